import type { NotShown } from './entry';

const why: Readonly<Record<number, string>> = {
  4: 'There are no versions and aliases in the simulator.',
  7: 'Subscriptions and their filters are outside the simulator.',
  23: 'How much one read of a stream returns is not simulated.',
  24: 'The simulator knows one consumer of a stream.',
  25: 'A record in the simulator has at most 1 MB.',
  26: 'Enhanced fan-out is outside the simulator.',
  27: 'The shards of a stream stay as they are in the simulator.',
  35: 'Memory changes the cost in the simulator, not the speed.',
  36: 'Extensions are outside the simulator.',
  37: 'Managed Instances are outside the simulator.',
  38: 'Databases are outside the simulator.',
  40: 'Step Functions are outside the simulator.',
  41: 'Deployments are outside the simulator.',
  42: 'Templates are outside a run.',
  43: 'Packaging is outside the simulator.',
  44: 'Parameter Store is outside the simulator.',
  46: 'It is about names.',
  47: 'Event Fork Pipelines are outside the simulator.',
};

/** The corrections that no run shows, each with the reason. */
export const notShown: readonly NotShown[] = Object.entries(why).map(([n, reason]) => ({
  is: 'not',
  n: Number(n),
  why: reason,
}));
