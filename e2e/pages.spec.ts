import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const nav = (page: Page) => page.getByRole('navigation', { name: 'Redrive' });

test('every page is an entry of the browser’s history, and the sandbox comes back as it was', async ({
  app,
  page,
}) => {
  const timeout = app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true });
  await page.goto('./');
  const front = (await heading(page).textContent()) ?? '';
  await expect(page).toHaveTitle(/^Redrive/);
  await nav(page).getByRole('link', { name: 'Sandbox' }).click();
  await expect(app.stage).toBeVisible();
  await app.type('Visibility timeout', 45);
  await app.stepForward(3);
  await app.expectMomentInAddress();
  const step = await app.step();

  await nav(page).getByRole('link', { name: 'Notes' }).click();
  await expect(page).toHaveURL(/#notes$/);
  await expect(page).toHaveTitle('Notes against today · Redrive');
  await expect(nav(page).getByRole('link', { name: 'Notes' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(heading(page)).toBeFocused();
  await nav(page).getByRole('link', { name: 'Learn' }).click();
  await expect(page).toHaveTitle('Learn · Redrive');

  await nav(page).getByRole('link', { name: 'Sandbox' }).click();
  await expect(timeout).toHaveValue('45');
  await expect(app.playhead).toHaveAttribute('aria-valuetext', step);
  await expect(page).toHaveURL(/#s=/);

  await page.goBack();
  await expect(page).toHaveTitle('Learn · Redrive');
  await page.goBack();
  await expect(page).toHaveTitle('Notes against today · Redrive');
  await page.goBack();
  await expect(timeout).toHaveValue('45');
  await page.goBack();
  // The change is undone, as it would be without the pages in between.
  await expect(timeout).toHaveValue('30');
  await page.goBack();
  await expect(heading(page)).toHaveText(front);
  await page.goForward();
  await expect(timeout).toHaveValue('30');
  await page.getByRole('link', { name: 'Redrive', exact: true }).click();
  await expect(heading(page)).toHaveText(front);
});

test('an address that leads nowhere says so, and leaves what is there', async ({ page }) => {
  await page.goto('./#nonsense');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Here is the front page instead.');
  await expect(page).not.toHaveURL(/nonsense/);
  await nav(page).getByRole('link', { name: 'Notes' }).click();
  await expect(page).toHaveTitle('Notes against today · Redrive');
  await page.evaluate(() => window.location.assign('#lesson='));
  await expect(alert).toContainText('What you had is still here.');
  await expect(page).toHaveURL(/#notes$/);
  await page.goto('./#notes=999');
  await expect(alert).toContainText('There is no note 999.');
});

test('a page can be loaded anew, and read in any theme and at any width', async ({ app, page }) => {
  await page.goto('./#about');
  await expect(page).toHaveTitle('About · Redrive');
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 640 });
  await app.expectNothingSideways();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(nav(page).getByRole('link')).toHaveText(['Learn', 'Sandbox', 'All models', 'Notes']);
  await expectNoViolationsInAnyTheme(page, 'a page to read, and its menu');
});

test('whoever goes on while a page still loads gets the other one', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/LearnPage.*js/, async (route) => {
    await arrived;
    await route.continue();
  });
  const asked = page.waitForRequest(/LearnPage.*js/);
  await page.goto('./#learn', { waitUntil: 'commit' });
  await asked;
  const goTo = (fragment: string) =>
    page.evaluate((hash) => {
      window.location.hash = hash;
    }, fragment);
  await goTo('#notes');
  await expect(heading(page)).toHaveText('The notes against today');
  await goTo('#learn');
  await goTo('#about');
  await expect(heading(page)).toHaveText('About Redrive');
  const learn = page.waitForResponse(/LearnPage.*js/);
  arrive();
  await learn;
  await expect(heading(page)).toHaveText('About Redrive');
});
