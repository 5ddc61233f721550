import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Drags something with one finger, by so many pixels. */
async function dragByTouch(
  page: Page,
  what: Locator,
  by: { readonly x: number; readonly y: number },
) {
  const box = await what.boundingBox();
  if (!box) throw new Error('not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: share === undefined ? [] : [{ x: x + by.x * share, y: y + by.y * share }],
    });
  await touch('touchStart', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
  await touch('touchEnd');
}

test('an outage is moved by a finger, its beginning and its end', async ({ app, page }) => {
  await app.open();
  await app.forward.tap();
  await page.getByRole('button', { name: 'Break it', exact: true }).tap();
  await page.getByRole('button', { name: /^Outage begins here/ }).tap();
  const marks = page.getByRole('region', { name: 'Interventions', exact: true });
  const ends = marks.getByRole('button', { name: /^Outage ends/ });
  await expect(ends).toHaveAccessibleName('Outage ends, at the end of the run');
  await dragByTouch(page, ends, { x: -60, y: 0 });
  await expect(ends).toHaveAccessibleName(/^Outage ends, 00:0\d:/);
  const begins = marks.getByRole('button', { name: /^Outage begins/ });
  const before = (await begins.getAttribute('aria-label')) ?? '';
  await dragByTouch(page, begins, { x: 60, y: 0 });
  await expect(begins).not.toHaveAccessibleName(before);
  // What is dragged does not open, and each drag is one step of undo.
  await expect(page.getByRole('region', { name: 'Intervention', exact: true })).toBeHidden();
  // Not a tap: within a tenth of a second of so fast a drag, Chromium makes no click of one, since a
  // finger that comes down on a fling only stops it.
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(begins).toHaveAccessibleName(before);
});

test('an alarm line is moved by a finger', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'Metrics', exact: true }).tap();
  await page.getByRole('button', { name: 'Enlarge Errors' }).tap();
  await page.getByRole('button', { name: 'Set an alarm' }).tap();
  const line = page.getByRole('slider', { name: 'Alarm line' });
  await expect(line).toHaveAttribute('aria-valuetext', '≥ 1');
  await dragByTouch(page, line, { x: 0, y: -60 });
  await expect(line).not.toHaveAttribute('aria-valuetext', '≥ 1');
});
