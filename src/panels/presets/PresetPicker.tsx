import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { Button } from '../controls/Button';
import styles from './PresetPicker.module.css';

const loadList = () => import('./PresetList');
const PresetList = lazy(async () => ({ default: (await loadList()).PresetList }));

interface PresetPickerProps {
  readonly model: string;
  readonly current: string | null;
  readonly onOpen: (presetId: string) => void;
}

/** The way to the scenarios from real life of all models. */
export function PresetPicker({ model, current, onOpen }: PresetPickerProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Loaded as soon as it is about to be asked for: it should open at once.
  const getReady = () => {
    loadList().catch(() => undefined);
  };
  return (
    <>
      <Button popoverTarget={id} onPointerEnter={getReady} onFocus={getReady}>
        Other scenarios <ChevronDown size={14} aria-hidden />
      </Button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={styles.list}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Suspense>
            <PresetList
              model={model}
              current={current}
              onOpen={(presetId) => {
                popover.current?.hidePopover();
                onOpen(presetId);
              }}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
