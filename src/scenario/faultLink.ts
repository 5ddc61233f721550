import { FAULTS, type FaultId } from '../models/faults';
import { type LinkMoment, momentIn, momentText, part } from './link';

/** A link to what one fault does in all models, and the moment that it opens. */
export interface FaultLink {
  readonly fault: FaultId;
  readonly moment: LinkMoment;
}

/** The link's fragment: `#f=throttle&t=33000`. */
export function faultFragment({ fault, moment }: FaultLink): string {
  return `#f=${fault}&t=${momentText(moment)}`;
}

/** Reads such a fragment; null when it is none, or of a fault that there is not. */
export function readFaultLink(fragment: string): FaultLink | null {
  const name = part(fragment, 'f');
  const fault = FAULTS.find(({ id }) => id === name);
  return fault ? { fault: fault.id, moment: momentIn(fragment) } : null;
}
