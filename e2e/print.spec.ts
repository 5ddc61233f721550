import { expect, test } from './app';

test('on paper there is the run and nothing of the page, black on white', async ({ app, page }) => {
  await app.open();
  await expect(app.presentStep).not.toBeEmpty();
  await app.stepForward(8);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('One bad message in a batch');
  await expect(paper).toContainText('at 00:00:30 of 00:01:30');
  await expect(paper).toContainText('Receives before dead-letter queue3 receives');
  await expect(paper).toContainText('Nothing is processed twice: does not hold');
  await expect(
    paper.getByRole('row', { name: /A poller received message 1: receive 2/ }),
  ).toBeVisible();
  await expect(paper.getByText('Dead-letter queue', { exact: true })).toBeVisible();
  await expect(app.forward).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
  await expect(app.forward).toBeVisible();
});
