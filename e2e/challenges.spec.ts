import { type App, expect, test } from './app';
import { expectNoViolations, expectNoViolationsInAnyTheme } from './axe';

const FIXED = 'Fixed in this challenge';

function parts({ page }: App) {
  const panel = page.getByRole('region', { name: 'Challenge' });
  return {
    panel,
    held: panel.getByRole('status'),
    check: panel.getByRole('button', { name: /^Check in all/ }),
  };
}

test('a challenge fails, helps, and is solved by the settings that it allows', async ({ app }) => {
  const { page, settings } = app;
  const { panel, held, check } = parts(app);
  await app.open('#challenge=never-tried');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Given up, never tried');
  await expect(page).toHaveTitle('Given up, never tried · Redrive');
  await expect(held).toHaveText('2 of 5 in this run');

  await test.step('as it is, it passes in no case', async () => {
    await check.click();
    await expect(panel).toContainText('Not solved yet: 0 of 4 cases pass.');
    await panel.getByRole('button', { name: 'Take a hint' }).click();
    await expect(panel).toContainText('how often handed to the function?');
    await expectNoViolations(page, 'failed', panel);
  });

  await test.step('only what it allows can be changed', async () => {
    await expect(settings.getByText(FIXED).first()).toBeVisible();
    await expect(settings.getByRole('textbox', { name: 'Timeout', exact: true })).toBeDisabled();
    await expect(settings.getByRole('switch', { name: 'FIFO queue' })).toBeDisabled();
    await expect(settings.getByRole('button', { name: 'Add a fault' })).toBeDisabled();
  });

  await test.step('a case can be watched where it breaks', async () => {
    await panel.getByRole('button', { name: /^Watch case 2/ }).click();
    await expect(panel).toContainText('On the stage is another case: Some invoices');
    await expect(app.clock).not.toContainText('00:00:00.000of');
    await panel.getByRole('button', { name: 'Back to the case as told' }).press('Enter');
    await expect(panel.getByRole('heading', { name: 'What has to hold' })).toBeFocused();
    await expect(panel).not.toContainText('On the stage is another case');
  });

  await test.step('what holds is said while settings change', async () => {
    await page.getByRole('tab', { name: 'Settings' }).click();
    await app.type('Reserved concurrency', 2);
    await app.flip('Maximum concurrency');
    await expect(held).toHaveText('5 of 5 in this run');
    await expect(panel).toContainText('You have changed something since.');
  });

  await test.step('solved, it says why, and is so after the page was loaded again', async () => {
    await check.click();
    await expect(panel).toContainText('Solved at par.');
    await expect(panel.getByRole('link', { name: /^Next challenge/ })).toBeVisible();
    await expectNoViolationsInAnyTheme(page, 'solved', panel, settings);
    await page.reload();
    await expect(held).toHaveText('2 of 5 in this run');
    await expect(panel.getByText('Solved at par')).toBeVisible();
  });

  await test.step('on a phone it stands under the stage', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '2 of 5: Given up, never tried',
    );
    await expect(panel.getByText('Forty invoices')).toBeVisible();
    await app.expectNothingSideways();
    await expectNoViolations(page, 'phone', panel);
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(page.getByText('What you can change')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Break it' })).toHaveCount(0);
  });
});

test('who gives up sees a solution, which then does not count', async ({ app }) => {
  const { panel, check, held } = parts(app);
  await app.open('#challenge=gone-by-monday');
  for (const name of [
    'Take a hint',
    'Another hint',
    'Another hint',
    'Give up and see a solution',
  ]) {
    await panel.getByRole('button', { name }).click();
  }
  await expect(panel).toContainText('Dead-letter retention: 1,209,600 s (14 days)');
  await panel.getByRole('button', { name: 'Set it up so' }).click();
  await expect(held).toHaveText('3 of 3 in this run');
  await check.click();
  await expect(panel).toContainText('it does not count as solved');
  await app.page.reload();
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel.getByText('Solved at par')).toHaveCount(0);
});

test('an address of a challenge that there is not leads to those that there are', async ({
  app,
}) => {
  await app.page.goto('./#challenge=nothing');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no such challenge',
  );
  await app.page.getByRole('link', { name: 'All challenges' }).click();
  await expect(app.page.getByRole('heading', { name: 'Challenges' })).toBeFocused();
  await expect(app.page.getByRole('heading', { name: 'Challenges' })).toBeInViewport();
  await expect(app.page).toHaveURL(/#challenges$/);
});
