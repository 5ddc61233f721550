import type { Scene, Token } from '../../models/scene';
import type { Box } from '../layout/box';
import type { ChipFace } from '../layout/chipSize';
import type { Layout } from '../layout/layout';
import { type SlotGrid, slotBox } from '../layout/slotGrid';

export interface TokenPlace extends Box {
  readonly face: ChipFace;
}

/** Where everything of a scene is, by id. What there is no room for is left out. */
export interface Places {
  readonly lanes: ReadonlyMap<string, Box>;
  readonly workers: ReadonlyMap<string, Box>;
  /** Where the tokens of each section and lane are. */
  readonly grids: ReadonlyMap<string, SlotGrid>;
  /** How many tokens each section and lane holds; those that hold none are left out. */
  readonly held: ReadonlyMap<string, number>;
}

/** While a step is shown, frame after frame asks for the places of the same two scenes. */
const known = new WeakMap<Scene, { readonly layout: Layout; readonly places: Places }>();

/** Finds the place of every lane, worker and section of a scene. */
export function placesIn(scene: Scene, layout: Layout): Places {
  const last = known.get(scene);
  if (last?.layout === layout) return last.places;
  const places = findPlaces(scene, layout);
  known.set(scene, { layout, places });
  return places;
}

/** The place of a token; null where there is no room for it. */
export function placeOf({ section, slot }: Token, { grids }: Places): TokenPlace | null {
  const grid = grids.get(section);
  const box = grid && slotBox(grid, slot);
  return grid && box ? { ...box, face: grid.chip.face } : null;
}

function findPlaces(scene: Scene, layout: Layout): Places {
  const grids = new Map<string, SlotGrid>();
  const lanes = new Map<string, Box>();
  const workers = new Map<string, Box>();
  for (const station of scene.stations) {
    const plan = layout.stations[station.id];
    switch (plan?.kind) {
      case 'grid':
      case 'shards':
      case 'tree':
        for (const section of plan.sections) grids.set(section.id, section.grid);
        break;
      case 'lanes':
        for (const [index, { id }] of station.lanes.entries()) {
          const spot = plan.spots[index];
          if (!spot) break;
          lanes.set(id, spot.box);
          grids.set(id, spot.chips);
        }
        break;
      case 'workers':
        for (const [index, { id }] of station.workers.entries()) {
          const box = plan.spots[index];
          if (box) workers.set(id, box);
        }
        break;
      case undefined:
        break;
    }
  }
  return { lanes, workers, grids, held: heldIn(scene) };
}

function heldIn({ tokens }: Scene): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { section } of tokens) held.set(section, (held.get(section) ?? 0) + 1);
  return held;
}
