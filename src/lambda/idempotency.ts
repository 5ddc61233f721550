/** A table that remembers which items the handler has worked on, as idempotency libraries keep it. */
export interface IdempotencySettings {
  /** Whether the handler uses one. */
  readonly table: boolean;
  /**
   * How long an item counts as in progress, in milliseconds; null: until the invocation that works
   * on it would time out.
   */
  readonly inProgressExpiryMs: number | null;
  /** How long an item that is done is remembered, in milliseconds. */
  readonly recordExpiryMs: number;
}

/** What the table says of an item: nothing, that someone works on it, or that it is done. */
type Known = 'new' | 'inProgress' | 'done';

interface Entry {
  readonly inProgressUntil: number;
  /** When its work was done; null when that is not known to the table. */
  readonly doneAt: number | null;
}

/** Times are virtual milliseconds. */
export interface IdempotencyTable {
  /**
   * Asks for an item, and claims one that is new.
   *
   * @param timeoutAt when the invocation that asks would time out
   */
  readonly begin: (item: string, at: number, timeoutAt: number) => Known;
  /** Its work came back. */
  readonly done: (item: string, at: number) => void;
  /** Its work threw, which takes the claim back; what never comes back leaves it as it is. */
  readonly threw: (item: string) => void;
}

/** A table that is empty. An invocation is planned at once, so entries may be about what is to come. */
export function startTable(settings: () => IdempotencySettings): IdempotencyTable {
  const entries = new Map<string, Entry>();

  function known(item: string, at: number): Known {
    const entry = entries.get(item);
    if (!entry) return 'new';
    const { doneAt, inProgressUntil } = entry;
    if (doneAt !== null && doneAt <= at) {
      return at < doneAt + settings().recordExpiryMs ? 'done' : 'new';
    }
    return at < inProgressUntil ? 'inProgress' : 'new';
  }

  return {
    begin(item, at, timeoutAt) {
      if (!settings().table) return 'new';
      const is = known(item, at);
      if (is !== 'new') return is;
      const { inProgressExpiryMs } = settings();
      const inProgressUntil = inProgressExpiryMs === null ? timeoutAt : at + inProgressExpiryMs;
      entries.set(item, { inProgressUntil, doneAt: null });
      return 'new';
    },
    done(item, at) {
      const entry = entries.get(item);
      if (entry) entries.set(item, { ...entry, doneAt: at });
    },
    threw: (item) => {
      entries.delete(item);
    },
  };
}
