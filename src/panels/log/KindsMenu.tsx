import { ChevronDown } from 'lucide-react';
import { useId, useRef } from 'react';
import { count } from '../../models/wording';
import { Popover } from '../../timeline/Popover';
import { placePopover } from '../../timeline/popoverAt';
import { Button } from '../controls/Button';
import styles from './KindsMenu.module.css';
import type { Kind } from './kinds';

interface KindsMenuProps {
  readonly kinds: readonly Kind[];
  /** Names of those that are shown; none chosen shows all. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Of the menu, in pixels. */
const MENU_WIDTH = 260;

/** Chooses the kinds of events that the log shows, each with how many there are. */
export function KindsMenu({ kinds, chosen, onChoose }: KindsMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);
  const place = () => {
    if (popover.current && button.current)
      placePopover(popover.current, button.current, MENU_WIDTH);
  };
  const toggle = (name: string) =>
    onChoose(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <>
      <Button ref={button} popoverTarget={id} className={styles.button}>
        {labelOf(chosen)}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover id={id} label="Kinds of events" popover={popover} onShow={place}>
        <ul className={styles.kinds}>
          {kinds.map(({ name, count: events }) => (
            <li key={name}>
              <label className={styles.kind}>
                <input
                  type="checkbox"
                  checked={chosen.includes(name)}
                  onChange={() => toggle(name)}
                />
                {name}
                <span className={styles.count}>{count(events)}</span>
              </label>
            </li>
          ))}
        </ul>
        <Button look="quiet" disabled={chosen.length === 0} onClick={() => onChoose([])}>
          Show all kinds
        </Button>
      </Popover>
    </>
  );
}

function labelOf(chosen: readonly string[]): string {
  const [first] = chosen;
  if (first === undefined) return 'All kinds';
  return chosen.length === 1 ? first : `${chosen.length} kinds`;
}
