/** The client of all requests that name none. */
export const FIRST_CLIENT = 'c1';

/** What a client is called on screen: by the number of a numbered one (`g3` is 3), else by its id. */
export function clientName(client: string): string {
  return client.replace(/^[a-z](?=\d+$)/, '');
}

/** A client at the beginning of a sentence. */
export function clientWords(client: string): string {
  return `Client ${clientName(client)}`;
}
