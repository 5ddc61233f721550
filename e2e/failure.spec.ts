import { test as base } from '@playwright/test';
import { App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

/** Here errors are made on purpose: the console may complain. */
const failing = base.extend<{ app: App }>({
  contextOptions: { reducedMotion: 'reduce' },
  app: async ({ page }, use) => use(new App(page)),
});

/** Fails as a handler would, outside of everything that draws. */
const fail = "setTimeout(() => { throw new Error('a wheel came off'); })";

failing('an unexpected error keeps the scenario', async ({ app, page }) => {
  await app.open();
  await app.type('Visibility timeout', 45);
  await page.evaluate(fail);
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await expect(page.getByText('a wheel came off')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Scenario' })).toHaveValue(
    /"VisibilityTimeout": 45/,
  );
  await expectNoViolationsInAnyTheme(page, 'the error page');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the scenario' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('one-bad-message-in-a-batch.redrive.json');
  await page.getByRole('button', { name: 'Go on where you were' }).press('Enter');
  await expect(
    app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
  ).toHaveValue('45');
  await app.stepForward(1);
});

failing('a part that cannot be loaded says so, and comes once it can', async ({ app, page }) => {
  // From the start: a panel may also be fetched ahead.
  await page.route('**/Log-*.js', (route) => route.abort());
  await app.open();
  await page.getByRole('tab', { name: 'Log' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Log' });
  await expect(panel).toContainText('This part could not be loaded.');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel).toContainText('again. Are you offline?');
  await app.forward.click();
  await expect(app.presentStep).toContainText('A poller received message 1');
  await page.unroute('**/Log-*.js');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel).toContainText('88 events');
});

failing('what a click needs and cannot load is said, and nothing breaks', async ({ app, page }) => {
  await page.route('**/Help-*.js', (route) => route.abort());
  await app.open();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await app.stepForward(1);
});

failing('a statechart is laid out where no worker can be had', async ({ app, page }) => {
  const blocked: string[] = [];
  await page.route('**/layout.worker-*.js', (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  await app.open();
  await page.getByRole('tab', { name: 'Statechart' }).click();
  await expect(page.getByRole('button', { name: /^begins: in queue/ })).toBeVisible();
  expect(blocked).toHaveLength(1);
});

test('before anything is loaded the page is as dark as the room', async ({ page, app }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a page that cannot be loaded is asked for again, and leads to the front page', async ({
  page,
}) => {
  await page.goto('./#learn');
  const lesson = page.getByRole('link', { name: /Throttled, but never run/ });
  await expect(lesson).toBeVisible();
  await page.context().setOffline(true);
  await lesson.click();
  const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(failed.getByRole('link', { name: 'Front page' })).toBeVisible();
  await page.context().setOffline(false);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Throttled' })).toBeVisible();
});
