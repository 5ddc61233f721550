import { expect, test } from './app';

test('the first visit shows the first preset, ready to play to its end', async ({ app, page }) => {
  await app.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One bad message in a batch');
  await expect(app.clock).toContainText('00:00:00.000');
  await expect(page.getByRole('button', { name: 'Play' })).toBeEnabled();
  await expect(app.message(3)).toHaveAccessibleName('Message 3, visible, 0 receives');

  await test.step('pausing keeps the moment', async () => {
    await page.getByRole('button', { name: 'Play' }).click();
    await app.expectStep(3);
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await app.step();
    await app.back.click();
    await expect(app.playhead).not.toHaveAttribute('aria-valuetext', paused);
    await app.forward.click();
    await expect(app.playhead).toHaveAttribute('aria-valuetext', paused);
  });

  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(app.clock).toHaveText(/^00:01:30\.000/, { timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(app.message(3)).toHaveAccessibleName(
    'Message 3, in the dead-letter queue, 3 receives',
  );
});

test('stepping forward and back shows the same pictures again, at rest at once', async ({
  app,
}) => {
  await app.open();
  await app.stepForward(3);
  const third = await app.picture();
  await app.back.click();
  await app.forward.click();
  expect(await app.picture()).toEqual(third);

  await app.stepForward(3);
  const sixth = await app.step();
  const picture = await app.picture();
  for (let step = 0; step < 4; step += 1) await app.back.click();
  await expect(app.playhead).not.toHaveAttribute('aria-valuetext', sixth);
  expect(await app.picture()).not.toEqual(picture);
  await app.stepForward(5);
  await app.back.click();
  await expect(app.playhead).toHaveAttribute('aria-valuetext', sixth);
  expect(await app.picture()).toEqual(picture);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a step forward is seen to happen and comes to rest where stepping back leads', async ({
    app,
  }) => {
    await app.open();
    await app.stepForward(4);
    await app.forward.click();
    await app.back.click();
    const rest = await app.picture();
    await app.back.click();
    await app.forward.click();
    await expect.poll(() => app.picture()).toEqual(rest);
  });
});

test('problem, card, span and log lead to their moments', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: /^Go to 00:/ }).click();
  await expect(app.presentStep).toContainText('Invocation 1 failed with an error');
  await page.getByRole('button', { name: 'To the beginning' }).click();

  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.clock).toContainText('00:00:02.100');
  await expect(app.presentStep).toContainText('threw an error');
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.clock).toContainText('00:00:30');

  await page.getByRole('button', { name: 'To the beginning' }).click();
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByText('receive 2', { exact: true })
    .first()
    .click();
  await expect(app.clock).toContainText('00:00:30');

  await page.getByRole('button', { name: 'To the beginning' }).click();
  await page.getByRole('tab', { name: 'Log' }).click();
  const log = page.getByRole('tabpanel', { name: 'Log' });
  await expect(log).toContainText('Message 1 was sent.');
  await log.getByRole('searchbox').or(log.getByRole('textbox')).first().fill('dead-letter queue');
  await log.getByText('Message 3 moved to the dead-letter queue').click();
  await expect(app.clock).toContainText('00:01:30.000');
  await expect(app.message(3)).toHaveAccessibleName(/in the dead-letter queue/);
});

test('dragging over the timeline scrubs', async ({ app, page }) => {
  await app.open();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const box = await timeline.boundingBox();
  if (!box) throw new Error('the timeline is not on screen');
  const y = box.y + box.height - 20;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 5 });
  const middle = await app.step();
  await page.mouse.move(box.x + box.width * 0.95, y, { steps: 5 });
  await page.mouse.up();
  await expect(app.playhead).not.toHaveAttribute('aria-valuetext', middle);
  await expect(app.message(1)).toHaveAccessibleName(/dead-letter queue/);
});
