/** The client of all requests that name none. */
export const FIRST_CLIENT = 'c1';

/** A client at the beginning of a sentence: one that nobody named has no name. */
export function clientWords(client: string): string {
  return client === FIRST_CLIENT ? 'The client' : `Client ${client}`;
}
