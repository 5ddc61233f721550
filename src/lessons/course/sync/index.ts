import type { CourseGroup } from '../../course';

export const sync: CourseGroup = {
  id: 'sync',
  title: 'Synchronous',
  says: 'Somebody waits for the answer.',
  lessons: [
    {
      id: 'who-retries',
      title: 'Who retries',
      says: 'Not Lambda, not the gateway: the client, sometimes.',
      load: async () => (await import('./who-retries/lesson')).lesson,
    },
    {
      id: 'gateway-timeout',
      title: 'The 504 that succeeded',
      says: 'The gateway gave up, the function did not.',
      load: async () => (await import('./gateway-timeout/lesson')).lesson,
    },
    {
      id: 'retry-storm',
      title: 'Retry storms',
      says: 'Twelve clients in step, and what pulls them apart.',
      load: async () => (await import('./retry-storm/lesson')).lesson,
    },
  ],
};
