import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { stagePicture } from '../../exports/stagePicture';
import { FAULTS } from '../../models/faults';
import { clockTime } from '../../models/wording';
import type { Row } from '../../panels/sideBySide/rows';
import { SideBySideTable } from '../../panels/sideBySide/SideBySideTable';
import { whenDrawable } from '../../stage/kinds/registry';
import { stillMoment } from '../../stage/stillMoment';
import page from '../print/PrintPage.module.css';
import { usePrinted } from '../print/usePrinted';
import styles from './FourPrint.module.css';
import { type Compared, faultPlayer } from './sideBySide';
import { titleOf } from './title';

interface FourPrintProps extends Compared {
  readonly rows: readonly Row[];
}

/** Puts the comparison on paper whenever the browser prints. */
export function FourPrint(props: FourPrintProps) {
  const storyMs = usePrinted(faultPlayer);
  if (storyMs === null) return null;
  return createPortal(<Paper {...props} storyMs={storyMs} />, document.body);
}

/** All stages at this moment, and what the fault comes to in each model. */
function Paper({ fault, columns, shared, rows, storyMs }: FourPrintProps & { storyMs: number }) {
  const pictures = useRef<HTMLDivElement>(null);
  const chosen = FAULTS.find(({ id }) => id === fault);
  const at = clockTime(shared.reader.story.virtualAt(storyMs));
  useLayoutEffect(() => {
    const { runs } = shared;
    return whenDrawable(
      runs.map(({ reader }) => reader),
      () => {
        for (const [index, run] of runs.entries()) {
          const moment = stillMoment(run.reader.momentAt(storyMs), run.reader);
          const picture = stagePicture(run, moment, run.model.name, { theme: 'light' });
          pictures.current?.children[index]?.lastElementChild?.replaceChildren(picture);
        }
      },
    );
  }, [shared, storyMs]);
  return (
    <article className={page.page} data-theme="light" data-print>
      <h1>
        {titleOf(columns.length)}: {chosen?.name}
      </h1>
      <p className={page.where}>
        {chosen?.says} At {at}. · redrive
      </p>
      <div ref={pictures} className={styles.pictures}>
        {columns.map(({ run, words }) => (
          <section key={run.model.id}>
            <h2>{run.model.name}</h2>
            <p>{words.chosen(run.scenario.settings)}</p>
            <div className={page.picture} />
          </section>
        ))}
      </div>
      <div className={styles.table}>
        <SideBySideTable columns={columns} rows={rows} />
      </div>
    </article>
  );
}
