import { bodiesOf } from '../../bodies';
import type { Details, DetailsOf } from '../../details';
import { environmentDetails } from '../../function/environmentDetails';
import type { Run } from '../../model';
import { partsOf } from '../../subject';
import { STREAM_WORDS } from '../describe';
import type { StreamEvent } from '../events';
import { destinationRecords } from '../rules/destination';
import type { StreamScenario } from '../streamScenario';
import { batchDetails } from './batch';
import { originsOf } from './origins';
import { recordDetails } from './record';
import { shardDetails } from './shard';

/** What can be known at any moment about each record, shard, batch and environment of a run. */
export function streamDetails(run: Run<StreamScenario, StreamEvent>): DetailsOf<StreamEvent> {
  const { scenario, trace } = run;
  const bodies = bodiesOf(scenario);
  const origins = originsOf(trace);
  const sent = destinationRecords(run);
  return (subject, past, seq): Details => {
    const { kind, id } = partsOf(subject);
    const nowMs = trace[seq]?.at ?? 0;
    switch (kind) {
      case 'environment':
        return environmentDetails(past, STREAM_WORDS);
      case 'shard':
        return shardDetails(id, past, { nowMs, origins, stream: scenario.settings.stream });
      case 'batch':
        return batchDetails(id, past, { origins, sent, seq });
      default:
        return recordDetails(id, past, {
          ...{ nowMs, sent, source: scenario.settings.stream.source },
          body: bodies.get(id) ?? null,
        });
    }
  };
}
