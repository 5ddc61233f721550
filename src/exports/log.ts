import { clockTime } from '../models/wording';
import type { OpenRun } from '../playback/openRun';
import { csvOf } from './csv';

/** The log as a table: a row for each event, in order. */
export function logCsv(run: OpenRun): string {
  const rows = run.trace.map((event) => [
    event.seq,
    event.at,
    clockTime(event.at),
    event.type,
    aboutOf(run, event.seq).join(', '),
    run.sentence(event.seq),
    event.because,
  ]);
  return csvOf([['event', 'atMs', 'time', 'type', 'about', 'sentence', 'because'], ...rows]);
}

/** The log as JSON: each event as it was recorded, with what it is about and its sentence. */
export function logJson(run: OpenRun): string {
  const events = run.trace.map((event) => ({
    ...event,
    about: aboutOf(run, event.seq),
    sentence: run.sentence(event.seq),
  }));
  return `${JSON.stringify({ ended: run.ended, events }, null, 2)}\n`;
}

function aboutOf(run: OpenRun, seq: number): readonly string[] {
  return run.subjectsOf(seq).map(run.nameOf);
}
