import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../panels/sideBySide/rows';
import type { Compared } from './sideBySide';

interface ChangeSaidProps extends Pick<Compared, 'fault' | 'columns'> {
  readonly rows: readonly Row[];
}

/** Says to a screen reader where things end in the models whose settings were changed. */
export function ChangeSaid({ fault, columns, rows }: ChangeSaidProps) {
  const [said, say] = useState('');
  const before = useRef({ fault, columns });
  useEffect(() => {
    const { fault: oldFault, columns: old } = before.current;
    before.current = { fault, columns };
    if (old === columns) return;
    const ends = rows.find(({ id }) => id === 'ends');
    const changed = columns.flatMap(({ run }, index) => {
      const parts = ends?.cells[index]?.parts ?? [];
      if (run.scenario === old[index]?.run.scenario) return [];
      return [`${run.model.name}: ${parts.map(({ text }) => text).join(', ')}`];
    });
    say(oldFault === fault && ends ? `${ends.label}: ${changed.join('; ')}` : '');
  }, [fault, columns, rows]);
  return (
    <p className="visually-hidden" role="status" aria-label="What the change comes to">
      {said}
    </p>
  );
}
