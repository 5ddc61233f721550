import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../panels/controls/Button';
import type { OpenRun } from '../../playback/openRun';
import { type Answer, type OrderAsk, said } from '../ask';
import type { NamedRun } from '../lesson';
import styles from './Fields.module.css';
import { moved } from './moved';
import { useDragToOrder } from './useDragToOrder';

interface OrderFieldsProps {
  readonly ask: OrderAsk;
  readonly run: OpenRun;
  readonly named: NamedRun;
  readonly value: Answer | null;
  readonly isRight: boolean | null;
  readonly onChange: (value: readonly string[]) => void;
}

/** An order of several things, which buttons and dragging change. */
export function OrderFields({ ask, run, named, value, isRight, onChange }: OrderFieldsProps) {
  const order = typeof value === 'object' && value !== null ? value : Object.keys(ask.pieces);
  const list = useRef<HTMLOListElement>(null);
  const [told, say] = useState('');
  /** The button that was pressed: it moves with its piece, and must not lose the focus. */
  const pressed = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (order.length > 0) pressed.current?.focus();
    pressed.current = null;
  }, [order]);

  const nameOf = (id: string) => said(ask.pieces[id] ?? id, run, named);
  function move(from: number, to: number) {
    const id = order[from];
    if (id === undefined || to < 0 || to >= order.length) return;
    onChange(moved(order, from, to));
    say(`${nameOf(id)}: now ${to + 1} of ${order.length}`);
  }
  const drag = useDragToOrder(list, move);
  const isAnswered = isRight !== null;
  return (
    <>
      <p className={styles.hint}>First on top. Move each with its arrows, or drag it.</p>
      <ol ref={list} className={styles.pieces} {...drag.listProps}>
        {order.map((id, index) => (
          <li key={id} className={styles.piece} data-dragged={drag.dragged === index}>
            <span className={styles.grip} aria-hidden {...(isAnswered ? {} : drag.gripOf(index))}>
              <GripVertical size={15} />
            </span>
            <span className={styles.nth}>{index + 1}</span>
            <span className={styles.says}>{nameOf(id)}</span>
            {([-1, 1] as const).map((by) => {
              const isOff = index + by < 0 || index + by >= order.length;
              const Arrow = by < 0 ? ArrowUp : ArrowDown;
              return (
                <Button
                  key={by}
                  look="icon"
                  className={styles.arrow}
                  aria-label={`${by < 0 ? 'Earlier' : 'Later'}: ${nameOf(id)}`}
                  aria-disabled={isOff}
                  onClick={(event) => {
                    pressed.current = event.currentTarget;
                    move(index, index + by);
                  }}
                >
                  <Arrow size={15} aria-hidden />
                </Button>
              );
            })}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  );
}
