import type { Copy } from '../events';

/** A copy of an event as the trace calls it: `m1`, and for the second one `m1.2`. */
export function copyId(item: string, copy: Copy): string {
  return copy === 1 ? item : `${item}.${copy}`;
}
