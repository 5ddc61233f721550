import { X } from 'lucide-react';
import { count, plural } from '../../models/wording';
import { statesOf } from '../../playback/chartMoment';
import { stateName, transitionWords } from '../../playback/chartWords';
import type { Lives } from '../../playback/lives';
import type { Chart } from '../../simulator/chart';
import { Button } from '../controls/Button';
import styles from './Details.module.css';
import type { Part } from './parts';
import { TakenList } from './TakenList';
import type { ShownMoment } from './useChartMoment';

interface DetailsProps {
  readonly lives: Lives;
  readonly chart: Chart;
  readonly shown: ShownMoment;
  readonly chosen: Part | null;
  /** Whose life the chart shows; null for everyone's. */
  readonly whose: string | null;
  /** How many transitions had been taken before the present step. */
  readonly since: number;
  readonly nameOf: (actor: number) => string;
  readonly onClose: () => void;
  /** Goes to where a transition was taken, and looks at who took it. */
  readonly onGo: (taken: number) => void;
  /** Looks at an actor, where the playhead is. */
  readonly onLook: (actor: number) => void;
}

interface Listed {
  readonly title: string;
  readonly said: string;
  readonly taken: readonly number[];
  readonly what: boolean;
  readonly looksOnly?: boolean;
}

/** When a chosen transition was taken, who is in a chosen state, or what was taken just now. */
export function Details(props: DetailsProps) {
  const { lives, shown, chosen, whose, nameOf, onClose, onGo, onLook } = props;
  const { title, said, taken, what, looksOnly = false } = listed(props);
  return (
    <section className={styles.details} aria-label={title}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.said}>{said}</p>
        </div>
        {chosen && (
          <Button look="icon" aria-label="Back to what happens now" onClick={onClose}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </div>
      <TakenList
        lives={lives}
        label={title}
        taken={taken}
        now={shown.at.taken}
        shows={{ who: whose === null, what }}
        nameOf={nameOf}
        onGo={(index) =>
          looksOnly ? onLook(lives.recording.taken.actor[index] ?? 0) : onGo(index)
        }
      />
    </section>
  );
}

function listed({ lives, chart, shown, chosen, whose, since }: DetailsProps): Listed {
  const { at, actors, moments } = shown;
  if (chosen?.is === 'transition') {
    const transition = chart.transitions[chosen.index];
    const taken = moments[chosen.index] ?? [];
    const title = transition ? capital(transitionWords(chart, transition)) : '';
    return { title, said: often(taken.length, whose), taken, what: false };
  }
  if (chosen?.is === 'state') {
    const state = chart.states[chosen.index];
    const inside = actors.filter((actor) => isWithin(chart, statesOf(lives, actor, at), chosen));
    const taken = inside.map((actor) => at.last[actor] ?? 0);
    return {
      title: state ? capital(stateName(state)) : '',
      said:
        inside.length === 0 ? 'Nobody is in it now.' : `${count(inside.length)} in it now, since`,
      taken,
      what: false,
      looksOnly: true,
    };
  }
  if (whose !== null) {
    const taken = moments.flat().sort((one, other) => one - other);
    return {
      title: whose,
      said: `${plural(taken.length, 'transition')} in its life`,
      taken,
      what: true,
    };
  }
  const actorSet = new Set(actors);
  const taken: number[] = [];
  for (let index = since; index < at.taken; index += 1) {
    if (actorSet.has(lives.recording.taken.actor[index] ?? -1)) taken.push(index);
  }
  const said = taken.length === 0 ? 'Nothing of this kind' : plural(taken.length, 'transition');
  return { title: 'In this step', said, taken, what: true };
}

function often(times: number, whose: string | null): string {
  const by = whose === null ? 'in this run' : `by ${whose}`;
  return times === 0 ? `Never taken ${by}` : `Taken ${plural(times, 'time')} ${by}`;
}

function isWithin({ states }: Chart, leaves: readonly number[], { index }: Part): boolean {
  return leaves.some((leaf) => {
    for (let at: number | null = leaf; at !== null; at = states[at]?.parent ?? null) {
      if (at === index) return true;
    }
    return false;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
