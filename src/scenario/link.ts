import lzString from 'lz-string';
import type { Scenario } from '../models';
import type { Subject } from '../models/subject';
import { type Json, withoutDefaults } from './compact';
import { lineOf } from './errors';
import { beyondLimits } from './limits';
import { part } from './part';
import { readScenario } from './read';

/** The moment that a link opens. */
export interface LinkMoment {
  /** Virtual milliseconds. */
  readonly virtualMs: number;
  /** Which of the steps that share this instant, from 0. */
  readonly stepAtInstant: number;
}

/** What a link holds besides the scenario and the moment; null for what is as usual. */
export interface LinkRest {
  /** The scenario that is compared with. */
  readonly kept: Scenario | null;
  /** What is shown of the run, by the name that the page has for it. */
  readonly view: string | null;
  readonly side: string | null;
  readonly selected: Subject | null;
  /** The event that is looked at; its `seq`. */
  readonly event: number | null;
}

/** Everything that a link leads back to. */
export interface Linked extends LinkRest {
  readonly scenario: Scenario;
  readonly moment: LinkMoment;
}

/** A link that was read, or why it could not be. */
export type ReadLink =
  | ({ readonly ok: true } & Linked)
  | { readonly ok: false; readonly message: string };

/** The most characters that a link is written with: beyond that, it is a file's business. */
export const MAX_LINK_CHARACTERS = 2_000;
/** Longer ones are not read. */
export const MAX_READ_CHARACTERS = 16_000;

const NOTHING_ELSE: LinkRest = { kept: null, view: null, side: null, selected: null, event: null };

/**
 * What is on screen as the fragment of a link: `#s=…&k=…&v=log&d=inspector&i=item:m7&t=33000`. Null
 * when it is too large for a link.
 */
export function linkOf(
  scenario: Scenario,
  moment: LinkMoment,
  rest: LinkRest = NOTHING_ELSE,
): string | null {
  const fragment = fragmentOf({ scenario, moment, ...rest });
  return fragment.length > MAX_LINK_CHARACTERS ? null : fragment;
}

/** The same, however long it gets. */
export function fragmentOf(linked: Linked): string {
  const { scenario, moment, kept, view, side, selected, event } = linked;
  const parts = [
    `s=${packed(withoutDefaults(scenario))}`,
    kept && `k=${packed(withoutDefaults(kept))}`,
    view && `v=${view}`,
    side && `d=${side}`,
    selected && `i=${encodeURIComponent(selected)}`,
    event !== null && `e=${event}`,
    `t=${momentText(moment)}`,
  ];
  return `#${parts.filter(Boolean).join('&')}`;
}

/** Plain data as a part of a link. */
export function packed(value: unknown): string {
  return lzString.compressToEncodedURIComponent(JSON.stringify(value));
}

/** A moment as a link says it: `33000`, or `33000.2` for the third step at that instant. */
export function momentText({ virtualMs, stepAtInstant }: LinkMoment): string {
  return `${Math.round(virtualMs)}${stepAtInstant > 0 ? `.${stepAtInstant}` : ''}`;
}

/**
 * Reads a link's fragment, and loads the models of its scenarios; null when it holds none at all.
 *
 * @param isOurs it comes from this page and not from outside: then it may be longer
 */
export async function readLink(fragment: string, isOurs = false): Promise<ReadLink | null> {
  if (!isOurs && fragment.length > MAX_READ_CHARACTERS) return unreadable('it is too long');
  const scenarioText = part(fragment, 's');
  if (scenarioText === null) return null;
  const keptText = part(fragment, 'k');
  const scenario = await scenarioIn(scenarioText);
  const kept = keptText === null ? null : await scenarioIn(keptText);
  if (typeof scenario === 'string') return unreadable(scenario);
  if (typeof kept === 'string') return unreadable(kept);
  const event = part(fragment, 'e');
  return {
    ok: true,
    scenario,
    moment: momentIn(fragment),
    kept,
    view: part(fragment, 'v'),
    side: part(fragment, 'd'),
    selected: subjectIn(part(fragment, 'i')),
    event: event !== null && /^\d{1,9}$/.test(event) ? Number(event) : null,
  };
}

/** The moment at the end of a fragment; the beginning when it says none. */
export function momentIn(fragment: string): LinkMoment {
  const [, virtual = '0', nth = '0'] = /&t=(\d{1,12})(?:\.(\d{1,4}))?$/.exec(fragment) ?? [];
  return { virtualMs: Number(virtual), stepAtInstant: Number(nth) };
}

/** The plain data of a part of a link, or why it cannot be read. */
export function unpacked(text: string): { readonly value: Json } | string {
  try {
    const json = lzString.decompressFromEncodedURIComponent(text) ?? '';
    // A short link can hold a very long text.
    return beyondLimits(json) ?? { value: JSON.parse(json) };
  } catch {
    return 'it is cut off or garbled';
  }
}

/** The scenario, or why it cannot be read. */
async function scenarioIn(text: string): Promise<Scenario | string> {
  const read = unpacked(text);
  if (typeof read === 'string') return read;
  const parsed = await readScenario(read.value);
  return parsed.ok ? parsed.scenario : parsed.errors.map(lineOf).join('; ');
}

function subjectIn(text: string | null): Subject | null {
  try {
    const [whole, kind, id] = /^([a-zA-Z]{1,40}):(.{1,200})$/.exec(decode(text)) ?? [];
    return whole === undefined ? null : `${kind}:${id}`;
  } catch {
    return null;
  }
}

const decode = (text: string | null) => decodeURIComponent(text ?? '');

/** What is said of a link that cannot be opened. */
export function unreadable(why: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: `This link could not be opened: ${why}.` };
}
