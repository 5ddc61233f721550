import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../../scripts/chromium.mjs';
import type { Scenario } from '../../src/models';
import { benchReducedMotion, benchSideways, benchSize } from './app';
import { busy, movingQueue } from './scenarios';
import { round } from './timing';

/** What only a browser can tell: drawing, moving, and how soon the app can be used. */
export async function benchBrowser() {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: CHROMIUM_ARGUMENTS,
  });
  try {
    const stage = await serve({ root: 'cli/bench/page', configFile: false });
    const figures = await benchStage(browser, stage.url);
    await stage.server.close();
    const app = await serve({});
    const sandbox = `${app.url}#sandbox`;
    const interactive = {
      front: await benchFirstLoad(browser, app.url),
      sandbox: await benchFirstLoad(browser, sandbox),
    };
    const sidewaysScroll = await benchSideways(browser, sandbox);
    const reducedMotion = await benchReducedMotion(browser, sandbox);
    await app.server.close();
    const firstLoad = benchSize(app.outDir);
    return { ...figures, firstLoad, interactive, sidewaysScroll, reducedMotion };
  } finally {
    await browser.close();
  }
}

/** What was measured in the browser. */
export type Browsed = Awaited<ReturnType<typeof benchBrowser>>;

async function serve(config: { root?: string; configFile?: false }) {
  const outDir = mkdtempSync(join(tmpdir(), 'redrive-bench-'));
  const quiet = {
    ...config,
    logLevel: 'silent' as const,
    build: { outDir, emptyOutDir: true, manifest: true },
  };
  await build(quiet);
  const server: PreviewServer = await preview({ ...quiet, preview: { port: 0 } });
  return { server, outDir, url: server.resolvedUrls?.local[0] ?? '' };
}

async function benchStage(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  const seek = async (scenario: Scenario) => {
    const seeks = await page.evaluate((run) => window.bench.seek(run, 120), scenario);
    const { events, drawn, laidOut } = seeks;
    return { goalMs: 4, events, drawn: spread(drawn), laidOutToo: spread(laidOut) };
  };
  const goToAnyMoment: Record<string, Awaited<ReturnType<typeof seek>>> = {};
  for (const { model, of, items10000Events } of busy) {
    goToAnyMoment[model] = await seek(of(items10000Events));
  }

  const thousand = await page.evaluate((run) => window.bench.move(run), movingQueue(1_000));
  const bare = await page.evaluate(() => window.bench.moveBare(1_000));
  const moving1000 = {
    goal: '95 % of frames within 17 ms, at most 1.3 times a bare page',
    withinGoal: round(share(thousand, 17)),
    bareWithinGoal: round(share(bare, 17)),
    timesBare: round(mean(thousand) / mean(bare)),
    ...spread(thousand),
  };

  await slowDown(page);
  const few = await page.evaluate((run) => window.bench.move(run), movingQueue(128));
  const moving128Slow = {
    goal: 'at least 58 frames a second, processor slowed 4 times',
    framesPerSecond: round(1_000 / mean(few)),
    ...spread(few),
  };
  await page.close();
  return { goToAnyMoment, moving1000, moving128Slow };
}

/** When the first run is on the stage and no long task keeps the page from answering. */
async function benchFirstLoad(browser: Browser, url: string) {
  const times: number[] = [];
  const processor: number[] = [];
  for (let load = 0; load < 5; load += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const devtools = await slowDown(page);
    // Counted by thread, so that other programs do not matter.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(() => {
      const seen = { longTaskEnds: 0, drawnAt: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          seen.longTaskEnds = startTime + duration;
        }
      }).observe({ type: 'longtask', buffered: true });
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('[data-part="chip"]')) return;
        seen.drawnAt = performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(url);
    await page.waitForFunction(
      () => 'seen' in window && (window.seen as { drawnAt: number }).drawnAt > 0,
    );
    // Whatever is still to come after the first picture comes within a second.
    const interactive = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const { seen } = window as unknown as { seen: { longTaskEnds: number; drawnAt: number } };
      return Math.max(seen.longTaskEnds, seen.drawnAt);
    });
    times.push(interactive);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    processor.push(tasks * 1_000);
    await context.close();
  }
  return {
    goalMs: 700,
    condition: 'processor slowed 4 times',
    ...spread(times),
    processor: { of: 'all tasks of the page until a second later', ...spread(processor) },
  };
}

async function slowDown(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return devtools;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The share of frames that took at most so long; a clock's rounding is let through. */
function share(frames: readonly number[], ms: number): number {
  return frames.filter((frame) => frame <= ms + 0.1).length / Math.max(1, frames.length);
}

function spread(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) => round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return { medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1), count: values.length };
}
