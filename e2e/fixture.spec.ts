import { expect, test } from './app';

// The app as it is, built with a model that it has never seen: letters and their carriers.
test.use({
  baseURL: async ({ baseURL }, use) => {
    const url = new URL(baseURL ?? '');
    await use(`${url.protocol}//${url.hostname}:${Number(url.port) + 1_000}`);
  },
});

test('a new model gets stage, steps, timeline, log, outcome and settings', async ({
  app,
  page,
}) => {
  await app.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A closed door');
  const letter = app.stage.getByRole('button', { name: /^Letter 2,/ });
  await app.stepForward(2);
  await expect(app.stage.getByRole('button', { name: /^Carrier 1/ })).toBeVisible();
  await expect(app.stage.getByRole('button', { name: 'Letter 1, c1' })).toBeVisible();
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.presentStep).toContainText('Nobody opened the door for letter 2.');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('button', { name: 'Letter 2', exact: true })).toBeVisible();

  await page.getByRole('tab', { name: 'Log' }).click();
  const log = page.getByRole('region', { name: 'Log' });
  await log.getByRole('searchbox').fill('went back');
  await log.getByText('Letter 2 went back').click();
  await expect(letter).toHaveAccessibleName('Letter 2, returned');
  await page.getByRole('tab', { name: 'Statechart' }).click();
  await expect(page.getByRole('button', { name: /^returned, present state$/ })).toBeVisible();
  const machines = page.getByRole('tablist', { name: 'Machines' });
  await machines.getByRole('tab', { name: 'Carrier' }).click();
  await expect(page.getByRole('button', { name: /^begins: / })).toBeVisible();
  await page.getByRole('tab', { name: 'Outcome' }).click();
  await expect(page.getByRole('region', { name: 'Outcome' })).toContainText('LettersDelivered');

  await page.getByRole('tab', { name: 'Settings' }).click();
  await app.type('Walks before a return', 1);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(app.settings.getByRole('textbox', { name: 'Walks before a return' })).toHaveValue(
    '2',
  );
});

test('a new model can be changed while it runs', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'Break it', exact: true }).click();
  await page.getByRole('button', { name: /^Change a setting from here on/ }).click();
  const offer = page.getByRole('region', { name: 'Break it', exact: true });
  await expect(offer.getByRole('combobox', { name: 'Setting' })).toHaveText(
    'Office: Walks before a return',
  );
  await offer.getByRole('textbox', { name: 'Walks before a return' }).fill('1');
  await page.keyboard.press('Enter');
  const marks = page.getByRole('region', { name: 'Interventions', exact: true });
  await expect(
    marks.getByRole('button', { name: /^Walks before a return becomes 1 receive/ }),
  ).toBeVisible();
  await marks.getByRole('button').click();
  await page.getByRole('button', { name: 'Go to 00:00:00.001' }).click();
  await expect(app.presentStep).toContainText('Walks before a return became 1 receive.');
});

test('two runs of a new model are compared', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await app.type('Walks before a return', 1);
  const bar = page.getByRole('region', { name: 'Comparison', exact: true });
  await expect(bar).toContainText('Walks before a return 2 receives');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  const stage = (name: string) => page.getByRole('group', { name });
  await expect(stage('Stage, kept run').getByRole('button', { name: /^Letter 2/ })).toBeVisible();
  await expect(stage('Stage, run now').getByRole('button', { name: /^Letter 2/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Compare' }).click();
  const table = page.getByRole('region', { name: 'Comparison of the two runs' });
  await expect(table).toContainText('First difference at');
});
