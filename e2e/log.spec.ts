import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const log = (page: Page) => page.getByRole('region', { name: 'Log', exact: true });
const rows = (page: Page) => log(page).getByRole('listitem').getByRole('button');
const count = (page: Page) => log(page).getByRole('status');

async function openLog(app: App, page: Page) {
  await app.open();
  await page.getByRole('tab', { name: 'Log' }).click();
  await expect(count(page)).toHaveText(/^\d+ events$/);
}

async function chooseKind(page: Page, name: RegExp) {
  await log(page).getByRole('button', { name: /kinds/ }).click();
  await page
    .getByRole('region', { name: 'Kinds of events' })
    .getByRole('checkbox', { name })
    .check();
  await page.keyboard.press('Escape');
}

test('only events of a kind, named in plain words and counted', async ({ app, page }) => {
  await openLog(app, page);
  await log(page).getByRole('button', { name: 'All kinds' }).click();
  const menu = page.getByRole('region', { name: 'Kinds of events' });
  await expect(menu.getByRole('listitem').filter({ hasText: 'Messages sent' })).toHaveText(
    'Messages sent10',
  );
  await expect(menu).not.toContainText('message.sent');
  await menu.getByRole('checkbox', { name: /^Dead letters/ }).check();
  await page.keyboard.press('Escape');
  await expect(count(page)).toHaveText(/^5 of \d+ events$/);
  for (const row of await rows(page).all())
    await expect(row).toContainText('moved to the dead-letter queue');
});

test('a row goes there, and kind, problems and words work together', async ({ app, page }) => {
  await openLog(app, page);
  await log(page).getByRole('button', { name: 'Only problems' }).click();
  const second = rows(page).nth(1);
  await second.click();
  await expect(app.clock).toContainText('00:00:30.600');
  await expect(second).toHaveAttribute('aria-current', 'true');

  await chooseKind(page, /^Invocations/);
  await expect(rows(page).first()).toContainText('Invocation 1 failed with an error');
  await log(page).getByRole('searchbox', { name: 'Filter the log' }).fill('nothing like it');
  await expect(log(page)).toContainText('No event matches.');
});

test('only what is about anything with a name, pointed at, or selected', async ({ app, page }) => {
  await openLog(app, page);
  const about = log(page).getByRole('combobox', { name: 'Only events about' });
  await about.fill('environment 2');
  await expect(rows(page).first()).toContainText('Environment 2 is new');
  for (const row of await rows(page).all())
    await expect(row).toContainText(/nvironment 2|nvocation|essage/);
  await expect(about).toHaveValue('Environment 2');
  await log(page).getByRole('button', { name: 'No longer only Environment 2' }).click();
  await expect(count(page)).toHaveText(/^\d+ events$/);
  await about.fill('nobody');
  await expect(about).toHaveAttribute('aria-invalid', 'true');

  // What is pointed at is lit in every row about it.
  await about.fill('message 3');
  await rows(page).first().hover();
  await expect(rows(page).first()).toHaveAttribute('data-lit', 'true');
  await expect(rows(page).nth(1)).toHaveAttribute('data-lit', 'true');
  await log(page).getByRole('button', { name: 'No longer only Message 3' }).click();

  await app.forward.click();
  await app.message(3).first().click();
  await log(page).getByRole('button', { name: 'Only Message 3' }).click();
  await expect(rows(page).first()).toContainText('Message 3 was sent');
});

test('by keys alone: filter, walk the list, go to an event', async ({ app, page }) => {
  await openLog(app, page);
  await log(page).getByRole('searchbox', { name: 'Filter the log' }).focus();
  await page.keyboard.type('dead-letter');
  await page.keyboard.press('Tab');
  await expect(log(page).getByRole('button', { name: 'All kinds' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows(page).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.clock).toContainText('00:01:30.000');
});

test('ten thousand messages: typing goes on while the log is searched', async ({ app, page }) => {
  test.setTimeout(120_000);
  await openLog(app, page);
  await app.type('Messages', 10_000);
  await expect(count(page)).toHaveText(/^\d{2,3},\d{3} events$/, { timeout: 60_000 });
  const field = log(page).getByRole('searchbox', { name: 'Filter the log' });
  await field.pressSequentially('message 9,999', { delay: 0 });
  await expect(field).toHaveValue('message 9,999');
  await field.fill('message 9999 was sent');
  await expect(count(page)).toHaveText(/^1 of [\d,]+ events$/);
  await expect(rows(page)).toHaveText([/Message 9999 was sent/]);
});

test('axe finds nothing in the log, wide or on a phone', async ({ app, page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.open();
  for (const { opener, ...size } of [
    { opener: 'tab', width: 1440, height: 900 },
    { opener: 'button', width: 390, height: 844 },
  ] as const) {
    await page.setViewportSize(size);
    await page.getByRole(opener, { name: 'Log', exact: true }).click();
    await expect(count(page)).toHaveText(/events$/);
    const problems = log(page).getByRole('button', { name: 'Only problems' });
    // What is filtered stays so in another layout.
    if (opener === 'tab') await problems.click();
    await expect(problems).toHaveAttribute('aria-pressed', 'true');
    await rows(page).nth(1).hover();
    await expectNoViolationsInAnyTheme(page, `only problems at ${size.width} px`, log(page));
    await log(page).getByRole('button', { name: 'All kinds' }).click();
    const kinds = page.getByRole('region', { name: 'Kinds of events' });
    await expect(kinds).toBeVisible();
    await expectNoViolationsInAnyTheme(page, `kinds of events at ${size.width} px`, kinds);
    await page.keyboard.press('Escape');
  }
});
