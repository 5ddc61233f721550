import {
  type AfterFailure,
  type FailsAfter,
  type Fault,
  type FaultKind,
  MAX_WORK_MS,
  type Responds,
  type Returns,
} from '../../../lambda/handler';
import type { HandlerOption, ModelDescription } from '../../../models/model';
import type { ChoiceSetting, NumberSetting, Setting, SwitchSetting } from '../../../models/setting';

/** What a model says about the handlers of its scenarios. */
export type HandlerWords = Pick<ModelDescription, 'items' | 'groups' | 'handlerOptions'>;

interface HandlerSettings {
  readonly msPerItem: NumberSetting;
  readonly varies: SwitchSetting;
  readonly responds: ChoiceSetting<Responds>;
  readonly returns: ChoiceSetting<Returns>;
  readonly afterFailure: ChoiceSetting<AfterFailure | 'advised'>;
  readonly deletesAsItGoes: SwitchSetting;
  readonly throwsWhenAllFail: SwitchSetting;
}

/** The learner's function, as settings of the panel. */
export function handlerSettings({ items, groups, handlerOptions }: HandlerWords): HandlerSettings {
  const { one, many } = items;
  const ours = { aws: null, fact: null };
  const fact = (option: HandlerOption) => ({ fact: handlerOptions[option] ?? null });
  return {
    msPerItem: {
      ...ours,
      kind: 'number',
      name: `Time per ${one}`,
      help: `How long the function works on one ${one}. It works on those of a batch one by one.`,
      default: 200,
      min: 0,
      max: MAX_WORK_MS,
      sliderMax: 60_000,
      unit: 'ms',
    },
    varies: {
      ...ours,
      kind: 'switch',
      name: 'Time varies',
      help: `Each ${one} takes a time drawn between two bounds, always the same for a seed.`,
      default: false,
    },
    responds: {
      ...ours,
      kind: 'choice',
      name: 'What it answers',
      help: 'A gateway passes on an answer of the right shape and makes 502 of any other. Without one, the caller gets it as it is.',
      ...fact('responds'),
      default: 'ok',
      options: [
        { value: 'ok', name: 'a status code and a body' },
        { value: 'statusAsText', name: 'the status code as text: "201"' },
        { value: 'emptyObject', name: 'an empty object' },
        { value: 'headersOnly', name: 'headers, no status code' },
        { value: 'unknownKey', name: 'an unknown key besides' },
        { value: 'text', name: 'text alone' },
        { value: 'statusNotANumber', name: 'a status code in words' },
        { value: 'headersNotLists', name: 'multi-value headers, no lists' },
        { value: 'tooLarge', name: 'more than 6 MB' },
      ],
    },
    returns: {
      ...ours,
      kind: 'choice',
      name: 'What it returns',
      help: 'Read only where item failures are reported. A response that is not understood fails the whole batch; an empty one counts as success.',
      ...fact('returns'),
      default: 'failures',
      options: [
        { value: 'failures', name: `the failed ${many}` },
        { value: 'null', name: 'null' },
        { value: 'emptyObject', name: 'an empty object' },
        { value: 'emptyList', name: 'an empty list' },
        { value: 'nullList', name: 'null in place of the list' },
        { value: 'unknownId', name: 'an id that is not in the batch' },
        { value: 'emptyId', name: 'an empty id' },
        { value: 'nullId', name: 'a null id' },
        { value: 'wrongKey', name: 'a wrong key' },
        { value: 'invalidJson', name: 'invalid JSON' },
      ],
    },
    afterFailure: {
      ...ours,
      kind: 'choice',
      name: 'After a reported failure',
      help: 'What it does with the rest of the batch. AWS advises to stop where the order matters.',
      default: 'advised',
      options: [
        { value: 'advised', name: 'as AWS advises' },
        { value: 'continue', name: 'goes on with the rest' },
        { value: 'stop', name: 'reports the rest as failed' },
        { value: 'skipGroup', name: `skips the rest of the ${groups.one}` },
      ],
    },
    deletesAsItGoes: {
      ...ours,
      kind: 'switch',
      name: 'Deletes as it goes',
      ...fact('deletesAsItGoes'),
      correction: 13,
      help: `Deletes each ${one} as soon as its work is done, instead of leaving it to Lambda.`,
      default: false,
    },
    throwsWhenAllFail: {
      ...ours,
      kind: 'switch',
      name: 'Throws when all fail',
      help: `Raises an error when every ${one} of a batch failed, as batch libraries do.`,
      default: false,
    },
  };
}

/** The choices that handlers of the model have, in the order in which they are shown. */
export function optionsOf(words: HandlerWords): readonly {
  readonly option: HandlerOption;
  readonly setting: Setting;
}[] {
  const { msPerItem: _time, varies: _partOfTheTime, ...options } = handlerSettings(words);
  const all = Object.entries(options) as [HandlerOption, Setting][];
  return all.flatMap(([option, setting]) =>
    words.handlerOptions[option] === undefined ? [] : [{ option, setting }],
  );
}

/** What a fault makes the function do. */
export const FAULT_NAMES: readonly { readonly value: FaultKind; readonly name: string }[] = [
  { value: 'throw', name: 'throws an error' },
  { value: 'hang', name: 'hangs until the timeout' },
  { value: 'exit', name: 'ends the process' },
  { value: 'report', name: 'reports it as failed' },
  { value: 'slow', name: 'takes longer' },
];

/** How far an item got before a fault hits it; `before` where the fault says nothing. */
export const FAILS_AFTER_NAMES: readonly {
  readonly value: FailsAfter | 'before';
  readonly name: string;
}[] = [
  { value: 'before', name: 'before it has an effect' },
  { value: 'effect', name: 'right after its effect' },
  { value: 'work', name: 'once its work came back' },
];

/** The fault at another point of the work; `before` is what it means to say nothing. */
export function faultAfter(
  after: FailsAfter | 'before',
  { after: _before, ...rest }: Fault,
): Fault {
  return after === 'before' ? rest : { ...rest, after };
}

/** How much longer an item takes at first when it is made slow, in milliseconds. */
export const SLOWER_BY_MS = 5_000;

/** The fault with another effect; only a slow one says by how much, and any other how far it got. */
export function faultThat(does: FaultKind, { byMs, after, ...rest }: Fault): Fault {
  if (does === 'slow') return { ...rest, does, byMs: byMs ?? SLOWER_BY_MS };
  return { ...rest, does, ...(after ? { after } : {}) };
}
