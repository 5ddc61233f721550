import type { IdempotencySettings } from '../../lambda/idempotency';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import { present, type TemplateResource, type TemplateValue, unless } from '../template';
import { count, seconds } from '../wording';
import { type AccountSettings, accountSettings, functionSettings } from './settings';

/** Where a function's code is, in the language in which its errors are reported, too. */
export function codeIn(folder: string) {
  return { CodeUri: folder, Handler: 'handler.handler', Runtime: 'python3.13' } as const;
}

/**
 * A function with what invokes it. Its timeout is written even at its default: what a reader
 * compares is in it.
 *
 * @param events what invokes it, by a name in the template
 * @param more what else its model says about it
 */
export function functionResource(
  own: FunctionSettings,
  events: Readonly<Record<string, TemplateValue>>,
  more: Readonly<Record<string, TemplateValue | undefined>> = {},
): TemplateResource {
  return {
    Type: 'AWS::Serverless::Function',
    Properties: present({
      ...codeIn('src/'),
      Timeout: own.Timeout,
      MemorySize: unless(own.MemorySize, functionSettings.MemorySize),
      ReservedConcurrentExecutions: own.ReservedConcurrentExecutions ?? undefined,
      ...more,
      Events: Object.keys(events).length > 0 ? events : undefined,
    }),
  };
}

/** What a template cannot say about a function and its account. */
export function leftOutOfFunction(settings: {
  readonly function: FunctionSettings;
  readonly account: AccountSettings;
  readonly idempotency?: IdempotencySettings;
}): readonly string[] {
  const { initMs } = settings.function;
  const { concurrency, usedByOthers } = settings.account;
  return [
    ...(initMs === functionSettings.initMs.default
      ? []
      : [`Init takes ${seconds(initMs)}: it is up to the code, its size and the runtime.`]),
    ...(concurrency === accountSettings.concurrency.default
      ? []
      : [
          `The account has a concurrency of ${count(concurrency)}: a quota of Lambda's, which Service Quotas raises.`,
        ]),
    ...(usedByOthers === accountSettings.usedByOthers.default
      ? []
      : [`Other functions use ${count(usedByOthers)} of the account's concurrency here.`]),
    ...(settings.idempotency?.table
      ? [
          'The handler keeps an idempotency table: that is up to the code, and to a table of its own.',
        ]
      : []),
  ];
}
