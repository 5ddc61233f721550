import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** A state machine as it can be drawn: plain data, made from the machine itself. */
export interface Chart {
  /** The machine's id: `message`. */
  readonly machine: string;
  /** In the order of the machine, a state before those inside it. */
  readonly states: readonly ChartState[];
  /** The first is the beginning of a life; then state by state, in the order of the machine. */
  readonly transitions: readonly ChartTransition[];
  /** The innermost states that a life begins in: one, or several where they are parallel. */
  readonly begins: readonly number[];
}

export interface ChartState {
  /** Unique in its machine: `inQueue.hidden`. */
  readonly id: string;
  /** As the machine calls it: `hidden`. */
  readonly key: string;
  /** What the machine says about it, if it does. */
  readonly description: string | null;
  readonly kind: 'simple' | 'compound' | 'parallel' | 'final' | 'history';
  /** Index of the state that it is in; null at the top. */
  readonly parent: number | null;
  /** Index of the state inside it that is entered first; null where there is none or not one. */
  readonly initial: number | null;
}

/** A way from one state to another. Recorded transitions refer to it by its index. */
export interface ChartTransition {
  /** Index of a state; null is the machine as a whole. */
  readonly source: number | null;
  /** Index of a state; null where it stays in its state and only does something. */
  readonly target: number | null;
  readonly trigger: Trigger;
  readonly guard: string | null;
  /** Taken when the guards of those before it, for the same trigger, have all refused. */
  readonly isOtherwise: boolean;
}

/** What makes an actor take a transition. */
export type Trigger =
  /** It is started. */
  | { readonly is: 'begin' }
  | { readonly is: 'event'; readonly type: string }
  /** A delay by name, or in milliseconds. */
  | { readonly is: 'after'; readonly delay: string | number }
  /** As soon as the state is entered. */
  | { readonly is: 'always' }
  /** The states inside have come to their end, or something that was asked for has. */
  | { readonly is: 'done' };

/** A chart, and which of its transitions each transition of the machine is. */
export interface ReadChart {
  readonly chart: Chart;
  readonly indexOf: ReadonlyMap<AnyTransitionDefinition, number>;
}

/** The chart of a machine. */
export function chartOf(machine: AnyStateMachine): Chart {
  return readChart(machine).chart;
}

/** The chart of a machine, with what it takes to recognise the transitions of this very machine. */
export function readChart(machine: AnyStateMachine): ReadChart {
  const nodes = nodesIn(machine.root);
  const indices = new Map<AnyStateNode, number>(nodes.map((node, index) => [node, index]));
  const initialOf = (node: AnyStateNode) =>
    node.type === 'compound' ? indexOfNode(node.initial.target[0]) : null;
  const indexOfNode = (node: AnyStateNode | undefined) => (node && indices.get(node)) ?? null;
  const leaves = leavesOf(machine.root);
  const beginning: ChartTransition = {
    source: null,
    target: initialOf(machine.root),
    trigger: { is: 'begin' },
    guard: null,
    isOtherwise: false,
  };
  const transitions = [beginning];
  const indexOf = new Map<AnyTransitionDefinition, number>();
  for (const node of [machine.root, ...nodes]) {
    for (const alternatives of alternativesOf(node)) {
      for (const [nth, definition] of alternatives.entries()) {
        indexOf.set(definition, transitions.length);
        transitions.push({
          source: indexOfNode(node),
          // XState allows several where states are parallel: the first stands for them.
          target: indexOfNode(definition.target?.[0]),
          trigger: triggerOf(definition),
          guard: guardOf(definition),
          isOtherwise: nth > 0 && !definition.guard,
        });
      }
    }
  }
  const states = nodes.map((node) => ({
    id: node.path.join('.'),
    key: node.key,
    description: node.description ?? null,
    kind: kindOf(node),
    parent: indexOfNode(node.parent),
    initial: initialOf(node),
  }));
  const begins = [...indices].filter(([node]) => leaves.includes(node));
  const chart = {
    machine: machine.id,
    states,
    transitions,
    begins: begins.map(([, index]) => index),
  };
  return { chart, indexOf };
}

/** The states inside one, each before those inside it. */
function nodesIn(node: AnyStateNode): readonly AnyStateNode[] {
  const inside: AnyStateNode[] = Object.values(node.states);
  return inside.flatMap((child) => [child, ...nodesIn(child)]);
}

/** The innermost states that entering this one leads to. */
function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  if (node.type === 'parallel') return Object.values<AnyStateNode>(node.states).flatMap(leavesOf);
  if (node.type !== 'compound') return [node];
  return node.initial.target.flatMap((target: AnyStateNode) => leavesOf(target));
}

/** The transitions out of a state, those for the same trigger together. */
function alternativesOf(node: AnyStateNode): readonly (readonly AnyTransitionDefinition[])[] {
  return node.always ? [node.always, ...node.transitions.values()] : [...node.transitions.values()];
}

function triggerOf(definition: AnyTransitionDefinition): Trigger {
  const { eventType } = definition;
  if (eventType === '') return { is: 'always' };
  if (isDelayed(definition)) return { is: 'after', delay: definition.delay };
  if (eventType.startsWith('xstate.done.')) return { is: 'done' };
  return { is: 'event', type: eventType };
}

function isDelayed(
  definition: AnyTransitionDefinition,
): definition is AnyTransitionDefinition & { readonly delay: string | number } {
  return 'delay' in definition;
}

function guardOf({ guard }: AnyTransitionDefinition): string | null {
  if (!guard) return null;
  if (typeof guard === 'string') return guard;
  return 'type' in guard ? guard.type : guard.name;
}

function kindOf({ type }: AnyStateNode): ChartState['kind'] {
  return type === 'atomic' ? 'simple' : type;
}
