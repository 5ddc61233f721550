import type { Cell } from '../../panels/sideBySide/rows';
import type { OpenRun } from '../../playback/openRun';
import { eventSettledAt } from '../../timeline/moments';
import { momentAt } from '../moment';
import { useApp } from '../store';

/** Opens a run in the sandbox at the moment that a cell of the table is about. */
export function openCell({ scenario, reader }: OpenRun, { seq, subject }: Cell): void {
  const moment = momentAt(reader, eventSettledAt(reader, seq));
  const event = subject === null ? null : seq;
  // What was kept to compare with is of another story.
  useApp.getState().setScenario(scenario, moment, null, { selected: subject, event });
}
