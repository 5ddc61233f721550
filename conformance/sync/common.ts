import type { Json } from '../case';

type Fields = { readonly [field: string]: Json };

/** What is special about a scenario; a client that retries nothing calls Lambda itself. */
interface Special {
  readonly client?: Fields;
  readonly api?: string;
  readonly settings?: Fields;
  readonly workload?: Json;
  readonly handler?: Fields;
  readonly interventions?: Json;
}

/** One request, e1, unless the scenario says otherwise. */
export function scenario(special: Special): Json {
  const { client = { retryMode: 'none' }, api = 'none', settings = {}, handler = {} } = special;
  return {
    version: 1,
    model: 'sync',
    settings: { client, api: { type: api }, ...settings },
    workload: special.workload ?? [{ id: 'e1' }],
    handler,
    interventions: special.interventions ?? [],
  };
}
