import type { Scenario } from '../../models';
import { withValues } from '../../panels/settings/path';
import { lineOf } from '../../scenario/errors';
import type { LinkMoment } from '../../scenario/link';
import { parseScenario } from '../../scenario/parse';
import { back, forward, moveTo, remember } from '../history';
import { messageOf } from '../simulator';
import { useApp } from '../store';
import { show } from './show';
import { compared, type FaultVersion, faultPlace, type Wanted } from './sideBySide';

type Values = Readonly<Record<string, unknown>>;

/** What is being changed, by a drag or a key held down; null when a new change begins. */
let changing: string | null = null;

/** Whatever is changed next is a change of its own. */
export function settle(): void {
  changing = null;
}

/** The moment of the comparison that is on screen. */
export function shownMoment(): LinkMoment {
  return faultPlace.of(compared.getState().now?.shared.reader);
}

/**
 * Changes values of the public format, by their paths, in the scenarios of these models.
 *
 * @returns what is wrong with them, or null
 */
export function changeIn(models: readonly string[], values: Values): string | null {
  const { wanted } = compared.getState();
  if (!wanted) return null;
  const scenarios: Scenario[] = [];
  for (const [index, scenario] of wanted.scenarios.entries()) {
    if (!models.includes(scenario.model)) scenarios.push(scenario);
    else {
      const parsed = parseScenario(withValues(scenario, values));
      if (!parsed.ok) return parsed.errors.map(lineOf).join('; ');
      scenarios.push(asBegun(parsed.scenario, wanted.begun[index]));
    }
  }
  const what = [...models, ...Object.keys(values)].join();
  const history = changing === what ? compared.getState().history : remembered();
  changing = what;
  showOrSay({ ...wanted, scenarios }, history);
  return null;
}

/** What was changed back is no longer changed. */
function asBegun(scenario: Scenario, begun: Scenario | undefined): Scenario {
  return begun && JSON.stringify(scenario) === JSON.stringify(begun) ? begun : scenario;
}

/** Puts everything in these models back to what the comparison began with. */
export function putBack(models: readonly string[]): void {
  const { wanted } = compared.getState();
  if (!wanted) return;
  settle();
  const scenarios = wanted.scenarios.map((scenario, index) =>
    models.includes(scenario.model) ? (wanted.begun[index] ?? scenario) : scenario,
  );
  showOrSay({ ...wanted, scenarios }, remembered());
}

/** Shows something else, which can be undone. */
export function showAnother(wanted: Wanted, moment: LinkMoment): Promise<boolean> {
  settle();
  return show(wanted, moment, remembered());
}

/** The history in which what is wanted now has been left behind. */
function remembered() {
  const { wanted, history } = compared.getState();
  return wanted ? remember(history, { ...wanted, moment: shownMoment() }) : history;
}

export const undo = () => move(back);
export const redo = () => move(forward);

function move(to: typeof back<FaultVersion>) {
  const { wanted, history } = compared.getState();
  const moved = wanted && to(history, { ...wanted, moment: shownMoment() });
  if (!moved) return;
  settle();
  const { version } = moved;
  // What was only changed stays at the same moment.
  const moment = version.fault === wanted.fault ? shownMoment() : version.moment;
  showOrSay(version, moved.history, moment);
}

/**
 * Goes to what was wanted before, and a moment of it.
 *
 * @returns null when it has been forgotten; else whether it is shown, as of `show`
 */
export function revisit(version: Wanted, moment: LinkMoment): Promise<boolean> | null {
  const { wanted, history } = compared.getState();
  if (!wanted) return null;
  const present = { ...wanted, moment: shownMoment() };
  const isIt = ({ fault, scenarios }: Wanted) =>
    fault === version.fault && scenarios === version.scenarios;
  const moved = isIt(present) ? { version: present, history } : moveTo(history, present, isIt);
  if (!moved) return null;
  settle();
  return show(moved.version, moment, moved.history);
}

async function showOrSay(
  wanted: Wanted,
  history: ReturnType<typeof remembered>,
  moment = shownMoment(),
) {
  try {
    await show(wanted, moment, history);
  } catch (error) {
    useApp.getState().say(`That could not be worked out: ${messageOf(error)}.`);
  }
}
