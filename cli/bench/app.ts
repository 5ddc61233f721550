import type { Browser } from '@playwright/test';
import { FIRST_PAGES, firstLoad, KB, LIMIT } from '../../scripts/size.mjs';
import { loadEveryModel } from '../../src/models';
import { linkOf } from '../../src/scenario/link';
import { parseScenario } from '../../src/scenario/parse';
import { round } from './timing';

/** The weight of what a first visit loads, by the page that it begins with. */
export function benchSize(folder: string) {
  const kb = Object.keys(FIRST_PAGES).map((page) => {
    const bytes = firstLoad(folder, page).reduce((sum, file) => sum + file.bytes, 0);
    return [page, round(bytes / KB)] as const;
  });
  return { goalKb: LIMIT / KB, kb: Object.fromEntries(kb) };
}

/** The longest link to a moment of any preset. */
export async function benchLinks() {
  const models = await loadEveryModel();
  const lengths = models.flatMap(({ presets }) =>
    presets.map(({ scenario }) => {
      const parsed = parseScenario(scenario);
      const link =
        parsed.ok && linkOf(parsed.scenario, { virtualMs: 86_399_999, stepAtInstant: 9 });
      return link ? link.length : Number.POSITIVE_INFINITY;
    }),
  );
  return { goalCharacters: 2_000, longest: Math.max(...lengths) };
}

const SMALL = [
  { width: 360, height: 640 },
  { width: 640, height: 360 },
] as const;

/** What sticks out at the side where there is little room, in pixels. */
export async function benchSideways(browser: Browser, url: string) {
  const sideways: Record<string, number> = {};
  for (const viewport of SMALL) {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    await page.getByRole('button', { name: 'Play' }).waitFor();
    sideways[`${viewport.width}x${viewport.height}`] = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.close();
  }
  return { goalPx: 0, ...sideways };
}

const LOOKS = 8;
const BETWEEN_LOOKS_MS = 100;

/**
 * Whether anything moves by itself for someone who asked for less motion: looks at the page again
 * and again, at rest and right after a step.
 */
export async function benchReducedMotion(browser: Browser, url: string) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Visibility timeout', exact: true }).waitFor();
  // Parts that are still on their way appear, and do not move.
  await page.waitForLoadState('networkidle');
  const moved = { atRest: await moves(), afterStep: 0 };
  await page.getByRole('button', { name: 'One step forward' }).click();
  // Away from the button, whose hint would come up.
  await page.mouse.move(720, 20);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  moved.afterStep = await moves();
  await page.close();
  return { goal: 0, ...moved };

  /** The page untouched: hiding the caret, as is usual, draws the edges of fields anew. */
  function look(): Promise<Buffer> {
    return page.screenshot({ caret: 'initial' });
  }

  async function moves(): Promise<number> {
    let last = await look();
    let differing = 0;
    for (let times = 0; times < LOOKS; times += 1) {
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), BETWEEN_LOOKS_MS);
      const now = await look();
      if (!now.equals(last)) differing += 1;
      last = now;
    }
    return differing;
  }
}
