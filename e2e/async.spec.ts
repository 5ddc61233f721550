import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

/** The chips of an event, wherever they are. */
const chips = (app: App, name: string) =>
  app.stage.getByRole('button', { name: new RegExp(`^${name}, `) });

async function toTheEnd(app: App) {
  await app.page.getByRole('button', { name: 'Play' }).focus();
  await app.page.keyboard.press('End');
}

test('an event is handed over, fails, waits for its retries, and ends at the destination', async ({
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
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.stage).toContainText('retry 2 of 2 · 1');
  await toTheEnd(app);
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(
    'Event 2, its record was sent to the on-failure destination',
  );
  await expect(chips(app, 'Event 1')).toHaveAccessibleName(/^Event 1, done/);
});

test('with an idempotency table a card is charged once, not three times', async ({ app, page }) => {
  await app.open();
  await app.openPreset('Card charged three times');
  const again = page.getByText('done again', { exact: true }).locator('..');
  await expect(app.guarantee('No event is processed twice')).toContainText('2 times');
  await expect(again).toContainText('2');
  await app.flip('Idempotency table');
  await expect(again).toContainText('0');
  await expect(app.guarantee('No event is processed twice')).not.toContainText('times');
  await toTheEnd(app);
  await chips(app, 'Event 2').click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector).toContainText('recognised, not done again');
});

test('both payloads of an event that was given up can be read side by side', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('Destination against dead-letter queue');
  await toTheEnd(app);
  await expect(chips(app, 'Event 2')).toHaveCount(2);
  await app.stage
    .getByRole('button', { name: 'Event 2, in the function’s dead-letter queue' })
    .click();
  const sent = page
    .getByRole('tabpanel', { name: 'Inspector' })
    .getByRole('region', { name: 'Sent', exact: true });
  await expect(sent.locator('summary')).toHaveCount(2);
  await sent.locator('summary', { hasText: 'dead-letter queue' }).press('Enter');
  await expect(sent).toContainText('"ErrorMessage"');
  await expect(sent).toContainText('A destination’s record would also say');
  await sent.locator('summary', { hasText: 'on-failure destination' }).press('Enter');
  await expect(sent).toContainText('"condition": "RetriesExhausted"');
  await expect(sent).toContainText('"approximateInvokeCount": 3');
});

test('what a destination would have got can be read where there is none', async ({ app, page }) => {
  await app.open();
  await app.openPreset('Which dead-letter queue fills?');
  await toTheEnd(app);
  await app.stage
    .getByRole('button', { name: 'Event 1, in the function’s dead-letter queue' })
    .click();
  const sent = page
    .getByRole('tabpanel', { name: 'Inspector' })
    .getByRole('region', { name: 'Sent', exact: true });
  await sent.locator('summary', { hasText: 'Not sent' }).press('Enter');
  await expect(sent).toContainText('"functionError": "Unhandled"');
  await app.stage
    .getByRole('button', { name: /^Event 5, in the dead-letter queue of the subscription/ })
    .click();
  await expect(sent.locator('summary')).toHaveText(/^Kept by the subscription’s/);
});

test('a maximum age that leaves no room for a retry is widened, and the retry comes', async ({
  app,
}) => {
  await app.open();
  await app.openPreset('Maximum event age 60 s: no retry at all');
  await toTheEnd(app);
  const gone = 'Event 2, its record was sent to the on-failure destination';
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(gone);
  await app.type('Maximum event age', 120);
  await toTheEnd(app);
  await expect(chips(app, 'Event 2')).toHaveAccessibleName(/^Event 2, done, invoked twice$/);
});

test('an event that is there twice is in the function’s hands twice', async ({ app, page }) => {
  await app.open();
  await app.openPreset('Delivered twice with nothing wrong');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.presentStep).toContainText('a second time, with nothing wrong');
  await toTheEnd(app);
  await expect(chips(app, 'Event 3')).toHaveCount(1);
  await expect(chips(app, 'The second copy of event 3')).toHaveCount(1);
  await chips(app, 'Event 3').click();
  await expect(page.getByRole('tabpanel', { name: 'Inspector' })).toContainText(
    'done; its second copy: done',
  );
});

test('the machines of an event are drawn, and its state is lit', async ({ app, page }) => {
  await app.open();
  await app.openPreset('Card charged three times');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await chips(app, 'Event 2').click();
  await page.getByRole('tab', { name: 'Statechart' }).click();
  const machines = page.getByRole('tablist', { name: 'Machines' });
  await machines.getByRole('tab', { name: /^Event/ }).click();
  await expect(
    page.getByRole('button', { name: 'waiting for retry, present state', exact: true }),
  ).toBeVisible();
});

for (const { name, width, height } of [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'middle', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
]) {
  test(`${name}: axe finds nothing, and nothing scrolls sideways`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    if (width < 1_000) await page.getByRole('button', { name: 'Scenario', exact: true }).click();
    await page.getByRole('button', { name: 'Other scenarios' }).click();
    await page.getByRole('button', { name: 'Which dead-letter queue fills?' }).click();
    const next = page.getByRole('button', { name: 'To the next problem' });
    await next.click();
    await next.click();
    await expect(chips(app, 'Event 1')).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await expectNoViolationsInAnyTheme(page, name);
  });
}
