import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';

const timelineOf = (page: Page) => page.getByRole('region', { name: 'Timeline' });

/** The bar of a message's lane that says this, in pixels of the screen. */
async function barBox(page: Page, says: string) {
  const bar = timelineOf(page).getByTitle(says, { exact: true }).first();
  const box = await bar.boundingBox();
  if (!box) throw new Error(`no bar says ${says}`);
  return box;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on screen');
  return box;
}

test('a wheel with the control key zooms, and what is under the pointer stays there', async ({
  app,
  page,
}) => {
  await app.open();
  const before = await barBox(page, 'receive 2');
  await page.mouse.move(before.x, before.y + 5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  const fit = timelineOf(page).getByRole('button', { name: 'Fit' });
  await expect(fit).toHaveAttribute('aria-disabled', 'false');
  const after = await barBox(page, 'receive 2');
  expect(Math.abs(after.x - before.x)).toBeLessThan(1.5);
  expect(after.width).toBeGreaterThan(before.width * 1.8);

  // A wheel with the shift key moves what is shown.
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await barBox(page, 'receive 2')).x).toBeCloseTo(after.x - 100, 0);

  await fit.click();
  const fitted = await barBox(page, 'receive 2');
  expect(Math.abs(fitted.x - before.x)).toBeLessThan(1.5);
});

test('the window is drawn, moved and resized on the overview', async ({ app, page }) => {
  await app.open();
  const strip = page.getByRole('group', { name: 'What is shown of the run' });
  const begins = strip.getByRole('slider', { name: 'Beginning of what is shown' });
  const ends = strip.getByRole('slider', { name: 'End of what is shown' });
  const values = async () =>
    (await Promise.all([begins, ends].map((edge) => edge.getAttribute('aria-valuenow')))).map(
      Number,
    );
  const [zero = 0, length = 0] = await values();
  expect(zero).toBe(0);
  // The edges are caught a little outside of the window.
  const left = (await boxOf(begins)).x + 20;
  const right = (await boxOf(ends)).x + 4;
  const at = (share: number) => left + share * (right - left);
  const { y, height } = await boxOf(strip);
  const middle = y + height / 2;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, middle);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, middle);
    await page.mouse.move(to, middle);
    await page.mouse.up();
  };

  await drag(at(0.6), at(0.4));
  const [from = 0, until = 0] = await values();
  expect(from / length).toBeCloseTo(0.4, 2);
  expect(until / length).toBeCloseTo(0.6, 2);

  await drag(at(0.5), at(0.7));
  const [movedFrom = 0, movedUntil = 0] = await values();
  expect(movedFrom / length).toBeCloseTo(0.6, 2);
  expect(movedUntil / length).toBeCloseTo(0.8, 2);

  await drag(at(0.8), at(0.9));
  expect((await values()).map((value) => value / length)[1]).toBeCloseTo(0.9, 2);

  await begins.focus();
  await page.keyboard.press('ArrowLeft');
  expect((await values())[0]).toBeLessThan(movedFrom);
  const [, still] = await values();
  await page.keyboard.press('Shift+ArrowLeft');
  expect((await values())[1]).toBeLessThan(still ?? 0);
});

test('keys zoom while the timeline has the focus, and steps stay in sight', async ({
  app,
  page,
}) => {
  await app.open();
  const ends = page.getByRole('slider', { name: 'End of what is shown' });
  const length = Number(await ends.getAttribute('aria-valuenow'));
  await app.playhead.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  expect(Number(await ends.getAttribute('aria-valuenow'))).toBeLessThan(length / 4);
  // The playhead leaves the window again and again, and the window follows.
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
  await app.expectStep(13);
  await expect(app.playhead).toBeInViewport();
  const timeline = await boxOf(timelineOf(page));
  const playhead = await boxOf(app.playhead);
  expect(playhead.x).toBeGreaterThan(timeline.x + 150);
  expect(playhead.x).toBeLessThan(timeline.x + timeline.width - 20);
  await page.keyboard.press('0');
  await expect(ends).toHaveAttribute('aria-valuenow', String(length));
});
