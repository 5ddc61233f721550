import * as v from 'valibot';

/** What a handler can return to an event source mapping that reports batch item failures. */
export const RETURNS = [
  'failures',
  'null',
  'emptyObject',
  'emptyList',
  'nullList',
  'unknownId',
  'emptyId',
  'nullId',
  'wrongKey',
  'invalidJson',
] as const;
export type Returns = (typeof RETURNS)[number];

/**
 * What a handler returns to whoever waits for its answer: what a proxy integration takes for an
 * answer, and shapes that it does not (case sync-05). tooLarge: more than Lambda passes on.
 */
const RESPONDS = [
  'ok',
  'statusAsText',
  'emptyObject',
  'headersOnly',
  'unknownKey',
  'text',
  'statusNotANumber',
  'headersNotLists',
  'tooLarge',
] as const;
export type Responds = (typeof RESPONDS)[number];

/**
 * throw: the item's work throws and nobody catches it; hang: it never comes back; exit: the process
 * exits; report: the handler catches the error and names the item in its response; slow: it takes
 * `byMs` longer, whatever else goes wrong with it.
 */
const FAULTS = ['throw', 'hang', 'exit', 'report', 'slow'] as const;
export type FaultKind = (typeof FAULTS)[number];

/**
 * effect: its effect has happened, but the code that has it has not come back; work: that code has
 * come back, and something else fails after it. Left out: before it has had any effect.
 */
const FAILS_AFTER = ['effect', 'work'] as const;
export type FailsAfter = (typeof FAILS_AFTER)[number];

/** What a handler does with the rest of its batch after an item that it reports as failed. */
const AFTER_FAILURE = ['continue', 'stop', 'skipGroup'] as const;
export type AfterFailure = (typeof AFTER_FAILURE)[number];

export const MAX_WORK_MS = 900_000;
export const MAX_VIRTUAL_MS = 400 * 86_400_000;
const duration = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_WORK_MS));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_VIRTUAL_MS));
export const ItemIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const DurationRange = v.pipe(
  v.tuple([duration, duration]),
  v.check(([from, to]) => from <= to, 'the first number must not be above the second'),
);

const FaultEntries = v.strictObject({
  items: v.union([v.literal('all'), v.pipe(v.array(ItemIdSchema), v.maxLength(10_000))]),
  does: v.picklist(FAULTS),
  attempts: v.optional(
    v.union([v.literal('all'), v.pipe(v.number(), v.integer(), v.minValue(1))]),
    'all',
  ),
  chance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  fromMs: v.optional(moment),
  toMs: v.optional(moment),
  byMs: v.optional(duration),
  after: v.optional(v.picklist(FAILS_AFTER)),
});

const FaultSchema = v.pipe(
  FaultEntries,
  v.check(
    ({ does, byMs }) => (does === 'slow') === (byMs !== undefined),
    '"byMs" says how much longer an item takes that is "slow", and belongs to no other fault',
  ),
  v.check(
    ({ does, after }) => does !== 'slow' || after === undefined,
    '"after" says how far an item got that goes wrong, which one that is "slow" does not',
  ),
);

/** Valibot schema of `handler` in a scenario: what the learner's code does with its items. */
export const HandlerSchema = v.strictObject({
  msPerItem: v.optional(v.union([duration, DurationRange]), 200),
  deletesAsItGoes: v.optional(v.boolean(), false),
  returns: v.optional(v.picklist(RETURNS), 'failures'),
  responds: v.optional(v.picklist(RESPONDS), 'ok'),
  afterFailure: v.optional(v.nullable(v.picklist(AFTER_FAILURE)), null),
  throwsWhenAllFail: v.optional(v.boolean(), false),
  faults: v.optional(v.pipe(v.array(FaultSchema), v.maxLength(100)), []),
});

/**
 * One thing that goes wrong. `items` names the items, or all; `attempts` how many of an item's
 * first attempts it hits; `chance` how likely it is, drawn per item and attempt; `fromMs`
 * (inclusive) and `toMs` (exclusive) when: an outage. Times are virtual milliseconds at which the
 * work on the item begins. `byMs` is how much longer a slow item takes. `after` is how far an item
 * got before it went wrong, because what has had its effect has it again when it is tried again.
 */
export type Fault = Readonly<v.InferOutput<typeof FaultSchema>>;

/**
 * The learner's handler: works on the items of its batch one after another, `msPerItem` each.
 * `deletesAsItGoes` deletes each message as soon as its work is done. `afterFailure` null means
 * stop on a FIFO queue (AWS's advice) and continue elsewhere. `throwsWhenAllFail` raises an error
 * when every item failed, as batch libraries do, so that the Errors metric shows it. `returns` is
 * for event source mappings, `responds` for callers that wait.
 */
export type Handler = Readonly<v.InferOutput<typeof HandlerSchema>>;
