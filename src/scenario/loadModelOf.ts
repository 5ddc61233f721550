import { cards, loadModel } from '../models';
import type { ScenarioError } from './errors';

/**
 * Loads the model that a scenario names. What names none, or one that there is not, needs none:
 * checking it says so.
 *
 * @returns that it could not be loaded just now; null when it is there
 */
export async function loadModelOf(input: unknown): Promise<ScenarioError | null> {
  const { model } = (input ?? {}) as { readonly model?: unknown };
  const card = cards.find(({ id }) => id === model);
  if (!card) return null;
  try {
    await loadModel(card.id);
    return null;
  } catch {
    const message = `the part of Redrive for “${card.name}” could not be loaded (are you offline?)`;
    return { path: '', message };
  }
}
