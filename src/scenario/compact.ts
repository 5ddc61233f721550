import type { Scenario } from '../models';
import { parseScenario } from './parse';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The scenario in the public format with everything left out that defaults would fill in. */
export function withoutDefaults(scenario: Scenario): Json {
  const { version, model } = scenario;
  const empty = parseScenario({ version, model });
  const defaults = asJson(empty.ok ? empty.scenario : {});
  const rest = difference(asJson(scenario), defaults) ?? {};
  return { version, model, ...(isObject(rest) ? rest : {}) };
}

/** A scenario as plain data: what is undefined is left out. */
export function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

/** Whether it has parts with names. */
export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a value is not in the defaults; undefined when nothing is left. */
export function difference(value: Json, defaults: Json | undefined): Json | undefined {
  if (isObject(value) && isObject(defaults)) {
    const rest = Object.entries(value).flatMap(([key, part]) => {
      const left = difference(part, defaults[key]);
      return left === undefined ? [] : [[key, left] as const];
    });
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
  }
  return JSON.stringify(value) === JSON.stringify(defaults) ? undefined : value;
}
