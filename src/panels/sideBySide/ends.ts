import type { ItemState } from '../../models/report';
import type { Look, Span } from '../../models/scene';
import { itemIn } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';

/** Where some of a run's items ended, in the model's words: `dead-letter queue`. */
export interface End {
  readonly label: string;
  readonly look: Look;
  readonly items: readonly string[];
}

/** Where all items ended, most of them first. */
export function endsOf({ lanes, report }: Pick<OpenRun, 'lanes' | 'report'>): readonly End[] {
  const ends = new Map<string, { look: Look; items: string[] }>();
  for (const { subject, spans } of lanes) {
    const item = itemIn(subject);
    const last = spans.at(-1);
    if (item === null || !last) continue;
    const state = report.items[item]?.state;
    const label = state === 'done' ? 'done' : last.label;
    const look = lookOf(state, last.look);
    const end = ends.get(label);
    if (end) end.items.push(item);
    else ends.set(label, { look, items: [item] });
  }
  return [...ends]
    .map(([label, end]) => ({ label, ...end }))
    .sort((one, other) => other.items.length - one.items.length);
}

/** Nothing is worse than what nobody has any more. */
function lookOf(state: ItemState | undefined, last: Span['look']): Look {
  if (state === 'done') return 'done';
  if (state === 'lost' || state === 'expired') return 'failing';
  return last === 'starting' ? 'inFlight' : last;
}

/** When what became of an item was decided, in virtual milliseconds; the end if it still waits. */
export function endedAt({ lanes, report, ended }: OpenRun, item: string): number {
  const lane = lanes.find(({ subject }) => itemIn(subject) === item);
  const isDecided = report.items[item]?.state !== 'waiting';
  return (isDecided ? lane?.spans.at(-1)?.from : null) ?? ended.atMs;
}
