import type { ModelCard } from '../card';

/** What the page knows of the queue model before it is loaded. Its first preset opens a first visit. */
export const queueCard = {
  id: 'queue',
  name: 'Queue',
  presets: [
    { id: 'one-bad-message', title: 'One bad message in a batch' },
    { id: 'throttled-to-death', title: 'Throttled to death' },
    { id: 'visibility-equals-timeout', title: 'Visibility timeout equal to function timeout' },
    { id: 'visibility-six-times', title: 'The same with six times the timeout' },
    { id: 'receive-count-one', title: 'Maximum receive count 1' },
    { id: 'five-minute-outage', title: 'A five-minute outage downstream' },
    { id: 'fifo-bad-head', title: 'FIFO with a bad head' },
    { id: 'thousand-at-once', title: '1,000 messages at once' },
  ],
} as const satisfies ModelCard;
