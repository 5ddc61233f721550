import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolations, expectNoViolationsInAnyTheme } from './axe';

/** Presses a key, at most as often as there can be need for, until one of these has the focus. */
async function pressUntilFocused(page: Page, key: string, wanted: Locator) {
  const focused = page.locator(':focus');
  for (let press = 0; press < 20 && (await wanted.and(focused).count()) === 0; press += 1) {
    await page.keyboard.press(key);
  }
  await expect(wanted.and(focused)).toHaveCount(1);
}

test('a message tells its life, and each line leads there', async ({ app, page }) => {
  await app.open();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await expect(inspector).toContainText('Select one of the messages, or anything else');
  await app.message(3).click();
  await expect(inspector.getByRole('heading', { name: 'Message 3' })).toBeVisible();
  await expect(inspector).toContainText('visible in the queue');
  const life = inspector.getByRole('region', { name: 'Life' });
  await life.getByRole('button', { name: /A poller received message 3: receive 1/ }).click();
  await expect(app.message(3).first()).toHaveAccessibleName('Message 3, hidden, 1 receive');
  await expect(inspector).toContainText('in flight, hidden');
  await expect(inspector.getByRole('region', { name: 'At this moment' })).toContainText(
    'ApproximateReceiveCount1',
  );
  await app.message(3).first().focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Settings' })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  await test.step('what is pointed at lights up wherever it is', async () => {
    const outlines = app.stage.locator('[data-part="outline"][data-kind="hovered"]');
    await app.message(1).first().hover();
    await expect(outlines).not.toHaveCount(0);
    await app.stage.getByRole('button', { name: /^Poller 1/ }).hover();
    await expect(outlines).toHaveCount(1);
  });
});

test('why leads from the dead letter back to the function’s error', async ({ app, page }) => {
  await app.open();
  await app.toTheEnd();
  await app.message(3).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(
    inspector.getByText(/^Message 3 moved to the dead-letter queue/).first(),
  ).toBeVisible();
  await inspector.getByRole('button', { name: 'Why?' }).click();
  const causes = inspector.getByRole('list', { name: 'Why, the nearest cause first' });
  await expect(causes.getByRole('listitem').first()).toContainText(
    'its visibility timeout is over',
  );
  await expect(causes.getByRole('listitem').nth(1)).toContainText('failed with an error');
  // What they are about is marked on the stage, and goes when nobody asks any more.
  const marks = app.stage.locator('[data-part="outline"][data-kind="cause"]');
  await expect(marks).not.toHaveCount(0);
  await expect(inspector.getByRole('region', { name: 'At this moment' })).toBeVisible();
  await expectNoViolationsInAnyTheme(page, 'a message and its why', inspector);
  await causes
    .getByRole('button', { name: /Invocation \d+ failed with an error/ })
    .first()
    .click();
  await expect(app.clock).toContainText('00:01:01.800');
  await expect(inspector.getByRole('region', { name: /^Invocation \d+ failed/ })).toBeFocused();
  await expect(causes.getByRole('listitem').first()).toContainText('threw an error');
  await inspector.getByRole('button', { name: 'Back' }).click();
  await expect(app.clock).toContainText('00:01:30.000');
  await inspector.getByRole('button', { name: 'Why?' }).click();
  await expect(causes).toBeHidden();
  await expect(marks).toHaveCount(0);
});

test('a fault put on a message changes the future, and undo brings it back', async ({
  app,
  page,
}) => {
  await app.open();
  await app.message(6).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  const faults = inspector.getByRole('region', { name: 'What goes wrong with it' });
  await expect(faults).toContainText('Nothing: the function succeeds on it.');
  await faults.getByRole('button', { name: 'fail always' }).click();
  await expect(faults).toContainText('The function throws an error.');
  const life = inspector.getByRole('region', { name: 'Life' });
  await app.toTheEnd();
  await expect(app.message(6)).toHaveAccessibleName(/in the dead-letter queue/);
  await expect(life).toContainText('Message 6 moved to the dead-letter queue');
  await faults.getByRole('button', { name: 'be slow' }).click();
  await faults.getByRole('textbox', { name: 'How much longer it takes' }).fill('9000');
  await page.keyboard.press('Enter');
  await expect(faults).toContainText('takes longer (9 s)');
  await faults.getByRole('button', { name: /^Remove: takes longer/ }).click();
  await faults.getByRole('button', { name: 'Remove: throws an error' }).click();
  await expect(faults).toContainText('Nothing: the function succeeds on it.');
  await expect(app.message(6)).toHaveAccessibleName(/^Message 6, deleted/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(faults).toContainText('throws an error');
  await expect(app.message(6)).toHaveAccessibleName(/in the dead-letter queue/);
});

test('by keyboard alone: an environment, its why, a fault, and away again', async ({
  app,
  page,
}) => {
  await app.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('.');
  await expect(app.clock).toContainText('00:00:02.100');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'Stage' })).toBeFocused();
  await page.keyboard.press('Enter');
  const environment = app.stage.getByRole('button', { name: /^Environment 1/ });
  const poller = app.stage.getByRole('button', { name: /^Poller 1/ });
  await pressUntilFocused(page, 'ArrowRight', app.stage.getByRole('button', { name: /^Poller/ }));
  await pressUntilFocused(page, 'ArrowUp', poller);
  await pressUntilFocused(page, 'ArrowRight', environment);
  await page.keyboard.press('Space');
  await expect(environment).toHaveAttribute('aria-pressed', 'true');
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Environment 1' })).toBeVisible();
  await expect(inspector).toContainText('idle, warm');
  await inspector.getByRole('button', { name: 'Why?' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(inspector.getByRole('button', { name: /threw an error/ }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('region', { name: /threw an error/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Settings' })).toBeFocused();
  await expect(environment).toHaveAttribute('aria-pressed', 'false');
});

test('a broken guarantee leads to where it broke, and to its why', async ({ app, page }) => {
  await app.open();
  await app
    .guarantee('No message is processed twice')
    .getByRole('button', { name: 'first broken at 00:00:30.600: why?' })
    .click();
  await expect(app.clock).toContainText('00:00:30.600');
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Message 1' })).toBeVisible();
  const causes = inspector.getByRole('list', { name: 'Why, the nearest cause first' });
  await expect(causes).toContainText('its visibility timeout is over');

  const inTime = app.guarantee('Every message is done within');
  await expect(inTime).toContainText('none is set');
  await inTime.getByRole('button', { name: 'Set a limit' }).click();
  await expect(inTime).toContainText('does not hold');
  await expect(
    inTime.getByRole('button', { name: 'first broken at 00:01:00: why?' }),
  ).toBeVisible();
  await inTime.getByRole('textbox', { name: 'Limit' }).fill('0');
  await page.keyboard.press('Enter');
  await expect(inTime.getByRole('alert')).toContainText('A number from 0.001');
  await inTime.getByRole('button', { name: 'No limit' }).click();
  await expect(inTime).toContainText('none is set');
});

test('on a phone it is one tap away, and says what it is about', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await app.message(3).click();
  await expect(page.getByRole('region', { name: 'Inspector panel' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Inspector: Message 3' }).click();
  const sheet = page.getByRole('region', { name: 'Inspector panel' });
  await expect(sheet).toContainText('Message 3');
  await expect(app.message(3)).toBeInViewport();
  await expectNoViolations(page, 'the sheet', sheet);
});
