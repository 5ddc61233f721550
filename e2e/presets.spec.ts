import { asyncPresets } from '../src/models/async/presets';
import { queuePresets } from '../src/models/queue/presets';
import { streamPresets } from '../src/models/stream/presets';
import { syncPresets } from '../src/models/sync/presets';
import { expect, test } from './app';

/** How many presses of “next problem” lead to the moment of each picture, if there are as many. */
const PROBLEM = 2;

const MODELS = {
  queues: queuePresets,
  streams: streamPresets,
  'asynchronous events': asyncPresets,
  'synchronous calls': syncPresets,
};

// A page for each model, not for each scenario: opening a page takes longer than all else.
for (const [model, presets] of Object.entries(MODELS)) {
  test(`scenarios of ${model} say what to look for, and look as they did`, async ({
    app,
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.open();
    const next = page.getByRole('button', { name: 'To the next problem' });
    for (const { id, title, lookFor } of presets) {
      await test.step(title, async () => {
        if (title !== queuePresets[0]?.title) await app.openPreset(title);
        await expect(page.getByRole('region', { name: 'Scenario' })).toContainText(lookFor);
        // What should hold is seen without scrolling, whatever the words.
        const last = await app.guarantee('is done within').boundingBox();
        const actions = await page.getByRole('button', { name: 'Break it' }).boundingBox();
        expect((last?.y ?? 900) + (last?.height ?? 0)).toBeLessThanOrEqual(actions?.y ?? 0);
        for (let press = 0; press < PROBLEM && (await next.isEnabled()); press += 1) {
          await next.click();
        }
        await page.evaluate(() => document.fonts.ready);
        await expect.soft(app.stage).toHaveScreenshot(`${id}.png`);
      });
    }
  });
}
