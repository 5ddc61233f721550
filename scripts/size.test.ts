import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cards } from '../src/models';
import { FIRST_MODEL, FIRST_MODEL_CHUNK, FIRST_PAGES, firstFiles, lessonFiles } from './size.mjs';

it('weighs the model that a visitor without a link begins with', () => {
  expect(FIRST_MODEL).toBe(`src/models/${cards[0]?.id}/index.ts`);
  expect(existsSync(FIRST_MODEL)).toBe(true);
});

it('weighs pages that there are', () => {
  for (const page of Object.values(FIRST_PAGES)) expect(existsSync(page), page).toBe(true);
});

const A = 'src/lessons/course/start/a/lesson.ts';
const B = 'src/lessons/course/queue/b/lesson.ts';

const MANIFEST = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_page.js', '_react.js'] },
  '_page.js': { file: 'page.js', imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  '_model.js': { file: 'model.js', name: FIRST_MODEL_CHUNK, imports: ['_page.js'] },
  '_front.js': {
    file: 'front.js',
    name: 'front',
    isDynamicEntry: true,
    imports: ['_stage.js', '_page.js'],
  },
  '_stage.js': { file: 'stage.js', imports: ['_page.js'] },
  'later.tsx': { file: 'later.js', isDynamicEntry: true, imports: ['_page.js'] },
  [A]: { file: 'a.js', isDynamicEntry: true, imports: ['_aText.js', '_both.js', '_page.js'] },
  [B]: { file: 'b.js', isDynamicEntry: true, imports: ['_both.js', '_stage.js'] },
  '_aText.js': { file: 'aText.js' },
  '_both.js': { file: 'both.js' },
};

describe('what loads first', () => {
  it('is the entry, the first model, the page, and what these import, each once', () => {
    expect([...firstFiles(MANIFEST, 'front')].sort()).toEqual(
      ['front.js', 'index.js', 'model.js', 'page.js', 'react.js', 'stage.js'].sort(),
    );
  });

  it('cannot be told of a build that lacks a part of it', () => {
    expect(() => firstFiles(MANIFEST, 'gone')).toThrow('“gone”');
  });
});

it('counts for a lesson what no other lesson and no page loads', () => {
  expect(Object.fromEntries(lessonFiles(MANIFEST))).toEqual({
    [A]: ['a.js', 'aText.js'],
    [B]: ['b.js'],
  });
});
