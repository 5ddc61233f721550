import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

/** The text that is smallest on screen, and how large it is, in pixels of the screen. */
function smallestText(page: Page): Promise<{ readonly text: string; readonly px: number }> {
  return page.evaluate(() => {
    let smallest = { text: '', px: Number.POSITIVE_INFINITY };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width } = range.getBoundingClientRect();
      // What is there for screen readers alone is one pixel wide.
      if (width < 2 || parent.closest('.visually-hidden, title')) continue;
      // In the picture, a scale of the drawing counts as well.
      const drawn = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : null;
      const scale = drawn ?? parent.currentCSSZoom;
      const px = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (px < smallest.px) smallest = { text, px };
    }
    return smallest;
  });
}

async function startPresenting(page: Page) {
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible();
}

async function present(app: App) {
  await app.open();
  await startPresenting(app.page);
}

test('no text below 14 px, nothing to scroll sideways, on any projector', async ({ app, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open();
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
  ]) {
    await test.step(`${size.width}x${size.height}`, async () => {
      await page.setViewportSize(size);
      expect((await smallestText(page)).px).toBe(12);
      await startPresenting(page);
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      const settings = page.getByRole('button', { name: 'Settings' });
      await settings.click();
      await expect(app.settings.getByText('VisibilityTimeout').first()).toBeVisible();
      for (const tab of ['Log', 'Outcome', 'Timeline']) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        await expect(page.getByRole('tabpanel', { name: tab })).toContainText(/\d/);
        const { text, px } = await smallestText(page);
        expect(px, text).toBeGreaterThan(13.99);
      }
      const [sideways, down] = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      });
      expect([sideways, down]).toEqual([0, 0]);
      await expect(app.playhead).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
      await settings.click();
      await page.getByRole('button', { name: 'Leave' }).click();
      await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
    });
  }
});

test('a remote control steps and finds problems, and Escape leaves the presentation last', async ({
  app,
  page,
}) => {
  await present(app);
  await page.keyboard.press('PageDown');
  await app.expectStep(2);
  await page.keyboard.press('PageDown');
  await app.expectStep(3);
  await page.keyboard.press('PageUp');
  await app.expectStep(2);
  await page.keyboard.press('Home');
  await page.keyboard.press('b');
  await expect(app.clock).toContainText('00:00:02.100');
  await page.keyboard.press('F5');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();

  await test.step('Escape closes what is open first, and then leaves the presentation', async () => {
    await app.forward.click();
    const step = await app.step();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Page Down');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
    await expect(app.playhead).toHaveAttribute('aria-valuetext', step);
    await expect(page.getByRole('heading', { name: 'What should always hold' })).toBeVisible();
  });
});

test('what is clicked while everything is larger is what is hit', async ({ app, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await present(app);
  const timeline = page.getByRole('tabpanel', { name: 'Timeline' });
  const middle = timeline.getByText('receive 2').first();
  await middle.click();
  await expect(app.clock).toContainText('00:00:30');
  // A click beside every token hits what is drawn there, worked out from where it is.
  const handle = await app.playhead.boundingBox();
  const box = await timeline.boundingBox();
  if (!handle || !box) throw new Error('not on screen');
  const y = handle.y + handle.height / 2;
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  const target = box.x + box.width * 0.75;
  await page.mouse.move(target, y, { steps: 3 });
  await page.mouse.up();
  const dragged = await app.playhead.boundingBox();
  expect(Math.abs((dragged?.x ?? 0) + (dragged?.width ?? 0) / 2 - target)).toBeLessThan(3);
});

test('axe finds nothing while presenting, where a theme can be chosen too', async ({
  app,
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(app);
  await page.getByRole('button', { name: 'Theme' }).click();
  for (const [name, theme] of [
    ['Light', 'light'],
    ['Dark', 'dark'],
    ['High contrast', 'contrast'],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolationsInAnyTheme(page, 'presenting');
});
