import type { Page } from '@playwright/test';

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = [
  ...['Space', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight', 'Home'],
  ...['End', '.', '?', '1', '4', '+', '-', '0', 'Tab', 'Shift+Tab', 'Enter', 'Escape', 'PageDown'],
  ...['Control+z', 'Control+Shift+z', 'Backspace', 'Delete'],
];
const TEXTS = ['0', '7', '99999', '-1', '1.5', 'abc', '{"a":1}', '', '🎉', 'dead letter'];

/**
 * Clicks, drags, types, presses keys and resizes at random, so many times, as many on a slow machine
 * as on a fast one; what it did, in order. It opens no file pickers and does not leave the page.
 */
export async function monkey(page: Page, seed: number, times: number): Promise<string[]> {
  const random = randomFrom(seed);
  const did: string[] = [];
  const one = <Value>(of: readonly [Value, ...Value[]] | readonly Value[]): Value => {
    const chosen = of[Math.floor(random() * of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  let size = { width: 1280, height: 720 };
  const anywhere = () => ({
    x: Math.floor(random() * size.width),
    y: Math.floor(random() * size.height),
  });
  const acts: Readonly<Record<string, () => Promise<string>>> = {
    async click() {
      const { x, y } = anywhere();
      await page.mouse.click(x, y);
      return `${x},${y}`;
    },
    async button() {
      const buttons = page.locator('button:visible, [role="tab"]:visible');
      const count = await buttons.count();
      if (count === 0) return 'none';
      const button = buttons.nth(Math.floor(random() * count));
      const name = (await button.textContent({ timeout: 300 }).catch(() => '')) ?? '';
      if (/Open a scenario/.test(name)) return 'not the file picker';
      await button.click({ timeout: 300, force: true }).catch(() => undefined);
      return name;
    },
    async drag() {
      const [from, to] = [anywhere(), anywhere()];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
      return `${from.x},${from.y} to ${to.x},${to.y}`;
    },
    async key() {
      const key = one(KEYS);
      await page.keyboard.press(key);
      return key;
    },
    async type() {
      const fields = page.locator('input:visible, textarea:visible');
      const count = await fields.count();
      if (count === 0) return 'no field';
      const text = one(TEXTS);
      await fields
        .nth(Math.floor(random() * count))
        .fill(text, { timeout: 300 })
        .catch(() => undefined);
      await page.keyboard.press('Enter');
      return text;
    },
    async wheel() {
      const { x, y } = anywhere();
      await page.mouse.move(x, y);
      const by = Math.floor((random() - 0.5) * 1_200);
      await page.mouse.wheel(0, by);
      return `${x},${y} by ${by}`;
    },
    async resize() {
      const [width, height] = one([
        [1440, 900],
        [1024, 768],
        [390, 844],
        [640, 360],
      ] as const);
      size = { width, height };
      await page.setViewportSize(size);
      return `${width}x${height}`;
    },
    async paste() {
      const pasted = one(['{"version":1,"model":"queue","workload":{"count":4}}', '#s=xyz', '{']);
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, pasted);
      return pasted;
    },
    async back() {
      // The first entry of all is another page.
      await page.evaluate(() => (window.history.state?.entry > 0 ? window.history.back() : null));
      return '';
    },
  };
  const usual = ['click', 'button', 'button', 'drag', 'key', 'key', 'type', 'wheel'];
  while (did.length < times) {
    const act = random() < 0.06 ? one(['resize', 'paste', 'back']) : one(usual);
    const what = await acts[act]?.();
    did.push(`${act} ${what}`);
  }
  return did;
}
