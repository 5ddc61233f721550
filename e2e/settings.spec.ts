import { expect, test } from './app';

test('a setting changes the whole run and keeps the moment', async ({ app }) => {
  await app.open();
  await app.stepForward(5);
  const [moment = ''] = ((await app.clock.textContent()) ?? '').split('of ');
  await app.type('Visibility timeout', 60);
  await expect(app.clock).toHaveText(`${moment}of 00:03:00.000`);
});

test('the moment comes back when a setting has passed through a run too short for it', async ({
  app,
}) => {
  await app.open();
  await app.stepForward(8);
  const [moment = ''] = ((await app.clock.textContent()) ?? '').split('of ');
  await app.type('Messages', 0);
  await expect(app.clock).toHaveText('00:00:00.000of 00:00:00.000');
  await app.type('Messages', 10);
  await expect(app.clock).toHaveText(`${moment}of 00:01:30.000`);
});

test('reporting item failures keeps good messages from being processed again', async ({ app }) => {
  await app.open();
  await expect(app.guarantee('No message is processed twice')).toContainText('does not hold');
  await app.flip('Report item failures');
  // The handler still throws: only a handler that reports lets Lambda delete the rest.
  await expect(app.guarantee('No message is processed twice')).toContainText('does not hold');
  await app.settings
    .getByRole('combobox', { name: 'Fault 1: what the function does' })
    .selectOption('reports it as failed');
  await expect(app.guarantee('No message is processed twice')).toContainText(': holds');
  await expect(app.guarantee('Every failure is kept')).toContainText(': holds');
});

test('a slider works by keyboard', async ({ app }) => {
  await app.open();
  const slider = app.settings.getByRole('slider', { name: 'Receives before dead-letter queue' });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(
    app.settings.getByRole('textbox', { name: 'Receives before dead-letter queue', exact: true }),
  ).toHaveValue('4');
  await expect(app.page.getByText('of 00:02:00.000')).toBeVisible();
});

test('a value out of range is refused with what is allowed, and changes nothing', async ({
  app,
}) => {
  await app.open();
  await app.type('Visibility timeout', 99_999);
  await expect(app.settings.getByText(/43,?200/)).toBeVisible();
  await expect(app.page.getByText('of 00:01:30.000')).toBeVisible();
});

test('a changed setting goes back to its default', async ({ app }) => {
  await app.open();
  await app.settings.getByRole('button', { name: 'Batch size: back to the default' }).click();
  await expect(app.settings.getByRole('textbox', { name: 'Batch size', exact: true })).toHaveValue(
    '10',
  );
});

test('what AWS would refuse is said in its words, and simulated all the same', async ({ app }) => {
  await app.open();
  await app.type('Timeout', 60);
  const words = 'Queue visibility timeout: 30 seconds is less than Function timeout: 60 seconds';
  await expect(app.settings.getByText(words)).toBeVisible();
  await expect(app.stage).toBeVisible();
  await app.type('Visibility timeout', 360);
  await expect(app.page.getByText(words)).toHaveCount(0);
});

test('a setting says what AWS does, since when, and who says so', async ({ app }) => {
  await app.open();
  await app.settings.getByRole('button', { name: 'About Visibility timeout' }).click();
  await expect(app.settings.getByText('Queue default 30 s', { exact: false })).toBeVisible();
  await expect(app.settings.getByText(/botocore/).first()).toBeVisible();
});

test('an assumption is marked as one and can be changed', async ({ app, page }) => {
  await app.open();
  await app.openPreset('Throttled to death');
  const deadLettered = page.locator('dl').filter({ hasText: 'dead-lettered' });
  const before = await deadLettered.textContent();
  await app.settings.getByText('Assumptions: what AWS does not document').click();
  await app.type('Pollers taken away on failure', 0);
  await expect(deadLettered).not.toHaveText(before ?? '');
});

test('a fault can be added, and the messages that it hits end elsewhere', async ({ app }) => {
  await app.open();
  await app.settings.getByRole('button', { name: 'Remove fault 1' }).click();
  await expect(app.guarantee('No message is processed twice')).toContainText(': holds');
  await app.settings.getByRole('button', { name: 'Add a fault' }).click();
  const items = app.settings.getByRole('textbox', { name: 'Fault 1: ids of messages, or all' });
  await items.fill('m7');
  await items.press('Enter');
  await app.page.getByRole('tab', { name: 'Outcome' }).click();
  await expect(app.page.getByRole('tabpanel', { name: 'Outcome' })).toContainText('Errors');
  await expect(app.guarantee('No message is processed twice')).toContainText('does not hold');
});

test('nothing sent and ten thousand sent are both fine', async ({ app, page }) => {
  await app.open();
  await app.type('Messages', 0);
  await expect(app.message(1)).toHaveCount(0);
  await expect(page.getByText('of 00:00:00.000')).toBeVisible();
  await app.type('Messages', 10_000);
  await expect(page.getByText('of 00:00:00.000')).toHaveCount(0, { timeout: 60_000 });
  await app.type('Messages', 10);
  await expect(app.message(10)).toBeVisible({ timeout: 60_000 });
});
