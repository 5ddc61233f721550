import type { Scene } from '../../models/scene';
import type { Box } from '../layout/box';
import type { ChipFace } from '../layout/chipSize';
import { laneBox } from '../layout/lanesStation';
import type { Layout } from '../layout/layout';
import { type SlotGrid, slotBox } from '../layout/slotGrid';

export interface TokenPlace extends Box {
  readonly face: ChipFace;
}

/** Where everything of a scene is, by id. What there is no room for is left out. */
export interface Places {
  readonly lanes: ReadonlyMap<string, Box>;
  readonly workers: ReadonlyMap<string, Box>;
  readonly tokens: ReadonlyMap<string, TokenPlace>;
}

/** While a step is shown, frame after frame asks for the places of the same two scenes. */
const known = new WeakMap<Scene, { readonly layout: Layout; readonly places: Places }>();

/** Finds the place of every lane, worker and token of a scene. */
export function placesIn(scene: Scene, layout: Layout): Places {
  const last = known.get(scene);
  if (last?.layout === layout) return last.places;
  const places = findPlaces(scene, layout);
  known.set(scene, { layout, places });
  return places;
}

function findPlaces(scene: Scene, layout: Layout): Places {
  const grids = new Map<string, SlotGrid>();
  const lanes = new Map<string, Box>();
  const workers = new Map<string, Box>();
  for (const station of scene.stations) {
    const plan = layout.stations[station.id];
    switch (plan?.kind) {
      case 'grid':
        for (const section of plan.sections) grids.set(section.id, section.grid);
        break;
      case 'lanes':
        for (const [index, { id }] of station.lanes.entries()) {
          const box = laneBox(plan, index);
          const { chips } = plan.lane;
          lanes.set(id, box);
          grids.set(id, { ...chips, x: box.x + chips.x, y: box.y + chips.y });
        }
        break;
      case 'workers':
        for (const [index, { id }] of station.workers.entries()) {
          const box = slotBox(plan.grid, index);
          if (box) workers.set(id, box);
        }
        break;
      case undefined:
        break;
    }
  }
  const tokens = new Map<string, TokenPlace>();
  for (const { id, section, slot } of scene.tokens) {
    const grid = grids.get(section);
    const box = grid && slotBox(grid, slot);
    if (grid && box) tokens.set(id, { ...box, face: grid.chip.face });
  }
  return { lanes, workers, tokens };
}
