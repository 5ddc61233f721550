import { effectsStation } from '../../function/picture/effects';
import { functionStation } from '../../function/picture/functionStation';
import type { StagedEnvironment } from '../../function/picture/stagedFunction';
import type { Section, Station } from '../../scene';
import { gridOf } from '../../station';
import { count, plural } from '../../wording';
import { endOf } from '../answerWords';
import { clientWords } from '../clientNames';
import type { Answer } from '../events';
import { clientSection, type SyncPlan } from './plan';
import { GATEWAY } from './sceneFold';
import type { SyncSceneState } from './sceneState';

/** The function's column is wider: its lanes have the most to say. */
const FUNCTION_WEIGHT = 1.25;

/** How many requests a section holds, and of how many of them the work has had its effect. */
export interface HeldIn {
  readonly all: number;
  readonly done: number;
}
export const NONE_HELD: HeldIn = { all: 0, done: 0 };

/** What each section holds; those that hold nothing are left out. */
type Held = ReadonlyMap<string, HeldIn>;

/**
 * What the clients know, on the left and in the middle, and what happens in truth, on the right:
 * the function and what its work brings about.
 */
export function stationsOf(
  state: SyncSceneState,
  plan: SyncPlan,
  held: Held,
  environments: readonly StagedEnvironment[],
): readonly Station[] {
  const hasGateway = plan.apiType !== 'none';
  return [
    clients(state, plan, held),
    gridOf({
      ...{ id: 'succeeded', column: hasGateway ? 0 : 1, title: 'Success', isMain: false },
      whenEmpty: 'nobody yet',
      detail: count(heldIn(held, 'succeeded').all),
    }),
    ...(hasGateway ? [gateway(state, plan)] : []),
    failed(plan, held),
    withNotes(
      { ...functionStation(environments, 2), weight: FUNCTION_WEIGHT },
      state,
      environments,
    ),
    effectsStation(state.effects, 2, plan.repeats),
  ];
}

function clients({ tokens }: SyncSceneState, plan: SyncPlan, held: Held): Station {
  const [only] = plan.clients;
  const isOne = plan.clients.length <= 1;
  const left = only === undefined ? undefined : tokens.get(only);
  return gridOf({
    ...{ id: 'clients', column: 0, title: isOne ? 'Client' : 'Clients', hasCountdowns: true },
    detail: isOne ? tokenWords(left) : count(plan.clients.length),
    whenEmpty: null,
    sections: plan.showsClients
      ? plan.clients.map((client): Section => {
          const words = tokenWords(tokens.get(client));
          const label = `${clientWords(client)}${words === '' ? '' : ` · ${words}`}`;
          return { id: clientSection(client), label };
        })
      : [
          labelled('awaiting', 'in flight', heldIn(held, 'awaiting').all),
          labelled('backingOff', 'backing off', heldIn(held, 'backingOff').all),
        ],
  });
}

function tokenWords(left: number | undefined): string {
  return left === undefined ? '' : `${plural(left, 'token')}`;
}

function labelled(id: string, label: string, tokens = 0): Section {
  return { id, label: `${label} · ${count(tokens)}` };
}

/** A section that has the room for its label, but does not give away what is to come. */
function labelledOnceUsed(id: string, label: string, tokens = 0): Section {
  return tokens === 0 ? { id, label: '' } : labelled(id, label, tokens);
}

function gateway({ calls }: SyncSceneState, { apiType }: SyncPlan): Station {
  return gridOf({
    ...{ id: GATEWAY, column: 1, title: 'Gateway', hasCountdowns: true },
    detail: apiType,
    whenEmpty: 'passes each call on, and waits for the answer',
    sections: [labelledOnceUsed(GATEWAY, 'in flight', calls.size)],
  });
}

function failed(plan: SyncPlan, held: Held): Station {
  const all = plan.failed.reduce((sum, { id }) => sum + heldIn(held, id).all, 0);
  const sections = plan.failed.map(({ id, answer }): Section => {
    const inIt = heldIn(held, id);
    return { id, label: inIt.all === 0 ? '' : failedLabel(answer, inIt) };
  });
  return gridOf({
    ...{ id: 'failed', column: 1, title: 'Failed', detail: count(all), hasCountdowns: false },
    whenEmpty: 'nobody has given up yet',
    ...(sections.length > 0 ? { sections } : {}),
  });
}

/** What is long is cut at its end, where the least is lost. */
function failedLabel(answer: Answer, { all, done }: HeldIn): string {
  const { code, meaning } = endOf(answer, done === all);
  const said = done > 0 && done < all ? `${count(done)} done all the same` : meaning;
  return all > 1 ? `${code} × ${count(all)}, ${said}` : `${code}, ${said}`;
}

function heldIn(held: Held, section: string): HeldIn {
  return held.get(section) ?? NONE_HELD;
}

/** Says where nobody waits for what an environment does. */
function withNotes(
  station: Station,
  { unawaited }: SyncSceneState,
  environments: readonly StagedEnvironment[],
): Station {
  if (unawaited.size === 0) return station;
  const isUnawaited = new Set(
    environments.flatMap(({ id, batch }) => (batch !== null && unawaited.has(batch) ? [id] : [])),
  );
  const lanes = station.lanes.map((lane) =>
    isUnawaited.has(lane.id) ? { ...lane, look: 'gone' as const, note: 'nobody waits' } : lane,
  );
  return { ...station, lanes };
}
