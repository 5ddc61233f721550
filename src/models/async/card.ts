import type { ModelCard } from '../card';

/** What the page knows of asynchronous events before their model is loaded. */
export const asyncCard = {
  id: 'async',
  name: 'Asynchronous',
  presets: [
    { id: 'charged-three-times', title: 'Card charged three times' },
    { id: 'retries-or-six-hours', title: 'Two retries against six hours' },
    { id: 'age-sixty-seconds', title: 'Maximum event age 60 s: no retry at all' },
    { id: 'kill-switch', title: 'Kill switch: reserved concurrency 0' },
    { id: 'which-dead-letter-queue', title: 'Which dead-letter queue fills?' },
    { id: 'destination-or-dead-letter-queue', title: 'Destination against dead-letter queue' },
    { id: 'twice-with-nothing-wrong', title: 'Delivered twice with nothing wrong' },
    { id: 'stuck-in-progress', title: 'Stuck in progress: the idempotency table’s trap' },
  ],
} as const satisfies ModelCard;
