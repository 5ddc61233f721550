import { awsDetail, type Detail, type Details, plainDetail } from '../../details';
import { beginTurn, endTurn, type Turns, workTurn } from '../../function/turns';
import type { Look } from '../../scene';
import { clockTime, count, plural } from '../../wording';
import type { StreamEvent } from '../events';
import { sequenceNumberOf } from '../rules/sequenceNumber';
import { DESTINATIONS, type StreamSettings } from '../settings';
import { documentsOf, type Sent } from './documents';

type Arrived = Extract<StreamEvent, { type: 'record.arrived' }>;

/** What a record's events so far come to. */
interface RecordState {
  arrived: Arrived | null;
  state: string;
  look: Look;
  /** The batch that it is in, while it is not dealt with. */
  batch: string | null;
  completed: number;
  readBack: boolean | null;
  readonly tries: Turns;
}

interface RecordPlace {
  readonly nowMs: number;
  readonly body: string | null;
  readonly sent: Sent;
  readonly source: StreamSettings['stream']['source'];
}

/** What a record is like once these events about it have happened. */
export function recordDetails(
  item: string,
  past: readonly StreamEvent[],
  { nowMs, body, sent, source }: RecordPlace,
): Details {
  const record: RecordState = {
    ...{ arrived: null, state: 'not put yet', look: 'gone', batch: null, completed: 0 },
    ...{ readBack: null, tries: new Map() },
  };
  for (const event of past) live(record, item, event);
  return {
    state: record.state,
    look: record.look,
    body,
    known: record.arrived === null ? [] : known(record, record.arrived, nowMs, source),
    turnsName: 'Times handed to the function',
    turns: [...record.tries.values()],
    documents: documentsOf(past, sent, (discarded) => discarded.includes(item)),
  };
}

function known(
  { batch, tries, completed, readBack, look }: RecordState,
  { at, key, shard, position, bytes, expiresAt }: Arrived,
  nowMs: number,
  source: RecordPlace['source'],
): readonly Detail[] {
  const isKinesis = source === 'kinesis';
  const arrival = isKinesis ? 'ApproximateArrivalTimestamp' : 'ApproximateCreationDateTime';
  const isOpen = look === 'waiting' || look === 'inFlight' || look === 'failing';
  return [
    isKinesis ? awsDetail('PartitionKey', key) : plainDetail('Item key', key),
    awsDetail('SequenceNumber', sequenceNumberOf({ shard, position })),
    plainDetail('Shard', `${shard.slice(1)}, ${count(position)} before it`),
    ...(batch === null ? [] : [plainDetail('Batch', batch.slice(1))]),
    awsDetail(arrival, clockTime(at)),
    ...(isOpen ? [plainDetail('Age', clockTime(nowMs - at))] : []),
    plainDetail('Expires at', clockTime(expiresAt)),
    plainDetail('Handed to the function', plural(tries.size, 'time')),
    plainDetail('Work done', plural(completed, 'time')),
    ...(readBack === null ? [] : [plainDetail('Read back', readBack ? 'yes' : 'no longer there')]),
    plainDetail('Size', `${count(bytes)} bytes`),
  ];
}

function live(record: RecordState, item: string, event: StreamEvent): void {
  switch (event.type) {
    case 'record.arrived':
      record.arrived = event;
      return become(record, 'waiting', 'in the shard, waiting');
    case 'record.missed':
      return become(record, 'gone', 'never read: it lies before the starting position');
    case 'record.skipped':
      return become(record, 'gone', 'skipped: it does not match the filter');
    case 'record.expired':
      return become(record, 'gone', 'gone: its retention was over');
    case 'record.readBack':
      record.readBack = event.found;
      return;
    case 'batch.gathered':
      record.batch = event.batch;
      return become(record, 'waiting', 'in a batch', event.batch);
    case 'batch.throttled':
      return become(record, 'waiting', 'waiting: the function was throttled', event.batch);
    case 'batch.retrying':
      return become(record, 'failing', 'waiting for a retry', event.batch);
    case 'batch.split': {
      const half = event.first.items.includes(item) ? event.first : event.second;
      return become(record, 'failing', 'in one half of a split batch', half.batch);
    }
    case 'batch.cut':
      return event.done.includes(item)
        ? become(record, 'done', 'done')
        : become(record, 'failing', 'in what is left of a batch', event.rest.batch);
    case 'batch.succeeded':
      return become(record, 'done', 'done');
    case 'batch.discarded':
      if (!event.discarded.includes(item)) return;
      return event.target === null
        ? become(record, 'gone', 'given up and lost')
        : become(record, 'deadLettered', `given up, sent to the ${DESTINATIONS[event.target]}`);
    case 'batch.abandoned':
      return become(record, 'waiting', 'in the shard, will be read again');
    case 'invocation.started':
      return begin(record, event);
    case 'item.completed':
      record.completed += 1;
      return workTurn(record.tries, event);
    case 'item.failed':
      return workTurn(record.tries, event);
    case 'invocation.ended':
      return endTurn(record.tries, event);
    default:
      return;
  }
}

function become(record: RecordState, look: Look, state: string, batch: string | null = null): void {
  record.look = look;
  record.state = state;
  record.batch = batch;
}

function begin(
  record: RecordState,
  event: Extract<StreamEvent, { type: 'invocation.started' }>,
): void {
  const { invocation, environment, batch, cold } = event;
  become(record, 'inFlight', `in work, in environment ${environment.slice(1)}`, batch);
  beginTurn(record.tries, event, `Invocation ${invocation}`, cold ? 'cold start' : 'in work');
}
