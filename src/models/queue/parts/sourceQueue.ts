import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import type { QueueEvent } from '../events';
import { type DeletedBy, messageMachine } from '../machines/message';
import type { QueueScenario } from '../queueScenario';
import { fifoShelf, type Shelf, standardShelf } from '../rules/shelf';
import type { QueueSettings } from '../settings';
import { deadLetterQueue } from './deadLetterQueue';

/** A message as a receive hands it out. */
export interface Received {
  readonly item: string;
  readonly group: string | null;
  readonly body: string;
  readonly bytes: number;
  /** Which receive this was: the receive count stands for the receipt handle. */
  readonly receipt: number;
  /** Virtual milliseconds at which it becomes visible again. */
  readonly hiddenUntil: number;
  /** The `seq` of the receive. */
  readonly seq: number | null;
}

/** What one receive returned. */
interface ReceiveResult {
  readonly received: readonly Received[];
  /** There was one more that would not fit. */
  readonly isCutShort: boolean;
}

interface ReceiveRequest {
  readonly by: 'mapping' | 'peek';
  /** The most messages to hand out. */
  readonly most: number;
  /** Stops before the message that would not fit, in bytes. */
  readonly mostBytes: number;
  readonly hideMs: number;
  /** Messages that whoever receives holds already: no batch holds the same one twice. */
  readonly except: ReadonlySet<string>;
}

interface Message {
  readonly item: WorkloadItem;
  readonly group: string | null;
  readonly sentAt: number;
  readonly actor: Actor<ReturnType<typeof messageMachine>>;
  visible: boolean;
}

/** The queue that the mapping reads from, with its dead-letter queue. */
export interface SourceQueue {
  readonly send: (item: WorkloadItem) => void;
  readonly receive: (request: ReceiveRequest) => ReceiveResult;
  /** Something could be received, or would be moved to the dead-letter queue. */
  readonly hasReceivable: () => boolean;
  readonly visibleCount: () => number;
  readonly delete: (item: string, receipt: number, by: DeletedBy) => void;
  /** Tells the messages why they will come back: `because` is the event that failed them. */
  readonly notDeleted: (items: readonly string[], because: number | null) => void;
  readonly changeVisibility: (item: string, hideMs: number) => void;
  readonly count: () => number;
  readonly purge: () => void;
  readonly deadLetters: ReturnType<typeof deadLetterQueue>;
}

/**
 * The source queue: which messages a receive gets, and which it moves to the dead-letter queue
 * instead, because they have been received `maxReceiveCount` times (fact `sqs-maxreceive-order`).
 *
 * @param settings the settings as they are now
 * @param onVisible called when a message has become receivable
 */
export function sourceQueue(
  simulation: Simulation<QueueEvent>,
  scenario: QueueScenario,
  settings: () => QueueSettings,
  onVisible: () => void,
): SourceQueue {
  const isFifo = scenario.settings.queue.FifoQueue;
  const shelf: Shelf<Message> = isFifo ? fifoShelf() : standardShelf();
  const messages = new Map<string, Message>();
  let visible = 0;

  const setVisible = (item: string, isVisible: boolean) => {
    const message = messages.get(item);
    if (!message || message.visible === isVisible) return;
    message.visible = isVisible;
    visible += isVisible ? 1 : -1;
    shelf.changed(message);
    if (isVisible) onVisible();
  };
  const machine = messageMachine(simulation, {
    becameVisible: (item) => setVisible(item, true),
    becameHidden: (item) => setVisible(item, false),
    left: (item) => {
      const message = messages.get(item);
      if (!message) return;
      messages.delete(item);
      shelf.remove(message);
    },
  });
  const deadLetters = deadLetterQueue(simulation, scenario, settings);
  const hasRoomInFlight = () => messages.size - visible < settings().account.inFlightQuota;

  /** Takes the message out; true when it went to the dead-letter queue instead. */
  function deadLetterIfUsedUp(message: Message): boolean {
    const { receiveCount, firstReceivedAt, trail } = message.actor.getSnapshot().context;
    const { maxReceiveCount } = settings().queue;
    if (maxReceiveCount === null || receiveCount < maxReceiveCount) return false;
    const { item, sentAt } = message;
    message.actor.send({ type: 'receivesUsedUp' });
    const letter = { item, sentAt, receiveCount, firstReceivedAt: firstReceivedAt ?? sentAt };
    deadLetters.add(letter, trail.because);
    return true;
  }

  function handOut(message: Message, request: ReceiveRequest): Received {
    const { id, body, bytes } = message.item;
    message.actor.send({ type: 'receive', by: request.by, hideMs: request.hideMs });
    const { receiveCount, trail } = message.actor.getSnapshot().context;
    const seq = trail.because;
    const chance = isFifo ? 0 : scenario.assumptions.duplicateChance;
    if (chance > 0 && simulation.draw(`message:${id}`, `secondCopy:${receiveCount}`) < chance) {
      message.actor.send({ type: 'secondCopy' });
    }
    const hiddenUntil = simulation.now + request.hideMs;
    return { item: id, group: message.group, body, bytes, receipt: receiveCount, hiddenUntil, seq };
  }

  return {
    deadLetters,
    visibleCount: () => visible,
    hasReceivable: () => {
      if (!hasRoomInFlight()) return false;
      for (const _message of shelf.receivable()) return true;
      return false;
    },
    send(item) {
      const { DelaySeconds, MessageRetentionPeriod } = settings().queue;
      const group = item.group ?? (isFifo ? 'g1' : null);
      const delayMs = DelaySeconds * 1_000;
      simulation.record({
        type: 'message.sent',
        subject: `message:${item.id}`,
        item: item.id,
        group,
        bytes: item.bytes,
        visibleAt: simulation.now + delayMs,
      });
      const actor = simulation.prepare(machine, {
        id: itemSubject(item.id),
        input: {
          item: item.id,
          delayMs,
          retentionMs: MessageRetentionPeriod * 1_000,
          isFifo,
          oldReceiptDeletes: scenario.assumptions.lateDelete === 'deletes',
        },
      });
      const message = { item, group, sentAt: simulation.now, actor, visible: false };
      messages.set(item.id, message);
      shelf.add(message);
      actor.start();
    },
    receive(request) {
      const received: Received[] = [];
      let bytes = 0;
      const held = new Set(request.except);
      for (const message of shelf.receivable()) {
        if (received.length >= request.most || !hasRoomInFlight()) break;
        if (held.has(message.item.id)) {
          // Nothing of a FIFO group may be received past it.
          if (isFifo) break;
          continue;
        }
        if (deadLetterIfUsedUp(message)) continue;
        if (bytes + message.item.bytes > request.mostBytes) return { received, isCutShort: true };
        bytes += message.item.bytes;
        held.add(message.item.id);
        received.push(handOut(message, request));
      }
      return { received, isCutShort: false };
    },
    delete: (item, receipt, by) => {
      messages.get(item)?.actor.send({ type: 'delete', by, receipt });
    },
    notDeleted: (items, because) => {
      for (const item of items) messages.get(item)?.actor.send({ type: 'notDeleted', because });
    },
    changeVisibility: (item, hideMs) => {
      messages.get(item)?.actor.send({ type: 'changeVisibility', hideMs });
    },
    count: () => messages.size,
    purge() {
      for (const { actor } of [...messages.values()]) {
        simulation.aside(() => actor.send({ type: 'purge' }));
      }
    },
  };
}
