import { readFile } from 'node:fs/promises';
import type { JSHandle, Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const SMALL = {
  version: 1,
  model: 'queue',
  title: 'Two from a file',
  workload: { count: 2 },
};

/** Holds files over the page, as a browser tells of it: again and again, until they are let go. */
async function holdOver(page: Page, dataTransfer: JSHandle<DataTransfer>) {
  const over = page.getByText('Drop a scenario file to open it');
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await expect(over).toBeVisible({ timeout: 350 });
  }).toPass();
  return over;
}

/** Drops files on the page, as dragging them from a folder would. */
async function drop(page: Page, files: readonly { name: string; text: string }[]) {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    return data;
  }, files);
  const over = await holdOver(page, transfer);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(over).toBeHidden();
}

async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function openApp(app: { open: () => Promise<void> }, page: Page) {
  await app.open();
  await expect(page.getByRole('region', { name: 'Settings' })).toContainText('Visibility timeout');
}

test('a scenario is saved, and opened again from its file, by keys alone', async ({
  app,
  page,
}) => {
  let text = '';
  page.on('filechooser', (chooser) =>
    chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) }),
  );
  await app.open();
  await app.type('Visibility timeout', 45);
  await page.getByRole('button', { name: 'File' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open a scenario' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save the scenario' })).toBeFocused();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('one-bad-message-in-a-batch.redrive.json');
  text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ settings: { queue: { VisibilityTimeout: 45 } } });
  expect(text).not.toContain('DelaySeconds');

  await app.openPreset('Maximum receive count 1');
  await page.getByRole('button', { name: 'File' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open a scenario' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('One bad message in a batch');
  await expect(
    app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
  ).toHaveValue('45');
});

const REFUSED = [
  {
    what: 'a value out of range',
    text: JSON.stringify({ ...SMALL, settings: { queue: { DelaySeconds: 901 } } }),
    says: 'settings.queue.DelaySeconds: 901 is not allowed, at most 900',
  },
  { what: 'no JSON', text: 'hello', says: 'it is no scenario file: not valid JSON' },
  {
    what: 'JSON that is no scenario',
    text: '{"version": 1, "model": "oven"}',
    says: 'model: "oven" is not allowed',
  },
  {
    what: 'a file of a newer Redrive',
    text: '{"version": 7, "model": "queue"}',
    says: 'it is from a newer Redrive',
  },
  { what: 'five megabytes', text: ' '.repeat(5_000_000), says: '5 MB is too large, at most 2 MB' },
  {
    what: 'endless nesting',
    text: '['.repeat(500_000),
    says: 'nested too deep, at most 32 levels',
  },
] as const;

test('what is no scenario is refused when it is dropped, what is one is opened', async ({
  app,
  page,
}) => {
  await openApp(app, page);
  await app.stepForward(3);
  const picture = await app.picture();
  for (const { what, text, says } of REFUSED) {
    await test.step(what, async () => {
      await drop(page, [{ name: `${what}.json`, text }]);
      await expect(page.getByRole('alert')).toContainText(`“${what}.json” could not be opened: `);
      await expect(page.getByRole('alert')).toContainText(says);
      expect(await app.picture()).toEqual(picture);
      await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(page.getByRole('alert')).toBeHidden();
    });
  }

  await test.step('undo brings back what was there', async () => {
    await drop(page, [{ name: 'two.json', text: JSON.stringify(SMALL) }]);
    await expect(title(page)).toHaveText('Two from a file');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(title(page)).toHaveText('One bad message in a batch');
  });

  await test.step('of several files the first is opened, and that is said', async () => {
    const text = JSON.stringify(SMALL);
    await drop(page, [
      { name: 'one.json', text },
      { name: 'two.json', text },
      { name: 'three.json', text },
    ]);
    await expect(page.getByRole('alert')).toHaveText(
      /“one.json” is open.*the other 2 were left alone/,
    );
    await expect(title(page)).toHaveText('Two from a file');
  });
});

test('a scenario can be pasted, and so can a link', async ({ app, page }) => {
  await openApp(app, page);
  await app.stepForward(2);
  await app.expectMomentInAddress();
  const link = page.url();
  // The page listens once its stage stands: until then one pastes again.
  await expect(async () => {
    await paste(page, JSON.stringify(SMALL));
    await expect(title(page)).toHaveText('Two from a file', { timeout: 500 });
  }).toPass();
  await paste(page, `Look at this: ${link}`);
  await expect(title(page)).toHaveText('One bad message in a batch');
  await app.expectStep(3);
  await paste(page, 'only words');
  await expect(title(page)).toHaveText('One bad message in a batch');
  await paste(page, '{"version": 1, "model": "queue", "sed": 3}');
  await expect(page.getByRole('alert')).toContainText('sed: "sed" is not a known key here');
});

test('what is too large for a link is offered as a file, and survives reloading', async ({
  app,
  page,
}) => {
  await openApp(app, page);
  const workload = Array.from({ length: 400 }, (_, n) => ({
    id: `order-${(n * 7_919) % 99_991}`,
    atMs: n * n,
  }));
  await drop(page, [
    { name: 'large.json', text: JSON.stringify({ ...SMALL, title: 'Large', workload }) },
  ]);
  await expect(title(page)).toHaveText('Large');
  await expect(page).toHaveURL(/^[^#]*$/);
  await page.getByRole('button', { name: 'Share' }).click();
  const said = page.getByRole('status').filter({ hasText: 'too large for a link' });
  await expect(said).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    said.getByRole('button', { name: 'Save the scenario' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('large.redrive.json');
  await page.getByRole('button', { name: 'Play' }).press('End');
  const step = await app.step();
  await expect.poll(() => page.evaluate(() => window.history.state.tooLong)).toMatch(/&t=\d{5}/);
  await page.reload();
  await expect(title(page)).toHaveText('Large');
  await expect(app.playhead).toHaveAttribute('aria-valuetext', step);
});

test('axe finds nothing in the menu and under the drop overlay', async ({ app, page }) => {
  test.slow();
  await openApp(app, page);
  await page.getByRole('button', { name: 'File' }).click();
  await expect(page.getByRole('button', { name: 'Open a scenario' })).toBeVisible();
  const menu = page.locator('[popover]:popover-open');
  await expectNoViolationsInAnyTheme(page, 'the menu', menu);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{}'], 'x.json'));
    return data;
  });
  await holdOver(page, transfer);
  const overlay = page.getByRole('region', { name: 'Drop a file' });
  await expectNoViolationsInAnyTheme(page, 'the overlay', overlay);
});
