import { expect, test } from './app';
import { expectWellAtAnyWidth } from './widths';

const ORDER = '504, but the order went through';

test('an order is done twice while its client is told that it failed, with the very answers', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset(ORDER);
  const request = (says: RegExp | string) => app.stage.getByRole('button', { name: says });
  await page.getByRole('button', { name: 'To the next problem' }).click();
  await expect(app.presentStep).toContainText('The gateway stops waiting for request 1');
  await expect(app.stage).toContainText('nobody waits');
  await expect(request('Request 1, waiting for an answer, 1 attempt')).toBeVisible();
  await app.toTheEnd();
  await expect(request('Effect of request 1, for the 2nd time')).toBeVisible();
  await expect(app.guarantee('No request is processed twice')).toContainText('once');

  // What the client knows is told apart from what has happened.
  await request(
    'Request 1, failed with 504: the gateway stopped waiting, 2 attempts, but done twice',
  ).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector).toContainText('What the client knowsit failed');
  await expect(inspector).toContainText('What has happened2 effects');
  const sent = inspector.getByRole('region', { name: 'Sent', exact: true });
  await sent.locator('summary').first().press('Enter');
  await expect(sent).toContainText('"504 Gateway Timeout"');
  await expect(sent).toContainText('"message": "Endpoint request timed out"');
  await sent.locator('summary').filter({ hasText: 'for nobody' }).first().press('Enter');
  await expect(sent).toContainText('"X-Amz-Executed-Version": "$LATEST"');
  await inspector
    .getByRole('button', { name: /^Attempt 1/ })
    .first()
    .click();
  await expect(app.clock).toContainText('00:00:00.000');

  // A table of what is done keeps the second attempt from doing it again.
  await page.getByRole('tab', { name: 'Settings' }).click();
  await app.flip('Idempotency table');
  await app.toTheEnd();
  await expect(request('Effect of request 1')).toHaveCount(1);
  await expect(app.guarantee('No request is processed twice')).not.toContainText('once');
});

test('with jitter a crowd is served, and a client without tokens can be looked at', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('A retry storm');
  const failed = page.getByText('told that it failed', { exact: true }).locator('..');
  await expect(failed).toContainText('60');
  // Problems of a kind are one, with their number; the list leads to each.
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('90 requests were throttled.');
  await problems.getByRole('button', { name: 'All 150 problems' }).click();
  const list = page.getByRole('region', { name: 'All 150 problems' });
  await list.getByText('60 requests failed for good').click();
  await list.getByRole('button', { name: /Request 41 failed after 4 attempts/ }).click();
  await expect(list).toBeHidden();
  await expect(app.clock).toContainText('00:00:07.160');
  await app.flip('Jitter');
  await expect(failed).toContainText('0');
  await app.toTheEnd();
  await expect(app.stage).toContainText('Success100');

  await app.openPreset('A token bucket runs dry');
  await app.toTheEnd();
  await page.getByRole('button', { name: 'Client 1', exact: true }).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Client 1' })).toBeVisible();
  await expect(inspector).toContainText('Retry tokens left');
  await expect(inspector).toContainText('Request 40succeeded, 24 tokens left');
});

test('what the handler answers, and how far it gets before it fails, can be chosen', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('A response of the wrong shape');
  await app.toTheEnd();
  await expect(app.stage).toContainText('502 × 3, but done');
  const shape = app.settings.getByRole('combobox', { name: 'What it answers' });
  await shape.selectOption('the status code as text: "201"');
  await app.toTheEnd();
  await expect(
    app.stage.getByRole('button', { name: 'Request 3, succeeded with 201, 1 attempt' }),
  ).toBeVisible();

  await app.settings.getByRole('button', { name: 'Add a fault' }).click();
  const far = app.settings.getByRole('combobox', { name: 'Fault 1: how far it got' });
  await expect(far).toHaveValue('before');
  await far.selectOption('right after its effect');
  await app.toTheEnd();
  await expect(app.guarantee('No request is processed twice')).toContainText('3 times');
  await app.stage.getByRole('button', { name: /^Request 1, / }).click();
  const inspector = page.getByRole('tabpanel', { name: 'Inspector' });
  await expect(inspector).toContainText('throws an error right after its effect, once');
  await inspector.getByRole('button', { name: 'fail always' }).click();
  await inspector
    .getByRole('combobox', { name: 'How far it gets' })
    .selectOption('once its work came back');
  await expect(inspector).toContainText('The function throws an error once its work came back.');
});

test('axe finds nothing in synchronous calls at any width, and nothing scrolls sideways', async ({
  app,
}) => {
  const request = app.stage.getByRole('button', { name: /^Request 1/ }).first();
  await expectWellAtAnyWidth(app, ORDER, request);
});
