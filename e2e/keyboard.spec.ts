import { expect, test } from './app';

test('the whole run can be gone through by keys', async ({ app, page }) => {
  await app.open();
  await app.playhead.focus();
  await page.keyboard.press('ArrowRight');
  await app.expectStep(2);
  await page.keyboard.press('ArrowRight');
  await app.expectStep(3);
  await page.keyboard.press('ArrowLeft');
  await app.expectStep(2);
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await app.expectStep(12);
  await page.keyboard.press('Home');
  await expect(app.clock).toContainText('00:00:00.000');
  await page.keyboard.press('End');
  await expect(app.clock).toHaveText(/^00:01:30\.000/);
  await page.keyboard.press('Home');
  await page.keyboard.press('.');
  await expect(app.clock).toContainText('00:00:02.100');
  await page.keyboard.press('4');
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue(/4/);
});

test('space plays and pauses on the stage', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the stage' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();

  await test.step('the shortcuts are listed on demand', async () => {
    await page.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    await expect(help).toContainText('Go to the next thing that goes wrong');
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
  });
});

test('arrows choose a tab, or step on the timeline, and each step is told to a screen reader', async ({
  app,
  page,
}) => {
  await app.open();
  await page.getByRole('tab', { name: 'Timeline' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Log' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeFocused();
  await app.expectStep(1);

  const lane = page.getByRole('region', { name: 'Timeline' }).getByRole('button', {
    name: 'Message 1',
    exact: true,
  });
  await lane.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await app.expectStep(11);
  await app.playhead.focus();
  await page.keyboard.press('ArrowRight');
  await app.expectStep(12);
  await page.keyboard.press('Shift+ArrowLeft');
  await app.expectStep(2);

  await expect(app.presentStep).toContainText('A poller received message 1');

  await test.step('letters typed into a field are no shortcuts', async () => {
    const field = app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true });
    await field.fill('4');
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Speed' })).not.toHaveValue('4');
  });
});
