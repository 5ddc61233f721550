import { describe } from 'vitest';
import { asyncModel } from '../../models/async';
import { asyncProperties } from '../testing/asyncProperties';
import { asyncScenarios } from '../testing/asyncScenarios';
import { testProperties } from '../testing/testProperties';

describe('every scenario of asynchronous events', () => {
  testProperties({ model: asyncModel, scenarios: asyncScenarios }, asyncProperties, 300);
});
