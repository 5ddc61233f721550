import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const WIDTHS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'middle', width: 1024, height: 768 },
  { name: 'wide', width: 1440, height: 900 },
] as const;

/**
 * Opens a scenario on a phone, goes to its second problem and looks at it at every width: nothing
 * scrolls sideways, and axe finds nothing on its stage, nor anywhere on the page where all of it is
 * on screen.
 *
 * @param seen what is on its stage then
 */
export async function expectWellAtAnyWidth(app: App, title: string, seen: Locator) {
  const { page } = app;
  const [{ width, height }] = WIDTHS;
  await page.setViewportSize({ width, height });
  await app.open();
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('button', { name: 'Other scenarios' }).click();
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const next = page.getByRole('button', { name: 'To the next problem' });
  await next.click();
  await next.click();
  for (const { name, ...size } of WIDTHS) {
    await test.step(name, async () => {
      await page.setViewportSize(size);
      await expect(seen).toBeVisible();
      await app.expectNothingSideways();
      const parts = name === 'wide' ? [] : [page.getByRole('group', { name: 'Stage' })];
      await expectNoViolationsInAnyTheme(page, name, ...parts);
    });
  }
}
