import { expect, test } from './app';

test('reloading keeps the scenario and the moment', async ({ app, page }) => {
  await app.open();
  await app.type('Visibility timeout', 45);
  await app.stepForward(4);
  await app.expectMomentInAddress();
  const step = await app.step();
  await page.reload();
  await expect(app.playhead).toHaveAttribute('aria-valuetext', step);
  await expect(
    app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
  ).toHaveValue('45');
});

test('a link opens in another window at the same picture', async ({ app, page, browser }) => {
  await app.open();
  await app.openPreset('FIFO with a bad head');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await app.expectMomentInAddress();
  const picture = await app.picture();
  const other = await browser.newPage({ reducedMotion: 'reduce' });
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('FIFO with a bad head');
  await expect.poll(() => app.picture(other)).toEqual(picture);
  await other.close();
});

test('sharing copies the link and says so', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText(/copied/i).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^http.*#s=.*&t=\d/);
  expect(copied.length).toBeLessThan(2_000);
});

test('back returns to the scenario before a pasted link', async ({ app, page }) => {
  await app.open();
  await app.stepForward(3);
  await app.expectMomentInAddress();
  const first = page.url();
  await app.openPreset('Maximum receive count 1');
  await expect(page).not.toHaveURL(first);
  await app.expectMomentInAddress();
  const second = page.url();
  await page.evaluate((url) => window.location.assign(url), first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One bad message in a batch');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maximum receive count 1');
  await expect(page).toHaveURL(second);
});

test('a link that is cut in half says so and shows an example', async ({ app, page }) => {
  await app.open();
  await app.stepForward(3);
  await app.expectMomentInAddress();
  const fragment = new URL(page.url()).hash;
  await page.goto('about:blank');
  await app.open(fragment.slice(0, fragment.length / 2));
  await expect(page.getByText(/This link could not be opened/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One bad message in a batch');
});

test('a link with a value out of range names it', async ({ app, page }) => {
  const { default: lzString } = await import('lz-string');
  const scenario = { version: 1, model: 'queue', settings: { queue: { DelaySeconds: 901 } } };
  const packed = lzString.compressToEncodedURIComponent(JSON.stringify(scenario));
  await app.open(`#s=${packed}&t=0`);
  await expect(page.getByText('settings.queue.DelaySeconds: 901', { exact: false })).toBeVisible();
});
