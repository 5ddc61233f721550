import { expect, test } from './app';

test('a setting changes the whole run and keeps the moment, even through a run too short for it', async ({
  app,
}) => {
  await app.open();
  const momentNow = async () => ((await app.clock.textContent()) ?? '').split('of ')[0];
  await app.stepForward(5);
  const before = await momentNow();
  await app.type('Visibility timeout', 60);
  await expect(app.clock).toHaveText(`${before}of 00:03:00.000`);
  await app.type('Visibility timeout', 30);
  await expect(app.clock).toHaveText(`${before}of 00:01:30.000`);

  await app.stepForward(3);
  const moment = await momentNow();
  await app.type('Messages', 0);
  await expect(app.clock).toHaveText('00:00:00.000of 00:00:00.000');
  await expect(app.message(1)).toHaveCount(0);
  await app.type('Messages', 10);
  await expect(app.clock).toHaveText(`${moment}of 00:01:30.000`);
});

test('what goes wrong can be chosen, and changes what should always hold', async ({ app }) => {
  await app.open();
  await test.step('reporting item failures keeps good messages from being processed again', async () => {
    await expect(app.guarantee('No message is processed twice')).toContainText('does not hold');
    await app.flip('Report item failures');
    // The handler still throws: only a handler that reports lets Lambda delete the rest.
    await expect(app.guarantee('No message is processed twice')).toContainText('does not hold');
    await app.settings
      .getByRole('combobox', { name: 'Fault 1: what the function does' })
      .selectOption('reports it as failed');
    await expect(app.guarantee('No message is processed twice')).toContainText(': holds');
    await expect(app.guarantee('Every failure is kept')).toContainText(': holds');
  });

  await test.step('a fault can be added, and the messages that it hits end elsewhere', async () => {
    await app.settings.getByRole('button', { name: 'Remove fault 1' }).click();
    await expect(app.guarantee('No message is processed twice')).toContainText(': holds');
    await app.settings.getByRole('button', { name: 'Add a fault' }).click();
    const items = app.settings.getByRole('textbox', { name: 'Fault 1: ids of messages, or all' });
    await items.fill('m7');
    await items.press('Enter');
    await app.page.getByRole('tab', { name: 'Outcome' }).click();
    await expect(app.page.getByRole('tabpanel', { name: 'Outcome' })).toContainText('Errors');
    await expect(app.guarantee('No message is processed twice')).toContainText('does not hold');
  });
});

test('a value can be typed, slid by keys, refused, and put back to its default', async ({
  app,
}) => {
  await app.open();
  await test.step('a field says what can be typed', async () => {
    const field = app.settings.getByRole('textbox', { name: 'Delivery delay', exact: true });
    await expect(app.settings.getByText('0 to 900 s')).toBeHidden();
    await field.focus();
    await expect(app.settings.getByText('0 to 900 s')).toBeVisible();
    await expect(field).toHaveAccessibleDescription('0 to 900 s');
  });

  await test.step('out of range it is refused with what is allowed, and changes nothing', async () => {
    await app.type('Visibility timeout', 99_999);
    await expect(app.settings.getByText(/43,?200/)).toBeVisible();
    await expect(app.page.getByText('of 00:01:30.000')).toBeVisible();
  });

  await test.step('a slider works by keyboard', async () => {
    const slider = app.settings.getByRole('slider', { name: 'Receives before dead-letter queue' });
    await slider.focus();
    await slider.press('ArrowRight');
    await expect(
      app.settings.getByRole('textbox', { name: 'Receives before dead-letter queue', exact: true }),
    ).toHaveValue('4');
    await expect(app.page.getByText('of 00:02:00.000')).toBeVisible();
  });

  await test.step('a changed setting goes back to its default', async () => {
    await app.settings.getByRole('button', { name: 'Batch size: back to the default' }).click();
    await expect(
      app.settings.getByRole('textbox', { name: 'Batch size', exact: true }),
    ).toHaveValue('10');
  });
});

test('a setting says what AWS does and refuses, since when, and who says so', async ({ app }) => {
  await app.open();
  await test.step('what AWS would refuse is said in its words, and simulated all the same', async () => {
    await app.type('Timeout', 60);
    const words = 'Queue visibility timeout: 30 seconds is less than Function timeout: 60 seconds';
    await expect(app.settings.getByText(words)).toBeVisible();
    await expect(app.stage).toBeVisible();
    await app.type('Visibility timeout', 360);
    await expect(app.page.getByText(words)).toHaveCount(0);
  });

  await test.step('what AWS does, since when, and who says so', async () => {
    await app.settings.getByRole('button', { name: 'About Visibility timeout' }).click();
    await expect(app.settings.getByText('Queue default 30 s', { exact: false })).toBeVisible();
    await expect(app.settings.getByText(/botocore/).first()).toBeVisible();
    await app.settings.getByRole('button', { name: 'About Visibility timeout' }).click();
    await expect(app.settings.getByText(/botocore/)).toHaveCount(0);
  });

  await test.step('where the course notes differ is marked before and said behind it', async () => {
    await app.settings
      .getByRole('button', { name: 'About Batch size; differs from the course notes' })
      .click();
    await expect(app.settings.getByText('Course notes: outdated')).toBeVisible();
    const range = app.settings.locator('dl > div').filter({ hasText: 'Range' });
    await expect(range.getByRole('definition')).toHaveText('1 to 10,000 messages');
    const began = app.settings.locator('dl > div').filter({ hasText: 'This scenario began with' });
    await expect(began.getByRole('definition')).toHaveText('5 messages');
    await app.type('Batch size', 7);
    await expect(began.getByRole('definition')).toHaveText('5 messages');
  });
});

test('a setting is found, also among those that are changed or folded up', async ({
  app,
  page,
}) => {
  await app.open();
  await test.step('by its plain name and by its AWS name', async () => {
    const find = app.settings.getByRole('searchbox', { name: 'Find a setting' });
    await find.fill('redrive policy');
    await expect(app.settings.getByRole('slider')).toHaveCount(1);
    await expect(app.settings.getByText('Receives before dead-letter queue')).toBeVisible();
    // What is folded up is found too.
    await find.fill('second copy');
    await expect(app.settings.getByText('Chance of a second copy')).toBeVisible();
    await expect(app.settings.getByText('assumption', { exact: true })).toBeVisible();
    await find.fill('no such thing');
    await expect(app.settings.getByText('No setting is called “no such thing”.')).toBeVisible();
    await app.settings.getByRole('button', { name: 'Show all' }).click();
    await expect(find).toHaveValue('');
    await expect(app.settings.getByText('VisibilityTimeout', { exact: true })).toBeVisible();
  });

  await test.step('a section that was folded up stays so while other things are looked at', async () => {
    await app.settings.getByRole('heading', { name: 'Queue', exact: true }).click();
    const visibility = app.settings.getByRole('slider', { name: 'Visibility timeout, slider' });
    await expect(visibility).toHaveCount(0);
    await page.getByRole('tab', { name: 'Inspector' }).click();
    await page.getByRole('tab', { name: 'Settings' }).click();
    await expect(app.settings.getByRole('slider', { name: 'Batch size, slider' })).toBeVisible();
    await expect(visibility).toHaveCount(0);
    const fold = app.settings.locator('summary').filter({ hasText: 'Queue' });
    await fold.focus();
    await fold.press('Enter');
    await expect(visibility).toBeVisible();
  });

  await test.step('only what is changed is shown, goes back to its default and comes again', async () => {
    const queue = app.settings.locator('details').filter({ hasText: 'VisibilityTimeout' });
    await expect(queue.locator('summary')).toHaveText('Queue1 changed');
    await app.settings.getByRole('button', { name: 'Only the 5 changed' }).click();
    await expect(
      app.settings.getByRole('textbox', { name: 'Batch size', exact: true }),
    ).toBeVisible();
    await expect(
      app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
    ).toHaveCount(0);
    await app.settings.getByRole('button', { name: 'Reset all to defaults' }).click();
    await expect(app.settings.getByText('Nothing changed')).toBeVisible();
    await expect(app.settings.getByText('no dead-letter queue')).toBeVisible();
    await expect(app.settings.getByText('none: every message succeeds')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(app.settings.getByText('Only the 5 changed')).toBeVisible();
    await expect(
      app.settings.getByRole('textbox', { name: 'Batch size', exact: true }),
    ).toHaveValue('5');
  });
});

test('an assumption is marked as one and can be changed', async ({ app, page }) => {
  await app.open();
  await app.openPreset('Throttled to death');
  const deadLettered = page.locator('dl').filter({ hasText: 'dead-lettered' });
  const before = await deadLettered.textContent();
  await app.settings.getByText('Assumptions: what AWS does not document').click();
  await app.type('Pollers taken away on failure', 0);
  await expect(deadLettered).not.toHaveText(before ?? '');
});

test('dragging a slider end to end moves nothing in the panel', async ({ app, page }) => {
  await page.setViewportSize({ width: 1024, height: 1000 });
  await app.open();
  for (const name of ['Visibility timeout', 'Message retention', 'Timeout', 'Batch size']) {
    await test.step(name, async () => {
      const slider = app.settings.getByRole('slider', { name: `${name}, slider`, exact: true });
      await slider.scrollIntoViewIfNeeded();
      const places = () =>
        app.settings.locator('label, code, summary, input[type="range"]').evaluateAll((elements) =>
          elements.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join();
          }),
        );
      const at = await slider.boundingBox();
      if (!at) throw new Error('not on screen');
      const y = at.y + at.height / 2;
      await page.mouse.move(at.x + at.width / 2, y);
      await page.mouse.down();
      const before = await places();
      expect(before.length).toBeGreaterThan(40);
      const seen = new Set<string | null>();
      for (const share of [0, 0.1, 0.3, 0.6, 0.9, 1, 0.02]) {
        await page.mouse.move(at.x + at.width * share, y, { steps: 2 });
        seen.add(await slider.getAttribute('aria-valuetext'));
        expect(await places()).toEqual(before);
      }
      expect(seen.size).toBeGreaterThan(4);
      await page.mouse.up();
    });
  }
});
