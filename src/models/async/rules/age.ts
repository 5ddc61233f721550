/**
 * The last moment at which an event may be tried: its maximum age counts from its arrival in
 * Lambda's queue (fact `async-max-age`).
 *
 * @returns virtual milliseconds
 */
export function expiresAt(queuedAt: number, maximumAgeSeconds: number): number {
  return queuedAt + maximumAgeSeconds * 1_000;
}
