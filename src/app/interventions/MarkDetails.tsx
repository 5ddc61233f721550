import { modelOf } from '../../models';
import type { Interventions } from '../../models/interventions';
import { clockTime } from '../../models/wording';
import { Select } from '../../panels/controls/Select';
import { withChanged } from '../../panels/interventions/edit';
import { FieldList } from '../../panels/interventions/FieldList';
import { kindOf, valueBefore } from '../../panels/interventions/kinds';
import { MarkEditor } from '../../panels/interventions/MarkEditor';
import { FAULT_NAMES } from '../../panels/settings/handler/handlerSettings';
import type { OpenRun } from '../../playback/openRun';
import type { TimelineMark } from '../../timeline/interventionLayout';
import { instantBeginsAt } from '../../timeline/moments';
import { player, useApp } from '../store';
import { idsIn } from './idsIn';
import type { Marked } from './useMarks';

interface MarkDetailsProps {
  readonly run: OpenRun;
  readonly can: Interventions;
  readonly what: Marked;
  readonly mark: TimelineMark;
  readonly latestMs: number;
  readonly onMove: (atMs: number) => string | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What a mark on the timeline stands for, and everything that can be changed about it. */
export function MarkDetails(props: MarkDetailsProps) {
  const { run, can, what, mark, latestMs, onMove, onRemove, onClose } = props;
  const scenario = useApp((state) => state.scenario);
  const change = useApp((state) => state.change);
  const { story } = run.reader;
  const endsAtMs = story.virtualAt(story.lengthMs);
  const atMs = mark.atMs ?? endsAtMs;
  const isIntervention = what.is === 'intervention';
  const isCutOff = run.ended.why !== 'quiet' && atMs > run.ended.atMs;
  const model = modelOf(scenario);
  const kind = isIntervention ? kindOf(can, what.one) : null;
  const fault = isIntervention ? undefined : scenario.handler.faults[what.index];
  return (
    <MarkEditor
      says={mark.says}
      aws={kind?.aws ?? null}
      timeName={isIntervention ? 'At' : what.end === 'fromMs' ? 'Begins at' : 'Ends at'}
      atMs={atMs}
      latestMs={latestMs}
      warning={
        isCutOff ? `This never happens: the run is cut off at ${clockTime(run.ended.atMs)}.` : null
      }
      onMove={onMove}
      onGo={() => {
        onClose();
        player.pause();
        // Where several steps share the instant, it is what comes first.
        player.seek(instantBeginsAt(run.reader, atMs));
      }}
      onRemove={() => {
        onClose();
        onRemove();
      }}
      removeName={isIntervention ? 'Remove' : 'Remove the outage'}
    >
      {isIntervention && kind && (
        <FieldList
          model={model}
          kind={kind}
          values={what.one}
          known={idsIn(run)}
          before={(path) => valueBefore(model, scenario, path, atMs - 1)}
          onChange={(values) =>
            change('interventions', withChanged(scenario, can, what.index, values))
          }
        />
      )}
      {fault && !isIntervention && (
        <Select
          aria-label="What the function does"
          value={fault.does}
          options={FAULT_NAMES}
          onChoose={(does) =>
            change('handler.faults', scenario.handler.faults.with(what.index, { ...fault, does }))
          }
        />
      )}
    </MarkEditor>
  );
}
