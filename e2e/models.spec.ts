import { test as base } from '@playwright/test';
import { FIRST_MODEL_CHUNK } from '../scripts/size.mjs';
import { cards } from '../src/models';
import { expect, test } from './app';

const [first, ...others] = cards;

/** The chunk that a model is loaded with; the first one has another name than its own. */
const chunkOf = (model: string) =>
  new RegExp(`/assets/${model === first?.id ? FIRST_MODEL_CHUNK : model}-[^/]+\\.js$`);

test('a first visit shows its stage without another model', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const isOther = others.some(({ id }) => chunkOf(id).test(route.request().url()));
    // What is only fetched ahead must not hold up anything.
    if (!isOther) await route.continue();
  });
  await app.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.presets[0]?.title ?? '');
  expect(asked.filter((url) => chunkOf(first?.id ?? '').test(url))).toHaveLength(1);
});

test('the scenarios of all models are offered, each with what to look for', async ({
  app,
  page,
}) => {
  await app.open();
  await page.getByRole('button', { name: 'Other scenarios' }).focus();
  await page.keyboard.press('Enter');
  for (const { name, presets } of cards) {
    const list = page.getByRole('list', { name, exact: true });
    await expect(list.getByRole('button')).toHaveCount(presets.length);
    for (const { title } of presets) {
      // More than the title alone: the rest comes once the model is there.
      await expect(list.getByRole('button', { name: title })).toContainText(/\. .+|.{80}/);
    }
  }
  const current = page.getByRole('button', { name: first?.presets[0]?.title ?? '' });
  await expect(current).toHaveAttribute('aria-current', 'true');
});

// The browser itself complains about what could not be loaded.
base('without the first model the page says that it could not be loaded', async ({ page }) => {
  await page.route(chunkOf(first?.id ?? ''), (route) => route.abort());
  await page.goto('./#sandbox');
  await base.expect(page.getByText('Redrive could not be loaded.')).toBeVisible();
});

test('links of other models open, and back and forward lead from model to model', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open();
  const heading = page.getByRole('heading', { level: 1 });
  let before = first?.presets[0]?.title ?? '';
  for (const { name, presets } of others) {
    const title = presets[0]?.title ?? '';
    await test.step(name, async () => {
      await app.expectMomentInAddress();
      const address = page.url();
      await app.openPreset(title);
      // The address follows a moment later: only then is there an entry to come back from.
      await expect(page).not.toHaveURL(address);
      await page.goBack();
      await expect(heading).toHaveText(before);
      await page.goForward();
      await expect(heading).toHaveText(title);
      await page.reload();
      await expect(heading).toHaveText(title);
      await expect(app.stage).toBeVisible();
    });
    before = title;
  }
});

base('what cannot be loaded of other models is said, and can be tried again', async ({ page }) => {
  for (const { id } of others) await page.route(chunkOf(id), (route) => route.abort());
  await page.goto('./#sandbox');
  const heading = page.getByRole('heading', { level: 1 });
  let before = first?.presets[0]?.title ?? '';
  await base.expect(heading).toHaveText(before);
  for (const { id, name, presets } of others) {
    const title = presets[0]?.title ?? '';
    await base.step(name, async () => {
      const open = async () => {
        await page.getByRole('button', { name: 'Other scenarios' }).click();
        await page.getByRole('button', { name: title }).click();
      };
      await open();
      await base.expect(page.getByRole('alert')).toContainText(`“${title}” could not be opened`);
      await base.expect(heading).toHaveText(before);
      await page.unroute(chunkOf(id));
      await open();
      await base.expect(heading).toHaveText(title);
      await base.expect(page.getByRole('alert')).toHaveCount(0);
    });
    before = title;
  }
});
