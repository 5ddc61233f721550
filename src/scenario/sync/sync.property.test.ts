import { describe } from 'vitest';
import { syncModel } from '../../models/sync';
import { syncProperties } from '../testing/syncProperties';
import { syncScenarios } from '../testing/syncScenarios';
import { testProperties } from '../testing/testProperties';

describe('every scenario of synchronous calls', () => {
  testProperties({ model: syncModel, scenarios: syncScenarios }, syncProperties, 300);
});
