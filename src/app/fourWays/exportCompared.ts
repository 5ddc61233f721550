import { csvOf } from '../../exports/csv';
import { pngOf } from '../../exports/png';
import { sideBySidePicture } from '../../exports/sideBySidePicture';
import { stagePicture, svgText } from '../../exports/stagePicture';
import { clockTime } from '../../models/wording';
import { rowsOf } from '../../panels/sideBySide/rows';
import { loadKinds } from '../../stage/kinds/registry';
import { stillMoment } from '../../stage/stillMoment';
import { download } from '../files/download';
import { messageOf } from '../simulator';
import { useApp } from '../store';
import { attention, type Compared, compared, faultPlayer } from './sideBySide';

/** What of the comparison can be taken along, in the order of the menu. */
export const COMPARED_EXPORTS = [
  { id: 'csv', name: 'Table as CSV' },
  { id: 'svg', name: 'This moment as SVG' },
  { id: 'png', name: 'This moment as PNG' },
] as const;
type ComparedExportId = (typeof COMPARED_EXPORTS)[number]['id'];

/** Saves the table, or the moment that is on screen in all models. */
export async function exportCompared(id: ComparedExportId): Promise<void> {
  const { now } = compared.getState();
  if (!now) return;
  const name = `redrive-${now.fault}`;
  try {
    switch (id) {
      case 'csv':
        return download(`${name}.csv`, tableOf(now), 'text/csv');
      case 'svg':
        return download(`${name}.svg`, svgText(await pictureOf(now)), 'image/svg+xml');
      case 'png':
        return download(`${name}.png`, await pngOf(await pictureOf(now)));
    }
  } catch (error) {
    useApp.getState().say(`That could not be exported: ${messageOf(error)}`);
  }
}

function tableOf({ columns }: Compared): string {
  const heads = ['', ...columns.map(({ run }) => run.model.name)];
  const lines = rowsOf(columns).map(({ label, cells }) => [
    label,
    ...cells.map(({ parts, note }) =>
      [...parts.map(({ text }) => text), note].filter(Boolean).join('; '),
    ),
  ]);
  return csvOf([heads, ...lines]);
}

async function pictureOf({ shared }: Compared): Promise<SVGSVGElement> {
  await loadKinds(shared.runs.map(({ reader }) => reader));
  const { storyMs } = faultPlayer.store.getState();
  const at = clockTime(shared.reader.story.virtualAt(storyMs));
  const { selected } = attention.getState();
  const pictures = shared.runs.map((run) => {
    const { name } = run.model;
    const moment = stillMoment(run.reader.momentAt(storyMs), run.reader);
    return { name, picture: stagePicture(run, moment, name, { selected }) };
  });
  return sideBySidePicture(pictures, `${pictures.map(({ name }) => name).join(', ')}, at ${at}`);
}
