import type { TraceEvent } from '../simulator/trace';

/**
 * Something with a life of its own that can be looked at, pointed at and asked about: kind and id,
 * as in `item:m7`, `environment:e2` or `poller:p1`. The machine that lives it is called the same.
 */
export type Subject = `${string}:${string}`;

/**
 * What besides items has a life in a model: the name of the event field that holds its id, and what
 * it is called on screen, as in `{ environment: 'Environment' }`.
 */
export type Things = Readonly<Record<string, string>>;

/** An item as a subject. */
export function itemSubject(item: string): Subject {
  return `item:${item}`;
}

/** Kind and id of a subject. */
export function partsOf(subject: Subject): { readonly kind: string; readonly id: string } {
  const colon = subject.indexOf(':');
  return { kind: subject.slice(0, colon), id: subject.slice(colon + 1) };
}

/** The item that a subject is; null for anything else. */
export function itemIn(subject: Subject | null): string | null {
  if (subject === null) return null;
  const { kind, id } = partsOf(subject);
  return kind === 'item' ? id : null;
}

/**
 * Everything that an event is about, the most particular first: its item or the items of its batch,
 * and each of the model's things that one of its fields names.
 */
export function subjectsOf(event: TraceEvent, things: Things): readonly Subject[] {
  const fields = event as TraceEvent & Readonly<Record<string, unknown>>;
  const subjects: Subject[] = [];
  if (typeof fields.item === 'string') subjects.push(itemSubject(fields.item));
  for (const kind of Object.keys(things)) {
    const id = fields[kind];
    if (typeof id === 'string') subjects.push(`${kind}:${id}`);
  }
  if (Array.isArray(fields.items)) subjects.push(...fields.items.map(itemSubject));
  // A batch of one item is about it once.
  return [...new Set(subjects)];
}
