import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const outcome = (page: Page) => page.getByRole('region', { name: 'Outcome', exact: true });
const rows = (page: Page) => outcome(page).getByRole('rowheader').getByRole('button');

async function openOutcome(app: App, page: Page) {
  await app.open();
  await page.getByRole('tab', { name: 'Outcome' }).click();
  await expect(outcome(page)).toContainText('The run ended at 00:01:30');
}

test('what became of every message, sorted by a click, a row looks at it', async ({
  app,
  page,
}) => {
  await openOutcome(app, page);
  await outcome(page).getByRole('tab', { name: 'Messages · 10' }).click();
  await expect(rows(page)).toHaveCount(10);
  await expect(rows(page).first()).toHaveText('Message 1');
  const received = outcome(page).getByRole('columnheader', { name: 'Received' });
  await received.getByRole('button').click();
  await expect(received).toHaveAttribute('aria-sort', 'ascending');
  await received.getByRole('button').click();
  await expect(received).toHaveAttribute('aria-sort', 'descending');
  const third = outcome(page).getByRole('row').filter({ hasText: 'Message 3' });
  await expect(third).toContainText('dead-lettered');
  await third.click();
  await expect(third.getByRole('button')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('tab', { name: 'Log' }).click();
  await expect(page.getByRole('combobox', { name: 'Only events about' })).toBeVisible();
});

test('every invocation with its result; a row goes to its beginning', async ({ app, page }) => {
  await openOutcome(app, page);
  await outcome(page)
    .getByRole('tab', { name: /^Invocations · \d+$/ })
    .click();
  const second = outcome(page).getByRole('row').filter({ hasText: 'Invocation 3' });
  await expect(second).toContainText('00:00:30');
  await second.click();
  await expect(app.clock).toContainText('00:00:30.000');
});

test('by keys alone', async ({ app, page }) => {
  await openOutcome(app, page);
  await outcome(page).getByRole('tab', { name: 'Summary' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(rows(page)).toHaveCount(10);
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await expect(rows(page).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page).last()).toHaveAttribute('aria-current', 'true');
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing in the outcome at ${width} pixels`, async ({ app, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await app.open();
    const opener = width > 1000 ? 'tab' : 'button';
    await page.getByRole(opener, { name: 'Outcome', exact: true }).click();
    for (const part of ['Summary', 'Messages', 'Invocations']) {
      await outcome(page)
        .getByRole('tab', { name: new RegExp(`^${part}`) })
        .click();
      await expect(outcome(page).getByRole('table').first()).toBeVisible();
      await expectNoViolationsInAnyTheme(page, part);
    }
  });
}
