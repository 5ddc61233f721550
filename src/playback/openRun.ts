import { modelOf, type Scenario, withModel } from '../models';
import type { Analysis } from '../models/analysis';
import type { Details } from '../models/details';
import type { MetricSeries } from '../models/metric';
import type { AnyScenario, Model, ModelDescription, Problem, Refusal, Run } from '../models/model';
import type { Breaks, Report } from '../models/report';
import type { TimelineLane } from '../models/scene';
import { partsOf, type Subject, subjectsOf } from '../models/subject';
import { nameOf } from '../models/wording';
import type { Ended, Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import { bisectRight } from './bisect';
import { once } from './once';
import { type Reader, readerOf } from './reader';

/** A run ready to be looked at, whatever its model: what stage, timeline and panels work with. */
export interface OpenRun {
  readonly scenario: Scenario;
  /** What its model says about itself. */
  readonly model: ModelDescription;
  readonly trace: readonly TraceEvent[];
  readonly ended: Ended;
  readonly reader: Reader;
  readonly problems: readonly Problem[];
  // From here to the sentence, what the model's analysis has to be loaded for.
  readonly lanes: readonly TimelineLane[];
  readonly report: Report;
  /** Where each guarantee first broke. */
  readonly breaks: () => Breaks;
  readonly refusals: readonly Refusal[];
  /** The CloudWatch metrics over time. */
  readonly metrics: () => readonly MetricSeries[];
  /** The event in one plain sentence. */
  readonly sentence: (seq: number) => string;
  /** Everything that the event is about, the most particular first. */
  readonly subjectsOf: (seq: number) => readonly Subject[];
  /** The events about something, by `seq`, in order; empty when there is no such thing. */
  readonly eventsOf: (subject: Subject) => readonly number[];
  /** Loads what says what something is like once the events up to `seq` have happened. */
  readonly details: () => Promise<(subject: Subject, seq: number) => Details>;
  /** What something is called on screen: `Message 7`, `Environment 2`. */
  readonly nameOf: (subject: Subject) => string;
}

type ReadRun = Omit<OpenRun, 'scenario' | 'model' | 'trace' | 'ended'>;

/**
 * Opens a run: everything that panels show is worked out from the trace, once, most of it when it is
 * first asked for.
 *
 * @param simulated what simulating this very scenario gave, here or in a worker
 */
export function openRun(scenario: Scenario, simulated: Simulated<TraceEvent>): OpenRun {
  const read = withModel<ReadRun>(scenario, (model, own, analysis) =>
    readRun(model, own, analysis, simulated),
  );
  // Assigned to it: what is still to be worked out stays so.
  const { trace, ended } = simulated;
  return Object.assign(read, { scenario, model: modelOf(scenario), trace, ended });
}

function readRun<Own extends AnyScenario, Event extends TraceEvent, State>(
  model: Model<Own, Event, State>,
  scenario: Own,
  analysis: () => Analysis<Own, Event>,
  simulated: Simulated<TraceEvent>,
): ReadRun {
  // The trace of a scenario holds the events of its model; a worker's message forgets their type.
  const trace = simulated.trace as readonly Event[];
  const run: Run<Own, Event> = { scenario, trace, ended: simulated.ended };
  const lives = once(() => livesIn(trace, model));
  const lanes = once(() => analysis().lanes(run));
  const report = once(() => analysis().report(run));
  const refusals = once(() => analysis().refusals(scenario));
  return {
    reader: readerOf(model, run),
    problems: model.problems(run),
    get lanes() {
      return lanes();
    },
    get report() {
      return report();
    },
    get refusals() {
      return refusals();
    },
    breaks: once(() => analysis().breaks(run)),
    metrics: once(() => analysis().metrics(run)),
    sentence: (seq) => {
      const event = trace[seq];
      return event ? analysis().describe(event) : '';
    },
    subjectsOf: (seq) => {
      const event = trace[seq];
      return event ? subjectsOf(event, model.things) : [];
    },
    eventsOf: (subject) => lives().get(subject) ?? [],
    details: once(async () => {
      const detailsOf = await model.details(run);
      return (subject: Subject, seq: number) => {
        const life = lives().get(subject) ?? [];
        const past = life.slice(0, bisectRight(life, seq));
        return detailsOf(
          subject,
          past.flatMap((at) => trace[at] ?? []),
          seq,
        );
      };
    }),
    nameOf: (subject) => nameIn(model, subject),
  };
}

function livesIn(
  trace: readonly TraceEvent[],
  { things }: ModelDescription,
): ReadonlyMap<Subject, readonly number[]> {
  const lives = new Map<Subject, number[]>();
  for (const event of trace) {
    for (const subject of subjectsOf(event, things)) {
      const life = lives.get(subject);
      if (life) life.push(event.seq);
      else lives.set(subject, [event.seq]);
    }
  }
  return lives;
}

function nameIn({ items, things }: ModelDescription, subject: Subject): string {
  const { kind, id } = partsOf(subject);
  const noun = kind === 'item' ? items.one : (things[kind] ?? kind);
  const name = kind === 'item' ? nameOf(id) : id.replace(/^[a-z](?=\d+$)/, '');
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${name}`;
}
