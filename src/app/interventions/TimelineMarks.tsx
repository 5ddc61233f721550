import { MAX_VIRTUAL_MS } from '../../lambda/handler';
import { InterventionMarks } from '../../timeline/InterventionMarks';
import type { MarksProps } from '../../timeline/useTimeArea';
import { useApp } from '../store';
import { MarkDetails } from './MarkDetails';
import { useMarks } from './useMarks';

/** Runs with more events than this are worked out again only when a mark is let go. */
const QUICK_EVENTS = 4_000;

/** What was done to this page's run, on its timeline; nothing on that of another run. */
export function TimelineMarks({ run, scale, isNarrow }: MarksProps) {
  const { scenario, run: present } = useApp();
  const { can, marks, bands, marked, move, remove } = useMarks(scenario);
  if (marks.length === 0 || present?.scenario !== run.scenario) return null;
  const latestMs = scenario.horizonMs ?? MAX_VIRTUAL_MS;
  return (
    <InterventionMarks
      marks={marks}
      bands={bands}
      course={run.reader}
      scale={scale}
      latestMs={latestMs}
      hasName={!isNarrow}
      onMove={(id, atMs, isDone) => {
        if (isDone || run.trace.length <= QUICK_EVENTS) move(id, atMs);
      }}
      onRemove={remove}
      editor={(id, onClose) => {
        const what = marked(id);
        const mark = marks.find((one) => one.id === id);
        return (
          what &&
          mark && (
            <MarkDetails
              {...{ run, can, what, mark, latestMs, onClose }}
              onMove={(atMs) => move(id, atMs)}
              onRemove={() => remove(id)}
            />
          )
        );
      }}
    />
  );
}
