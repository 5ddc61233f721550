import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

// A model that the app has never seen, of which something is sent: a note to who wrote a letter.
test.use({
  baseURL: async ({ baseURL }, use) => {
    const url = new URL(baseURL ?? '');
    await use(`${url.protocol}//${url.hostname}:${Number(url.port) + 1_000}`);
  },
  permissions: ['clipboard-read', 'clipboard-write'],
});

for (const size of [
  { width: 1_440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`what was sent can be opened, scrolled, and copied at ${size.width} px`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(size);
    await app.open();
    await page.getByRole('button', { name: 'Play' }).press('End');
    await app.stage.getByRole('button', { name: 'Letter 2, returned' }).click();
    if (size.width < 1_000) await page.getByRole('button', { name: 'Inspector: Letter 2' }).click();
    const sent = page.getByRole('region', { name: 'Sent' });
    const title = sent.getByText('Note to the sender');
    const json = sent.getByRole('region', { name: 'Note to the sender' });
    await expect(json).toBeHidden();
    await title.press('Enter');
    await expect(json).toContainText('"reason": "nobody opened"');

    const room = await json.evaluate((element) => ({
      isTall: element.scrollHeight > element.clientHeight,
      isWide: element.scrollWidth > element.clientWidth,
    }));
    expect(room).toEqual({ isTall: true, isWide: false });
    await json.focus();
    await page.keyboard.press('End');
    await expect.poll(() => json.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await expectNoViolationsInAnyTheme(page, 'what was sent', sent);

    await sent.getByRole('button', { name: 'Copy as JSON' }).click();
    await expect(sent.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(copied)).toMatchObject({ reason: 'nobody opened' });
  });
}
