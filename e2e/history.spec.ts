import { expect, test } from './app';

const BAD = 'One bad message in a batch';
const ONE = 'Maximum receive count 1';

test('back and forward go through scenarios and finished changes, each at its moment', async ({
  app,
  page,
}) => {
  const title = page.getByRole('heading', { level: 1 });
  const timeout = app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true });
  await app.open();
  await app.stepForward(4);
  await app.expectMomentInAddress();
  const inBad = await app.step();
  const unchanged = page.url();
  await app.type('Visibility timeout', 45);
  await expect(page).not.toHaveURL(unchanged);
  await expect(page).toHaveTitle(/^One bad message/);
  const changed = page.url();
  await app.openPreset(ONE);
  await expect(page).not.toHaveURL(changed);
  await app.stepForward(2);
  await app.expectMomentInAddress();
  const inOne = await app.step();

  await page.goBack();
  await expect(title).toHaveText(BAD);
  await expect(timeout).toHaveValue('45');
  await expect(app.playhead).toHaveAttribute('aria-valuetext', inBad);
  await page.goBack();
  await expect(timeout).toHaveValue('30');
  await expect(app.playhead).toHaveAttribute('aria-valuetext', inBad);
  await page.goForward();
  await expect(timeout).toHaveValue('45');
  await page.goForward();
  await expect(title).toHaveText(ONE);
  await expect(app.playhead).toHaveAttribute('aria-valuetext', inOne);
});

test('undo and back tell the same story', async ({ app, page }) => {
  const timeout = app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true });
  const batch = app.settings.getByRole('textbox', { name: 'Batch size', exact: true });
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await app.open();
  const urls: string[] = [];
  const settle = async () => {
    await expect.poll(() => urls.includes(page.url())).toBe(false);
    urls.push(page.url());
  };
  await app.expectMomentInAddress();
  await settle();
  await app.type('Visibility timeout', 45);
  await settle();
  await app.type('Batch size', 7);
  await settle();
  // Back is undo for the page too: what was undone can be redone.
  await page.goBack();
  await expect(batch).toHaveValue('5');
  await expect(timeout).toHaveValue('45');
  await expect(undo).toBeEnabled();
  await redo.click();
  await expect(batch).toHaveValue('7');
  await undo.click();
  await expect(batch).toHaveValue('5');
  await undo.click();
  await expect(timeout).toHaveValue('30');
  await expect(undo).toBeDisabled();
  // Undoing is something that happened: back leads to what was there before it.
  await expect(page).toHaveURL(urls[0] ?? '');
  await page.goBack();
  await expect(timeout).not.toHaveValue('30');
  await expect(undo).toBeEnabled();
});

test('going through moments, or dragging a slider, leaves no trail behind', async ({
  app,
  page,
}) => {
  await app.open();
  await app.expectMomentInAddress();
  const before = await page.evaluate(() => window.history.length);
  await app.stepForward(5);
  await app.expectMomentInAddress();
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  const slider = app.settings.getByRole('slider', { name: 'Visibility timeout' });
  const first = page.url();
  await slider.focus();
  // Held down: pressed again and again on a slow machine, each would be a change of its own.
  for (let time = 0; time < 6; time += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expect(page).not.toHaveURL(first);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test('view, side and what is looked at come back with the link', async ({ app, page, browser }) => {
  await app.open();
  await app.openPreset(ONE);
  await app.stepForward(9);
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await app.message(5).first().click();
  await expect(app.message(5).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/&v=log&d=inspector&i=item%3Am5(&e=\d+)?&t=\d/);
  const other = await browser.newPage({ reducedMotion: 'reduce' });
  await other.goto(page.url());
  await expect(other.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
  await expect(other.getByRole('tab', { name: 'Inspector' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const stage = other.getByRole('img', { name: 'The system at this moment' });
  await expect(stage.getByRole('button', { name: /^Message 5\b/ }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await other.close();
});

test('a link that cannot be read leaves what is on screen, and its address, alone', async ({
  app,
  page,
}) => {
  await app.open();
  await app.type('Visibility timeout', 45);
  await app.stepForward(3);
  await app.expectMomentInAddress();
  const url = page.url();
  await page.evaluate(() => window.location.assign('#s=garbled'));
  await expect(page.getByRole('alert')).toHaveText(
    /This link could not be opened: it is cut off or garbled. What you had is still here./,
  );
  await expect(page).toHaveURL(url);
  await expect(
    app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
  ).toHaveValue('45');
});

test('a link from a newer Redrive says what to do', async ({ app, page }) => {
  const { default: lzString } = await import('lz-string');
  const packed = lzString.compressToEncodedURIComponent('{"version":2,"model":"queue"}');
  await app.open(`#s=${packed}&t=0`);
  await expect(page.getByRole('alert')).toContainText('from a newer Redrive');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(BAD);
});
