import { asyncPresets } from '../src/models/async/presets';
import { queuePresets } from '../src/models/queue/presets';
import { streamPresets } from '../src/models/stream/presets';
import { syncPresets } from '../src/models/sync/presets';
import { expect, test } from './app';

/** How many presses of “next problem” lead to the moment of each picture, if there are as many. */
const PROBLEM = 2;

const PRESETS = [...queuePresets, ...streamPresets, ...asyncPresets, ...syncPresets];

for (const { id, title, lookFor } of PRESETS) {
  test(`${title}: opens, says what to look for, and looks as it did`, async ({ app, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.open();
    if (title !== queuePresets[0]?.title) await app.openPreset(title);
    await expect(page.getByRole('region', { name: 'Scenario' })).toContainText(lookFor);
    const next = page.getByRole('button', { name: 'To the next problem' });
    for (let press = 0; press < PROBLEM && (await next.isEnabled()); press += 1) {
      await next.click();
    }
    await page.evaluate(() => document.fonts.ready);
    await expect(app.stage).toHaveScreenshot(`${id}.png`);
  });
}
