import type { FunctionSettings } from '../../lambda/lambdaFunction';
import { present, type TemplateResource, type TemplateValue, unless } from '../template';
import { count, seconds } from '../wording';
import { accountSettings, functionSettings } from './settings';

/**
 * A function with what invokes it. Its timeout is written even at its default: what a reader
 * compares is in it.
 *
 * @param events what invokes it, by a name in the template
 */
export function functionResource(
  own: FunctionSettings,
  events: Readonly<Record<string, TemplateValue>>,
): TemplateResource {
  return {
    Type: 'AWS::Serverless::Function',
    Properties: present({
      CodeUri: 'src/',
      Handler: 'index.handler',
      Runtime: 'nodejs22.x',
      Timeout: own.Timeout,
      MemorySize: unless(own.MemorySize, functionSettings.MemorySize),
      ReservedConcurrentExecutions: own.ReservedConcurrentExecutions ?? undefined,
      Events: events,
    }),
  };
}

/** What a template cannot say about a function and its account. */
export function leftOutOfFunction(settings: {
  readonly function: FunctionSettings;
  readonly account: { readonly concurrency: number };
}): readonly string[] {
  const { initMs } = settings.function;
  const { concurrency } = settings.account;
  return [
    ...(initMs === functionSettings.initMs.default
      ? []
      : [`Init takes ${seconds(initMs)}: it is up to the code, its size and the runtime.`]),
    ...(concurrency === accountSettings.concurrency.default
      ? []
      : [
          `The account has a concurrency of ${count(concurrency)}: a quota of Lambda's, which Service Quotas raises.`,
        ]),
  ];
}
