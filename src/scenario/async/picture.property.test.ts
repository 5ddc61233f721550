import { describe } from 'vitest';
import { asyncModel } from '../../models/async';
import { asyncScenarios } from '../testing/asyncScenarios';
import { testPicture } from '../testing/testPicture';

describe('the picture of every scenario of asynchronous events', () => {
  testPicture({ model: asyncModel, scenarios: asyncScenarios });
});
