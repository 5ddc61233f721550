import type { ModelCard } from '../card';

/** What the page knows of the stream model before it is loaded. */
export const streamCard = {
  id: 'stream',
  name: 'Stream',
  presets: [
    { id: 'one-bad-record', title: 'One bad record, ten good ones' },
    { id: 'blocked-for-a-day', title: 'The same at defaults: blocked for a day' },
    { id: 'healthy-tail', title: 'Retries without a split' },
    { id: 'failures-without-split', title: 'Item failures without a split' },
    { id: 'failures-and-split', title: 'Item failures and a split' },
    { id: 'poison-last', title: 'Poison in the last place' },
    { id: 'record-age', title: 'The record age runs out' },
    { id: 'one-hot-key', title: 'One hot key' },
    { id: 'three-keys-one-batch', title: 'Three keys, one batch at a time' },
    { id: 'three-keys-ten-batches', title: 'The same with ten batches at a time' },
  ],
} as const satisfies ModelCard;
