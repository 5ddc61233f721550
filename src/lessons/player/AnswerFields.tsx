import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Answer, Ask } from '../ask';
import type { NamedRun } from '../lesson';
import { ChoiceFields } from './ChoiceFields';
import { NumberFields } from './NumberFields';
import { OrderFields } from './OrderFields';
import { PlaceFields } from './PlaceFields';

interface AnswerFieldsProps {
  readonly ask: Ask;
  readonly run: OpenRun;
  readonly named: NamedRun;
  /** The stage's, for what is answered by pointing at it. */
  readonly attention: AttentionStore;
  readonly value: Answer | null;
  /** Null while it is not answered. */
  readonly isRight: boolean | null;
  readonly onChange: (value: Answer | null) => void;
}

/** What an answer is given with: the way depends on the kind of the question. */
export function AnswerFields({ ask, value, ...rest }: AnswerFieldsProps) {
  switch (ask.kind) {
    case 'choice':
      return <ChoiceFields {...rest} ask={ask} value={value} />;
    case 'number':
      return <NumberFields {...rest} ask={ask} value={value} />;
    case 'place':
      return <PlaceFields {...rest} ask={ask} value={value} />;
    case 'order':
      return <OrderFields {...rest} ask={ask} value={value} />;
  }
}
