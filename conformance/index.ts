import { asyncDeadLetterCases } from './async/deadLetters';
import { asyncDestinationCases } from './async/destinations';
import type { Case } from './case';
import { deliveryCases } from './queue/delivery';
import { pollerCases } from './queue/pollers';
import { responseCases } from './queue/responses';
import { batchCases } from './stream/batches';
import { destinationCases } from './stream/destinations';
import { callCases } from './sync/calls';
import { retryCases } from './sync/retries';

/** Every recorded behaviour that Redrive is held to, in the order of their ids. */
export const cases: readonly Case[] = [
  ...deliveryCases,
  ...responseCases,
  ...pollerCases,
  ...batchCases,
  ...destinationCases,
  ...asyncDestinationCases,
  ...asyncDeadLetterCases,
  ...callCases,
  ...retryCases,
].sort((one, other) => one.id.localeCompare(other.id));
