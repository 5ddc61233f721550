import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cards } from '../src/models';
import { FIRST_MODEL } from './size.mjs';

it('weighs the model that a visitor without a link begins with', () => {
  expect(FIRST_MODEL).toBe(`src/models/${cards[0]?.id}/index.ts`);
  expect(existsSync(FIRST_MODEL)).toBe(true);
});
