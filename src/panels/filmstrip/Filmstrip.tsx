import { useRef } from 'react';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { settledAt } from '../../timeline/moments';
import { useStep } from '../../timeline/usePlayhead';
import { useWidth } from '../../timeline/useWidth';
import styles from './Filmstrip.module.css';
import { Still } from './Still';

/** A still narrower than this cannot be made out. */
const LEAST_WIDTH = 220;

interface FilmstripProps {
  readonly run: OpenRun;
  readonly player: Player;
}

/** The steps around the present one as stills: what was, what is and what comes, without movement. */
export function Filmstrip({ run, player }: FilmstripProps) {
  const strip = useRef<HTMLElement>(null);
  const present = Math.max(0, useStep(run, player));
  const width = useWidth(strip);
  const { length } = run.reader.steps;
  // An odd number, so that the present one stands in the middle.
  const fit = Math.max(1, Math.floor(width / LEAST_WIDTH));
  const count = Math.min(length, fit % 2 === 0 ? fit - 1 : fit);
  const first = Math.min(Math.max(0, present - (count - 1) / 2), Math.max(0, length - count));
  const steps = run.reader.steps.slice(Math.floor(first), Math.floor(first) + count);
  return (
    <section ref={strip} className={styles.strip} aria-label="Filmstrip">
      {length === 0 && <p>Nothing happens in this run.</p>}
      {steps.map(({ index }) => (
        <Still
          key={index}
          run={run}
          step={index}
          isPresent={index === present}
          onChoose={() => {
            player.pause();
            player.seek(settledAt(run.reader, index));
          }}
        />
      ))}
    </section>
  );
}
