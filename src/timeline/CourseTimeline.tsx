import { Density } from './Density';
import type { Told } from './moments';
import { RunInOneRow } from './RunInOneRow';
import type { TimelineProps } from './useTimeArea';

/** In pixels. */
const DENSITY_HEIGHT = 26;

interface CourseTimelineProps extends Pick<TimelineProps, 'player' | 'attention' | 'onStep'> {
  readonly run: Told;
}

/** Several runs as one in a row: how busy they are over time, and where something goes wrong. */
export function CourseTimeline(props: CourseTimelineProps) {
  return (
    <RunInOneRow
      {...props}
      row={(scale) => <Density run={props.run} scale={scale} height={DENSITY_HEIGHT} />}
    />
  );
}
