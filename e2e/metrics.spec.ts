import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const metrics = (page: Page) => page.getByRole('region', { name: 'Metrics', exact: true });
const chart = (page: Page, name: string) => metrics(page).getByRole('slider', { name });
const alarmLine = (page: Page) => page.getByRole('slider', { name: 'Alarm line' });

async function openMetrics(app: App, page: Page) {
  await app.open();
  await page.getByRole('tab', { name: 'Metrics' }).click();
  await expect(metrics(page)).toBeVisible();
}

async function setAlarm(page: Page, metric: string) {
  await metrics(page)
    .getByRole('button', { name: `Enlarge ${metric}` })
    .click();
  await metrics(page).getByRole('button', { name: 'Set an alarm' }).click();
}

test('metrics stand by resource, each tells its values, by keys and by clicks', async ({
  app,
  page,
}) => {
  await openMetrics(app, page);
  await test.step('under AWS’s names, with statistic and unit', async () => {
    const ofFunction = metrics(page).getByRole('region', { name: 'Function' });
    await expect(ofFunction.getByRole('article', { name: 'Errors, Sum' })).toContainText(
      'Sum · Count',
    );
    await expect(ofFunction.getByRole('article', { name: 'Duration, Average' })).toContainText(
      'Average · Milliseconds',
    );
    const ofQueue = metrics(page).getByRole('region', { name: 'Queue', exact: true });
    await expect(
      ofQueue.getByRole('article', { name: 'ApproximateAgeOfOldestMessage, Maximum' }),
    ).toContainText('Maximum · Seconds');
    await expect(
      metrics(page)
        .getByRole('region', { name: 'Dead-letter queue' })
        .getByRole('article', { name: 'NumberOfMessagesSent, Sum' }),
    ).toBeVisible();
  });

  await test.step('by keys: period by period, with the value spoken', async () => {
    const errors = chart(page, 'Errors, Sum');
    await errors.focus();
    await page.keyboard.press('ArrowRight');
    await expect(errors).toHaveAttribute('aria-valuetext', '0:05 to 0:10: no data');
    await expect(app.clock).toContainText('00:00:05.000');
    await page.keyboard.press('Home');
    await expect(errors).toHaveAttribute('aria-valuetext', '0:00 to 0:05: 1');
    await page.keyboard.press('End');
    await expect(errors).toHaveAttribute('aria-valuetext', /^1:30 to 1:35/);
    await page.keyboard.press('Home');
  });

  await test.step('a click on a chart goes there', async () => {
    const errors = chart(page, 'Errors, Sum');
    await expect(errors).toHaveAttribute('aria-valuetext', '0:00 to 0:05: 1');
    const box = await errors.boundingBox();
    if (!box) throw new Error('No chart.');
    await page.mouse.click(box.x + box.width * 0.69, box.y + box.height / 2);
    await expect(app.clock).toContainText(/^00:01:0[0-4]/);
    await expect(errors).toHaveAttribute('aria-valuetext', '1:00 to 1:05: 1');
    await errors.press('Home');
  });

  await test.step('period, statistic and metrics can be chosen', async () => {
    await metrics(page).getByRole('combobox', { name: 'Period' }).selectOption('1 minute');
    await expect(chart(page, 'Errors, Sum')).toHaveAttribute('aria-valuetext', /^0:00 to 1:00: 2/);
    await metrics(page)
      .getByRole('button', { name: /^17 of 17 metrics/ })
      .click();
    await page.getByRole('checkbox', { name: 'Throttles' }).uncheck();
    await expect(chart(page, 'Throttles, Sum')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await metrics(page).getByRole('button', { name: 'Enlarge Duration' }).click();
    await metrics(page).getByRole('combobox', { name: 'Statistic' }).selectOption('p90');
    await expect(chart(page, 'Duration, p90')).toBeVisible();
    await metrics(page).getByRole('button', { name: 'All metrics' }).click();
    await expect(chart(page, 'Duration, p90')).toBeVisible();
  });
});

test('an alarm says when it would have rung: dragged, with more periods, and by keys alone', async ({
  app,
  page,
}) => {
  await openMetrics(app, page);
  const said = metrics(page).getByRole('status');
  await test.step('its line is dragged', async () => {
    await setAlarm(page, 'Errors');
    await expect(said).toHaveText(
      'It would have rung at 00:01:00, 58 s after the first thing went wrong.',
    );
    await expect(alarmLine(page)).toHaveAttribute('aria-valuetext', '≥ 1');
    const box = await alarmLine(page).boundingBox();
    if (!box) throw new Error('No alarm line.');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y - 400, { steps: 5 });
    await page.mouse.up();
    await expect(alarmLine(page)).not.toHaveAttribute('aria-valuetext', '≥ 1');
    await page.keyboard.press('ArrowUp');
    await expect(said).toContainText('this alarm would never have rung.');
    await metrics(page).getByRole('button', { name: 'Remove the alarm' }).click();
  });

  await test.step('more evaluation periods ring later, and bad values are refused', async () => {
    await metrics(page).getByRole('button', { name: 'Set an alarm' }).click();
    const periods = metrics(page).getByRole('textbox', { name: 'Evaluation periods' });
    await periods.fill('2');
    await periods.press('Enter');
    await expect(metrics(page).getByRole('status')).toContainText(
      'at 00:02:00, 30 s after the run',
    );
    await periods.fill('0');
    await periods.press('Enter');
    await expect(metrics(page).getByRole('alert')).toContainText('A whole number from 1 to 30');
    await metrics(page).getByRole('button', { name: 'Remove the alarm' }).click();
    await expect(alarmLine(page)).toHaveCount(0);
    await metrics(page).getByRole('button', { name: 'All metrics' }).click();
  });

  await test.step('by keys alone, each change of its state a place to go to', async () => {
    await metrics(page).getByRole('button', { name: 'Enlarge Errors' }).focus();
    await page.keyboard.press('Enter');
    await metrics(page).getByRole('button', { name: 'Set an alarm' }).focus();
    await page.keyboard.press('Enter');
    await alarmLine(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(alarmLine(page)).toHaveAttribute('aria-valuetext', '≥ 3');
    await expect(said).toHaveText(
      'Errors stood between 1 and 2: this alarm would never have rung.',
    );
    await page.keyboard.press('ArrowDown');
    await expect(said).toContainText('It would have rung at 00:01:00');
    const rang = metrics(page)
      .getByRole('list', { name: 'Changes of the alarm' })
      .getByRole('button', { name: '00:01:00 ALARM' });
    await rang.focus();
    await page.keyboard.press('Enter');
    await expect(app.clock).toContainText('00:01:00.000');
  });
});

test('an alarm that never rings says which metrics counted what went wrong', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreset('504, but the order went through');
  await page.getByRole('tab', { name: 'Metrics' }).click();
  await setAlarm(page, 'Errors');
  await expect(metrics(page).getByRole('status')).toContainText('would never have rung');
  await metrics(page).getByRole('button', { name: '5XXError 2' }).click();
  await expect(metrics(page).getByRole('heading', { name: '5XXError Gateway' })).toBeVisible();
  await metrics(page).getByRole('button', { name: 'Set an alarm' }).click();
  await expect(metrics(page).getByRole('status')).toContainText('It would have rung at 00:01:00');
});

test('axe finds nothing in the metrics, wide or on a phone', async ({ app, page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.open();
  for (const { opener, ...size } of [
    { opener: 'tab', width: 1440, height: 900 },
    { opener: 'button', width: 390, height: 844 },
  ] as const) {
    await page.setViewportSize(size);
    await page.getByRole(opener, { name: 'Metrics', exact: true }).click();
    await expect(chart(page, 'Errors, Sum')).toBeVisible();
    await expectNoViolationsInAnyTheme(page, `all metrics at ${size.width} px`, metrics(page));
    await setAlarm(page, 'Errors');
    await expect(alarmLine(page)).toBeVisible();
    await expectNoViolationsInAnyTheme(page, `an alarm at ${size.width} px`, metrics(page));
    await metrics(page).getByRole('button', { name: 'Remove the alarm' }).click();
    await metrics(page).getByRole('button', { name: 'All metrics' }).click();
  }
});
