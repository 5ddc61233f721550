import type { Scene } from '../../models/scene';
import type { Moment } from '../../playback/reader';
import type { Layout } from '../layout/layout';
import { slowAtBothEnds } from './easing';
import { type Places, placesIn } from './places';

/** A moment with the places of both its scenes: what marks are made from. */
export interface View {
  readonly layout: Layout;
  readonly scene: Scene;
  readonly before: Scene;
  readonly now: Places;
  readonly earlier: Places;
  /** How far what changed place has come, from 0 to 1, slow at both ends. */
  readonly travel: number;
  readonly virtualMs: number;
}

/** Finds the places that a moment is made of. */
export function viewOf(moment: Moment, layout: Layout): View {
  const { scene, virtualMs } = moment;
  const travel = slowAtBothEnds(moment.travel);
  // Once everything has arrived, where it was makes no difference.
  const before = travel === 1 ? scene : moment.before;
  const now = placesIn(scene, layout);
  return {
    layout,
    scene,
    before,
    now,
    earlier: travel === 1 ? now : placesIn(before, layout),
    travel,
    virtualMs,
  };
}
