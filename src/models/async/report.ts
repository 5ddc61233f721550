import { figuresOf, reportFrom } from '../function/report';
import type { Run } from '../model';
import type { Report } from '../report';
import type { AsyncScenario } from './asyncScenario';
import type { AsyncEvent, TargetName } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { asyncMetrics } from './outcome/metrics';
import { type DeadLetter, deadLetters } from './rules/deadLetter';
import { destinationRecords } from './rules/destination';
import { asyncRefusals } from './rules/refusals';

type AsyncRun = Run<AsyncScenario, AsyncEvent>;

/**
 * What a run of asynchronous events came to, read off its trace. Every copy of an event that ends in
 * a target is in that target, also when another copy of the same event went well.
 */
export function asyncReport(run: AsyncRun): Report {
  const { trace, scenario } = run;
  const fates = fatesOf(trace);
  return reportFrom(run, {
    fates,
    breaks: breaksOf(run, fates),
    refused: asyncRefusals(scenario),
    targets: targetsOf(run),
    responses: [],
    metrics: metricsOf(run),
  });
}

function targetsOf(run: AsyncRun): Report['targets'] {
  const letters = deadLetters(run);
  const records = destinationRecords(run);
  const at = (target: TargetName) =>
    run.trace.filter((event) => event.type === 'target.received' && event.target === target);
  const recordsAt = (target: TargetName) =>
    at(target).flatMap(({ seq }) => {
      const sent = records.get(seq);
      return sent ? [{ atMs: sent.atMs, record: sent.record }] : [];
    });
  const lettersOf = (events: readonly AsyncEvent[]) =>
    events.flatMap(({ seq }) => {
      const letter = letters.get(seq);
      return letter ? [asText(letter)] : [];
    });
  return {
    deadLetterQueue: lettersOf(at('deadLetterQueue')),
    subscriptionDeadLetterQueue: lettersOf(
      run.trace.filter(({ type }) => type === 'delivery.givenUp'),
    ),
    onFailure: recordsAt('onFailure'),
    onSuccess: recordsAt('onSuccess'),
  };
}

/** Attributes without their types, as a report has those of every queue. */
function asText({ attributes, ...letter }: DeadLetter) {
  const texts = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
  return { ...letter, attributes: Object.fromEntries(texts) };
}

/** Those of an SNS topic stand apart, under its name. */
function metricsOf(run: AsyncRun): Report['metrics'] {
  const series = asyncMetrics(run);
  const topic = figuresOf(series, 'topic');
  const hasTopic = Object.keys(topic).length > 0;
  return { ...figuresOf(series, 'function'), ...(hasTopic ? { topic } : {}) };
}
