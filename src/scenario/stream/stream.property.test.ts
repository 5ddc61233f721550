import { describe } from 'vitest';
import { streamModel } from '../../models/stream';
import { streamProperties } from '../testing/streamProperties';
import { streamScenarios } from '../testing/streamScenarios';
import { testProperties } from '../testing/testProperties';

describe('every stream scenario', () => {
  testProperties({ model: streamModel, scenarios: streamScenarios }, streamProperties, 1_000);
});
