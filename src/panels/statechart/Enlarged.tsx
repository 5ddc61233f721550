import { SkipBack, SkipForward, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { useStep } from '../../timeline/usePlayhead';
import { clockText } from '../../timeline/virtualTime';
import { Button } from '../controls/Button';
import { perform } from '../transport/perform';
import styles from './Enlarged.module.css';

interface EnlargedProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** The statechart in the whole window, with what it takes to go from step to step. */
export function Enlarged({ run, player, children, onClose }: EnlargedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const step = useStep(run, player);
  useEffect(() => dialog.current?.showModal(), []);
  const stepBy = (by: number) => perform({ do: 'step', by }, run, player);
  return (
    <dialog
      ref={dialog}
      className={styles.enlarged}
      aria-labelledby="statechart-title"
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id="statechart-title" className={styles.title}>
          Statechart
        </h2>
        <Button look="outline" aria-label="One step back" onClick={() => stepBy(-1)}>
          <SkipBack size={16} aria-hidden />
        </Button>
        <Button look="outline" aria-label="One step forward" onClick={() => stepBy(1)}>
          <SkipForward size={16} aria-hidden />
        </Button>
        <p className={styles.clock}>{clockText(run.reader.steps[step]?.at ?? 0)}</p>
        <Button look="icon" className={styles.close} aria-label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </Button>
      </div>
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}
