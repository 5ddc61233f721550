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

test('what became of every message and invocation, sorted by a click, gone through by keys', async ({
  app,
  page,
}) => {
  await openOutcome(app, page);
  const tab = (name: string | RegExp) => outcome(page).getByRole('tab', { name });

  await test.step('every invocation with its result; a row goes to its beginning', async () => {
    await tab(/^Invocations · \d+$/).click();
    const second = outcome(page).getByRole('row').filter({ hasText: 'Invocation 3' });
    await expect(second).toContainText('00:00:30');
    await second.click();
    await expect(app.clock).toContainText('00:00:30.000');
  });

  await test.step('sorted by a click, and a row looks at its message', async () => {
    await tab('Messages · 10').click();
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

  await test.step('by keys alone', async () => {
    await page.getByRole('tab', { name: 'Outcome' }).click();
    await tab('Summary').press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect(rows(page)).toHaveCount(10);
    await rows(page).first().focus();
    await page.keyboard.press('End');
    await expect(rows(page).last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows(page).last()).toHaveAttribute('aria-current', 'true');
  });
});

test('axe finds nothing in the outcome, wide or on a phone', async ({ app, page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.open();
  for (const { opener, ...size } of [
    { opener: 'tab', width: 1440, height: 900 },
    { opener: 'button', width: 390, height: 844 },
  ] as const) {
    await page.setViewportSize(size);
    await page.getByRole(opener, { name: 'Outcome', exact: true }).click();
    for (const part of ['Summary', 'Messages', 'Invocations']) {
      await outcome(page)
        .getByRole('tab', { name: new RegExp(`^${part}`) })
        .click();
      await expect(outcome(page).getByRole('table').first()).toBeVisible();
      await expectNoViolationsInAnyTheme(page, `${part} at ${size.width} px`, outcome(page));
    }
  }
});
