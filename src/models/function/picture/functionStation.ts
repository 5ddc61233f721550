import { valuesOf } from '../../chunks';
import type { Lane, Station } from '../../scene';
import { stationOf } from '../../station';
import { count } from '../../wording';
import type { StagedEnvironment, StagedFunction } from './stagedFunction';

/** The environments of a function, in the order of their places. */
export function environmentsOf({ slots, environments }: StagedFunction): StagedEnvironment[] {
  return slots.taken.flatMap((id) => (id === undefined ? [] : (environments.get(id) ?? [])));
}

/** The function: a lane for each of its environments. */
export function functionStation(
  environments: readonly StagedEnvironment[],
  column: number,
): Station {
  const busy = environments.filter(({ invocation }) => invocation !== null).length;
  return stationOf({
    ...{ id: 'function', column, title: 'Function', kind: 'lanes' },
    detail: environments.length === 0 ? '' : `${count(busy)}/${count(environments.length)} busy`,
    lanes: environments.map(laneOf),
    whenEmpty: 'no environment yet',
  });
}

/** What the stage shows of an environment besides its items. */
function laneOf(environment: StagedEnvironment): Lane {
  const { id, invocation, startedAt, handlerAt, timeoutAt, result, needsInit, work } = environment;
  const label = `Environment ${id.slice(1)}`;
  const subject = `environment:${id}` as const;
  if (invocation === null) {
    const failed = result === 'error' || result === 'timeout' || result === 'exit';
    const note = needsInit ? `${result}, reset` : failed ? 'error, idle' : 'idle';
    return { id, subject, label, note, look: 'idle', bar: null };
  }
  const startingNote = 'cold start';
  const bar = { from: startedAt, until: timeoutAt, begins: handlerAt, startingNote };
  const look = valuesOf(work).some((one) => one.look === 'failing') ? 'failing' : 'inFlight';
  return { id, subject, label, note: '', look, bar };
}
