import { type App, expect, test } from './app';
import { expectNoViolations, expectNoViolationsInAnyTheme } from './axe';

/** Opens the page in a theme, as someone who chose it on an earlier visit. */
async function openIn(app: App, theme: string) {
  await app.page.addInitScript((chosen) => localStorage.setItem('redrive.theme', chosen), theme);
  await app.open();
  await expect(app.page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
}

test('axe finds nothing beside and under the stage', async ({ app, page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.open();
  await app.type('Timeout', 60);
  await app.settings.getByText('Assumptions: what AWS does not document').click();
  await app.settings
    .getByRole('button', { name: 'About Batch size; differs from the course notes' })
    .click();
  await expect(app.settings.getByText('Course notes: outdated')).toBeVisible();
  await expectNoViolationsInAnyTheme(page, 'settings', app.settings);
  // Metrics and outcome have tests of their own at this size.
  await page.getByRole('tab', { name: 'Inspector' }).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector).toContainText('Select one of');
  await expectNoViolationsInAnyTheme(page, 'Inspector', inspector);
  for (const view of ['Log', 'Statechart']) {
    await page.getByRole('tab', { name: view, exact: true }).click();
    const panel = page.getByRole('tabpanel', { name: view });
    await expect(panel.getByRole('button').first()).toBeVisible();
    await expectNoViolationsInAnyTheme(page, view, panel);
  }
});

test('axe finds nothing in any sheet', async ({ app, page }) => {
  // Every sheet in every theme.
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  const openers = page.getByRole('navigation', { name: 'Panels' }).getByRole('button');
  // The bar loads after the page: without it there would be nothing to look at.
  await expect(openers.first()).toBeVisible();
  for (const opener of await openers.all()) {
    await opener.click();
    await expect(opener).toBeInViewport({ ratio: 0.99 });
    const name = await opener.textContent();
    const sheet = page.getByRole('region', { name: `${name} panel` });
    await expect(sheet).not.toBeEmpty();
    await expectNoViolationsInAnyTheme(page, name ?? '', sheet);
  }
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
  await expectNoViolationsInAnyTheme(page, 'More');
});

test('a theme that is chosen stays, and the system’s is followed where none is', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await expect(root).toHaveAttribute('data-theme', 'contrast');
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'contrast');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Like the system' }).check();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('colours that the device forces are used on the stage too', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openIn(app, 'light');
  await app.forward.click();
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const heading = app.stage.getByText('Queue', { exact: true }).first();
  await expect(heading).toHaveCSS('fill', ink);
  await expectNoViolations(page, 'forced colours');
});

test('every sheet leaves stage and playback in reach, however small the screen', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await app.open();
  const openers = page.getByRole('navigation', { name: 'Panels' }).getByRole('button');
  // The bar loads after the page: without it there would be nothing to look at.
  await expect(openers.first()).toBeVisible();
  for (const size of [
    { width: 640, height: 360 },
    { width: 320, height: 568 },
    { width: 768, height: 1024 },
  ]) {
    await test.step(`${size.width}x${size.height}`, async () => {
      await page.setViewportSize(size);
      for (const opener of await openers.all()) {
        await opener.click();
        const sheet = page.getByRole('region', { name: `${await opener.textContent()} panel` });
        await expect(sheet).toBeInViewport({ ratio: 1 });
        expect((await sheet.boundingBox())?.height).toBeGreaterThan(180);
        await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeInViewport({
          ratio: 1,
        });
        await expect(page.getByRole('combobox', { name: 'Speed' })).toBeInViewport({ ratio: 1 });
        await app.expectNothingSideways();
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: /panel$/ })).toHaveCount(0);
    });
  }
});
