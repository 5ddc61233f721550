import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { TimeScale } from './axisLayout';
import styles from './InterventionMarks.module.css';
import {
  type PlacedMarks,
  placeBands,
  placeMarks,
  type TimelineBand,
  type TimelineMark,
} from './interventionLayout';
import { MarkButton } from './MarkButton';
import { MomentEntry } from './MomentEntry';
import type { Course } from './moments';
import { Popover } from './Popover';
import { placePopover } from './popoverAt';
import { clockText } from './virtualTime';

interface InterventionMarksProps {
  readonly marks: readonly TimelineMark[];
  readonly bands: readonly TimelineBand[];
  readonly course: Course;
  readonly scale: TimeScale;
  /** The latest that a mark can be moved to, in virtual milliseconds. */
  readonly latestMs: number;
  /** There is room for its name beside it. */
  readonly hasName: boolean;
  /** Called over and over while a mark is dragged, and once more when it is let go. */
  readonly onMove: (id: string, atMs: number, isDone: boolean) => void;
  readonly onRemove: (id: string) => void;
  /** Everything that can be changed about a mark. */
  readonly editor: (id: string, onClose: () => void) => ReactNode;
}

const EDITOR_WIDTH = 320;

/**
 * What was done to the run, where it happens: marks that can be moved by pointer and by key, taken
 * away, and opened to change them.
 */
export function InterventionMarks(props: InterventionMarksProps) {
  const { marks, bands, course, scale, onMove, onRemove, editor } = props;
  /** The mark that is being moved, and where the pointer has it. */
  const [moving, setMoving] = useState<{ readonly id: string; readonly x: number | null } | null>(
    null,
  );
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  const row = useRef<HTMLElement>(null);
  const popover = useRef<HTMLElement>(null);
  const movingId = moving?.id ?? null;
  const placed = useMemo(
    () => placeMarks(marks, course, scale, movingId),
    [marks, course, scale, movingId],
  );
  const shown = opened.filter((id) => marks.some((mark) => mark.id === id));
  const close = () => popover.current?.hidePopover();
  const content = shown.join();

  // Its first field has the focus, whether it was just opened or what it shows has changed.
  useEffect(() => {
    if (content === '') return popover.current?.hidePopover();
    popover.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [content]);

  const open = (group: PlacedMarks, anchor: Element) => {
    setOpened(group.marks.map(({ id }) => id));
    if (!popover.current) return;
    placePopover(popover.current, anchor, EDITOR_WIDTH);
    popover.current.showPopover();
  };
  const remove = (id: string) => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.dataset.mark === id);
    const next = buttons[at + 1] ?? buttons[at - 1];
    const timeline = row.current?.parentElement;
    onRemove(id);
    say('Removed');
    (next ?? timeline?.querySelector<HTMLElement>('[role="slider"]'))?.focus();
  };

  return (
    <section ref={row} className={styles.row} aria-label="Interventions">
      {props.hasName && (
        <span className={styles.label} aria-hidden>
          Interventions
        </span>
      )}
      <div className={styles.area}>
        {placeBands(bands, course, scale).map(({ id, x, width }) => (
          <div key={id} className={styles.band} style={{ left: x, width }} />
        ))}
        {placed.map((group) => (
          <MarkButton
            key={group.marks[0]?.id}
            group={group}
            x={group.marks[0]?.id === movingId ? (moving?.x ?? group.x) : group.x}
            isDragged={group.marks[0]?.id === movingId && moving?.x !== null}
            story={course.story}
            scale={scale}
            latestMs={props.latestMs}
            onMoving={setMoving}
            onMove={(id, atMs, isDone) => {
              onMove(id, atMs, isDone);
              if (isDone) say(`Moved to ${clockText(atMs)}`);
            }}
            onRemove={remove}
            onOpen={(anchor) => open(group, anchor)}
          />
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      <Popover
        popover={popover}
        label="Intervention"
        onToggle={(isOpen) => !isOpen && setOpened([])}
      >
        {shown.length === 1 && shown[0] !== undefined ? (
          editor(shown[0], close)
        ) : (
          <ul className={styles.list}>
            {marks
              .filter(({ id }) => shown.includes(id))
              .map(({ id, atMs, says }) => (
                <MomentEntry
                  key={id}
                  when={atMs === null ? 'at the end' : clockText(atMs)}
                  says={says}
                  onClick={() => setOpened([id])}
                />
              ))}
          </ul>
        )}
      </Popover>
    </section>
  );
}
