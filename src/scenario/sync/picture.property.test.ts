import { describe } from 'vitest';
import { syncModel } from '../../models/sync';
import { syncScenarios } from '../testing/syncScenarios';
import { testPicture } from '../testing/testPicture';

describe('the picture of every scenario of synchronous calls', () => {
  testPicture({ model: syncModel, scenarios: syncScenarios });
});
