let newest = 0;

/**
 * Whoever opens something says so before waiting for what it needs.
 *
 * @returns whether nothing else was opened since: of several requests only the newest counts
 */
export function beginOpening(): () => boolean {
  newest += 1;
  const mine = newest;
  return () => mine === newest;
}
