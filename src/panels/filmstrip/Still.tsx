import { useLayoutEffect, useRef } from 'react';
import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { stepSentences } from '../../playback/stepSentences';
import { draw } from '../../stage/draw';
import { frame } from '../../stage/frame';
import { whenDrawable } from '../../stage/kinds/registry';
import { layoutOf } from '../../stage/layout';
import stage from '../../stage/Stage.module.css';
import { stillMoment } from '../../stage/stillMoment';
import { settledAt } from '../../timeline/moments';
import styles from './Filmstrip.module.css';

/** The size that a still is drawn for, in pixels, before it is made small. */
const SIZE = { width: 760, height: 440 } as const;

interface StillProps {
  readonly run: OpenRun;
  readonly step: number;
  readonly isPresent: boolean;
  readonly onChoose: () => void;
}

/** One step as a small picture, with its time and what happens; choosing it goes there. */
export function Still({ run, step, isPresent, onChoose }: StillProps) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const { reader, model } = run;
    return whenDrawable([reader], () => {
      const root = svg.current?.querySelector('g');
      if (!svg.current || !root) return;
      const last = reader.sceneAt(reader.steps.length - 1);
      const layout = layoutOf({ first: reader.sceneAt(-1), last, room: reader.room }, SIZE);
      const moment = stillMoment(reader.momentAt(settledAt(reader, step)), reader);
      svg.current.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
      draw(root, frame(moment, layout, model.items), null);
    });
  }, [run, step]);
  const at = clockTime(run.reader.steps[step]?.at ?? 0);
  return (
    <div className={styles.still} data-present={isPresent}>
      {/* Its parts say nothing here: the button over it does. */}
      <div className={styles.picture} inert>
        <svg ref={svg} className={stage.picture} focusable="false" aria-hidden="true">
          <g />
        </svg>
      </div>
      <button
        type="button"
        className={styles.choose}
        aria-current={isPresent ? 'step' : undefined}
        onClick={onChoose}
      >
        <span className={styles.time}>
          {at} · step {step + 1}
        </span>
        <span className={styles.says}>{stepSentences(run, step)}</span>
      </button>
    </div>
  );
}
