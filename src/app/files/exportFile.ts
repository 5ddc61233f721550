import { fileNameOf } from '../../exports/fileName';
import { filmstripOf } from '../../exports/filmstrip';
import { logCsv, logJson } from '../../exports/log';
import { mermaidOf } from '../../exports/mermaid';
import { pngOf } from '../../exports/png';
import { stagePicture, svgText } from '../../exports/stagePicture';
import { modelOf } from '../../models';
import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { loadKinds } from '../../stage/kinds/registry';
import { attention, player, useApp } from '../store';
import { download } from './download';
import type { ExportId } from './exportList';

/** Saves the run, or the moment of it that is on screen, in the form that was chosen. */
export async function exportFile(id: ExportId): Promise<void> {
  const { run, course, say } = useApp.getState();
  if (!run || !course) return;
  try {
    await loadKinds([run.reader]);
    const { storyMs } = player.store.getState();
    await write(id, run, course.reader.story.virtualAt(storyMs), storyMs);
  } catch (error) {
    say(`That could not be exported: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function write(id: ExportId, run: OpenRun, atMs: number, storyMs: number): Promise<void> {
  const { scenario } = run;
  const title = scenario.title || modelOf(scenario).name;
  const name = (shows: string | null, at: number | null, ending: string) =>
    fileNameOf(scenario, shows, at, ending);
  const picture = () =>
    stagePicture(run, run.reader.momentAt(storyMs), `${title}, at ${clockTime(atMs)}`, {
      selected: attention.getState().selected,
    });
  switch (id) {
    case 'svg':
      return download(name(null, atMs, 'svg'), svgText(picture()), 'image/svg+xml');
    case 'png':
      return download(name(null, atMs, 'png'), await pngOf(picture()));
    case 'filmstrip':
      return download(name('filmstrip', null, 'html'), filmstripOf(run, title), 'text/html');
    case 'csv':
      return download(name('log', null, 'csv'), logCsv(run), 'text/csv');
    case 'json':
      return download(name('log', null, 'json'), logJson(run));
    case 'mermaid':
      return download(name('sequence', null, 'mmd'), mermaidOf(run), 'text/plain');
    case 'report':
      return download(name('report', null, 'json'), `${JSON.stringify(run.report, null, 2)}\n`);
  }
}
