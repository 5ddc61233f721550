import type {
  AnyEventObject,
  AnyStateMachine,
  AnyStateNode,
  AnyTransitionDefinition,
  StateValue,
} from 'xstate';
import { type Act, actOf, type Given, guardOf, Unsupported } from './acts';

/** A transition out of one innermost state, and all that taking it comes to. */
export interface Way {
  /** Null for the beginning of a life. */
  readonly definition: AnyTransitionDefinition | null;
  readonly guard: ((given: Given) => boolean) | null;
  /** In order: leaving states, what the transition itself does, entering states. */
  readonly acts: readonly Act[];
  readonly to: Place;
  /** Tells the states around that those inside have come to their end. */
  readonly raises: AnyEventObject | null;
}

/** An innermost state of a machine, with the ways out of it and out of the states around it. */
export interface Place {
  readonly value: StateValue;
  /** A life ends here. */
  readonly isEnd: boolean;
  /** The ways to try, in this order, when an event comes. */
  readonly on: (eventType: string) => readonly Way[];
  /** The ways to try as soon as it is entered. */
  readonly always: () => readonly Way[];
}

type PlaceOf = (node: AnyStateNode) => Place;

const known = new WeakMap<AnyStateMachine, Way>();

/**
 * The beginning of a life: from the place that it leads to, all others are reached. At each step
 * XState works out anew which states are left and entered, although that never changes. Here it is
 * read from its machine once, as soon as a way is first looked at.
 *
 * @throws Error for a machine with parallel states, history, actors of its own or wildcards
 */
export function beginningOf(machine: AnyStateMachine): Way {
  const beginning = known.get(machine) ?? readBeginning(machine);
  known.set(machine, beginning);
  return beginning;
}

function readBeginning(machine: AnyStateMachine): Way {
  const places = new Map<AnyStateNode, Place>();
  const placeOf: PlaceOf = (node) => {
    const place = places.get(node) ?? placeAt(node, placeOf);
    places.set(node, place);
    return place;
  };
  return wayInto(machine.root, null, placeOf);
}

function placeAt(node: AnyStateNode, placeOf: PlaceOf): Place {
  const around = andAround(node);
  const waysAlong = (definitions: readonly AnyTransitionDefinition[]) =>
    definitions.map((definition) => wayAlong(definition, node, placeOf));
  const byEvent = new Map<string, readonly Way[]>();
  let always: readonly Way[] | null = null;
  return {
    value: stateValueOf(node),
    isEnd: isEnd(node),
    on(eventType) {
      const ways =
        byEvent.get(eventType) ??
        waysAlong(around.flatMap(({ transitions }) => transitions.get(eventType) ?? []));
      byEvent.set(eventType, ways);
      return ways;
    },
    always() {
      always ??= waysAlong(around.flatMap((one) => one.always ?? []));
      return always;
    },
  };
}

/** A transition taken in an innermost state: its own, or that of a state around it. */
function wayAlong(definition: AnyTransitionDefinition, from: AnyStateNode, placeOf: PlaceOf): Way {
  const { machine } = from;
  const own = definition.actions.map((action) => actOf(machine, action));
  const guard = guardOf(machine, definition);
  const target = definition.target?.[0];
  if (!target) return { definition, guard, acts: own, to: placeOf(from), raises: null };
  const stays = whatStays(definition, target);
  const into = wayInto(target, stays, placeOf);
  const leaving = leave(andAround(from).filter((node) => isInside(node, stays)));
  return { ...into, definition, guard, acts: [...leaving, ...own, ...into.acts] };
}

/** The way into a state and on to an innermost one, from where `stays` is not entered again. */
function wayInto(target: AnyStateNode, stays: AnyStateNode | null, placeOf: PlaceOf): Way {
  const { machine } = target;
  const entered = andAround(target).filter((node) => isInside(node, stays));
  entered.reverse();
  let innermost = target;
  while (innermost.type === 'compound') {
    innermost = initialOf(innermost);
    entered.push(innermost);
  }
  entered.forEach(refuseUnsupported);
  const entering = entered.flatMap((node) => node.entry.map((action) => actOf(machine, action)));
  // A life that ends leaves all states that it is in.
  const leaving = isEnd(innermost) ? leave(andAround(innermost)) : [];
  const isInnerEnd = innermost.type === 'final' && !isEnd(innermost);
  return {
    definition: null,
    guard: null,
    acts: [...entering, ...leaving],
    to: placeOf(innermost),
    raises: isInnerEnd ? { type: `xstate.done.state.${innermost.parent?.id}` } : null,
  };
}

function leave(nodes: readonly AnyStateNode[]): readonly Act[] {
  return nodes.flatMap((node) => node.exit.map((action) => actOf(node.machine, action)));
}

/** The innermost state that a transition does not leave; null when it leaves the root as well. */
function whatStays(
  { source, reenter }: AnyTransitionDefinition,
  target: AnyStateNode,
): AnyStateNode | null {
  if (!reenter && (target === source || isInside(target, source))) return source;
  const [, ...around] = andAround(target);
  const common = around.find((node) => isInside(source, node));
  if (common) return common;
  return reenter ? null : source.machine.root;
}

function initialOf({ initial, machine }: AnyStateNode): AnyStateNode {
  const target: AnyStateNode | undefined = initial.target[0];
  if (!target || initial.actions.length > 0) throw new Unsupported(machine.id, 'initial actions');
  return target;
}

/** A state and those around it, from the inside to the root. */
function andAround(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node, ...andAround(node.parent)] : [node];
}

function isInside(node: AnyStateNode, outer: AnyStateNode | null): boolean {
  return node !== outer && (outer === null || andAround(node).includes(outer));
}

function isEnd({ type, parent }: AnyStateNode): boolean {
  return type === 'final' && parent?.parent === undefined;
}

/** As XState writes it: `{ inQueue: 'hidden' }`. */
function stateValueOf({ path }: AnyStateNode): StateValue {
  const [innermost = '', ...around] = [...path].reverse();
  return around.reduce<StateValue>((value, key) => ({ [key]: value }), innermost);
}

function refuseUnsupported({ type, invoke, transitions, machine }: AnyStateNode) {
  if (type === 'parallel' || type === 'history')
    throw new Unsupported(machine.id, `${type} states`);
  if (invoke.length > 0) throw new Unsupported(machine.id, 'actors of its own');
  if ([...transitions.keys()].some((eventType) => eventType.endsWith('*'))) {
    throw new Unsupported(machine.id, 'wildcards');
  }
}
