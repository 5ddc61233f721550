import type {
  AnyEventObject,
  AnyStateMachine,
  AnyTransitionDefinition,
  MachineContext,
} from 'xstate';

/** What actions, guards and delays of a machine are called with. */
export interface Given {
  readonly context: MachineContext;
  readonly event: AnyEventObject;
}

type Call<Result> = (given: Given, params?: unknown) => Result;

/** Something that an actor does on its way from state to state. */
export type Act =
  | { readonly is: 'action'; readonly call: Call<void>; readonly params: Call<unknown> | null }
  /** Changes these fields of the context. */
  | { readonly is: 'assign'; readonly call: Call<object>; readonly params: Call<unknown> | null }
  /** Sets the timer of a state that is entered. The delay is in milliseconds. */
  | { readonly is: 'set'; readonly event: AnyEventObject; readonly delay: Call<number> }
  /** Clears the timer of a state that is left. */
  | { readonly is: 'clear'; readonly event: string };

/** XState's own actions are functions that have these properties. */
type BuiltIn =
  | { readonly type: 'xstate.assign'; readonly assignment: unknown }
  | { readonly type: 'xstate.raise'; readonly event: AnyEventObject; readonly delay: unknown }
  | { readonly type: 'xstate.cancel'; readonly sendId: string }
  | { readonly type: 'another' };

/**
 * An action of a machine, with what stands behind its name.
 *
 * @throws Error when it is of a kind that no machine here has
 */
export function actOf({ id, implementations }: AnyStateMachine, action: unknown): Act {
  const { type, params } = named(action);
  const found: unknown = typeof action === 'function' ? action : implementations.actions[type];
  if (typeof found !== 'function') throw new Unsupported(id, `the action “${type}”`);
  const paramsOf = params === undefined ? null : callOf(params);
  if (!('resolve' in found)) return { is: 'action', call: callOf<void>(found), params: paramsOf };
  const builtIn = found as unknown as BuiltIn;
  switch (builtIn.type) {
    case 'xstate.assign':
      return { is: 'assign', call: assignmentOf(builtIn.assignment), params: paramsOf };
    case 'xstate.raise': {
      const { event, delay } = builtIn;
      const inMs: unknown = typeof delay === 'string' ? implementations.delays[delay] : delay;
      if (inMs === undefined) throw new Unsupported(id, `“${event.type}” without a delay`);
      return { is: 'set', event, delay: callOf<number>(inMs) };
    }
    case 'xstate.cancel':
      return { is: 'clear', event: builtIn.sendId };
    default:
      throw new Unsupported(id, `the action “${type}”`);
  }
}

/**
 * The guard of a transition, if it has one.
 *
 * @throws Error when it has no name of its own
 */
export function guardOf(
  { id, implementations }: AnyStateMachine,
  { guard }: AnyTransitionDefinition,
): ((given: Given) => boolean) | null {
  if (!guard) return null;
  const { type, params } = named(guard);
  const found: unknown = implementations.guards[type];
  if (typeof found !== 'function' || 'check' in found) {
    throw new Unsupported(id, `the guard “${type}”`);
  }
  const call = callOf<boolean>(found);
  if (params === undefined) return call;
  const paramsOf = callOf(params);
  return (given) => call(given, paramsOf(given));
}

/** Something that XState can do and this runner of its machines cannot. */
export class Unsupported extends Error {
  constructor(machine: string, what: string) {
    super(`The machine “${machine}” cannot have ${what}.`);
  }
}

/** XState takes a name alone, or a name with parameters. */
function named(what: unknown): { readonly type: string; readonly params?: unknown } {
  return typeof what === 'string' ? { type: what } : (what as { readonly type: string });
}

/** Wherever XState takes a function, it takes what the function would return as well. */
function callOf<Result>(what: unknown): Call<Result> {
  return typeof what === 'function' ? (what as Call<Result>) : () => what as Result;
}

/** Of one function for all fields, or of one for each. */
function assignmentOf(assignment: unknown): Call<object> {
  if (typeof assignment === 'function') return callOf(assignment);
  const fields = Object.entries(assignment as object).map(
    ([field, value]) => [field, callOf(value)] as const,
  );
  return (given, params) =>
    Object.fromEntries(fields.map(([field, call]) => [field, call(given, params)]));
}
