import { describe, expect, it } from 'vitest';
import { corrections } from '../aws/corrections';
import { lessonCard } from '../lessons/course';
import { modelOf } from '../models';
import { sectionsOf } from '../panels/settings/sections';
import { challengeAfter, challengeCard, challengeCards, loadChallenge } from './cards';
import { type CheckResult, check, checkVariant } from './check';
import { scenarioOf, variantsOf } from './setups';
import { standingOf } from './standing';

const challenges = await Promise.all(challengeCards.map(loadChallenge));
const cases = challenges.map((challenge) => [challenge.card.id, challenge] as const);

/** What was not met, in words: empty when everything was. */
function missed({ variants }: CheckResult): readonly string[] {
  return variants.flatMap(({ variant, goals }) =>
    goals
      .filter(({ isMet }) => !isMet)
      .map(({ goal, measured }) => `${variant.says} ${goal.says}: ${measured}`),
  );
}

describe('the challenges', () => {
  it('are at least fourteen, of all models, and none has the id of another', () => {
    expect(challengeCards.length).toBeGreaterThanOrEqual(14);
    expect(new Set(challengeCards.map(({ model }) => model))).toEqual(
      new Set(['queue', 'stream', 'async', 'sync']),
    );
    expect(new Set(challengeCards.map(({ id }) => id)).size).toBe(challengeCards.length);
  });

  it('are found by their ids, and in their order', () => {
    const [first, second] = challengeCards;
    expect(challengeCard(first?.id ?? '')).toBe(first);
    expect(challengeCard('nothing')).toBeUndefined();
    expect(challengeAfter(first?.id ?? '')).toBe(second);
    expect(challengeAfter(challengeCards.at(-1)?.id ?? '')).toBeUndefined();
    expect(challengeAfter('nothing')).toBeUndefined();
  });
});

describe.each(cases)('%s', (_id, challenge) => {
  const start = scenarioOf(challenge);
  const { card, solution, allowed, hints, goals, variants, why } = challenge;

  it('is of the model that its card says', () => {
    expect(start.model).toBe(card.model);
  });

  it('begins broken, and not by bad luck: no day is passed as it is', () => {
    const { variants: days, isSolved, isAtPar } = check(challenge, {});
    expect({ isSolved, isAtPar }).toEqual({ isSolved: false, isAtPar: false });
    expect(days.filter(({ isPassed }) => isPassed).map(({ variant }) => variant.says)).toEqual([]);
  });

  it('is solved at par by its solution, on every day', () => {
    const result = check(challenge, solution);
    expect(missed(result)).toEqual([]);
    expect(result).toMatchObject({ isSolved: true, isAtPar: true, changes: card.par });
  });

  it('is solved by it whatever is left to chance', () => {
    for (const variant of variantsOf(challenge)) {
      for (const seed of [101, 102]) {
        const other = { says: `${variant.says} Seed ${seed}.`, with: { ...variant.with, seed } };
        const { goals: judged } = checkVariant(challenge, solution, other);
        expect(
          judged.filter(({ isMet }) => !isMet),
          other.says,
        ).toEqual([]);
      }
    }
  });

  it('takes every change of its solution', () => {
    for (const path of Object.keys(solution)) {
      const others = Object.entries(solution).filter(([other]) => other !== path);
      const result = check(challenge, Object.fromEntries(others));
      expect(result.isSolved, `solved without ${path}`).toBe(false);
    }
  });

  it('lets change what its model has, and what its solution changes', () => {
    const entries = sectionsOf(modelOf(start), start, start).flatMap((section) => section.entries);
    const rows = entries.filter(({ is }) => is === 'row').map(({ path }) => path);
    expect(rows).toEqual(expect.arrayContaining([...allowed]));
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(solution)));
    expect(allowed.length).toBeGreaterThan(card.par + 2);
  });

  it('has several days, goals and hints, and says what it teaches', () => {
    expect(variants.length).toBeGreaterThanOrEqual(2);
    expect(goals.length).toBeGreaterThanOrEqual(2);
    expect(hints.length).toBeGreaterThanOrEqual(3);
    const texts = [challenge.story, ...hints, why.says, ...variants.map(({ says }) => says)];
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.+[.?]$/u);
    const notes = corrections.map(({ n }) => n);
    if (why.note !== null) expect(notes).toContain(why.note);
    if (why.lesson !== null) expect(lessonCard(why.lesson), why.lesson).toBeDefined();
  });

  it('points at an event of the run where a goal is not met', () => {
    for (const variant of variantsOf(challenge)) {
      const { goals: judged } = checkVariant(challenge, {}, variant);
      const broken = judged.filter(({ isMet }) => !isMet);
      for (const { seq, goal } of broken) expect(seq, goal.says).not.toBeNull();
      for (const { seq, isMet } of judged) if (isMet) expect(seq).toBeNull();
    }
  });

  it('knows its days again, and what was changed in them', () => {
    for (const variant of variantsOf(challenge)) {
      const changed = scenarioOf(challenge, variant, solution);
      expect(standingOf(challenge, changed)).toEqual({ variant, changes: solution });
      expect(standingOf(challenge, scenarioOf(challenge, variant))).toEqual({
        variant,
        changes: {},
      });
      expect(standingOf(challenge, { ...changed, seed: 999 })).toBeNull();
    }
  });

  it('refuses what cannot be', () => {
    const [path = ''] = allowed;
    expect(() => scenarioOf(challenge, undefined, { [path]: 'nonsense' })).toThrow(card.title);
  });
});
