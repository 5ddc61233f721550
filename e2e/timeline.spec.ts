import type { Locator, Page } from '@playwright/test';
import lzString from 'lz-string';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

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

test('wheel and keys zoom: what is under the pointer stays there, and steps stay in sight', async ({
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

  await test.step('by keys while the timeline has the focus, and steps stay in sight', async () => {
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

/** A scenario as a link carries it; whatever is left out takes its default. */
function linkOf(scenario: object): string {
  const packed = lzString.compressToEncodedURIComponent(JSON.stringify(scenario));
  return `#s=${packed}&t=0`;
}

const TEN_THOUSAND = linkOf({
  version: 1,
  model: 'queue',
  title: 'Ten thousand',
  settings: { queue: { VisibilityTimeout: 30, maxReceiveCount: 3 }, mapping: { BatchSize: 10 } },
  workload: { count: 10_000 },
  handler: { msPerItem: 100, faults: [{ items: ['m5', 'm77'], does: 'throw' }] },
});

test('ten thousand messages stand in groups, and open on demand', async ({ app, page }) => {
  await page.goto(`./${TEN_THOUSAND}`);
  await expect(app.stage).toBeVisible({ timeout: 30_000 });
  const timeline = timelineOf(page);
  const done = timeline.getByRole('button', { name: /^Done · 9,98\d$/ });
  await expect(done).toBeVisible({ timeout: 30_000 });
  await expect(done).toHaveAttribute('aria-expanded', 'false');
  await expect(timeline.getByRole('button', { name: /^Message / })).toHaveCount(0);

  const dead = timeline.getByRole('button', { name: /^Dead-lettered · / });
  await dead.press('Enter');
  await expect(timeline.getByRole('button', { name: 'Message 5', exact: true })).toBeVisible();
  await dead.press('Enter');
  await done.click();
  // Only what is in view is drawn.
  const lanes = timeline.getByRole('button', { name: /^Message / });
  expect(await lanes.count()).toBeLessThan(60);
});

test('what is pointed at on the stage lights its lane, and what is chosen there opens its group', async ({
  app,
  page,
}) => {
  await app.open();
  const timeline = timelineOf(page);
  const lane = timeline.getByRole('listitem').filter({ hasText: 'Message 8' });
  const group = timeline.getByRole('button', { name: 'Done · 5' });
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('separator', { name: 'Height of the views' }).press('End');
  const lit = lane.locator('[data-lit="true"]');
  await expect(lit).toHaveCount(0);
  await app.message(8).first().hover();
  await expect(lit).toHaveCount(1);
  await page.mouse.move(2, 2);
  await expect(lit).toHaveCount(0);

  await group.click();
  await expect(lane).toHaveCount(0);
  await app.message(8).first().click();
  await expect(lane.getByRole('button', { name: 'Message 8' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(lane).toBeInViewport();
});

test('problems are gone through by key, and several at once are listed', async ({ app, page }) => {
  await app.open();
  const problems = timelineOf(page).getByRole('toolbar', { name: 'Problems' });
  const first = problems.getByRole('button').first();
  await expect(first).toHaveAttribute('tabindex', '0');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(app.clock).toContainText('00:00:02.100');
  await page.keyboard.press('End');
  const last = problems.getByRole('button').last();
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('tabindex', '0');
  await expect(first).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: '5 problems' });
  await expect(list.getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await last.press('Enter');
  await page.keyboard.press('Tab');
  await expect(list.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(app.clock).toContainText('00:01:30.000');
});

test('the learner chooses what has a lane, and a metric says where it stands', async ({
  app,
  page,
}) => {
  await app.open();
  const timeline = timelineOf(page);
  await page.getByRole('separator', { name: 'Height of the views' }).press('End');
  await timeline.getByRole('button', { name: 'Lanes' }).click();
  const menu = page.getByRole('region', { name: 'Lanes' });
  await menu.getByRole('checkbox', { name: 'Pollers' }).uncheck();
  await menu.getByRole('checkbox', { name: 'Environments' }).uncheck();
  const ofQueue = menu.getByRole('group', { name: 'Metrics of the queue' });
  await ofQueue.getByRole('checkbox', { name: 'Messages deleted' }).check();
  await page.keyboard.press('Escape');
  await expect(timeline.getByRole('button', { name: /^Pollers/ })).toHaveCount(0);
  await timeline.getByRole('button', { name: 'Done · 5' }).click();
  const deleted = timeline.getByRole('listitem').filter({ hasText: 'Messages deleted' });
  await expect(deleted).toContainText('Queue · 0 so far');
  await page.getByRole('button', { name: 'Play' }).press('End');
  await expect(deleted).toContainText('Queue · 5 so far');

  await test.step('axe finds nothing in groups, menu and list', async () => {
    await timeline.getByRole('button', { name: 'Done · 5' }).click();
    await timeline.getByRole('button', { name: 'Message 3', exact: true }).click();
    await timeline.getByRole('button', { name: 'Zoom in' }).click();
    await timeline.getByRole('button', { name: 'Lanes' }).click();
    await expect(menu).toBeVisible();
    await expectNoViolationsInAnyTheme(page, 'the choice of lanes', timeline);
    await page.keyboard.press('Escape');
    await timeline.getByRole('button', { name: /^5 problems/ }).click();
    await expect(page.getByRole('region', { name: '5 problems' })).toBeVisible();
    await expectNoViolationsInAnyTheme(page, 'the list of problems', timeline);
  });
});

test('the dock is as high as one likes, and remembers it', async ({ app, page }) => {
  await app.open();
  const edge = page.getByRole('separator', { name: 'Height of the views' });
  const dock = page.getByRole('tabpanel', { name: 'Timeline' });
  const before = await boxOf(dock);
  const { x, y, width, height } = await boxOf(edge);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2 - 80);
  await page.mouse.up();
  expect((await boxOf(dock)).height).toBeCloseTo(before.height + 80, 0);
  await edge.press('ArrowDown');
  expect((await boxOf(dock)).height).toBeCloseTo(before.height + 56, 0);
  await page.reload();
  await expect(app.stage).toBeVisible();
  expect((await boxOf(dock)).height).toBeCloseTo(before.height + 56, 0);
  await edge.dblclick({ position: { x: 10, y: 12 } });
  expect((await boxOf(dock)).height).toBeCloseTo(before.height, 0);
});

test('two fingers zoom on a phone', async ({ app, page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  const timeline = timelineOf(page);
  const before = await barBox(page, 'receive 2');
  const y = before.y + before.height / 2;
  const devtools = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x, y, id })),
    });
  await touch('touchStart', before.x, before.x + 40);
  for (const spread of [50, 60, 70, 80]) await touch('touchMove', before.x, before.x + spread);
  await touch('touchEnd');
  await expect(timeline.getByRole('button', { name: 'Fit' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  const after = await barBox(page, 'receive 2');
  expect(Math.abs(after.x - before.x)).toBeLessThan(2);
  expect(after.width / before.width).toBeCloseTo(2, 1);
  // Two fingers do not move the playhead.
  await expect(app.clock).toContainText('00:00:00');
});

test('while playing, what is shown follows the playhead, unless one looks elsewhere', async ({
  app,
  page,
}) => {
  await app.open();
  const begins = page.getByRole('slider', { name: 'Beginning of what is shown' });
  const beginning = async () => Number(await begins.getAttribute('aria-valuenow'));
  await app.playhead.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('+');
  const first = await beginning();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4×' });
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(beginning).toBeGreaterThan(first);
  // Moved away, it stays while the run plays on.
  await begins.press('Shift+End');
  const away = await beginning();
  const step = await app.step();
  await expect.poll(() => app.step()).not.toBe(step);
  expect(await beginning()).toBe(away);
});
