import { assign, setup } from 'xstate';
import type { Simulation } from '../simulator/simulation';
import type { LambdaEvent } from './events';
import type { InvocationPlan } from './invocation';
import type { InvocationResult } from './response';

/** One invocation as an environment lives through it. */
interface EnvironmentJob {
  readonly invocation: number;
  readonly batch: string;
  readonly items: readonly string[];
  readonly plan: InvocationPlan;
  /** Init before the handler, in milliseconds; 0 when warm. */
  readonly initMs: number;
  /** Time within the function's timeout: AWS's Duration, which counts an init after a reset. */
  readonly durationMs: number;
  readonly billedMs: number;
  readonly memoryMb: number;
  readonly result: InvocationResult;
  readonly failed: readonly string[];
  /** Called when an item's work has run to its end. */
  readonly onCompleted: (item: string) => void;
  /** Called in the instant in which the invocation has ended. */
  readonly onEnded: () => void;
}

interface Context {
  readonly environment: string;
  readonly job: EnvironmentJob | null;
  /** How many of the plan's steps are done. */
  readonly done: number;
}

type Event =
  | { readonly type: 'invoke'; readonly job: EnvironmentJob }
  | { readonly type: 'recycle' };

/**
 * The life of an execution environment: it initialises, works on one invocation at a time, waits
 * warm for the next one, and is recycled when idle (facts `env-phases`, `env-reuse`,
 * `conc-one-per-env`). A timeout or an exit resets it: the next invocation initialises again
 * (`env-error-reset`).
 */
export function environmentMachine(simulation: Simulation<LambdaEvent>) {
  return setup({
    types: {
      context: {} as Context,
      events: {} as Event,
      input: {} as { readonly environment: string },
    },
    delays: {
      initPhase: ({ context }) => context.job?.initMs ?? 0,
      nextStep: ({ context: { job, done } }) =>
        job ? endOfStep(job, done) - endOfStep(job, done - 1) : 0,
    },
    guards: {
      isCold: ({ event }) => event.type === 'invoke' && event.job.initMs > 0,
      hasStepsLeft: ({ context }) => context.done < (context.job?.plan.steps.length ?? 0),
    },
    actions: {
      takeJob: assign(({ event }) => (event.type === 'invoke' ? { job: event.job, done: 0 } : {})),
      countStep: assign({ done: ({ context }) => context.done + 1 }),
      recordStep: ({ context }) => recordStep(simulation, context),
      recordEnd: ({ context }) => recordEnd(simulation, context),
      recordRecycled: ({ context: { environment } }) => {
        const subject = `environment:${environment}`;
        simulation.record({ type: 'environment.recycled', subject, environment });
      },
    },
  }).createMachine({
    id: 'environment',
    context: ({ input }) => ({ environment: input.environment, job: null, done: 0 }),
    initial: 'idle',
    states: {
      idle: {
        on: {
          invoke: [
            { guard: 'isCold', target: 'initialising', actions: 'takeJob' },
            { target: 'working', actions: 'takeJob' },
          ],
          recycle: 'recycled',
        },
      },
      initialising: { after: { initPhase: 'working' } },
      working: {
        after: {
          nextStep: [
            {
              guard: 'hasStepsLeft',
              target: 'working',
              reenter: true,
              actions: ['recordStep', 'countStep'],
            },
            { target: 'idle', actions: 'recordEnd' },
          ],
        },
      },
      recycled: { type: 'final', entry: 'recordRecycled' },
    },
  });
}

/** When step `index` of the job's plan is over, counted from the beginning of the handler. */
function endOfStep({ plan }: EnvironmentJob, index: number): number {
  return index < 0 ? 0 : (plan.steps[index]?.afterMs ?? plan.handlerMs);
}

function recordStep(simulation: Simulation<LambdaEvent>, { environment, job, done }: Context) {
  const step = job?.plan.steps[done];
  if (!job || !step) return;
  const fields = { subject: `item:${step.item}`, item: step.item, environment };
  const { invocation } = job;
  if (step.outcome === 'completed') {
    simulation.record({ type: 'item.completed', ...fields, invocation });
    job.onCompleted(step.item);
  } else if (step.outcome === 'recognised') {
    simulation.record({ type: 'item.recognised', ...fields, invocation });
  } else {
    simulation.record({ type: 'item.failed', ...fields, invocation, outcome: step.outcome });
  }
}

function recordEnd(simulation: Simulation<LambdaEvent>, { environment, job }: Context) {
  if (!job) return;
  const { invocation, batch, items, result, failed, durationMs, billedMs, memoryMb } = job;
  simulation.record({
    type: 'invocation.ended',
    subject: `environment:${environment}`,
    invocation,
    environment,
    batch,
    items,
    result,
    failed,
    durationMs,
    billedMs,
    memoryMb,
  });
  if (result === 'timeout' || result === 'exit') {
    const subject = `environment:${environment}`;
    simulation.aside(() => {
      simulation.record({ type: 'environment.reset', subject, environment, result });
    });
  }
  simulation.soon(job.onEnded);
}
