import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app';

const THEMES = ['light', 'dark', 'contrast'] as const;

/**
 * All that axe objects to on the page as it stands, or in the part of it that a selector names. Every
 * rule runs, but without what costs three quarters of the time and is for reports: a second page that
 * puts the results of frames together (there are none), and a list of all that is well.
 */
async function violations(page: Page, part?: string, rules?: readonly string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
  });
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Looks at what is on screen, as it stands. `what` names it where something is found. */
export async function expectNoViolations(page: Page, what: string, part?: string) {
  expect(await violations(page, part), what).toEqual([]);
}

/** A theme changes colours and nothing else: the other rules would find the same again. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at what is on screen in every theme, without going there again for each of them. The theme is
 * afterwards as it was.
 */
export async function expectNoViolationsInAnyTheme(page: Page, what: string, part?: string) {
  const root = page.locator('html');
  const before = await root.getAttribute('data-theme');
  for (const theme of THEMES) {
    await setTheme(page, theme);
    const rules = theme === THEMES[0] ? undefined : ABOUT_COLOURS;
    expect(await violations(page, part, rules), `${what}, ${theme}`).toEqual([]);
  }
  await setTheme(page, before);
}

function setTheme(page: Page, theme: string | null) {
  return page.evaluate((chosen) => {
    if (chosen === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, theme);
}
