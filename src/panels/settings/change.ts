/**
 * Changes one value of the scenario in its public format, such as `settings.queue.DelaySeconds`.
 * Answers what is wrong with the value, or null when it was taken.
 */
export type Change = (path: string, value: unknown) => string | null;

/** Changes several values at once, by their paths: one change to undo. */
export type ChangeAll = (values: Readonly<Record<string, unknown>>) => string | null;
