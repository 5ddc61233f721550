import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

/** Both stages, and what is compared, as a person has them in front of them. */
function comparisonOn(page: Page) {
  const stage = (name: string) => page.getByRole('group', { name });
  return {
    bar: page.getByRole('region', { name: 'Comparison', exact: true }),
    start: page.getByRole('button', { name: 'Compare', exact: true }),
    stop: page.getByRole('button', { name: 'Stop comparing' }),
    swap: page.getByRole('button', { name: 'Swap' }),
    kept: stage('Stage, kept run'),
    now: stage('Stage, run now'),
    table: page.getByRole('region', { name: 'Comparison of the two runs' }),
    row: (name: string) => page.getByRole('row', { name }),
  };
}

/** Keeps the run of the first preset, and hides messages for longer in the other one. */
async function compareLongerTimeout(app: App, page: Page) {
  await app.open();
  const { start, kept, bar } = comparisonOn(page);
  await start.click();
  await expect(kept).toBeVisible();
  await expect(bar).toContainText('Change a setting: B shows what it does.');
  await app.type('Visibility timeout', 180);
  await expect(bar).toContainText('Visibility timeout 30 s');
}

test('two runs move under one playhead, and the table says which is better', async ({
  app,
  page,
}) => {
  await compareLongerTimeout(app, page);
  const { kept, now, table, row, stop, bar } = comparisonOn(page);
  await expect(kept.getByRole('button', { name: /^Message 1,/ })).toBeVisible();
  await expect(now.getByRole('button', { name: /^Message 1,/ })).toBeVisible();

  // What is selected on one stage is lit on both, and each lane is there twice.
  await kept.getByRole('button', { name: /^Message 3\b/ }).click();
  await expect(now.getByRole('button', { name: /^Message 3\b/, pressed: true })).toBeVisible();
  const lane = page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Message 3', exact: true }) });
  await expect(lane.getByText('dead-letter queue')).toHaveCount(2);

  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(table).toContainText('First difference at 00:00:30');
  await expect(row('duration').getByRole('cell').first()).toHaveText('90 s, better');
  await expect(row('duration').getByRole('cell').nth(1)).toHaveText('540 s');
  await expect(row('messages done')).not.toContainText('better');

  await table.getByRole('button', { name: 'Go there' }).click();
  await expect(app.clock).toContainText('00:00:30');
  // Received for the second time in the one run, still hidden after the first in the other.
  const [before, after] = [kept, now].map((stage) =>
    stage.getByRole('button', { name: /^Message 1\b.*in another state in the other run/ }),
  );
  await expect(before ?? kept).not.toHaveCount(0);
  await expect(after ?? now).not.toHaveCount(0);
  await expect(kept.getByRole('button', { name: /^Message 6\b.*in another state/ })).toHaveCount(0);

  await app.toTheEnd();
  await expect(app.clock).toContainText('00:09:00.000');
  await expect(page.getByText('ended at 00:01:30')).toBeVisible();

  await stop.click();
  await expect(kept).toHaveCount(0);
  await expect(bar).toHaveCount(0);
  await expect(app.clock).toContainText('00:09:00.000');
  await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('the moment is kept when comparing begins, while it goes on, and after undo', async ({
  app,
  page,
}) => {
  await app.open();
  await app.stepForward(8);
  const before = await app.clock.textContent();
  const { start, kept } = comparisonOn(page);
  await start.click();
  await expect(kept).toBeVisible();
  await expect(app.clock).toHaveText(before ?? '');
  await app.type('Visibility timeout', 180);
  await expect(app.clock).toContainText((before ?? '').split('of')[0] ?? '');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(kept).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(kept).toHaveCount(0);
  await expect(app.clock).toHaveText(before ?? '');

  // Another scenario is opened beside the kept one.
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await start.click();
  await page.getByRole('button', { name: 'Other scenarios' }).click();
  await page.getByRole('list', { name: 'Queue', exact: true }).getByRole('button').nth(1).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  await expect(kept).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /Kept/ })).toContainText(title ?? '');
});

test('comparing by the keyboard alone', async ({ app, page }) => {
  await app.open();
  const { start, bar, swap, kept, stop } = comparisonOn(page);
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(bar).toBeFocused();
  const field = app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('60 s');
  await swap.focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('30');
  await kept.focus();
  await page.keyboard.press('ArrowRight');
  await app.expectStep(2);
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(kept).toHaveCount(0);
  // The focus goes on from the stage.
  await page.keyboard.press('ArrowRight');
  await app.expectStep(3);
});

test('a large run is compared too', async ({ app, page }) => {
  test.slow();
  await app.open();
  const { start, kept, bar } = comparisonOn(page);
  await start.click();
  await expect(kept).toBeVisible();
  await app.type('Messages', 2000);
  await expect(page.getByText('Working out the run')).toHaveCount(0);
  await expect(bar).toContainText('2,000 messages');
  await app.toTheEnd();
  await expect(page.getByText('ended at 00:01:30')).toBeVisible();
});

test('on a phone one stage shows either run at the same moment', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await app.stepForward(4);
  const before = await app.clock.textContent();
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page
    .getByRole('region', { name: 'Scenario panel' })
    .getByRole('button', { name: 'Compare', exact: true })
    .click();
  const { kept, now, stop } = comparisonOn(page);
  await expect(now).toBeVisible();
  await page.getByRole('button', { name: 'A Kept' }).click();
  await expect(kept).toBeVisible();
  await expect(now).toHaveCount(0);
  await expect(app.clock).toHaveText(before ?? '');
  await app.expectNothingSideways();
  await stop.click();
  await expect(kept).toHaveCount(0);
});

test('axe finds nothing while comparing, wide or on a phone', async ({ app, page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await compareLongerTimeout(app, page);
  const { table } = comparisonOn(page);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(table).toBeVisible();
  await expectNoViolationsInAnyTheme(page, 'two stages');
  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .getByRole('navigation', { name: 'Panels' })
    .getByRole('button', { name: 'Compare' })
    .click();
  await expect(table).toBeVisible();
  const sheet = page.getByRole('region', { name: 'Compare panel' });
  const stages = page.getByRole('group', { name: /^Stage/ });
  await expectNoViolationsInAnyTheme(page, 'one stage and the sheet', sheet, stages);
});
