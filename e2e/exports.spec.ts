import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app';

/** Chooses an export from the menu by keys, as one without a mouse would; the file's name and text. */
async function exported(page: Page, name: string, encoding: 'utf8' | 'latin1' = 'utf8') {
  await page.getByRole('button', { name: 'File' }).press('Enter');
  const choice = page.getByRole('button', { name, exact: true });
  await expect(choice).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), choice.press('Enter')]);
  await expect(choice).toBeHidden();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), encoding) };
}

test('the stage is saved as a picture that stands alone', async ({ app, page, browser }) => {
  await app.open();
  await app.stepForward(4);
  const { name, text } = await exported(page, 'This moment as SVG');
  expect(name).toMatch(/^one-bad-message-in-a-batch-00-00-0\d.*\.svg$/);
  expect(text).not.toMatch(/var\(|class=|data-|tabindex|color\(/);
  const alone = await browser.newPage();
  await alone.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  await expect(alone.locator('svg > title')).toHaveText(/^One bad message in a batch, at 00:00:0/);
  await expect(alone.getByText('Dead-letter queue')).toBeVisible();
  const chip = alone
    .locator('g[aria-label], g')
    .filter({ hasText: /^3$/ })
    .last()
    .locator('rect')
    .first();
  await expect(chip).toHaveAttribute('fill', /^#[0-9a-f]{6}$/);
  await alone.close();
});

test('the stage is saved as an image of twice the size', async ({ app, page }) => {
  await app.open();
  const { name, text } = await exported(page, 'This moment as PNG', 'latin1');
  expect(name).toBe('one-bad-message-in-a-batch-00-00-00.png');
  const bytes = Buffer.from(text, 'latin1');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2_400);
  // An empty picture of this size is far smaller.
  expect(bytes.length).toBeGreaterThan(40_000);
});

test('all steps are saved as a page of stills', async ({ app, page, browser }) => {
  await app.open();
  const { name, text } = await exported(page, 'All steps as a filmstrip');
  expect(name).toBe('one-bad-message-in-a-batch-filmstrip.html');
  const alone = await browser.newPage();
  await alone.setContent(text);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('One bad message in a batch');
  await expect(alone.getByRole('figure')).toHaveCount(19);
  await expect(alone.getByRole('figure').nth(1)).toContainText('step 2 of 19');
  await expect(alone.getByRole('figure').nth(1)).toContainText('A poller received message 1');
  await alone.close();
});

test('a run with very many steps gives the stills that matter, and says so', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('1,000 messages at once');
  const { text } = await exported(page, 'All steps as a filmstrip');
  expect(text).toMatch(/60 of \d+ steps: the first, the last, those in which something goes wrong/);
  expect(text.match(/<figure/g)).toHaveLength(60);
});

test('log, diagram and report are saved', async ({ app, page }) => {
  await app.open();
  const csv = await exported(page, 'Log as CSV');
  expect(csv.name).toBe('one-bad-message-in-a-batch-log.csv');
  expect(csv.text).toContain('1,0,00:00:00,message.sent,Message 1,Message 1 was sent.,\r\n');
  const json = await exported(page, 'Log as JSON');
  expect(JSON.parse(json.text).events[1]).toMatchObject({ type: 'message.sent', item: 'm1' });
  const diagram = await exported(page, 'Sequence diagram (Mermaid)');
  expect(diagram.name).toBe('one-bad-message-in-a-batch-sequence.mmd');
  expect(diagram.text).toMatch(/^sequenceDiagram\n {2}participant p1 as Queue\n/);
  const report = await exported(page, 'Report as JSON');
  expect(JSON.parse(report.text)).toMatchObject({ guarantees: { nothingTwice: false } });
});

test('on a phone the same is in the menu', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await page.getByRole('button', { name: 'More' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Log as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('one-bad-message-in-a-batch-log.csv');
});
