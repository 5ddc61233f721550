import { type App, expect, test } from './app';
import { expectWellAtAnyWidth } from './widths';

/** The chips of an event, wherever they are. */
const chips = (app: App, name: string) =>
  app.stage.getByRole('button', { name: new RegExp(`^${name}, `) });

test('an event fails, waits for its retries, and ends at the destination, or is charged once', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('Card charged three times');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(
    /^Event 2, waits for retry 1, tried at 00:01:01.\d+, invoked once$/,
  );
  await expect(app.stage).toContainText('retry 1 of 2 · 1');

  await test.step('its machines are drawn, and its state is lit', async () => {
    await chips(app, 'Event 2').click();
    await page.getByRole('tab', { name: 'Statechart' }).click();
    const machines = page.getByRole('tablist', { name: 'Machines' });
    await machines.getByRole('tab', { name: /^Event/ }).click();
    await expect(
      page.getByRole('button', { name: 'waiting for retry, present state', exact: true }),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'Timeline' }).click();
  });

  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.stage).toContainText('retry 2 of 2 · 1');
  await app.toTheEnd();
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(
    'Event 2, its record was sent to the on-failure destination',
  );
  await expect(chips(app, 'Event 1')).toHaveAccessibleName(/^Event 1, done/);

  await test.step('kept nowhere, it is lost, though not before its effect', async () => {
    await page.getByRole('tab', { name: 'Settings' }).click();
    const destination = app.settings.getByRole('combobox', { name: 'On-failure destination' });
    await destination.selectOption({ label: 'none' });
    await expect(app.guarantee('No event is lost')).toContainText('but 1 after its effect');
    await destination.selectOption({ label: 'SQS queue' });
    await expect(app.guarantee('No event is lost')).not.toContainText('after');
  });

  await test.step('with an idempotency table its card is charged once, not three times', async () => {
    await page.getByRole('tab', { name: 'Settings' }).click();
    const again = page.getByText('effects repeated', { exact: true }).locator('..');
    await expect(app.guarantee('No event is processed twice')).toContainText('2 times');
    await expect(again).toContainText('2');
    await app.flip('Idempotency table');
    await expect(again).toContainText('0');
    await expect(app.guarantee('No event is processed twice')).not.toContainText('times');
    await app.toTheEnd();
    await page.getByRole('tab', { name: 'Inspector' }).click();
    const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
    await expect(inspector.getByRole('heading', { name: 'Event 2' })).toBeVisible();
    await expect(inspector).toContainText('recognised, not done again');
  });
});

test('both payloads of an event that was given up can be read, and what there would be of one', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('Destination against dead-letter queue');
  await app.toTheEnd();
  await expect(chips(app, 'Event 2')).toHaveCount(2);
  await app.stage
    .getByRole('button', { name: 'Event 2, in the function’s dead-letter queue' })
    .click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector).toContainText(/Work done\s*never/);
  const sent = inspector.getByRole('region', { name: 'Sent', exact: true });
  await expect(sent.locator('summary')).toHaveCount(2);
  await sent.locator('summary', { hasText: 'dead-letter queue' }).press('Enter');
  await expect(sent).toContainText('"ErrorMessage"');
  await expect(sent).toContainText('A destination’s record would also say');
  await sent.locator('summary', { hasText: 'on-failure destination' }).press('Enter');
  await expect(sent).toContainText('"condition": "RetriesExhausted"');
  await expect(sent).toContainText('"approximateInvokeCount": 3');

  await app.openPreset('Which dead-letter queue fills?');
  await app.toTheEnd();
  await app.stage
    .getByRole('button', { name: 'Event 1, in the function’s dead-letter queue' })
    .click();
  await sent.locator('summary', { hasText: 'Not sent' }).press('Enter');
  await expect(sent).toContainText('"functionError": "Unhandled"');
  await app.stage
    .getByRole('button', { name: /^Event 5, in the dead-letter queue of the subscription/ })
    .click();
  await expect(sent.locator('summary')).toHaveText(/^Kept by the subscription’s/);
});

test('an age that leaves no room for a retry is widened, and an event is there twice', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('Maximum event age 60 s: no retry at all');
  await app.toTheEnd();
  const gone = 'Event 2, its record was sent to the on-failure destination';
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(gone);
  await app.type('Maximum event age', 120);
  await app.toTheEnd();
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(/^Event 2, done, invoked twice$/);

  await app.openPreset('Delivered twice with nothing wrong');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.presentStep).toContainText('a second time, with nothing wrong');
  await app.toTheEnd();
  await expect(chips(app, 'Event 3')).toHaveCount(1);
  await expect(chips(app, 'The second copy of event 3')).toHaveCount(1);
  await chips(app, 'Event 3').click();
  await expect(page.getByRole('tabpanel', { name: 'Inspector' })).toContainText(
    'done; its second copy: done',
  );
});

test('axe finds nothing at any width, and nothing scrolls sideways', async ({ app }) => {
  await expectWellAtAnyWidth(app, 'Which dead-letter queue fills?', chips(app, 'Event 1'));
});
