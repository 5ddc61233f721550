import { functionResource, leftOutOfFunction } from '../function/template';
import { present, type Template, type TemplateValue } from '../template';
import { plural, seconds } from '../wording';
import { type SyncSettings, syncSettings } from './settings';
import type { SyncScenario } from './syncScenario';

/** The function and the API in front of it. What clients do is for their own code to say. */
export function syncTemplate({ settings }: Pick<SyncScenario, 'settings'>): Template {
  return {
    resources: { Function: functionResource(settings.function, apiOf(settings.api)) },
    leftOut: [...leftOutOfFunction(settings), ...leftOutOfClient(settings)],
  };
}

/** What SAM calls each kind of API. */
const EVENTS = { REST: 'Api', HTTP: 'HttpApi' } as const;

function apiOf({
  type,
  TimeoutInMillis,
}: SyncSettings['api']): Readonly<Record<string, TemplateValue>> {
  if (type === 'none') return {};
  const Properties = present({
    Path: '/orders',
    Method: 'post',
    TimeoutInMillis: TimeoutInMillis ?? undefined,
  });
  return { Orders: { Type: EVENTS[type], Properties } };
}

/** What a client's configuration calls each mode (fact `sdk-2026-rollout`). */
function modeText({ retryMode, sdk }: SyncSettings['client']): string {
  switch (retryMode) {
    case 'none':
      return 'AWS_MAX_ATTEMPTS is 1';
    case 'legacy':
    case 'standard':
      return `AWS_RETRY_MODE is ${retryMode}`;
    case 'standard2026':
      return sdk === 'python'
        ? 'AWS_RETRY_MODE is standard and AWS_NEW_RETRIES_2026 is true'
        : 'AWS_RETRY_MODE is standard, with an SDK of November 2026 or newer';
  }
}

function leftOutOfClient({ api, client }: SyncSettings): readonly string[] {
  const { maxAttempts, timeoutMs, retryMode, jitter } = client;
  // An SDK's variables are for calls to AWS's own services, not to an API of one's own.
  const isSdk = api.type === 'none';
  const by = (variable: string) => (isSdk ? `: ${variable}` : '');
  const waits = timeoutMs === null ? 'as long as it takes' : seconds(timeoutMs);
  return [
    isSdk
      ? 'Who calls the function: your own code does, with the invocation type RequestResponse.'
      : null,
    isSdk
      ? `How clients try again: where they run, ${modeText(client)}.`
      : 'How clients try again: in their own code. An SDK’s settings are for calls to AWS’s own services.',
    maxAttempts === null || retryMode === 'none'
      ? null
      : `They send a request ${plural(maxAttempts, 'time')} at most${by('AWS_MAX_ATTEMPTS')}.`,
    timeoutMs === syncSettings.client.timeoutMs.default
      ? null
      : `They wait ${waits} for an answer${by('read_timeout')}.`,
    jitter ? null : 'They wait without jitter here, which no SDK does.',
  ].filter((line) => line !== null);
}
