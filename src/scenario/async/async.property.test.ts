import { describe } from 'vitest';
import { asyncProblems } from '../../models/async/outcome/problems';
import { simulateAsync } from '../../models/async/simulate';
import { asyncProperties } from '../testing/asyncProperties';
import { asyncScenarios } from '../testing/asyncScenarios';
import { testProperties } from '../testing/testProperties';

describe('every scenario of asynchronous events', () => {
  const model = { simulate: simulateAsync, problems: asyncProblems };
  testProperties({ model, scenarios: asyncScenarios }, asyncProperties, 300);
});
