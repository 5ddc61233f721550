import { figuresOf, reportFrom } from '../function/report';
import type { Run } from '../model';
import type { Report, ReportedShard } from '../report';
import type { StreamEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf, type RecordFate } from './outcome/fates';
import { streamMetrics } from './outcome/metrics';
import { blockedStretches, rootsOf } from './outcome/roots';
import { destinationRecords } from './rules/destination';
import { awsShardId } from './rules/names';
import { streamRefusals } from './rules/refusals';
import type { StreamScenario } from './streamScenario';

type StreamRun = Run<StreamScenario, StreamEvent>;

/** What a run of a stream came to, read off its trace. Shards are named as at AWS. */
export function streamReport(run: StreamRun): Report {
  const { trace, scenario } = run;
  const fates = fatesOf(trace);
  const report = reportFrom(run, {
    fates,
    breaks: breaksOf(run, fates),
    refused: streamRefusals(scenario),
    targets: {
      deadLetterQueue: [],
      onFailure: [...destinationRecords(run).values()],
      onSuccess: [],
    },
    responses: [],
    shards: shardsOf(run, fates),
    metrics: figuresOf(streamMetrics(run), 'function'),
  });
  const invocations = report.invocations.map((one) => ({
    ...one,
    shard: one.shard === null ? null : awsShardId(one.shard),
  }));
  return { ...report, invocations };
}

function shardsOf(
  { scenario, trace, ended }: StreamRun,
  fates: ReadonlyMap<string, RecordFate>,
): Readonly<Record<string, ReportedShard>> {
  const checkpoints = new Map<string, number>();
  for (const event of trace) {
    if (event.type === 'checkpoint.moved') checkpoints.set(event.shard, event.position);
  }
  const again = new Map<string, number>();
  for (const { shard, deliveries } of fates.values()) {
    again.set(shard, (again.get(shard) ?? 0) + Math.max(0, deliveries - 1));
  }
  const blocked = blockedStretches(rootsOf(trace), ended.atMs);
  const { ShardCount } = scenario.settings.stream;
  const shards = Array.from({ length: ShardCount }, (_, number) => `s${number}`);
  return Object.fromEntries(
    shards.map((shard) => [
      awsShardId(shard),
      {
        checkpoint: checkpoints.get(shard) ?? 0,
        blockedMs: (blocked.get(shard) ?? []).reduce(
          (sum, { from, until }) => sum + until - from,
          0,
        ),
        handledAgain: again.get(shard) ?? 0,
      },
    ]),
  );
}
