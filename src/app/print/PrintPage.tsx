import { useLayoutEffect, useRef } from 'react';
import { stagePicture } from '../../exports/stagePicture';
import type { ModelDescription } from '../../models/model';
import type { Report } from '../../models/report';
import type { Setting } from '../../models/setting';
import { clockTime } from '../../models/wording';
import { figuresOf } from '../../panels/outcome/figures';
import { valueAt } from '../../panels/settings/path';
import { valueText } from '../../panels/settings/values';
import type { OpenRun } from '../../playback/openRun';
import { whenDrawable } from '../../stage/kinds/registry';
import { stillMoment } from '../../stage/stillMoment';
import styles from './PrintPage.module.css';

/** Lines of the log before and after the moment. */
const LINES_BEFORE = 10;
const LINES_AFTER = 14;

const guaranteesOf = ({
  groups,
}: ModelDescription): Readonly<Partial<Record<keyof Report['guarantees'], string>>> => ({
  nothingLost: 'Nothing is lost',
  nothingTwice: 'Nothing is processed twice',
  ...(groups.hasOrder ? { orderKept: `Order is kept within a ${groups.one}` } : {}),
  failuresKept: 'Every failure is kept',
  doneInTime: 'Everything is done in time',
});

interface PrintPageProps {
  readonly run: OpenRun;
  readonly title: string;
  readonly storyMs: number;
}

/** A run on paper: what it is, the stage at this moment, what it came to, and what happens then. */
export function PrintPage({ run, title, storyMs }: PrintPageProps) {
  const picture = useRef<HTMLDivElement>(null);
  const { reader, model, report, ended } = run;
  const moment = stillMoment(reader.momentAt(storyMs), reader);
  const at = clockTime(reader.story.virtualAt(storyMs));
  useLayoutEffect(() => {
    return whenDrawable([reader], () => {
      const still = stillMoment(reader.momentAt(storyMs), reader);
      picture.current?.replaceChildren(stagePicture(run, still, title, { theme: 'light' }));
    });
  }, [run, reader, storyMs, title]);
  const figures = figuresOf(report, model);
  const step = reader.steps[moment.step];
  const lines = run.trace.slice(
    Math.max(0, (step?.first ?? 0) - LINES_BEFORE),
    (step?.first ?? 0) + LINES_AFTER,
  );
  return (
    <article className={styles.page} data-theme="light" data-print>
      <h1>{title}</h1>
      <p className={styles.where}>
        {model.name} · at {at} of {clockTime(ended.atMs)} · redrive
      </p>
      <Differences run={run} />
      <div ref={picture} className={styles.picture} />
      <section>
        <h2>What the run came to</h2>
        <dl className={styles.figures}>
          {figures.map(({ id, value, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ul className={styles.guarantees}>
          {Object.entries(guaranteesOf(model)).map(([id, says]) => {
            const isKept = report.guarantees[id as keyof Report['guarantees']];
            if (isKept === null) return null;
            return (
              <li key={id}>
                {isKept ? '✓' : '✗'} {says}: {isKept ? 'holds' : 'does not hold'}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>Around this moment</h2>
        <table className={styles.log}>
          <tbody>
            {lines.map(({ seq, at: time }) => {
              const isPresent = step !== undefined && seq >= step.first && seq <= step.last;
              return (
                <tr key={seq} data-present={isPresent}>
                  <th scope="row">{clockTime(time)}</th>
                  <td>{run.sentence(seq)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </article>
  );
}

/** The settings that are not as AWS has them when nobody chooses. */
function Differences({ run }: { readonly run: OpenRun }) {
  const { settings } = run.model;
  const changed = Object.entries(settings).flatMap(([group, own]) =>
    Object.entries(own).flatMap(([key, setting]): { path: string; setting: Setting }[] => {
      const value = valueAt(run.scenario, `settings.${group}.${key}`);
      const isSame = JSON.stringify(value) === JSON.stringify(setting.default);
      return isSame ? [] : [{ path: `settings.${group}.${key}`, setting }];
    }),
  );
  if (changed.length === 0) return <p>Every setting is at its default.</p>;
  return (
    <section>
      <h2>Changed from the defaults</h2>
      <dl className={styles.settings}>
        {changed.map(({ path, setting }) => (
          <div key={path}>
            <dt>{setting.name}</dt>
            <dd>{valueText(setting, valueAt(run.scenario, path))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
