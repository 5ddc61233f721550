import { describe } from 'vitest';
import { queueModel } from '../../models/queue';
import { queueProperties } from '../testing/queueProperties';
import { queueScenarios } from '../testing/queueScenarios';
import { testProperties } from '../testing/testProperties';

describe('every queue scenario', () => {
  testProperties({ model: queueModel, scenarios: queueScenarios }, queueProperties, 1_500);
});
