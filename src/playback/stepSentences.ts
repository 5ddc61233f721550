import type { OpenRun } from './openRun';

/** More sentences than this in one step are counted instead of told. */
const MOST_SENTENCES = 3;

/** What happens in a step, in a few sentences. */
export function stepSentences({ reader, trace, sentence }: OpenRun, index: number): string {
  const step = reader.steps[index];
  if (!step) return '';
  const count = step.last - step.first + 1;
  const said = trace.slice(step.first, step.first + MOST_SENTENCES).map(({ seq }) => sentence(seq));
  const more = count > MOST_SENTENCES ? ` And ${count - MOST_SENTENCES} more.` : '';
  return `${said.join(' ')}${more}`;
}
