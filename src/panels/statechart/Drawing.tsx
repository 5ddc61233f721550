import { type KeyboardEvent, useRef, useState } from 'react';
import type { ChartMoment } from '../../playback/chartMoment';
import type { Chart } from '../../simulator/chart';
import { Arrows } from './Arrows';
import styles from './Drawing.module.css';
import type { ChartText } from './layout/chartText';
import type { Picture } from './layout/picture';
import { isSame, type Part, partAfter, partsInOrder, spokenState, spokenTransition } from './parts';
import { StateBox, StateName } from './StateBox';
import { TransitionWords } from './TransitionWords';

/** What a chart looks like at a moment. */
export interface Drawn {
  readonly chart: Chart;
  readonly text: ChartText;
  readonly picture: Picture;
  readonly moment: ChartMoment;
  /** By transition: how often it is taken in the whole run. */
  readonly times: readonly number[];
  /** One subject's life is drawn, or everyone's. */
  readonly isOne: boolean;
  /** The states that something pointed at is in. */
  readonly pointed: ReadonlySet<number>;
}

interface DrawingProps {
  readonly drawn: Drawn;
  readonly chosen: Part | null;
  readonly scale: number;
  readonly label: string;
  readonly onChoose: (part: Part) => void;
}

/**
 * A statechart: states as boxes, transitions as arrows through their words. One tab stop; arrow
 * keys go from part to part.
 */
export function Drawing({ drawn, chosen, scale, label, onChoose }: DrawingProps) {
  const { chart, picture, moment, times, isOne } = drawn;
  const parts = partsInOrder(chart);
  const [active, setActive] = useState(0);
  const tabStop = Math.min(active, parts.length - 1);
  const svg = useRef<SVGSVGElement>(null);

  const press = (event: KeyboardEvent, part: Part) => {
    const target = partAfter(event.key, tabStop, parts.length);
    const chooses = event.key === 'Enter' || event.key === ' ';
    if (target === null && !chooses) return;
    event.preventDefault();
    // The keys of the page around would step as well.
    event.stopPropagation();
    if (chooses) onChoose(part);
    else svg.current?.querySelector<SVGElement>(`[data-part="${target}"]`)?.focus();
  };

  return (
    <svg
      ref={svg}
      aria-label={label}
      focusable="false"
      className={styles.drawing}
      width={picture.width * scale}
      height={picture.height * scale}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
    >
      {chart.states.map((state, index) => (
        <StateBox key={state.id} drawn={drawn} index={index} />
      ))}
      <Arrows drawn={drawn} />
      {parts.map((part, order) => {
        const button = {
          role: 'button',
          tabIndex: order === tabStop ? 0 : -1,
          'data-part': order,
          'aria-pressed': isSame(chosen, part),
          onFocus: () => setActive(order),
          onClick: () => onChoose(part),
          onKeyDown: (event: KeyboardEvent) => press(event, part),
        };
        const key = `${part.is} ${part.index}`;
        return part.is === 'state' ? (
          <g
            key={key}
            {...button}
            className={styles.part}
            aria-label={spokenState(chart, part.index, moment, isOne)}
          >
            <StateName drawn={drawn} index={part.index} />
          </g>
        ) : (
          <g
            key={key}
            {...button}
            className={styles.part}
            aria-label={spokenTransition(chart, part.index, moment, times)}
          >
            <TransitionWords drawn={drawn} index={part.index} />
          </g>
        );
      })}
    </svg>
  );
}
