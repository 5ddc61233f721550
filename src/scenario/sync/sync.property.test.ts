import { describe } from 'vitest';
import { syncProblems } from '../../models/sync/outcome/problems';
import { simulateSync } from '../../models/sync/simulate';
import { syncProperties } from '../testing/syncProperties';
import { syncScenarios } from '../testing/syncScenarios';
import { testProperties } from '../testing/testProperties';

const model = { simulate: simulateSync, problems: syncProblems };

describe('every scenario of synchronous calls', () => {
  testProperties({ model, scenarios: syncScenarios }, syncProperties, 300);
});
