import { useStore } from 'zustand';
import { clockTime } from '../models/wording';
import type { OpenRun } from '../playback/openRun';
import { useStep } from '../timeline/usePlayhead';
import { player } from './store';

/** More sentences than this in one step are counted instead of read. */
const MOST_SENTENCES = 3;

/** Says the step that is being looked at to a screen reader; silent while the run plays. */
export function StepSaid({ run }: { readonly run: OpenRun }) {
  const isPlaying = useStore(player.store, (state) => state.isPlaying);
  const step = useStep(run, player);
  return (
    <p className="visually-hidden" role="status" aria-label="Present step">
      {isPlaying ? '' : sentencesOf(run, step)}
    </p>
  );
}

function sentencesOf(run: OpenRun, index: number): string {
  const step = run.reader.steps[index];
  if (!step) return '';
  const count = step.last - step.first + 1;
  const said = run.trace.slice(step.first, step.first + MOST_SENTENCES);
  const more = count > MOST_SENTENCES ? ` And ${count - MOST_SENTENCES} more.` : '';
  return `${clockTime(step.at)}: ${said.map(({ seq }) => run.sentence(seq)).join(' ')}${more}`;
}
