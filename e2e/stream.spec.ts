import { expect, test } from './app';
import { expectWellAtAnyWidth } from './widths';

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
  await app.toTheEnd();
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

  // A part of the tree leads to its invocation.
  await app.stage.getByRole('button', { name: /^Records 3–5, failed/ }).click();
  await expect(inspector.getByRole('heading', { name: 'Batch 5' })).toBeVisible();
  await inspector
    .getByRole('button', { name: /^Invocation 4/ })
    .first()
    .click();
  await expect(app.clock).toContainText('00:00:01.900');
  await expect(app.stage.getByRole('button', { name: /^Records 3–5, running/ })).toBeVisible();

  // Without splitting, the same records take the healthy ones with them.
  await page.getByRole('tab', { name: 'Settings' }).click();
  await app.flip('Split batch on error');
  await app.toTheEnd();
  await expect(
    app.stage.getByRole('button', { name: /^Records 1–10, given up, sent to SNS topic, tried 3/ }),
  ).toBeVisible();
  await expect(
    app.stage.getByRole('button', { name: /^Record 10 in shard 0, given up/ }),
  ).toBeVisible();
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

test('a day of retries is one problem, and the other shard goes on', async ({ app, page }) => {
  await app.open();
  await app.openPreset('The same at defaults: blocked for a day');
  await app.toTheEnd();
  await expect(app.clock).toContainText('1d 00:00');
  await expect(app.stage.getByRole('button', { name: /^shard 1, up to date/ })).toBeVisible();
  await expect(page.getByText('longest blocked shard').locator('..')).toContainText('23 h 59 min');
});

test('axe finds nothing in a stream at any width, and nothing scrolls sideways', async ({
  app,
}) => {
  const part = app.stage.getByRole('button', { name: /^Records 3–10/ });
  await expectWellAtAnyWidth(app, 'Item failures and a split', part);
});
