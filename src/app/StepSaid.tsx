import { useStore } from 'zustand';
import { clockTime } from '../models/wording';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import { stepSentences } from '../playback/stepSentences';
import { useStep } from '../timeline/usePlayhead';
import { player } from './store';

/** Says the step that is being looked at to a screen reader; silent while the run plays. */
export function StepSaid({ run, kept }: { readonly run: OpenRun; readonly kept: OpenRun | null }) {
  return (
    <>
      {kept && (
        <Said run={kept} player={player} label="Present step of the kept run" begins="Kept run, " />
      )}
      <Said run={run} player={player} label="Present step" begins={kept ? 'Run now, ' : ''} />
    </>
  );
}

interface SaidProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly label: string;
  readonly begins: string;
}

/** The same for a run of several: only those that have a step then say something new. */
export function Said({ run, player: moved, label, begins }: SaidProps) {
  const isPlaying = useStore(moved.store, (state) => state.isPlaying);
  const step = useStep(run, moved);
  return (
    <p className="visually-hidden" role="status" aria-label={label}>
      {isPlaying ? '' : sentencesOf(run, step, begins)}
    </p>
  );
}

function sentencesOf(run: OpenRun, index: number, begins: string): string {
  const step = run.reader.steps[index];
  return step ? `${begins}${clockTime(step.at)}: ${stepSentences(run, index)}` : '';
}
