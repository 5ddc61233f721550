import { describe } from 'vitest';
import { queueModel } from '../../models/queue';
import { queueAnalysis } from '../../models/queue/analysis';
import { queueScenarios } from '../testing/queueScenarios';
import { testAnalysis } from '../testing/testAnalysis';

describe('in every queue scenario', () => {
  testAnalysis({ model: queueModel, scenarios: queueScenarios }, queueAnalysis);
});
