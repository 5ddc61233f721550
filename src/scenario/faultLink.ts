import { FAULTS, type FaultId } from '../models/faults';
import type { Changes } from './changes';
import { isObject, type Json } from './compact';
import {
  type LinkMoment,
  MAX_READ_CHARACTERS,
  momentIn,
  momentText,
  packed,
  unpacked,
  unreadable,
} from './link';
import { part } from './part';

/** What was changed in the comparison, by the model in which it was. */
export type ChangesByModel = Readonly<Record<string, Changes>>;

/** A link to what one fault does in all models, and the moment that it opens. */
export interface FaultLink {
  readonly fault: FaultId;
  readonly moment: LinkMoment;
  readonly changes: ChangesByModel;
}

/** A link that was read, or why it could not be. */
type ReadFaultLink =
  | ({ readonly ok: true } & FaultLink)
  | { readonly ok: false; readonly message: string };

/** The link's fragment: `#f=throttle&t=33000`, or with what was changed: `#f=throttle&c=…&t=33000`. */
export function faultFragment({ fault, moment, changes }: FaultLink): string {
  const changed = Object.keys(changes).length > 0 ? `&c=${packed(changes)}` : '';
  return `#f=${fault}${changed}&t=${momentText(moment)}`;
}

/**
 * Reads such a fragment; null when it is none. Whether its changes are possible is found out when they
 * are made.
 *
 * @param isOurs it comes from this page and not from outside: then it may be longer
 */
export function readFaultLink(fragment: string, isOurs = false): ReadFaultLink | null {
  const name = part(fragment, 'f');
  if (name === null || name === '') return null;
  const fault = FAULTS.find(({ id }) => id === name);
  if (!fault) return unreadable('there is no such fault');
  if (!isOurs && fragment.length > MAX_READ_CHARACTERS) return unreadable('it is too long');
  const text = part(fragment, 'c');
  const changed = text === null ? { value: {} } : unpacked(text);
  if (typeof changed === 'string') return unreadable(changed);
  const { value } = changed;
  if (!isByModel(value)) return unreadable('its changes are of no model');
  return { ok: true, fault: fault.id, moment: momentIn(fragment), changes: value };
}

function isByModel(value: Json): value is ChangesByModel {
  return isObject(value) && Object.values(value).every(isObject);
}
