import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolations, expectNoViolationsInAnyTheme } from './axe';

const MODELS = ['Synchronous', 'Asynchronous', 'Stream', 'Queue'];

/** The comparison of all models, as a person has it in front of them. */
function fourWaysOn(page: Page) {
  const table = page.getByRole('table', { name: 'What each model makes of it' });
  /** All models are loaded and a day is simulated: that takes a moment. */
  const shown = () => expect(table).toBeVisible({ timeout: 20_000 });
  const stage = (model: string) => page.getByRole('group', { name: `Stage, ${model}` });
  return {
    table,
    shown,
    stage,
    fault: (name: string) => page.getByRole('button', { name, exact: true }),
    /** What a model says to a question. */
    async cell(question: string, model: string) {
      const heads = await table.getByRole('columnheader').allTextContents();
      const row = table.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: question, exact: true }),
      });
      // The first head is that of the questions.
      return row.getByRole('cell').nth(heads.indexOf(model) - 1);
    },
    said: (model: string) => page.getByRole('status', { name: `Present step, ${model}` }),
    back: page.getByRole('link', { name: 'Sandbox', exact: true }),
  };
}

/** Opens the comparison from the sandbox. */
async function compareModels(app: App) {
  await app.open();
  await app.page.getByRole('link', { name: 'All models' }).click();
  await fourWaysOn(app.page).shown();
}

/** Opens it by its address. */
async function openFault(page: Page, fragment: string) {
  await page.goto(`./${fragment}`);
  await fourWaysOn(page).shown();
}

test('one fault is chosen, and seen in every model at once under one playhead', async ({
  app,
  page,
}) => {
  await compareModels(app);
  const { stage, fault, cell, said } = fourWaysOn(page);
  for (const model of MODELS) await expect(stage(model)).toBeVisible();
  await expect(fault('Function error')).toHaveAttribute('aria-pressed', 'true');
  await expect(await cell('Who waits', 'Stream')).toContainText('The shard');
  await expect(await cell('Who tries again', 'Synchronous')).toHaveText('Nobody');
  await expect(await cell('How often, and when', 'Asynchronous')).toContainText('3 times');
  await expect(await cell('Where it ends', 'Stream')).toHaveText('6 × expired');
  await expect(await cell('Where it ends', 'Queue')).toContainText('4 × dead-letter queue');

  await fault('Outage of ten minutes').click();
  await expect(fault('Outage of ten minutes')).toHaveAttribute('aria-pressed', 'true');
  await expect(await cell('Where it ends', 'Stream')).toHaveText('6 × done');
  await expect(await cell('Where it ends', 'Queue')).toHaveText('6 × dead-letter queue');

  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.clock).not.toContainText('00:00:00.000');
  for (const model of MODELS) {
    await expect(said(model)).toContainText(new RegExp(`^${model}, 00:00:0`));
  }
  await stage('Queue')
    .getByRole('button', { name: /^Message 3\b/ })
    .click();
  await expect(
    stage('Stream')
      .getByRole('button', { name: /^Record 3\b/, pressed: true })
      .first(),
  ).toBeVisible();
  await app.toTheEnd();
  await expect(app.clock).toContainText('00:10:0');
  await expect(page.getByText(/^Run ended at 00:01:51/)).toBeVisible();
});

test('a cell opens its run where it happens, and the browser goes back through all of it', async ({
  app,
  page,
}) => {
  await app.open();
  await app.stepForward(2);
  await app.expectMomentInAddress();
  const clock = (await app.clock.textContent()) ?? '';
  await page.getByRole('link', { name: 'All models' }).click();
  const { shown, fault, back, cell, table } = fourWaysOn(page);
  await shown();
  await expect(page).toHaveURL(/#f=functionError/);
  await (await cell('Until when', 'Queue')).getByRole('button').click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Function error: Queue');
  await expect(app.clock).toContainText('00:01:30');
  await expect(page.getByRole('tabpanel', { name: 'Inspector' })).toContainText('Message 3');
  await expect(page).toHaveURL(/#s=/);
  await expect(page.getByRole('region', { name: 'Scenario' })).toContainText('the third of six');
  await page.getByRole('button', { name: 'Back to all models' }).click();
  await expect(table).toBeVisible();
  await expect(page).toHaveURL(/#f=/);
  await page.goBack();
  await expect(title).toHaveText('Function error: Queue');
  await page.goBack();
  await expect(table).toBeVisible();
  await fault('Throttle').click();
  await expect(page).toHaveURL(/#f=throttle/);
  await page.goBack();
  await expect(fault('Function error')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(app.clock).toHaveText(clock);
  await page.goForward();
  await expect(table).toBeVisible();
  await back.click();
  await expect(app.clock).toHaveText(clock);
});

test('settings are changed in one model or in all, undone, linked to and opened', async ({
  app,
  page,
}) => {
  await openFault(page, '#f=functionError&t=90000');
  const { cell, fault, shown } = fourWaysOn(page);
  const ends = await cell('Where it ends', 'Queue');
  const [tries, streamTries] = [
    await cell('How often, and when', 'Queue'),
    await cell('How often, and when', 'Stream'),
  ];
  const settingsOf = (model: string) => page.getByRole('button', { name: `Settings, ${model}` });
  const set = async (setting: string, value: string) => {
    const field = page.getByRole('textbox', { name: setting, exact: true });
    await field.fill(value);
    await field.press('Enter');
  };

  await settingsOf('Queue').click();
  await expect(page.getByRole('combobox', { name: 'Settings of' })).toBeFocused();
  await set('Receives before dead-letter queue', '5');
  await expect(tries).toContainText('5 times');
  await expect(settingsOf('Queue')).toHaveAccessibleName('Settings, Queue, 1 changed');
  await expect(page.getByRole('status', { name: 'What the change comes to' })).toHaveText(
    'Where it ends: Queue: 4 × dead-letter queue, 2 × done',
  );
  await expect(app.clock).toContainText('00:01:30.000');
  await expect(page).toHaveURL(/#f=functionError&c=[^&]+&t=90000/);

  await page.getByRole('combobox', { name: 'Settings of' }).selectOption('all models');
  await page.getByRole('button', { name: 'Remove fault 1' }).click();
  await expect(ends).toHaveText('6 × done');
  await expect(streamTries).toContainText('Once');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ends).toContainText('4 × dead-letter queue');
  await expect(page.getByRole('status', { name: 'Undo and redo' })).toHaveText(
    'Undone: Faults, 4 models',
  );

  await page.getByRole('tab', { name: 'Fault' }).click();
  await fault('Timeout').click();
  await expect(fault('Timeout')).toHaveAttribute('aria-pressed', 'true');
  await expect(tries).toContainText('5 times');
  await expect(page).toHaveURL(/#f=timeout&c=/);
  await page.reload();
  await shown();
  await expect(tries).toContainText('5 times');
  await tries.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeout: Queue');
  await expect(page).toHaveURL(/#s=/);
  await page.goBack();
  await shown();
  await page.getByRole('button', { name: 'Put Queue back to how it began' }).click();
  await expect(tries).toContainText('3 times');
  await expect(page).toHaveURL(/#f=timeout&t=/);

  await page.goto('./#f=timeout&c=nonsense&t=0');
  await expect(page.getByRole('alert')).toContainText('This link could not be opened');
  await expect(tries).toContainText('3 times');
});

test('by the keyboard alone, from an address and after a reload', async ({ app, page }) => {
  await openFault(page, '#f=outage&t=90000');
  const { fault, back, shown, cell } = fourWaysOn(page);
  await expect(app.clock).toContainText('00:01:30.000');
  await fault('Throttle').focus();
  await page.keyboard.press('Enter');
  await expect(fault('Throttle')).toHaveAttribute('aria-pressed', 'true');
  const before = await app.step();
  await page.keyboard.press('ArrowRight');
  await expect(app.playhead).not.toHaveAttribute('aria-valuetext', before);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await app.expectMomentInAddress();
  const clock = (await app.clock.textContent()) ?? '';
  await page.reload();
  await shown();
  await expect(app.clock).toHaveText(clock);
  await expect(page).toHaveTitle('Throttle · Redrive');
  await (await cell('Lost', 'Queue')).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Throttle: Queue');
  await expect(page).toHaveURL(/#s=/);
  await page.goBack();
  await shown();
  await back.click();
  await expect(page).toHaveURL(/#s=/);
  await expect(app.stage).toBeVisible();
});

test('table and moment are taken along, presented and printed', async ({ page, app }) => {
  await openFault(page, '#f=throttle&t=30000');
  const read = async (name: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await saved;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const table = await read('Table as CSV');
  expect(table.name).toBe('redrive-throttle.csv');
  expect(table.text).toMatch(/^Where it ends,.*6 × done,6 × dead-letter queue/m);
  const picture = await read('This moment as SVG');
  for (const name of MODELS) expect(picture.text).toContain(`>${name}</text>`);

  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'One fault, four outcomes: Throttle',
  );
  const step = await app.step();
  await page.keyboard.press('PageDown');
  await expect(app.playhead).not.toHaveAttribute('aria-valuetext', step);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toContainText('Throttle');
  await expect(paper.getByRole('cell', { name: '6 × dead-letter queue' })).toBeVisible();
  await expect(paper.getByText('Function', { exact: true }).first()).toBeVisible();
  await expect(app.forward).toBeHidden();
});

test('on a phone one model at a time, and nothing scrolls sideways but the table', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'All models' }).click();
  const { stage, shown } = fourWaysOn(page);
  await shown();
  await page.getByRole('tab', { name: 'Queue' }).click();
  await expect(stage('Queue')).toBeVisible();
  await expect(stage('Stream')).toHaveCount(0);
  await app.forward.click();
  await page.getByRole('tab', { name: 'Stream' }).click();
  await expect(stage('Stream')).toBeVisible();
  await app.expectNothingSideways();
  await expectNoViolations(page, 'one model at a time');
  await page.getByRole('button', { name: 'Settings, Stream' }).click();
  await expect(stage('Stream')).toBeInViewport();
  await expectNoViolations(page, 'its settings');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Settings of' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Settings, Stream' })).toBeFocused();

  await page.getByRole('button', { name: 'Throttle', exact: true }).click();
  await expect(page).toHaveURL(/#f=throttle/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/#f=functionError/);
});

test('axe finds nothing in any theme', async ({ page, app }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFault(page, '#f=outage&t=30600');
  await page.getByRole('tab', { name: 'Settings' }).click();
  await expectNoViolationsInAnyTheme(page, 'all models side by side, and what they have in common');
  await expect(app.clock).toBeVisible();
});
