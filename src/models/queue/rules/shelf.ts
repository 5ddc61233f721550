/** What the shelf needs to know of a message. */
export interface Shelved {
  readonly group: string | null;
  /** Kept up to date by whoever owns the message; tell the shelf with `changed`. */
  visible: boolean;
}

/** The messages of a queue, in the order in which receives take them. */
export interface Shelf<Message extends Shelved> {
  readonly add: (message: Message) => void;
  readonly remove: (message: Message) => void;
  /** Its `visible` has changed. */
  readonly changed: (message: Message) => void;
  /** What a receive may take, in order; messages may be hidden or removed while iterating. */
  readonly receivable: () => Iterable<Message>;
}

/** A standard queue hands out whatever has been visible the longest. */
export function standardShelf<Message extends Shelved>(): Shelf<Message> {
  const visible = new Set<Message>();
  const changed = (message: Message) => {
    visible.delete(message);
    if (message.visible) visible.add(message);
  };
  return {
    add: changed,
    remove: (message) => visible.delete(message),
    changed,
    receivable: () => visible,
  };
}

/**
 * A FIFO queue hands out the messages of a group from its head on, and nothing from behind a
 * message that is hidden already (fact `sqs-fifo-groups`; case sqs-12).
 */
export function fifoShelf<Message extends Shelved>(): Shelf<Message> {
  const groups = new Map<string | null, Set<Message>>();
  function* receivable() {
    for (const group of groups.values()) {
      for (const message of group) {
        if (!message.visible) break;
        yield message;
      }
    }
  }
  return {
    add: (message) => {
      const group = groups.get(message.group) ?? new Set<Message>();
      groups.set(message.group, group.add(message));
    },
    remove: (message) => {
      const group = groups.get(message.group);
      group?.delete(message);
      if (group?.size === 0) groups.delete(message.group);
    },
    changed: () => {},
    receivable,
  };
}
