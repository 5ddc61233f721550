import type { ModelCard } from '../card';

/** What the page knows of synchronous calls before their model is loaded. */
export const syncCard = {
  id: 'sync',
  name: 'Synchronous',
  presets: [
    { id: 'order-went-through', title: '504, but the order went through' },
    { id: 'retry-storm', title: 'A retry storm' },
    { id: 'storm-with-jitter', title: 'The same with jitter' },
    { id: 'tokens-run-dry', title: 'A token bucket runs dry' },
    { id: 'never-retried', title: 'Errors that no SDK retries' },
    { id: 'five-hundred-not-429', title: 'A throttle that arrives as 500' },
    { id: 'malformed-response', title: 'A response of the wrong shape' },
  ],
} as const satisfies ModelCard;
