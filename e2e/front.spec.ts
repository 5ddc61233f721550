import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const start = (page: Page) => page.getByRole('link', { name: 'Start the first lesson' });
const live = (page: Page) => page.getByRole('figure', { name: 'A run, as it happens' });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

test('a newcomer sees on one screen what this is, alive, and how to begin', async ({
  app,
  page,
}) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/^Redrive: see how AWS Lambda fails/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/fails, retries and recovers/);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect(start(page)).toBeInViewport({ ratio: 1 });
    await expect(app.stage).toBeInViewport({ ratio: 0.99 });
    await expect(live(page).getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
    await app.expectNothingSideways();
  }
  const models = page.getByRole('region', { name: 'Who tries again' });
  await expect(models.getByRole('heading')).toHaveText([
    'Synchronous',
    'Asynchronous',
    'Stream',
    'Queue',
  ]);
  const ways = page.getByRole('navigation', { name: 'Where else to begin' });
  await expect(ways.getByRole('link')).toHaveCount(5);
  await page.setViewportSize({ width: 360, height: 640 });
  await app.expectNothingSideways();
});

test('one click leads to the first lesson, and back leads back', async ({ app, page }) => {
  await page.goto('./');
  await start(page).click();
  await expect(page).toHaveURL(/#lesson=two-kinds-of-errors/);
  await expect(page.getByRole('heading', { name: 'A call that works' })).toBeVisible();
  await page.goBack();
  // Whoever has begun goes on.
  await expect(page.getByRole('link', { name: 'Continue: Two kinds of errors' })).toBeVisible();
  await expect(app.stage).toBeVisible();
});

test('the keyboard gets there too', async ({ page }) => {
  await page.goto('./');
  await expect(start(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(start(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#lesson=two-kinds-of-errors/);
});

test('who has begun goes on where they were', async ({ page }) => {
  await page.addInitScript(() => {
    const lessons = { 'two-kinds-of-errors': { step: 'end', isDone: true } };
    window.localStorage.setItem('redrive.progress', JSON.stringify({ lessons, challenges: {} }));
  });
  await page.goto('./');
  await page.getByRole('link', { name: /^Continue: / }).click();
  await expect(page).toHaveURL(/#lesson=(?!two-kinds-of-errors)/);
});

test('axe finds nothing in any theme', async ({ app, page }) => {
  await page.goto('./');
  await expect(app.stage).toBeVisible();
  await expect(live(page).getByRole('status')).not.toBeEmpty();
  await expectNoViolationsInAnyTheme(page, 'the front page');
});

test('less motion: the stage shows what went wrong, and stands still', async ({ app, page }) => {
  await page.clock.install();
  await page.goto('./');
  await page.clock.runFor(2_000);
  await expect(app.stage).toBeVisible();
  const said = live(page).getByRole('status');
  await expect(said).toContainText('failed');
  const picture = await app.picture();
  await page.clock.runFor(20_000);
  expect(await app.picture()).toEqual(picture);
  await live(page).getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(20_000);
  expect(await app.picture()).not.toEqual(picture);
  await expect(live(page).getByRole('button', { name: 'Pause' })).toBeVisible();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('it plays by itself, over and over, until it is paused', async ({ app, page }) => {
    await page.clock.install();
    await page.goto('./');
    await page.clock.runFor(2_000);
    await expect(app.stage).toBeVisible();
    const first = await app.picture();
    await page.clock.runFor(8_000);
    expect(await app.picture()).not.toEqual(first);
    // To its end, and on from the beginning.
    await page.clock.runFor(120_000);
    const button = live(page).getByRole('button', { name: 'Pause' });
    const before = await app.picture();
    await page.clock.runFor(8_000);
    expect(await app.picture()).not.toEqual(before);
    await button.click();
    const paused = await app.picture();
    await page.clock.runFor(20_000);
    expect(await app.picture()).toEqual(paused);
  });
});
