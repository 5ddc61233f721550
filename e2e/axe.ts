import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** What axe knows a part by while it looks at it. */
const MARK = 'data-looked-at';

/**
 * All that axe objects to on the page as it stands, or in the parts of it that are marked. Every rule
 * runs, but without what costs most of the time: loading axe again (twice each time), a second page
 * that puts the results of frames together (there are none), and a list of all that is well.
 */
async function violations(page: Page, parts: readonly Locator[], rules?: readonly string[]) {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) });
  axe.setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
  });
  const { violations: found } = await (parts.length > 0 ? axe.include(`[${MARK}]`) : axe).analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Marks parts of the page, exactly one element for each, and afterwards removes the marks. */
async function withMarks(parts: readonly Locator[], look: () => Promise<void>) {
  for (const part of parts) await part.evaluate((it, mark) => it.setAttribute(mark, ''), MARK);
  await look();
  for (const part of parts) await part.evaluate((it, mark) => it.removeAttribute(mark), MARK);
}

/**
 * Looks at what is on screen, as it stands. `what` names it where something is found. A test that is
 * about some part of the page names it: the whole of it takes its time, and is looked at in every
 * layout by looks.spec.ts.
 */
export async function expectNoViolations(page: Page, what: string, ...parts: readonly Locator[]) {
  await withMarks(parts, async () => expect(await violations(page, parts), what).toEqual([]));
}

/** A theme changes colours and nothing else: the other rules would find the same again. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at what is on screen in every theme, without going there again for each of them. The theme is
 * afterwards as it was.
 */
export async function expectNoViolationsInAnyTheme(
  page: Page,
  what: string,
  ...parts: readonly Locator[]
) {
  const root = page.locator('html');
  const before = await root.getAttribute('data-theme');
  await withMarks(parts, async () => {
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const rules = theme === THEMES[0] ? undefined : ABOUT_COLOURS;
      expect(await violations(page, parts, rules), `${what}, ${theme}`).toEqual([]);
    }
  });
  await setTheme(page, before);
}

function setTheme(page: Page, theme: string | null) {
  return page.evaluate((chosen) => {
    if (chosen === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, theme);
}
