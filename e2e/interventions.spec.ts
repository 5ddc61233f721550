import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const breakIt = (page: Page) => page.getByRole('button', { name: 'Break it', exact: true });
const marks = (page: Page) => page.getByRole('region', { name: 'Interventions', exact: true });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

/** Does one of the things on offer, with what its form begins with. */
async function doAtPlayhead(page: Page, name: RegExp, hasForm = false) {
  await breakIt(page).click();
  const offer = page.getByRole('region', { name: 'Break it', exact: true });
  await offer.getByRole('button', { name }).click();
  if (hasForm) await offer.getByRole('button', { name: 'Do it' }).click();
  await expect(offer).toBeHidden();
}

async function drag(page: Page, mark: Locator, by: number) {
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not in sight.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y);
  await page.mouse.move(x + by, y);
  await page.mouse.up();
}

test('what is done at the playhead happens right after what is shown, and can be moved', async ({
  app,
  page,
}) => {
  await app.open();
  await app.stepForward(2);
  const [shown, picture] = [await app.clock.textContent(), await app.picture()];
  await doAtPlayhead(page, /^Send messages/, true);
  await expect(marks(page).getByRole('button', { name: /^Send a message, / })).toBeVisible();
  await expect(app.clock).toContainText(shown?.slice(0, 12) ?? '');
  expect((await app.picture()).length).toBe(picture.length);
  await app.forward.click();
  await expect(app.presentStep).toContainText('Message x1 was sent.');
  await app.back.click();
  await expect(app.clock).toHaveText(shown ?? '');

  // Its mark is dragged in one step of undo, opened, and removed.
  const mark = marks(page).getByRole('button', { name: /^Send a message/ });
  const before = await mark.getAttribute('aria-label');
  const step = await app.step();
  await drag(page, mark, 200);
  await expect(mark).not.toHaveAttribute('aria-label', before ?? '');
  await expect(app.playhead).toHaveAttribute('aria-valuetext', new RegExp(step.slice(0, 12)));
  await expect(undo(page)).toHaveAttribute('title', 'Undo: Send a message, moved (Ctrl Z)');
  await undo(page).click();
  await expect(mark).toHaveAttribute('aria-label', before ?? '');

  await mark.click();
  const editor = page.getByRole('region', { name: 'Intervention', exact: true });
  await editor.getByRole('textbox', { name: /^At, seconds/ }).fill('45');
  await editor.getByRole('textbox', { name: /^At, seconds/ }).press('Enter');
  await editor.getByRole('textbox', { name: 'How many' }).fill('3');
  await editor.getByRole('textbox', { name: 'How many' }).press('Enter');
  const changed = marks(page).getByRole('button', { name: 'Send 3 messages, 00:00:45.000' });
  await expect(changed).toBeVisible();
  await editor.getByRole('button', { name: 'Go to 00:00:45' }).click();
  await expect(app.clock).toContainText('00:00:45.000');
  await expect(app.presentStep).toContainText('Message x1-1 was sent.');
  await changed.click();
  await editor.getByRole('button', { name: 'Remove' }).click();
  await expect(changed).toHaveCount(0);
  await expect(editor).toBeHidden();
});

test('an outage begins here, and ends here, and axe finds nothing meanwhile', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open();
  await app.stepForward(2);
  await doAtPlayhead(page, /^Outage begins here/);
  const ends = marks(page).getByRole('button', { name: /^Outage ends, at the end/ });
  await expect(ends).toBeVisible();

  await test.step('axe', async () => {
    await breakIt(page).click();
    const offer = page.getByRole('region', { name: 'Break it', exact: true });
    await expect(offer.getByRole('button', { name: /^Purge a queue/ })).toBeVisible();
    await expectNoViolationsInAnyTheme(page, 'what is on offer', offer);
    await offer.getByRole('button', { name: /^Send messages/ }).click();
    await expect(offer.getByRole('textbox', { name: 'How many' })).toBeVisible();
    await expectNoViolationsInAnyTheme(page, 'a form', offer);
    await offer.getByRole('button', { name: 'Do it' }).click();
    await ends.click();
    const mark = page.getByRole('region', { name: 'Intervention', exact: true });
    await expect(mark).toBeVisible();
    await expectNoViolationsInAnyTheme(page, 'a mark that is open', mark, marks(page));
    await page.keyboard.press('Escape');
    await expect(mark).toBeHidden();
    await undo(page).click();
  });

  await app.stepForward(4);
  await doAtPlayhead(page, /^Outage ends here/);
  await expect(marks(page).getByRole('button', { name: /^Outage ends, 00:00:/ })).toBeVisible();
  await undo(page).click();
  await expect(marks(page).getByRole('button', { name: /^Outage ends, at the end/ })).toBeVisible();
});

test('a setting is changed from here on, and marks that crowd are listed', async ({
  app,
  page,
}) => {
  await app.open();
  await app.stepForward(2);
  await breakIt(page).click();
  await page.getByRole('button', { name: /^Change a setting from here on/ }).click();
  const offer = page.getByRole('region', { name: 'Break it', exact: true });
  await offer
    .getByRole('combobox', { name: 'Setting' })
    .selectOption({ label: 'Queue: Visibility timeout' });
  const field = offer.getByRole('textbox', { name: 'Visibility timeout' });
  await field.fill('999999');
  await field.press('Enter');
  await expect(offer.getByRole('alert')).toContainText('43,200');
  await field.fill('90');
  await field.press('Enter');
  await expect(
    marks(page).getByRole('button', { name: /^Visibility timeout becomes 90 s/ }),
  ).toBeVisible();
  await expect(
    app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
  ).toHaveValue('30');
  await undo(page).click();
  await expect(marks(page).getByRole('button')).toHaveCount(0);

  await doAtPlayhead(page, /^Send messages/, true);
  await doAtPlayhead(page, /^Purge a queue/, true);
  await marks(page)
    .getByRole('button', { name: /^2 interventions: / })
    .click();
  const list = page.getByRole('region', { name: 'Intervention', exact: true });
  await list.getByRole('button', { name: /Purge the queue$/ }).click();
  await expect(list.getByRole('heading', { name: 'Purge the queue' })).toBeVisible();
  await list.getByRole('button', { name: 'Remove' }).click();
  await expect(marks(page).getByRole('button')).toHaveAccessibleName(/^Send a message, /);
});

test('everything by keyboard alone', async ({ app, page }) => {
  await app.open();
  await breakIt(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Outage begins here/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const count = page.getByRole('textbox', { name: 'How many' });
  await expect(count).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  const mark = marks(page).getByRole('button');
  await expect(mark).toHaveAccessibleName('Send 2 messages, 00:00:00.001');
  await mark.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(mark).toHaveAccessibleName('Send 2 messages, 00:00:10.001');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(mark).toHaveAccessibleName('Send 2 messages, 00:00:10.901');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^At, seconds/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(mark).toHaveCount(0);
  const said = page.getByRole('status', { name: 'Undo and redo' });
  await page.keyboard.press('ControlOrMeta+z');
  await expect(mark).toHaveAccessibleName('Send 2 messages, 00:00:10.901');
  await expect(said).toHaveText('Undone: Send 2 messages, removed');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(mark).toHaveAccessibleName('Send 2 messages, 00:00:11.001');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(said).toHaveText('Redone: Send 2 messages, moved');
});

test('undo says what it undoes, goes through what was opened, and forgets what is overtaken', async ({
  app,
  page,
}) => {
  await app.open();
  await test.step('a slider that rests while it is dragged is one step', async () => {
    const slider = app.settings.getByRole('slider', { name: 'Visibility timeout, slider' });
    const field = app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true });
    const box = await slider.boundingBox();
    if (!box) throw new Error('There is no slider.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 20, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, y);
    const resting = await field.inputValue();
    // Longer than any time by which changes could be told apart.
    await page.evaluate(() => new Promise((rested) => setTimeout(rested, 1_200)));
    await page.mouse.move(box.x + 200, y);
    await page.mouse.up();
    await expect(field).not.toHaveValue(resting);
    await undo(page).click();
    await expect(field).toHaveValue('30');
    await expect(undo(page)).toBeDisabled();
  });

  await app.stepForward(3);
  const moment = await app.step();
  await app.type('Visibility timeout', 90);
  await expect(undo(page)).toHaveAttribute('title', 'Undo: Visibility timeout (Ctrl Z)');
  await undo(page).click();
  await expect(page.getByRole('status', { name: 'Undo and redo' })).toHaveText(
    'Undone: Visibility timeout',
  );
  await expect(app.playhead).toHaveAttribute('aria-valuetext', moment);
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await expect(redo).toBeEnabled();
  await app.type('Visibility timeout', 60);
  await expect(redo).toBeDisabled();
  await app.openPreset('Throttled to death');
  await undo(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One bad message in a batch');
  await expect(
    app.settings.getByRole('textbox', { name: 'Visibility timeout', exact: true }),
  ).toHaveValue('60');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('by touch: break it, open the mark, remove it', async ({ app, page }) => {
    await app.open();
    await app.forward.tap();
    await breakIt(page).tap();
    await page.getByRole('button', { name: /^Redrive the dead letters/ }).tap();
    const mark = marks(page).getByRole('button', { name: /^Redrive the dead letters/ });
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await mark.tap();
    const editor = page.getByRole('region', { name: 'Intervention', exact: true });
    await expect(editor).toBeInViewport({ ratio: 1 });
    await editor.getByRole('button', { name: 'Remove' }).tap();
    await expect(mark).toHaveCount(0);
  });
});
