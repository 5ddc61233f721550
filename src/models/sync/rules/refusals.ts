import { HTTP_API_TIMEOUT_MS, REST_API_TIMEOUT_MS } from '../../../aws/limits';
import { reservationRefusals } from '../../function/refusals';
import type { Refusal } from '../../model';
import type { SyncScenario } from '../syncScenario';

/** The longest integration timeout without asking for more is the one that there is by default. */
const MOST_MS = { REST: REST_API_TIMEOUT_MS, HTTP: HTTP_API_TIMEOUT_MS } as const;

/**
 * What AWS or its SDKs would refuse in these settings, in their own words as far as they are known
 * (facts `sync-apigw-rest-timeout`, `sync-apigw-http-timeout`, `sdk-legacy`, `conc-reserved`). The
 * scenario is simulated all the same, since that is where one sees why.
 */
export function syncRefusals({ settings }: Pick<SyncScenario, 'settings'>): readonly Refusal[] {
  const { api, client } = settings;
  const refusals: Refusal[] = [];
  const refuse = (path: string, message: string) => refusals.push({ path, message });

  if (api.TimeoutInMillis !== null) {
    if (api.type === 'none') {
      refuse('api.TimeoutInMillis', 'Without an API there is no integration, and no timeout of it');
    } else if (api.TimeoutInMillis > MOST_MS[api.type]) {
      const more =
        api.type === 'REST'
          ? ': more takes a higher quota, which Regional and private REST APIs can have'
          : ', and this quota cannot be raised';
      refuse(
        'api.TimeoutInMillis',
        `Timeout should be between 50 ms and ${MOST_MS[api.type]} ms${more}`,
      );
    }
  }
  if (client.retryMode === 'legacy' && client.sdk === 'javascript') {
    refuse(
      'client.retryMode',
      'The JavaScript SDK has no legacy mode: its modes are standard and adaptive',
    );
  }
  return [...refusals, ...reservationRefusals(settings)];
}
