import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

test('whoever asked for less motion finds the steps around the present one as stills', async ({
  app,
  page,
}) => {
  await app.open();
  await app.stepForward(6);
  await page.getByRole('tab', { name: 'Timeline' }).focus();
  await page.keyboard.press('ArrowLeft');
  const strip = page.getByRole('region', { name: 'Filmstrip' });
  const present = strip.locator('[aria-current="step"]');
  await expect(present).toContainText('step 7');
  await expect(strip.getByRole('button').first()).toContainText(/step [56]/);
  await strip.getByRole('button', { name: 'step 8' }).press('Enter');
  await expect(present).toContainText('00:00:30');
  await expect(app.clock).toContainText('00:00:30.000');
  await expect(app.message(1).first()).toHaveAccessibleName(/visible/);
  await expectNoViolationsInAnyTheme(page, 'the filmstrip', strip);
});

test('playing shows still after still, and nothing glides', async ({ app, page }) => {
  await app.open();
  await expect(app.playhead).toBeVisible();
  await page.evaluate(() => {
    const seen = new Set<string>();
    const playhead = document.querySelector('[role="slider"][aria-label="Playhead"]');
    if (!playhead) throw new Error('no playhead');
    new MutationObserver(() => seen.add(playhead.getAttribute('aria-valuenow') ?? '')).observe(
      playhead,
      { attributes: true },
    );
    Object.assign(window, { seen });
  });
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 20_000 });
  const positions = await page.evaluate(() => [...Reflect.get(window, 'seen')]);
  // As many places as steps, not as many as frames.
  expect(positions.length).toBeGreaterThan(10);
  expect(positions.length).toBeLessThanOrEqual(20);
});

test('a run that was cut off says so where it is told what goes wrong', async ({ app, page }) => {
  test.setTimeout(90_000);
  const { default: lzString } = await import('lz-string');
  const scenario = {
    ...{ version: 1, model: 'queue', workload: { count: 1_000 } },
    settings: { queue: { VisibilityTimeout: 1 }, function: { Timeout: 1 } },
    handler: { msPerItem: 200, faults: [{ items: 'all', does: 'throw' }] },
  };
  await app.page.goto(
    `./#s=${lzString.compressToEncodedURIComponent(JSON.stringify(scenario))}&t=0`,
  );
  await expect(page.getByText(/This run was cut off at .*: 250,\d{3} events/)).toBeVisible({
    timeout: 80_000,
  });
});
