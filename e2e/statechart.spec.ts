import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolations, expectNoViolationsInAnyTheme } from './axe';

/** The statechart of the first preset: message 3 of 10 fails, 1 to 5 end in the dead-letter queue. */
async function openChart(page: Page) {
  await page.getByRole('tab', { name: 'Statechart' }).click();
  await expect(part(page, /^begins: in queue/)).toBeVisible();
}

const part = (page: Page, name: RegExp) => page.getByRole('button', { name });
const machine = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Machines' }).getByRole('tab', { name });

test('everyone in one chart or table: how often, how many now, and the moments of it', async ({
  app,
  page,
}) => {
  await app.open();
  await openChart(page);
  await expect(machine(page, 'Message')).toContainText('10 live');
  const timedOut = part(page, /^from hidden to visible, after the visibility timeout/);
  await expect(timedOut).toHaveAccessibleName(/15 times, 0 so far$/);

  await timedOut.click();
  const moments = page.getByRole('list', { name: /^From hidden to visible/ });
  await expect(moments.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '15');
  await moments.getByRole('button').first().click();
  await expect(app.clock).toContainText('00:00:30.000');
  // The list is of everyone, as before, although one of them is looked at now.
  await expect(moments.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '15');
  await expect(timedOut).toHaveAccessibleName(/15 times, 5 so far, taken last$/);
  await expect(machine(page, 'Message')).toContainText('5 live');

  await test.step('the table says the same in words', async () => {
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const row = page.getByRole('row', { name: /hidden visible after the visibility timeout/ });
    await expect(row.getByRole('cell').last()).toHaveText('15');
    await row.getByRole('button').click();
    await expect(page.getByRole('list', { name: /^From hidden to visible/ })).toBeVisible();
  });
});

test('one life: the present state and the last transition follow the playhead', async ({
  app,
  page,
}) => {
  await app.open();
  await app.stepForward(2);
  await openChart(page);
  await test.step('whoever is in a state can be looked at', async () => {
    await part(page, /^hidden, \d+ in it now$/).click();
    const inside = page.getByRole('list', { name: 'Hidden' });
    await inside.getByRole('button', { name: /Message 2$/ }).click();
    await expect(page.getByRole('button', { name: 'Message 2', exact: true })).toBeVisible();
  });

  await page.getByRole('tab', { name: 'Timeline' }).click();
  await app.back.click();
  await app.back.click();
  await app.expectStep(1);
  await app.message(3).click();
  await openChart(page);
  await expect(part(page, /^visible, present state$/)).toBeVisible();
  await app.forward.click();
  await expect(part(page, /^hidden, present state$/)).toBeVisible();
  await expect(part(page, /^from visible to hidden, receive/)).toHaveAccessibleName(
    /receive, 3 times, 1 so far, taken last$/,
  );

  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(part(page, /^hidden, \d+ in it now$/)).toBeVisible();
  await page.getByRole('button', { name: 'Message 3', exact: true }).click();
  await expect(part(page, /^hidden, present state$/)).toBeVisible();

  await page
    .getByRole('region', { name: 'Playback' })
    .getByRole('button', { name: 'Play' })
    .focus();
  await page.keyboard.press('End');
  await expect(part(page, /^moved to dead-letter queue, present state$/)).toBeVisible();
  await machine(page, 'Dead letter').click();
  await expect(part(page, /^visible, present state$/)).toBeVisible();
});

test('by keyboard alone: machines, parts, moments, enlarged and back', async ({ app, page }) => {
  await app.open();
  await page.getByRole('tab', { name: 'Timeline' }).focus();
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('ArrowRight');
  await expect(part(page, /^begins: in queue/)).toBeVisible();

  await tabTo(page, machine(page, 'Message'));
  await page.keyboard.press('ArrowDown');
  await expect(machine(page, 'Dead letter')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  const begins = part(page, /^begins: in queue/);
  await expect(begins).toBeVisible();

  // Past what the chart is shown as, into the chart: one tab stop, arrow keys inside.
  await tabTo(page, begins);
  await page.keyboard.press('ArrowRight');
  await expect(part(page, /^in queue, \d+ in it now$/)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const moments = page.getByRole('list', { name: /^Begins: in queue/ });
  await expect(moments.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '10');

  await tabTo(page, page.getByRole('button', { name: 'Enlarge' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Statechart' });
  await expect(dialog.getByRole('button', { name: /^begins: in queue/ })).toBeVisible();
  const before = await app.presentStep.textContent();
  await tabTo(page, dialog.getByRole('button', { name: 'One step forward' }));
  await page.keyboard.press('Enter');
  await expect(app.presentStep).not.toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Enlarge' })).toBeFocused();
});

test('a large run is watched beside the page, and says how far it is', async ({ app, page }) => {
  await app.open();
  await app.type('Messages', 3_000);
  await expect(page.getByText('3,000 sent')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('tab', { name: 'Statechart' }).click();
  await expect(page.getByRole('progressbar', { name: /Watching every machine/ })).toBeVisible();
  await expect(machine(page, 'Message')).toContainText(/live/, { timeout: 30_000 });
  await expect(part(page, /^begins: in queue/)).toHaveAccessibleName(/3,000 times/);
});

test('axe finds nothing in chart and table, nor in the sheet on a phone', async ({ app, page }) => {
  await app.open();
  await app.message(3).click();
  await app.stepForward(2);
  await openChart(page);
  await part(page, /^from visible to hidden, receive/).click();
  const panel = page.getByRole('tabpanel', { name: 'Statechart' });
  await expectNoViolationsInAnyTheme(page, 'the chart and the moments of a transition', panel);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Enlarge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Statechart' });
  await expectNoViolationsInAnyTheme(page, 'the table, enlarged', dialog);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Statechart', exact: true }).click();
  await expect(part(page, /^begins: in queue/)).toBeVisible();
  await app.expectNothingSideways();
  const sheet = page.getByRole('region', { name: 'Statechart panel' });
  await expectNoViolations(page, 'the sheet', sheet);
});

/** Presses a key until something has the focus: never far, wherever others put their own stops. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab') {
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}
