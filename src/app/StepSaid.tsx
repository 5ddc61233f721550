import { useStore } from 'zustand';
import { clockTime } from '../models/wording';
import type { OpenRun } from '../playback/openRun';
import { stepSentences } from '../playback/stepSentences';
import { useStep } from '../timeline/usePlayhead';
import { player } from './store';

/** Says the step that is being looked at to a screen reader; silent while the run plays. */
export function StepSaid({ run, kept }: { readonly run: OpenRun; readonly kept: OpenRun | null }) {
  return (
    <>
      {kept && <Said run={kept} label="Present step of the kept run" begins="Kept run, " />}
      <Said run={run} label="Present step" begins={kept ? 'Run now, ' : ''} />
    </>
  );
}

interface SaidProps {
  readonly run: OpenRun;
  readonly label: string;
  readonly begins: string;
}

function Said({ run, label, begins }: SaidProps) {
  const isPlaying = useStore(player.store, (state) => state.isPlaying);
  const step = useStep(run, player);
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
