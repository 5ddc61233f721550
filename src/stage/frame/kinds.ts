import type { KindMarks, KindPlan, Staged, StationKind, Thing } from '../kinds/kind';
import { kindOf } from '../kinds/registry';
import type { View } from './view';

/** The stations whose kind is loaded when a run has one, each with what knows its kind. */
function stagedKinds(
  view: View,
): readonly { readonly kind: StationKind; readonly staged: Staged<KindPlan> }[] {
  return view.scene.stations.flatMap((station) => {
    const kind = kindOf(station.kind);
    const plan = view.layout.stations[station.id];
    return kind && plan && 'box' in plan ? [{ kind, staged: { view, station, plan } }] : [];
  });
}

/** What is drawn of each. */
export function kindMarks(
  view: View,
  ...singledOut: [Parameters<StationKind['marks']>[1], Parameters<StationKind['marks']>[2]]
): readonly KindMarks[] {
  return stagedKinds(view).map(({ kind, staged }) => kind.marks(staged, ...singledOut));
}

/** What can be looked at in them. */
export function thingsIn(view: View): readonly Thing[] {
  return stagedKinds(view).flatMap(({ kind, staged }) => kind.things(staged));
}
