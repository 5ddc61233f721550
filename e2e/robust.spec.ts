import type { Page, Route } from '@playwright/test';
import { type App, expect, test } from './app';
import { monkey } from './monkey';

/** The page still answers: another scenario can be opened and stepped through. */
async function expectAlive(app: App, page: Page) {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const scenario = { version: 1, model: 'queue', title: 'Alive', workload: { count: 2 } };
    clipboardData.setData('text/plain', JSON.stringify(scenario));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alive');
  await app.forward.click();
  await expect(app.presentStep.last()).toContainText('A poller received message 1');
}

test('works where storage is switched off', async ({ app, page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await app.open();
  await app.stepForward(3);
  await app.type('Visibility timeout', 45);
  await app.expectMomentInAddress();
});

test('works in a sandboxed frame, which has neither storage nor an origin', async ({
  app,
  page,
}) => {
  await app.open();
  const address = page.url();
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${address}" width="1200" height="700"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('img', { name: 'The system at this moment' })).toBeVisible();
  const forward = frame.getByRole('button', { name: 'One step forward' });
  await forward.click();
  await forward.click();
  await expect(frame.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
    'aria-valuetext',
    /step 3 of/,
  );
});

test.describe('while playing', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a tab that was left alone for an hour goes on where it was', async ({ app, page }) => {
    await page.clock.install();
    await app.open();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.clock.runFor(1_000);
    const before = await app.step();
    // As a browser does with a tab that nobody sees: no frames, then one that is an hour late.
    await page.clock.fastForward('01:00:00');
    await page.clock.runFor(50);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    const [, number] = /step (\d+)/.exec(before) ?? [];
    await expect(app.playhead).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`step (${number}|${Number(number) + 1}) of`),
    );
    await page.clock.runFor(60_000);
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('the window can be resized, through every layout and back', async ({ app, page }) => {
    await app.open();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.5×');
    await page.getByRole('button', { name: 'Play' }).click();
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
      [640, 360],
      [360, 640],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(app.stage).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 1 });
    }
    await page.getByRole('button', { name: 'Pause' }).click();
    await app.stepForward(1);
  });

  test('settings can be dragged from end to end', async ({ app, page }) => {
    await app.open();
    await page.getByRole('button', { name: 'Play' }).click();
    for (const name of ['Visibility timeout', 'Batch size', 'Delivery delay']) {
      const slider = app.settings.getByRole('slider', { name }).first();
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (!box) throw new Error(`${name} is not on screen`);
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width / 2, y);
      await page.mouse.down();
      for (const share of [1, 0, 0.7, 0.2, 1]) {
        await page.mouse.move(box.x + 2 + (box.width - 4) * share, y, { steps: 8 });
      }
      await page.mouse.up();
    }
    await page.getByRole('button', { name: 'To the beginning' }).click();
    // The first step is still to come there.
    await app.forward.click();
    await app.stepForward(2);
  });
});

test('ten thousand messages say how far they are, can be called off, and stay fast', async ({
  app,
  page,
}) => {
  test.setTimeout(90_000);
  await app.open();
  await app.stepForward(2);
  const picture = await app.picture();
  // A run that is not done before it is called off, however slow the hand.
  const begun: Route[] = [];
  await page.route(/simulator\.worker/, (route) => {
    begun.push(route);
  });
  await app.type('Messages', 10_000);
  await expect(page.getByText('Working out the run')).toBeVisible();
  await expect.poll(() => begun.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Working out the run')).toBeHidden();
  expect(await app.picture()).toEqual(picture);
  await page.unroute(/simulator\.worker/);
  await app.type('Messages', 10_000);
  await expect(page.getByText('Working out the run')).toBeVisible();
  // The page answers while it waits.
  await app.stepForward(1);
  await expect(page.getByText('Working out the run')).toBeHidden({ timeout: 60_000 });
  await expect(app.stage).toContainText('10,000 sent');
  await app.stepForward(3);
  // And back to few, which are drawn one by one again.
  await app.type('Messages', 10);
  await expect(app.stage).toContainText('10 sent');
  await expect(app.message(10).first()).toBeVisible();
});

test('nothing that a monkey does breaks it', async ({ app, page }) => {
  const acts = Number(process.env.MONKEY_ACTS ?? 450);
  const seed = Number(process.env.MONKEY_SEED ?? 20_261_124);
  test.setTimeout(60_000 + acts * 300);
  await app.open();
  const did = await monkey(page, seed, acts);
  const told = `MONKEY_SEED=${seed}, the last it did:\n${did.slice(-25).join('\n')}`;
  await expect(page.getByRole('heading', { name: 'Something went wrong' }), told).toHaveCount(0);
  await test.step(told, () => expectAlive(app, page));
});
