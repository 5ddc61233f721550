import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const TEN = 'One bad record, ten good ones';

test('a bad record is found by halves, given up, and its destination’s record can be read', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset(TEN);
  const part = (name: string) => app.stage.getByRole('button', { name, exact: true });
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(part('Records 1–10, failed and split in two, tried once')).toBeVisible();
  await expect(part('Records 6–10, waiting')).toBeVisible();
  await expect(part('Records 3–5, waiting')).toHaveCount(0);
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('End');
  for (const [name, times] of [
    ['Record 1', 3],
    ['Record 2', 3],
    ['Record 4', 4],
    ['Record 6', 2],
  ] as const) {
    await expect(part(`${name} in shard 0, done, handled ${times} times`)).toBeVisible();
  }
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await part('Record 3, sent to the destination').click();
  await expect(inspector.getByRole('heading', { name: 'Record 3' })).toBeVisible();
  const sent = inspector.getByRole('region', { name: 'Sent', exact: true });
  await sent.locator('summary').press('Enter');
  await expect(sent).toContainText('KinesisBatchInfo');
  await expect(sent).toContainText('"condition": "RetryAttemptsExhausted"');
  await expect(sent).toContainText('"approximateInvokeCount": 3');
});

test('a part of the tree leads to its invocation', async ({ app, page }) => {
  await app.open();
  await app.openPreset(TEN);
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('End');
  await app.stage.getByRole('button', { name: /^Records 3–5, failed/ }).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Batch 5' })).toBeVisible();
  await inspector
    .getByRole('button', { name: /^Invocation 4/ })
    .first()
    .click();
  await expect(app.clock).toContainText('00:00:01.900');
  await expect(app.stage.getByRole('button', { name: /^Records 3–5, running/ })).toBeVisible();
});

test('keys reach shards, parts and records, and a link brings back what was looked at', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset(TEN);
  await app.stepForward(8);
  await app.stage.getByRole('button', { name: /^shard 0, / }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).not.toHaveAccessibleName(/^shard 0, /);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('tabpanel', { name: 'Inspector' }).getByRole('heading').first();
  const name = (await heading.textContent()) ?? '';
  await expect(page).toHaveURL(/&i=/);
  const picture = await app.picture();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEN);
  await expect(heading).toHaveText(name);
  await expect.poll(async () => (await app.picture()).length).toBe(picture.length);
});

test('without splitting, the same records take the healthy ones with them', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset(TEN);
  await app.flip('Split batch on error');
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('End');
  await expect(
    app.stage.getByRole('button', { name: /^Records 1–10, given up, sent to SNS topic, tried 3/ }),
  ).toBeVisible();
  await expect(
    app.stage.getByRole('button', { name: /^Record 10 in shard 0, given up/ }),
  ).toBeVisible();
});

test('a day of retries is one problem, and the other shard goes on', async ({ app, page }) => {
  await app.open();
  await app.openPreset('The same at defaults: blocked for a day');
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('End');
  await expect(app.clock).toContainText('1d 00:00');
  await expect(app.stage.getByRole('button', { name: /^shard 1, up to date/ })).toBeVisible();
  await expect(page.getByText('longest blocked shard').locator('..')).toContainText('23 h 59 min');
});

for (const { name, width, height } of [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'middle', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
]) {
  test(`${name}: axe finds nothing in a stream, and nothing scrolls sideways`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    if (width < 1_000) await page.getByRole('button', { name: 'Scenario', exact: true }).click();
    await page.getByRole('button', { name: 'Other scenarios' }).click();
    await page.getByRole('button', { name: 'Item failures and a split' }).click();
    const next = page.getByRole('button', { name: 'To the next problem' });
    await next.click();
    await next.click();
    await expect(app.stage.getByRole('button', { name: /^Records 3–10/ })).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await expectNoViolationsInAnyTheme(page, name);
  });
}
