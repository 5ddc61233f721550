import { Contrast, Minimize2, SlidersHorizontal } from 'lucide-react';
import { useCallback } from 'react';
import { Button } from '../../panels/controls/Button';
import type { Movable } from '../../panels/transport/moves';
import type { Player } from '../../playback/player';
import styles from '../Header.module.css';
import { Logo } from '../Logo';
import { Menu } from '../Menu';
import { useApp } from '../store';
import { ThemeChoices } from '../ThemeChoices';
import { useEnlarged, usePresenterKeys, useWholeScreen } from './usePresentation';

interface PresentationProps {
  /** What the keys move in, and what moves. */
  readonly run: Movable | null;
  readonly player: Player;
  readonly title: string;
  /** Whether the panel beside the stage is shown; null where there is no room for one. */
  readonly hasSide: boolean | null;
  readonly onSide: (isShown: boolean) => void;
  readonly onHelp: () => void;
}

/** The header while presenting, and everything that presenting changes for as long as it is there. */
export function Presentation(props: PresentationProps) {
  const { run, player, title, hasSide, onSide, onHelp } = props;
  const present = useApp((state) => state.present);
  const leave = useCallback(() => present(false), [present]);
  useEnlarged();
  useWholeScreen(leave);
  usePresenterKeys(run, player, onHelp, leave);
  return (
    <header className={styles.header}>
      <Logo />
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.tools}>
        {hasSide !== null && (
          <Button look="quiet" aria-pressed={hasSide} onClick={() => onSide(!hasSide)}>
            <SlidersHorizontal size={15} aria-hidden /> Settings
          </Button>
        )}
        <Menu name="Theme" icon={<Contrast size={17} aria-hidden />}>
          <ThemeChoices />
        </Menu>
        <Button title="Leave the presentation (Esc)" onClick={leave}>
          <Minimize2 size={15} aria-hidden /> Leave
        </Button>
      </div>
    </header>
  );
}
