import type { Lane, LaneBar, Scene, Station } from '../../models/scene';
import type { Box } from '../layout/box';
import type { LanePlan } from '../layout/lanePlan';
import type { LaneMark } from '../marks';
import { fitted, ranFor } from '../words';
import { boxBetween } from './boxBetween';
import type { View } from './view';

/** The lanes: those that are there, and those that have just gone. */
export function laneMarks(view: View): readonly LaneMark[] {
  const { scene, before, now, earlier, travel } = view;
  const marks: LaneMark[] = [];
  const held = tokensBySection(scene);
  const heldBefore = tokensBySection(before);
  for (const { lane, plan } of planned(scene.stations, view)) {
    const box = now.lanes.get(lane.id);
    const origin = earlier.lanes.get(lane.id);
    if (!box) continue;
    const at = origin ? boxBetween(origin, box, travel) : box;
    const tokens = held.get(lane.id) ?? 0;
    const isEmpty = tokens === 0 && (travel === 1 || !heldBefore.has(lane.id));
    const opacity = origin ? 1 : travel;
    marks.push(laneMark(lane, plan, at, { tokens, isEmpty, opacity }, view.virtualMs));
  }
  if (travel === 1) return marks;
  for (const { lane, plan } of planned(before.stations, view)) {
    const box = earlier.lanes.get(lane.id);
    if (!box || now.lanes.has(lane.id)) continue;
    const held = { tokens: 0, isEmpty: false, opacity: 1 - travel };
    marks.push(laneMark(lane, plan, box, held, view.virtualMs));
  }
  return marks;
}

function planned(stations: readonly Station[], { layout }: View) {
  return stations.flatMap((station) => {
    const plan = layout.stations[station.id];
    return plan?.kind === 'lanes' ? station.lanes.map((lane) => ({ lane, plan: plan.lane })) : [];
  });
}

function tokensBySection(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { section } of scene.tokens) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}

function laneMark(
  lane: Lane,
  plan: LanePlan,
  box: Box,
  state: { readonly tokens: number; readonly isEmpty: boolean; readonly opacity: number },
  virtualMs: number,
): LaneMark {
  const { id, label, bar } = lane;
  const isStarting = bar !== null && virtualMs < bar.begins;
  const note = noteOf(lane, virtualMs);
  const hidden = state.tokens - plan.chips.capacity;
  const text = hidden > 0 ? `+${hidden} · ${note}` : note;
  const labelY = bar && plan.bar.height > 3 ? plan.bar.y / 2 + 2 : box.height / 2;
  const labelWidth = box.width - 100;
  return {
    id,
    ...box,
    look: isStarting && lane.look === 'inFlight' ? 'starting' : lane.look,
    radius: Math.min(8, box.height / 4),
    opacity: state.opacity,
    note: plan.note && { x: plan.note.x, y: bar ? plan.note.y : box.height / 2, text },
    // Tokens stand where the label would be.
    label:
      plan.note && state.isEmpty
        ? { x: plan.bar.x, y: labelY, text: fitted(label, labelWidth, 12, 'regular') }
        : null,
    bar: bar && { ...plan.bar, fraction: fractionOf(bar, virtualMs) },
    says: note === '' ? label : `${label}, ${note}`,
  };
}

/** What the lane is doing: its own words, or how long it has been at it. */
function noteOf({ note, bar }: Lane, virtualMs: number): string {
  if (bar === null) return note;
  if (virtualMs < bar.begins) return bar.startingNote;
  const ran = ranFor(virtualMs - bar.begins);
  return note === '' ? ran : `${note}, ${ran}`;
}

function fractionOf({ from, until }: LaneBar, virtualMs: number): number {
  if (until <= from) return 1;
  return Math.min(1, Math.max(0, (virtualMs - from) / (until - from)));
}
