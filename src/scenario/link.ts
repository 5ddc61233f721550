import lzString from 'lz-string';
import type { Scenario } from '../models';
import { withoutDefaults } from './compact';
import { lineOf } from './errors';
import { parseScenario } from './parse';

/** The moment that a link opens. */
export interface LinkMoment {
  /** Virtual milliseconds. */
  readonly virtualMs: number;
  /** Which of the steps that share this instant, from 0. */
  readonly stepAtInstant: number;
}

/** A link that was read, or why it could not be. */
export type ReadLink =
  | { readonly ok: true; readonly scenario: Scenario; readonly moment: LinkMoment }
  | { readonly ok: false; readonly message: string };

/** The most characters that a link may have: beyond that, it is a file's business. */
export const MAX_LINK_CHARACTERS = 16_000;

/**
 * The scenario and the moment as the fragment of a link: `#s=…&t=33000`. Null when the scenario is
 * too large for a link.
 */
export function linkOf(scenario: Scenario, moment: LinkMoment): string | null {
  const packed = lzString.compressToEncodedURIComponent(JSON.stringify(withoutDefaults(scenario)));
  const nth = moment.stepAtInstant > 0 ? `.${moment.stepAtInstant}` : '';
  const link = `#s=${packed}&t=${Math.round(moment.virtualMs)}${nth}`;
  return link.length > MAX_LINK_CHARACTERS ? null : link;
}

/** Reads a link's fragment; null when it holds no scenario at all. */
export function readLink(fragment: string): ReadLink | null {
  if (fragment.length > MAX_LINK_CHARACTERS) return unreadable('it is too long');
  const packed = /[#&]s=([^&]*)/.exec(fragment)?.[1];
  if (packed === undefined) return null;
  let input: unknown;
  try {
    input = JSON.parse(lzString.decompressFromEncodedURIComponent(packed) ?? '');
  } catch {
    return unreadable('it is cut off or garbled');
  }
  const parsed = parseScenario(input);
  if (!parsed.ok) return unreadable(parsed.errors.map(lineOf).join('; '));
  const [, virtual = '0', nth = '0'] = /&t=(\d{1,12})(?:\.(\d{1,4}))?$/.exec(fragment) ?? [];
  const moment = { virtualMs: Number(virtual), stepAtInstant: Number(nth) };
  return { ok: true, scenario: parsed.scenario, moment };
}

function unreadable(why: string): ReadLink {
  return { ok: false, message: `This link could not be opened: ${why}.` };
}
