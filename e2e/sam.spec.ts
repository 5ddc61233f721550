import { readFile } from 'node:fs/promises';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

test('the settings can be saved and copied as a SAM template', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await page.getByRole('button', { name: 'Export SAM' }).click();
  const dialog = page.getByRole('dialog', { name: 'The settings as a SAM template' });
  const template = dialog.getByRole('region', { name: 'SAM template' });
  await expect(template).toContainText('maxReceiveCount: 3');
  await expect(template).toContainText('deadLetterTargetArn: !GetAtt DeadLetterQueue.Arn');
  await expectNoViolationsInAnyTheme(page, 'the template', dialog);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as template.yaml' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('template.yaml');
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toMatch(/^# One bad message in a batch\nAWSTemplateFormatVersion: "2010-09-09"\n/);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('Copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the template is reached by keyboard alone, and stands in the panel with AWS’s objections', async ({
  app,
  page,
}) => {
  await app.open();
  await test.step('reached, read and left by keyboard alone', async () => {
    const open = page.getByRole('button', { name: 'Export SAM' });
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Tab');
    await expect(dialog.getByRole('region', { name: 'SAM template' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
  });

  await app.type('Timeout', 60);
  await app.settings.getByRole('button', { name: 'As SAM' }).click();
  const template = app.settings.getByRole('region', { name: 'SAM template' });
  await expect(template).toContainText('Timeout: 60');
  await expect(template).toContainText('# AWS would refuse this: Queue visibility timeout: 30');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(template).toContainText('Timeout: 5');
  await expect(template).not.toContainText('AWS would refuse');
  await app.settings.getByRole('button', { name: 'As SAM' }).click();
  await expect(app.settings.getByText('VisibilityTimeout', { exact: true })).toBeVisible();
});
