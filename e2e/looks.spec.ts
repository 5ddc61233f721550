import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'middle', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'narrow phone', width: 360, height: 640 },
  { name: 'frame', width: 640, height: 360 },
] as const;

for (const { name, width, height } of SIZES) {
  test(`${name}: nothing scrolls sideways, stage and transport work, axe finds nothing`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    await app.forward.click();
    await app.forward.click();
    await app.expectNothingSideways();
    await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
    await expect(app.stage).toBeInViewport();
    await expectNoViolationsInAnyTheme(page, name);
  });
}

test('the settings open as a sheet on a phone and close, and at 200 % zoom everything is there', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const sheet = page.getByRole('region', { name: 'Settings panel' });
  await expect(sheet).toContainText('Visibility timeout');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await expect(app.stage).toBeVisible();

  await page.setViewportSize({ width: 720, height: 450 });
  await app.forward.click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
  await expect(app.stage).toBeInViewport();
});

test('at 1024 pixels words beside the speed are whole or absent, and buttons share a line', async ({
  app,
  page,
}) => {
  await app.open();
  for (const width of [1024, 1100, 1440]) {
    await page.setViewportSize({ width, height: 768 });
    const hint = page.getByText('quiet stretches run faster');
    const isCut = await hint.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const text = words.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const isShown = text.top < box.bottom;
      return isShown && text.right > box.right + 1;
    });
    expect(isCut).toBe(false);
    const [compare, sam] = await Promise.all(
      ['Compare', 'Export SAM'].map((name) =>
        page.getByRole('button', { name, exact: true }).boundingBox(),
      ),
    );
    expect(sam).not.toBeNull();
    expect(compare?.y).toBe(sam?.y);
  }
});
