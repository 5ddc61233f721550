import type { DetailDocument } from '../../details';
import type { Run } from '../../model';
import { clockTime } from '../../wording';
import type { AsyncScenario } from '../asyncScenario';
import { TARGET_NAMES } from '../describe';
import type { AsyncEvent, TargetName } from '../events';
import { type DeadLetter, deadLetters } from '../rules/deadLetter';
import { destinationRecords } from '../rules/destination';
import { TARGETS } from '../settings';
import { fieldsBeyond, LETTER_HAS, letterJson } from './payloads';

type Received = Extract<AsyncEvent, { type: 'target.received' }>;

/** What was sent because of an event of the run, and what the other kind of target would have got. */
export function documentsOf(
  run: Run<AsyncScenario, AsyncEvent>,
): (event: AsyncEvent) => readonly DetailDocument[] {
  const { scenario, trace } = run;
  const letters = deadLetters(run);
  const records = destinationRecords(run);
  // The very same rules say what would have come of it.
  const letterInstead = deadLetters({ scenario, trace: trace.map(sentInstead('deadLetterQueue')) });
  const recordInstead = destinationRecords({
    scenario,
    trace: trace.map(sentInstead('onFailure')),
  });
  const both = bothReceived(trace);

  function ofDeadLetterQueue(event: Received): readonly DetailDocument[] {
    const letter = letters.get(event.seq);
    const record = recordInstead.get(event.seq)?.record;
    if (!letter || !record) return [];
    const note = `A destination’s record would also say: ${fieldsBeyond(record, LETTER_HAS)}.`;
    const json = event.service === 'sns' ? JSON.parse(letter.body) : letterJson(letter);
    return [
      { title: sentTo(event), json, note },
      ...(both.has(event.batch) ? [] : [{ title: NOT_SENT.record, json: record }]),
    ];
  }

  function ofDestination(event: Received): readonly DetailDocument[] {
    const record = records.get(event.seq);
    const letter = letterInstead.get(event.seq);
    if (!record) return [];
    const key = record.key === null ? '' : ` as ${record.key}`;
    const sent = { title: `${sentTo(event)}${key}`, json: record.record };
    if (event.why === null || !letter) return [sent];
    return [
      { ...sent, note: letterNote(letter, event) },
      ...(both.has(event.batch) ? [] : [{ title: NOT_SENT.letter, json: letterJson(letter) }]),
    ];
  }

  return (event) => {
    if (event.type === 'delivery.givenUp') {
      const letter = letters.get(event.seq);
      if (!letter) return [];
      const title = `Kept by the subscription’s dead-letter queue at ${clockTime(event.at)}`;
      const note =
        'Lambda never had it: neither the function’s dead-letter queue nor a destination hears of it.';
      return [{ title, json: letterJson(letter), note }];
    }
    if (event.type !== 'target.received') return [];
    return event.target === 'deadLetterQueue' ? ofDeadLetterQueue(event) : ofDestination(event);
  };
}

const NOT_SENT = {
  record: 'Not sent: what an on-failure destination would have got',
  letter: 'Not sent: what a dead-letter queue would have got',
} as const;

function sentTo({ target, service, at, copy }: Received): string {
  const what = copy === 1 ? 'Sent' : 'Second copy, sent';
  return `${what} to ${TARGET_NAMES[target]} (${TARGETS[service]}) at ${clockTime(at)}`;
}

/** What a dead-letter queue says that a record does not, or not at once. */
function letterNote({ attributes }: DeadLetter, { invocation }: Received): string {
  const bare = 'A dead-letter queue gets the bare event, which here is inside requestPayload';
  // What never reached the function has no response, and so no error, in its record.
  return invocation === null
    ? `${bare}, and an ErrorCode (${attributes.ErrorCode.value}) and ErrorMessage, which no record has without an invocation.`
    : `${bare}, with RequestID, ErrorCode and ErrorMessage as attributes: it can be sent again as it is.`;
}

/** An event of the trace as it would be if another target had got what was given up. */
function sentInstead(target: TargetName): (event: AsyncEvent) => AsyncEvent {
  return (event) =>
    event.type === 'target.received' && event.why !== null
      ? { ...event, target, service: 'sqs' }
      : event;
}

/** The copies that both a dead-letter queue and a destination have got. */
function bothReceived(trace: readonly AsyncEvent[]): ReadonlySet<string> {
  const got = { deadLetterQueue: new Set<string>(), onFailure: new Set<string>() };
  for (const event of trace) {
    if (event.type === 'target.received' && event.target !== 'onSuccess') {
      got[event.target].add(event.batch);
    }
  }
  return new Set([...got.onFailure].filter((batch) => got.deadLetterQueue.has(batch)));
}
