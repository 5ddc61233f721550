import type { Scene, StageRoom } from '../models/scene';
import type { Reader } from '../playback/reader';
import { longestWords } from './longestWords';

/** What a layout is planned for: the scenes at both ends, and the room for all in between. */
export interface Extent {
  readonly first: Scene;
  readonly last: Scene;
  readonly room: StageRoom;
}

/**
 * What the runs need that are seen beside each other: everything that any of them needs, so that
 * the same station and the same slot are in the same place in all of them.
 */
export function extentOf(readers: readonly Reader[]): Extent {
  const extents = readers.map((reader) => ({
    first: reader.sceneAt(-1),
    last: reader.sceneAt(reader.steps.length - 1),
    room: reader.room,
  }));
  return extents.reduce((all, { first, last, room }) => ({
    first: together(all.first, first),
    last: together(all.last, last),
    room: {
      slots: most(all.room.slots, room.slots),
      rows: most(all.room.rows, room.rows),
      laneSlots: Math.max(all.room.laneSlots, room.laneSlots),
      trees: mostTrees(all.room.trees, room.trees),
    },
  }));
}

function together(one: Scene, other: Scene): Scene {
  const stations = new Map(one.stations.map((station) => [station.id, station]));
  for (const station of other.stations) {
    // Rows are the same from the first one on: the station with the most has all of them.
    const known = stations.get(station.id);
    const isLarger = station.rows.length > (known?.rows.length ?? -1);
    const [larger, smaller] = isLarger ? [station, known] : [known ?? station, station];
    stations.set(station.id, longestWords(larger, smaller));
  }
  return { stations: [...stations.values()], tokens: [...one.tokens, ...other.tokens] };
}

function mostTrees(one: StageRoom['trees'], other: StageRoom['trees']): StageRoom['trees'] {
  const larger = { ...one };
  for (const [id, room] of Object.entries(other)) larger[id] = most(one[id] ?? room, room);
  return larger;
}

function most<Id extends string>(
  one: Readonly<Record<Id, number>>,
  other: Readonly<Record<Id, number>>,
): Readonly<Record<Id, number>> {
  const larger: Record<Id, number> = { ...one };
  for (const id in other) larger[id] = Math.max(larger[id] ?? 0, other[id]);
  return larger;
}
