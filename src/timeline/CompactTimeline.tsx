import { useStore } from 'zustand';
import { Density } from './Density';
import { RunInOneRow } from './RunInOneRow';
import { SpanBars } from './SpanBars';
import type { TimelineProps } from './useTimeArea';

/** In pixels. */
const DENSITY_HEIGHT = 26;

/** A run in one row, for narrow screens. */
export function CompactTimeline(props: TimelineProps) {
  const { run, attention, Marks } = props;
  const selected = useStore(attention, (state) => state.selected);
  const lane = run.lanes.find(({ subject }) => subject === selected);
  return (
    <RunInOneRow
      {...props}
      row={(scale) =>
        lane ? (
          <SpanBars lane={lane} reader={run.reader} scale={scale} />
        ) : (
          <Density run={run} scale={scale} height={DENSITY_HEIGHT} />
        )
      }
      below={(scale) => Marks && <Marks run={run} scale={scale} isNarrow />}
    />
  );
}
