import type { Lane, Scene, StageRoom, Station, Token, Worker } from '../../models/scene';
import type { Moment } from '../../playback/reader';

/** A moment between two scenes. */
export function momentOf(before: Scene, scene: Scene, travel: number, virtualMs = 0): Moment {
  return { storyMs: 0, virtualMs, step: 0, before, scene, travel };
}

export function tokenIn(section: string, slot: number, changes: Partial<Token> = {}): Token {
  return {
    id: `${slot}@${section}`,
    item: String(slot),
    label: String(slot),
    section,
    slot,
    look: 'waiting',
    isGhost: false,
    isMarked: false,
    attempts: [],
    ring: null,
    from: null,
    says: `Item ${slot}`,
    ...changes,
  };
}

export function laneOf(id: string, changes: Partial<Lane> = {}): Lane {
  return {
    id,
    subject: `lane:${id}`,
    label: `Lane ${id}`,
    note: 'idle',
    look: 'idle',
    bar: null,
    ...changes,
  };
}

const none = { sections: [], lanes: [], workers: [], rows: [], nodes: [], whenEmpty: null };

/** A shop: two shelves and a bin, hands that carry, benches and a basket. */
function stationsOf(lanes: readonly Lane[], workers: readonly Worker[]): readonly Station[] {
  return [
    {
      ...none,
      id: 'shelf',
      column: 0,
      title: 'Shelf',
      detail: '',
      kind: 'grid',
      sections: [
        { id: 'front', label: 'in front' },
        { id: 'back', label: 'at the back' },
      ],
    },
    {
      ...none,
      id: 'bin',
      column: 0,
      title: 'Bin',
      detail: '',
      kind: 'grid',
      sections: [{ id: 'bin', label: null }],
      whenEmpty: 'nothing has been thrown away yet',
    },
    { ...none, id: 'hands', column: 1, title: '2 hands', detail: '', kind: 'workers', workers },
    { ...none, id: 'benches', column: 2, title: 'Benches', detail: '', kind: 'lanes', lanes },
    {
      ...none,
      id: 'basket',
      column: 2,
      title: 'Basket',
      detail: '',
      kind: 'grid',
      sections: [{ id: 'basket', label: null }],
    },
  ];
}

/** A scene of the shop. */
export function sceneOf(
  tokens: readonly Token[],
  lanes: readonly Lane[] = [],
  workers: readonly Worker[] = [],
): Scene {
  return { stations: stationsOf(lanes, workers), tokens };
}

/** A room for this many tokens on each shelf and in the basket, benches and hands. */
export function roomFor(tokens: number, lanes: number, laneSlots: number): StageRoom {
  return {
    slots: { front: tokens, back: tokens, bin: 0, basket: tokens },
    rows: { benches: lanes, hands: lanes },
    laneSlots,
    trees: {},
  };
}

/** A scene in which every slot of the room is taken. */
export function fullScene(room: StageRoom): Scene {
  const count = (length: number) => Array.from({ length }, (_, index) => index);
  const lanes = count(room.rows.benches ?? 0).map((index) => laneOf(`bench ${index}`));
  const workers = count(room.rows.hands ?? 0).map(
    (index): Worker => ({
      id: `hand ${index}`,
      subject: `hand:${index}`,
      look: 'idle',
      says: `Hand ${index}`,
    }),
  );
  const shelved = Object.entries(room.slots).flatMap(([section, slots]) =>
    count(slots).map((slot) => tokenIn(section, slot)),
  );
  const held = lanes.flatMap(({ id }) => count(room.laneSlots).map((slot) => tokenIn(id, slot)));
  return sceneOf([...shelved, ...held], lanes, workers);
}
