import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { expectNoViolations, expectNoViolationsInAnyTheme } from './axe';

const FIRST = '#lesson=two-kinds-of-errors';

/** A lesson as a learner has it in front of them. */
class Lesson {
  readonly panel: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly answer: Locator;
  readonly verdict: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Lesson', exact: true });
    this.next = this.panel.getByRole('button', { name: /^(Next|Finish)$/ });
    this.back = this.panel.getByRole('button', { name: 'Back', exact: true });
    this.answer = this.panel.getByRole('button', { name: 'Answer', exact: true });
    this.verdict = this.panel.getByRole('status', { name: 'Verdict' });
  }

  heading(title: string): Locator {
    return this.panel.getByRole('heading', { level: 2, name: title });
  }

  /** Opens a lesson, and waits until its step can be read. */
  async open(fragment: string, title: string) {
    await this.page.goto(`./${fragment}`);
    await expect(this.heading(title)).toBeVisible();
  }
}

/** The steps of the first lesson, and how their predictions are answered. */
const STEPS: readonly {
  readonly title: string;
  readonly choose?: string;
  readonly type?: string;
}[] = [
  { title: 'A call that works' },
  { title: 'Code that throws', choose: '200, as if all were well' },
  { title: 'A function error' },
  { title: 'Two at once', choose: 'It is rejected at once' },
  { title: 'An invocation error' },
  { title: 'A timeout' },
  { title: 'What is counted', type: '4' },
  { title: 'What the metrics say' },
];

test('a newcomer takes the first lesson by mouse', async ({ page }) => {
  const lesson = new Lesson(page);
  await page.goto('./#learn');
  await page.getByRole('link', { name: 'Begin: Two kinds of errors' }).click();
  for (const { title, choose, type } of STEPS) {
    await expect(lesson.heading(title)).toBeVisible();
    if (choose) await lesson.panel.getByText(choose).click();
    if (type) await lesson.panel.getByRole('spinbutton').fill(type);
    if (choose || type) {
      await lesson.answer.click();
      await expect(lesson.verdict).toContainText('That is right.');
    }
    await lesson.next.click();
  }
  await expect(lesson.heading('That was this lesson')).toBeFocused();
  await expect(lesson.panel).toContainText('3 of 3 predictions right at the first try.');
  await lesson.panel.getByRole('link', { name: 'Next lesson' }).click();
  await expect(lesson.panel.getByRole('heading', { level: 1 })).toHaveText(
    'Four ways to call a function',
  );
});

test('the first lesson can be taken by keyboard alone, and says all there is to a reader', async ({
  page,
}) => {
  const lesson = new Lesson(page);
  await lesson.open(FIRST, 'A call that works');
  await lesson.next.focus();
  for (const [index, { title, choose, type }] of STEPS.entries()) {
    // Whoever goes on reads on from the heading; the step's text is a region of its name.
    if (index > 0) await expect(lesson.heading(title)).toBeFocused();
    await expect(lesson.panel.getByRole('region', { name: title })).toBeVisible();
    if (choose) {
      await expect(lesson.panel.getByRole('group', { name: /\?$/ })).toBeVisible();
      await tabTo(page, lesson.panel.getByRole('radio').first());
      await page.keyboard.press('Space');
      const radio = lesson.panel.getByRole('radio', { name: choose });
      while (!(await radio.isChecked())) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    if (type) {
      await tabTo(page, lesson.panel.getByRole('spinbutton', { name: 'Number of invocations' }));
      await page.keyboard.type(type);
      await page.keyboard.press('Enter');
    }
    if (choose || type) {
      await expect(lesson.verdict).toContainText('That is right.');
      await expect(lesson.next).toBeFocused();
    }
    await tabTo(page, lesson.next);
    await page.keyboard.press('Enter');
  }
  await expect(lesson.heading('That was this lesson')).toBeFocused();
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('a wrong answer is explained, its moment can be looked at, and it is thought about again', async ({
  app,
  page,
}) => {
  const lesson = new Lesson(page);
  await lesson.open(`${FIRST}&step=two-at-once`, 'Two at once');
  await expect(app.clock).toContainText('00:00:06.500');
  // What would give it away is not told before.
  await expect(page.getByText('By the end of the run')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Timeline' })).not.toContainText('429');
  await expectNoViolationsInAnyTheme(page, 'a question', lesson.panel);
  await lesson.answer.click();
  await expect(lesson.panel.getByRole('alert')).toHaveText('Choose one of them first.');
  await lesson.panel.getByRole('radio', { name: 'It waits until request 3 is done' }).check();
  await lesson.answer.click();
  await expect(lesson.verdict).toContainText('That is not what happens.');
  await expect(lesson.verdict).toContainText('Lambda has no queue for it');
  await expect(page.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  await expectNoViolationsInAnyTheme(page, 'a verdict', lesson.panel);
  await lesson.panel.getByRole('button', { name: 'Look at the moment' }).click();
  await expect(app.clock).not.toContainText('00:00:06.500');
  await lesson.panel.getByRole('button', { name: 'Back to the question' }).click();
  await expect(app.clock).toContainText('00:00:06.500');
  await lesson.panel.getByRole('button', { name: 'Think again' }).click();
  await expect(lesson.panel.getByRole('radio').first()).toBeFocused();
  await expect(lesson.verdict).toBeEmpty();
});

test('a lesson that follows another tells no more than it has come to, and its ways on fit', async ({
  page,
}) => {
  const lesson = new Lesson(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await lesson.open(`${FIRST}&step=metrics`, 'What the metrics say');
  await expect(page.getByText('By the end of the run')).toBeVisible();
  await lesson.next.click();
  const nextLesson = lesson.panel.getByRole('link', { name: 'Next lesson' });
  await expect(nextLesson).toBeVisible();
  const widthOf = (part: Locator) => part.evaluate(({ clientWidth }) => clientWidth);
  const [box, width] = [await nextLesson.boundingBox(), await widthOf(lesson.panel)];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  // Another model, whose stage is loaded only now: the page is hidden meanwhile.
  await page.evaluate(() => {
    location.hash = '#lesson=ten-record-bisect';
  });
  await expect(lesson.heading('Ten orders, one batch')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page.getByText('By the end of the run')).toBeHidden();
});

test('a place is answered on the stage or from a list, by mouse and by keys', async ({
  app,
  page,
}) => {
  const lesson = new Lesson(page);
  await lesson.open('#lesson=fifo&step=fails', 'A bad head');
  await lesson.answer.click();
  await expect(lesson.panel.getByRole('alert')).toContainText('Click it on the stage first');
  await app.message(5).first().click();
  await expect(lesson.panel.getByText('Your choice: Message 5')).toBeVisible();
  // Pointing is the answer: the settings stay where they were.
  await expect(page.getByRole('tab', { name: 'Settings' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await lesson.panel.getByText('Choose from a list').click();
  await lesson.panel.getByRole('combobox', { name: 'Your choice' }).selectOption('Message 4');
  await expect(lesson.panel.getByText('Your choice: Message 4')).toBeVisible();
  await app.message(3).first().focus();
  await page.keyboard.press('Enter');
  await expect(lesson.panel.getByText('Your choice: Message 3')).toBeVisible();
  await expectNoViolations(page, 'a question about a place', lesson.panel);
  await lesson.answer.click();
  await expect(lesson.verdict).not.toBeEmpty();
});

test('an order is made by buttons and by dragging', async ({ page }) => {
  const lesson = new Lesson(page);
  await lesson.open('#lesson=dead-letter-clock&step=fifo', 'A FIFO queue');
  const pieces = lesson.panel.getByRole('list').filter({ hasText: 'The team looks' }).locator('li');
  await expect(pieces.first()).toContainText('Message 1 is deleted');
  const later = lesson.panel.getByRole('button', { name: 'Later: Message 1 is deleted' });
  await later.focus();
  await page.keyboard.press('Enter');
  await expect(pieces.nth(1)).toContainText('Message 1 is deleted');
  await expect(later).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pieces.last()).toContainText('Message 1 is deleted');
  await expect(lesson.panel.getByText('now 3 of 3')).toBeAttached();
  await expectNoViolations(page, 'a question about an order', lesson.panel);

  await lesson.answer.scrollIntoViewIfNeeded();
  const grip = await pieces.last().locator('span').first().boundingBox();
  const top = await pieces.first().boundingBox();
  if (!grip || !top) throw new Error('not on screen');
  await page.mouse.move(grip.x + 10, grip.y + 10);
  await page.mouse.down();
  await page.mouse.move(grip.x + 10, top.y + top.height + 10, { steps: 5 });
  await page.mouse.move(grip.x + 10, top.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect(pieces.first()).toContainText('Message 1 is deleted');
  await lesson.answer.click();
  await expect(lesson.verdict).not.toBeEmpty();
});

test('whoever tries things leaves the rails, and comes back to where they left', async ({
  app,
  page,
}) => {
  const lesson = new Lesson(page);
  const exploring = lesson.panel.getByText('exploring', { exact: true });
  const comeBack = lesson.panel.getByRole('button', { name: 'To the lesson' });
  await lesson.open(`${FIRST}&step=function-error`, 'A function error');
  const moment = (await app.clock.textContent()) ?? '';
  // Looking changes nothing about the lesson.
  await app.stage
    .getByRole('button', { name: /^Request 1\b/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Log' }).click();
  await expect(exploring).toBeHidden();

  await app.forward.click();
  await expect(exploring).toBeVisible();
  await comeBack.click();
  await expect(app.clock).toHaveText(moment);
  await expect(exploring).toBeHidden();

  await page.getByRole('tab', { name: 'Settings' }).click();
  const timeout = app.settings.getByRole('textbox', { name: 'Timeout', exact: true });
  const before = await timeout.inputValue();
  await timeout.fill('9');
  await timeout.press('Enter');
  await expect(exploring).toBeVisible();
  await comeBack.click();
  await expect(timeout).toHaveValue(before);
  await expect(app.clock).toHaveText(moment);

  await lesson.panel.getByRole('button', { name: 'Try it yourself' }).click();
  await expect(exploring).toBeVisible();
  // The way on is there from everywhere.
  await lesson.next.click();
  await expect(lesson.heading('Two at once')).toBeFocused();
});

test('every step has a link, and the browser goes back through them', async ({ page }) => {
  const lesson = new Lesson(page);
  await lesson.open(`${FIRST}&step=invocation-error`, 'An invocation error');
  await expect(page).toHaveTitle('Two kinds of errors · Redrive');
  await lesson.next.click();
  await expect(lesson.heading('A timeout')).toBeVisible();
  await expect(page).toHaveURL(/#lesson=two-kinds-of-errors&step=timeout$/);
  await lesson.panel.getByText('Step 6 of 8').click();
  await lesson.panel.getByRole('link', { name: 'Seen A function error' }).click();
  await expect(lesson.heading('A function error')).toBeVisible();
  await page.goBack();
  await expect(lesson.heading('A timeout')).toBeVisible();
  await page.goBack();
  await expect(lesson.heading('An invocation error')).toBeVisible();

  await lesson.open(`${FIRST}&step=long-gone`, 'A call that works');
  await expect(page.getByRole('alert')).toContainText('no such step any more');
  await page.goto('./#lesson=long-gone');
  await expect(page.getByRole('heading', { level: 1, name: 'Learn' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('There is no such lesson any more.');
});

test('progress is kept on the device until it is reset', async ({ page }) => {
  const lesson = new Lesson(page);
  await lesson.open(`${FIRST}&step=timeout`, 'A timeout');
  await page.goto('./#learn');
  const go = page.getByRole('link', { name: 'Go on: Two kinds of errors' });
  await expect(go).toHaveAttribute('href', `${FIRST}&step=timeout`);
  await page.reload();
  await expect(go).toBeVisible();
  await expectNoViolations(page, 'the learn page');
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(go).toBeVisible();
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByRole('link', { name: 'Begin: Two kinds of errors' })).toBeVisible();
});

test.describe('with movement', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a step is read while the stage plays to its moment, and asks once it is there', async ({
    app,
    page,
  }) => {
    const lesson = new Lesson(page);
    await lesson.open(FIRST, 'A call that works');
    await expect(app.clock).toContainText('00:00:01.840');
    // Looked at from within, where no time passes between the question and the clock.
    const asked = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const seen = new MutationObserver(() => {
            if (!document.querySelector('section[aria-label="Prediction"]')) return;
            seen.disconnect();
            requestAnimationFrame(() =>
              resolve(document.querySelector('[aria-label="Playback"] p')?.textContent ?? ''),
            );
          });
          seen.observe(document.body, { childList: true, subtree: true });
        }),
    );
    await lesson.next.click();
    await expect(lesson.heading('Code that throws')).toBeFocused();
    expect(await asked).toContain('00:00:03.020');
    await expect(lesson.answer).toBeVisible();
    await expect(lesson.panel.getByText('exploring', { exact: true })).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first lesson is taken by touch, with the ways on always in sight', async ({
    app,
    page,
  }) => {
    const lesson = new Lesson(page);
    await lesson.open(FIRST, 'A call that works');
    for (const { title, choose, type } of STEPS) {
      await expect(lesson.heading(title)).toBeVisible();
      if (choose) await lesson.panel.getByText(choose).tap();
      if (type) {
        await lesson.panel.getByRole('button', { name: 'One more' }).tap();
        const field = lesson.panel.getByRole('spinbutton');
        while ((await field.inputValue()) !== type)
          await lesson.panel.getByRole('button', { name: 'One more' }).tap();
      }
      if (choose || type) {
        await lesson.answer.tap();
        await expect(lesson.verdict).toContainText('That is right.');
      }
      await expect(lesson.back).toBeInViewport({ ratio: 1 });
      await expect(lesson.next).toBeInViewport({ ratio: 1 });
      await lesson.next.tap();
    }
    await expect(lesson.heading('That was this lesson')).toBeVisible();
    await app.expectNothingSideways();
  });

  test('a question below the text can be gone to', async ({ page }) => {
    const lesson = new Lesson(page);
    await lesson.open('#lesson=ten-record-bisect&step=alone', 'Record 3 alone');
    await lesson.panel.getByRole('button', { name: 'To the question' }).tap();
    await expect(lesson.answer).toBeInViewport();
    await expect(lesson.panel.getByRole('button', { name: 'To the question' })).toBeHidden();
    await expect(page.getByRole('banner')).toBeInViewport();
  });

  test('a panel opens over the lesson, and gives its place back', async ({ page }) => {
    const lesson = new Lesson(page);
    await lesson.open(`${FIRST}&step=metrics`, 'What the metrics say');
    await lesson.panel.getByRole('button', { name: 'Open metrics' }).tap();
    const sheet = page.getByRole('region', { name: 'Metrics panel' });
    await expect(sheet).toBeVisible();
    await expect(lesson.panel).toBeHidden();
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(lesson.heading('What the metrics say')).toBeVisible();
  });
});
