import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '../../models/subject';
import {
  actorsIn,
  type ChartMoment,
  momentOfAll,
  momentOfOne,
  momentsOf,
} from '../../playback/chartMoment';
import type { Lives, LivesAt } from '../../playback/lives';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';

/** What a chart shows now, and when each of its transitions is taken in the whole run. */
export interface ShownMoment {
  readonly at: LivesAt;
  readonly actors: readonly number[];
  readonly moment: ChartMoment;
  /** By transition: when it is taken, as indices into those taken. */
  readonly moments: readonly (readonly number[])[];
}

/** Everyone's lives at the playhead; renders anew only when a transition is taken. */
export function useLivesAt(run: OpenRun, player: Player, lives: Lives): LivesAt {
  const { story, steps } = run.reader;
  const taken = useStore(player.store, ({ storyMs }) =>
    lives.takenBy(steps[story.stepAt(storyMs)], story.virtualAt(storyMs)),
  );
  return useMemo(() => lives.at(taken), [lives, taken]);
}

/** One chart at the playhead, for a subject or for everyone. */
export function useChartMoment(
  lives: Lives,
  at: LivesAt,
  since: number,
  chart: number,
  subject: Subject | null,
): ShownMoment {
  const actors = useMemo(() => actorsIn(lives, chart, subject), [lives, chart, subject]);
  const moments = useMemo(() => momentsOf(lives, chart, actors), [lives, chart, actors]);
  const moment = useMemo(
    () =>
      subject === null
        ? momentOfAll(lives, chart, actors, at, since)
        : momentOfOne(lives, chart, actors, at, moments),
    [lives, chart, subject, actors, at, since, moments],
  );
  return { at, actors, moment, moments };
}
