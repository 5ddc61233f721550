import type { Actor } from '../simulator/actor';
import type { Simulation } from '../simulator/simulation';
import { startAdmission } from './admission';
import { environmentMachine } from './environment';
import type { LambdaEvent, ThrottleReason } from './events';
import type { AfterFailure, Handler } from './handler';
import { type IdempotencySettings, startTable } from './idempotency';
import { initPhase } from './initPhase';
import { type InvocationPlan, planInvocation, type WorkItem, type WorkOutcome } from './invocation';
import { type BatchVerdict, judgeBatch } from './response';

/** The function's settings, in AWS's names and units (seconds, MB), and its init time. */
export interface FunctionSettings {
  /** Seconds. */
  readonly Timeout: number;
  /** MB. */
  readonly MemorySize: number;
  readonly ReservedConcurrentExecutions: number | null;
  /** Milliseconds that an environment needs to initialise. */
  readonly initMs: number;
}

/** What the function is asked to work on, and who is told what came of it. */
interface InvokeRequest {
  readonly batch: string;
  readonly items: readonly WorkItem[];
  readonly afterFailure: AfterFailure;
  readonly reportsItemFailures: boolean;
  readonly shard: string | null;
  /** What is tried again keeps its request id (case async-04); all else gets a new one. */
  readonly requestId?: string;
  /** Requests a second are limited only for whoever waits for the answer (fact `async-rps`). */
  readonly isAsynchronous?: boolean;
  /** It was accepted, as the invocation with this number, from 1. */
  readonly onStarted?: (invocation: number) => void;
  readonly onCompleted: (item: string) => void;
  /**
   * `reported` are the items that the handler names as failed, `outcome` is how the last work of
   * the invocation went; null when it never got as far as any.
   */
  readonly onEnded: (
    verdict: BatchVerdict,
    invocation: number,
    reported: readonly string[],
    outcome: WorkOutcome | null,
  ) => void;
}

/** What a function needs to know that may change while the scenario runs. */
export interface FunctionSetup {
  readonly settings: () => FunctionSettings;
  readonly accountConcurrency: () => number;
  readonly handler: Handler;
  /** What the handler remembers of what it has done; left out: nothing. */
  readonly idempotency?: () => IdempotencySettings;
  /** Idle time after which an environment is recycled, in milliseconds. */
  readonly environmentIdleMs: number;
}

interface Environment {
  readonly id: string;
  /** Its machine, started by its first job. */
  actor: Actor<ReturnType<typeof environmentMachine>> | null;
  busy: boolean;
  /** A timeout or an exit reset it: the next invocation initialises again. */
  needsInit: boolean;
  invocations: number;
}

/** A Lambda function: it takes an invocation, or says which limit throttles it. */
export interface LambdaFunction {
  invoke(request: InvokeRequest): ThrottleReason | null;
}

/** Starts a function without environments; they come with the first invocations. */
export function startFunction(
  simulation: Simulation<LambdaEvent>,
  options: FunctionSetup,
): LambdaFunction {
  const machine = environmentMachine(simulation);
  const environments: Environment[] = [];
  const table = options.idempotency ? startTable(options.idempotency) : null;
  let created = 0;
  let invocations = 0;
  const admission = startAdmission(
    () => simulation.now,
    () => ({
      reserved: options.settings().ReservedConcurrentExecutions,
      account: options.accountConcurrency(),
    }),
  );

  function createEnvironment(): Environment {
    created += 1;
    const id = `e${created}`;
    const subject = `environment:${id}`;
    simulation.record({ type: 'environment.created', subject, environment: id });
    const environment = { id, actor: null, busy: false, needsInit: false, invocations: 0 };
    environments.push(environment);
    return environment;
  }

  function run(environment: Environment, cold: boolean, request: InvokeRequest) {
    invocations += 1;
    const invocation = invocations;
    environment.invocations += 1;
    environment.busy = true;
    const { settings, handler } = options;
    const { MemorySize, Timeout, initMs } = settings();
    const timeoutMs = Timeout * 1_000;
    const init = initPhase({ cold, reset: environment.needsInit, initMs, timeoutMs });
    const handlerAt = simulation.now + init.beforeMs + init.insideMs;
    const budgetMs = timeoutMs - init.insideMs;
    const plan: InvocationPlan = init.timedOut
      ? { steps: [], handlerMs: 0, end: 'timeout', reported: [] }
      : planInvocation({
          items: request.items,
          handler,
          budgetMs,
          startsAt: handlerAt,
          afterFailure: request.afterFailure,
          table,
          draw: (subject, what) => simulation.draw(subject, what),
        });
    const items = request.items.map((work) => work.item);
    const verdict = judgeBatch({
      end: plan.end,
      returns: handler.returns,
      items,
      reported: plan.reported,
      responds: handler.responds,
      reportsItemFailures: request.reportsItemFailures,
    });
    environment.needsInit = plan.end === 'timeout' || plan.end === 'exit';
    simulation.record({
      type: 'invocation.started',
      subject: `environment:${environment.id}`,
      invocation,
      requestId: request.requestId ?? `r${invocation}`,
      environment: environment.id,
      batch: request.batch,
      items,
      attempts: request.items.map((work) => work.attempt),
      cold,
      handlerAt,
      timeoutAt: simulation.now + init.beforeMs + timeoutMs,
      shard: request.shard,
    });
    request.onStarted?.(invocation);
    const job = {
      invocation,
      batch: request.batch,
      items,
      plan,
      initMs: init.beforeMs + init.insideMs,
      durationMs: init.insideMs + plan.handlerMs,
      billedMs: Math.ceil(init.beforeMs + init.insideMs + plan.handlerMs),
      memoryMb: MemorySize,
      result: verdict.result,
      failed: verdict.result === 'partial' ? verdict.failed : culprits(plan, items),
      onCompleted: request.onCompleted,
      onEnded: () => {
        free(environment);
        request.onEnded(verdict, invocation, plan.reported, plan.steps.at(-1)?.outcome ?? null);
      },
    };
    // The caller is in the middle of an action of its own: the environment begins right after it.
    simulation.soon(() => {
      const { id } = environment;
      const options = { id: `environment:${id}`, input: { environment: id } };
      environment.actor ??= simulation.start(machine, options);
      environment.actor.send({ type: 'invoke', job });
    });
  }

  function free(environment: Environment) {
    admission.leave();
    environment.busy = false;
    const { invocations: before } = environment;
    simulation.inBackground(options.environmentIdleMs, () => {
      if (environment.busy || environment.invocations !== before) return;
      environments.splice(environments.indexOf(environment), 1);
      environment.actor?.send({ type: 'recycle' });
    });
  }

  return {
    invoke(request) {
      const warm = environments.find((environment) => !environment.busy);
      const reason = admission.enter({
        needsEnvironment: warm === undefined,
        isAsynchronous: request.isAsynchronous ?? false,
      });
      if (reason !== null) return reason;
      run(warm ?? createEnvironment(), warm === undefined, request);
      return null;
    },
  };
}

/** What made the invocation fail: items, or all of them when it never got as far as any. */
function culprits({ steps, end }: InvocationPlan, items: readonly string[]): readonly string[] {
  if (end !== 'returned' && steps.length === 0) return items;
  const isFailure = ({ outcome }: InvocationPlan['steps'][number]) =>
    outcome !== 'completed' && outcome !== 'recognised';
  return steps.filter(isFailure).map((step) => step.item);
}
