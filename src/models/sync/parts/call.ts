import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import type { CallOutcome } from '../rules/answers';

/** One attempt at a request, on its way. */
export interface Call {
  readonly item: WorkloadItem;
  readonly client: string;
  /** From 1. */
  readonly attempt: number;
  /** How often the function was handed this request so far. */
  readonly deliveries: () => number;
  /** The function has taken it. */
  readonly onTaken: () => void;
}

/** Whoever Lambda answers: a client, or a gateway for it. */
export interface Caller {
  /** Someone would still get to see the answer. */
  readonly isWaiting: () => boolean;
  /** The function has taken the call, as the invocation with this number. */
  readonly onStarted?: (invocation: number) => void;
  /** Called once, whether anyone is waiting or not. */
  readonly onAnswer: (outcome: CallOutcome) => void;
}

/** What a call is known by: `m1.2` is the second attempt at m1. */
export function nameOf({ item, attempt }: Pick<Call, 'item' | 'attempt'>): string {
  return `${item.id}.${attempt}`;
}

/** What every event about a call says. */
export function about(call: Call) {
  const { item, client } = call;
  return { subject: itemSubject(item.id), item: item.id, client, call: nameOf(call) };
}
