import { ChevronDown } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Preset } from '../../models/model';
import { Button } from '../controls/Button';
import styles from './PresetPicker.module.css';

interface PresetPickerProps {
  readonly presets: readonly Preset[];
  readonly current: string | null;
  readonly onOpen: (presetId: string) => void;
}

/** The scenarios from real life, each with what to look for. */
export function PresetPicker({ presets, current, onOpen }: PresetPickerProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <Button popoverTarget={id}>
        Other scenarios <ChevronDown size={14} aria-hidden />
      </Button>
      <div ref={list} id={id} popover="auto" className={styles.list}>
        <ul aria-label="Scenarios">
          {presets.map((preset) => (
            <li key={preset.id}>
              <button
                type="button"
                className={styles.preset}
                aria-current={preset.id === current}
                onClick={() => {
                  list.current?.hidePopover();
                  onOpen(preset.id);
                }}
              >
                <span className={styles.name}>{preset.title}</span>
                <span className={styles.lookFor}>{preset.lookFor}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
