import { beyondLimits } from './limits';
import { loadModelOf } from './loadModelOf';
import { type Parsed, parseScenario } from './parse';

/** Loads the model that a scenario from outside names, and checks the scenario. */
export async function readScenario(input: unknown): Promise<Parsed> {
  const failure = await loadModelOf(input);
  return failure ? { ok: false, errors: [failure] } : parseScenario(input);
}

/** The same for JSON text, with an error that says where the text breaks off. */
export async function readScenarioText(text: string): Promise<Parsed> {
  const beyond = beyondLimits(text);
  if (beyond !== null) return { ok: false, errors: [{ path: '', message: beyond }] };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, errors: [{ path: '', message: `not valid JSON: ${reason}` }] };
  }
  return readScenario(input);
}
