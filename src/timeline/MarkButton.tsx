import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { StoryTime } from '../playback/storyTime';
import type { TimeScale } from './axisLayout';
import styles from './InterventionMarks.module.css';
import { momentAtX, movedBy, type PlacedMarks } from './interventionLayout';
import { MARK_ICONS } from './markIcons';
import { pointerX } from './pointerX';
import { clockText } from './virtualTime';

interface MarkButtonProps {
  readonly group: PlacedMarks;
  readonly x: number;
  readonly isDragged: boolean;
  readonly story: StoryTime;
  readonly scale: TimeScale;
  readonly latestMs: number;
  /** A mark is being moved, by pointer to `x`, by key without one; null when it is no longer. */
  readonly onMoving: (moving: { readonly id: string; readonly x: number | null } | null) => void;
  readonly onMove: (id: string, atMs: number, isDone: boolean) => void;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (anchor: Element) => void;
}

/** A pointer that moved less than this, in pixels, has clicked and not dragged. */
const CLICK_PX = 4;

/**
 * The way from pixels to virtual time as it was when the drag began: what is dragged changes the
 * run, and with it the timeline, but must not run away from the pointer.
 */
interface Drag {
  readonly pointer: number;
  readonly fromX: number;
  readonly story: StoryTime;
  readonly scale: TimeScale;
  readonly atMs: number | null;
}

/** One mark, or several that crowd. */
export function MarkButton(props: MarkButtonProps) {
  const { group, x, isDragged, story, scale, latestMs, onMoving, onMove, onRemove, onOpen } = props;
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  const [mark, ...others] = group.marks;
  if (!mark) return null;
  const isAlone = others.length === 0;
  const Icon = MARK_ICONS[mark.icon];
  const atMs = mark.atMs ?? story.virtualAt(story.lengthMs);
  const when = mark.atMs === null ? 'at the end of the run' : clockText(mark.atMs);
  const says = isAlone
    ? `${mark.says}, ${when}`
    : `${group.marks.length} interventions: ${mark.says}, and ${others.length} more`;

  const down = (event: PointerEvent<HTMLButtonElement>) => {
    hasDragged.current = false;
    if (event.button !== 0 || !isAlone) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { pointer: event.pointerId, fromX: event.clientX, story, scale, atMs: null };
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const held = drag.current;
    const area = event.currentTarget.parentElement;
    if (held?.pointer !== event.pointerId || !area) return;
    if (held.atMs === null && Math.abs(event.clientX - held.fromX) < CLICK_PX) return;
    const [left, right] = held.scale.range();
    const to = Math.min(Math.max(pointerX(event, area), left), right);
    const moment = Math.min(momentAtX(to, held.story, held.scale), latestMs);
    hasDragged.current = true;
    drag.current = { ...held, atMs: moment };
    onMoving({ id: mark.id, x: to });
    onMove(mark.id, moment, false);
  };
  const release = (event: PointerEvent<HTMLButtonElement>) => {
    const held = drag.current;
    if (held?.pointer !== event.pointerId) return;
    drag.current = null;
    onMoving(null);
    if (held.atMs !== null) onMove(mark.id, held.atMs, true);
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = movedBy(event);
    const isRemoved = event.key === 'Delete' || event.key === 'Backspace';
    if (!isAlone || (by === null && !isRemoved)) return;
    // Handled here, so that shortcuts of the page around do not step as well.
    event.preventDefault();
    event.stopPropagation();
    if (isRemoved) return onRemove(mark.id);
    if (by === null) return;
    onMoving({ id: mark.id, x: null });
    onMove(mark.id, Math.min(Math.max(atMs + by, 0), latestMs), true);
  };

  return (
    <button
      type="button"
      className={isAlone ? styles.mark : `${styles.mark} ${styles.several}`}
      style={{ left: x }}
      title={isAlone ? `${says}. Drag or arrow keys: move. Delete: remove.` : says}
      aria-label={says}
      aria-haspopup="dialog"
      aria-keyshortcuts={isAlone ? 'ArrowLeft ArrowRight Delete' : undefined}
      data-mark={mark.id}
      data-dragged={isDragged}
      data-outage={mark.icon === 'outageBegins' || mark.icon === 'outageEnds'}
      data-drag
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
      onBlur={() => onMoving(null)}
      onClick={(event) => {
        if (!hasDragged.current || event.detail === 0) onOpen(event.currentTarget);
      }}
    >
      {isAlone ? <Icon size={14} aria-hidden /> : group.marks.length}
      {isDragged && <span className={styles.bubble}>{clockText(atMs)}</span>}
    </button>
  );
}
