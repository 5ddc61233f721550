import type { Preset } from './model';

/**
 * What is known of a model without loading it: enough to offer its scenarios and to tell which of
 * them a link holds. Each page has the cards of all models from the start, so they are kept short.
 */
export interface ModelCard {
  /** The `model` of its scenarios. */
  readonly id: string;
  readonly name: string;
  /** Its scenarios from real life in the order in which they are offered; no other model has the ids. */
  readonly presets: readonly { readonly id: string; readonly title: string }[];
}

/** What a preset is beyond what the card says of it. */
interface PresetContent {
  /** Two sentences: what to look for. */
  readonly lookFor: string;
  /** The public format without what all of a model's presets share; defaults left out. */
  readonly scenario: object;
}

type PresetId<Card extends ModelCard> = Card['presets'][number]['id'];

/** The presets of a model's card, ready to play. A card with literal ids gets one for each. */
export function presetsOf<const Card extends ModelCard>(
  card: Card,
  contents: Readonly<Record<PresetId<Card>, PresetContent>>,
): readonly Preset[] {
  const { id: model, presets } = card;
  return presets.map(({ id, title }: { readonly id: PresetId<Card>; readonly title: string }) => {
    const { lookFor, scenario } = contents[id];
    return { id, title, lookFor, scenario: { version: 1, model, title, ...scenario } };
  });
}
