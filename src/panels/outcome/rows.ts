import { ascending, descending } from 'd3-array';
import type { ItemState, ReportedInvocation, ReportedResponse } from '../../models/report';
import type { Look } from '../../models/scene';
import { itemSubject, type Subject } from '../../models/subject';
import { nameOf } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';

/** What became of one item. */
export interface ItemRow {
  readonly index: number;
  readonly subject: Subject;
  readonly name: string;
  readonly state: ItemState;
  readonly deliveries: number;
  readonly completed: number;
  readonly receives: number;
  /** What its client was told, where one waits; null while it still does. */
  readonly response: ReportedResponse | null;
}

/** A run's items in the order of sending. */
export function itemRows({ report, nameOf: called }: Pick<OpenRun, 'report' | 'nameOf'>) {
  const responses = new Map(report.responses.map((response) => [response.item, response]));
  return Object.entries(report.items).map(([id, item], index): ItemRow => {
    const subject = itemSubject(id);
    return { index, subject, name: called(subject), ...item, response: responses.get(id) ?? null };
  });
}

/** What a client was told: `504`, `200 with Sandbox.Timedout`, `no answer`. */
export function answerText({ status, error }: ReportedResponse): string {
  if (status === null) return 'no answer';
  // Only where the status says nothing of it.
  return status < 400 && error !== null ? `${status} with ${error}` : String(status);
}

/** What a state is called, and the colour that it has everywhere. */
export const STATES: Readonly<Record<ItemState, { readonly name: string; readonly look: Look }>> = {
  done: { name: 'done', look: 'done' },
  waiting: { name: 'still waiting', look: 'waiting' },
  deadLettered: { name: 'dead-lettered', look: 'deadLettered' },
  discarded: { name: 'sent to a destination', look: 'deadLettered' },
  failed: { name: 'told that it failed', look: 'failing' },
  expired: { name: 'expired', look: 'failing' },
  lost: { name: 'lost', look: 'failing' },
};

/** How an invocation ended, in words; null while it was still running as the run was cut off. */
export function resultText(result: ReportedInvocation['result']): string {
  switch (result) {
    case null:
      return 'still running';
    case 'success':
      return 'success';
    case 'partial':
      return 'some failed';
    case 'error':
      return 'error';
    case 'timeout':
      return 'timed out';
    case 'exit':
      return 'process exited';
  }
}

/** How long an invocation took, init included, in milliseconds; null for one that did not end. */
export function durationOf({ atMs, endedAtMs }: ReportedInvocation): number | null {
  return endedAtMs === null ? null : endedAtMs - atMs;
}

/** The names of a few items, and how many more there are: `1, 2, 3 and 7 more`. */
export function itemNames(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).map(nameOf).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/** By which column a table is sorted. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A value to sort by; nothing comes last either way. */
export type SortValue = string | number | boolean | null;

/** Rows in the order of a value; those with the same stay in theirs. */
export function sortedRows<Row>(
  rows: readonly Row[],
  read: (row: Row) => SortValue,
  isDescending: boolean,
): readonly Row[] {
  const compare = isDescending ? descending : ascending;
  return [...rows].sort((one, other) => {
    const [a, b] = [read(one), read(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a, b);
  });
}
