import type { Page } from '@playwright/test';
import { cases } from '../conformance';
import { corrections } from '../src/aws/corrections';
import { expect, test } from './app';
import { expectNoViolationsInAnyTheme } from './axe';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

/** The notes against today, as a person has them in front of them. */
function notesOn(page: Page) {
  return {
    all: page.getByRole('article'),
    note: (n: number) => page.getByRole('article', { name: new RegExp(`^Note ${n}\\b`) }),
    heading: (n: number) => page.getByRole('heading', { name: new RegExp(`^Note ${n}\\b`) }),
    search: page.getByRole('searchbox', { name: 'Find in the notes' }),
    found: page.getByRole('search').getByRole('status'),
  };
}

test('notes are found by area, kind and words, and a link leads to one of them', async ({
  app,
  page,
}) => {
  const { all, note, heading, search, found } = notesOn(page);
  await page.goto('./#notes');
  await expect(all).toHaveCount(corrections.length);
  await page.getByRole('combobox', { name: 'Area' }).selectOption('SQS');
  await page.getByRole('button', { name: /^wrong/ }).click();
  await expect(found).toHaveText('0 of 47 notes');
  await page.getByRole('button', { name: 'Show all notes' }).click();
  await page.getByRole('button', { name: /^wrong/ }).click();
  await expect(found).toHaveText('4 of 47 notes');
  await search.fill('shard');
  await expect(all).toHaveCount(2);
  await expect(note(27)).toContainText('A split closes one parent shard');
  await expect(note(27)).toContainText('Not shown in a run');

  await test.step('a link leads to a note that is not among those', async () => {
    await page.evaluate(() => {
      window.location.hash = '#notes=13';
    });
    await expect(heading(13)).toBeFocused();
    await expect(all).toHaveCount(corrections.length);
    await expect(heading(13)).toBeInViewport();
    await expect(
      note(13).getByRole('link', { name: /services-sqs-errorhandling/ }),
    ).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
  });

  for (const size of SIZES) {
    await page.setViewportSize(size);
    await app.expectNothingSideways();
  }
  await expectNoViolationsInAnyTheme(page, 'notes');
});

test('a note is run side by side at the moment that tells the runs apart, and back', async ({
  page,
}) => {
  const { note, heading } = notesOn(page);
  await page.goto('./#notes=15');
  await note(15)
    .getByRole('button', { name: /^Run side by side/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Today: visibility timeout of six times the function timeout',
  );
  await expect(page.getByRole('complementary', { name: 'Note 15' })).toContainText(
    'received again while the function still works on it',
  );
  const stages = page.getByRole('img', { name: /^The system at this moment/ });
  await expect(stages).toHaveCount(2);
  await expect(stages.first()).toContainText('in two places');
  await expect(stages.last()).not.toContainText('in two places');
  await expect(page.getByText('As in the course: visibility timeout just above')).toBeVisible();
  await expect(page).toHaveURL(/#s=.*&k=.*&v=compare&t=21000/);

  await page.goBack();
  await expect(heading(15)).toBeFocused();

  await test.step('what only today’s run shows is alone on the stage', async () => {
    await note(14)
      .getByRole('button', { name: /^See it/ })
      .click();
    await expect(stages).toHaveCount(1);
    await expect(page.getByRole('complementary', { name: 'Note 14' })).toBeVisible();
    await page.getByRole('link', { name: 'Note 14' }).click();
    await expect(heading(14)).toBeFocused();
  });
});

test('the about page compares every recorded case here and now, and leads to what it names', async ({
  app,
  page,
}) => {
  await page.goto('./#about');
  const table = page.getByRole('table', { name: 'Recorded cases' });
  await expect(
    page.getByText(`${cases.length} of ${cases.length} cases come out the same, 0 differ.`),
  ).toBeVisible();
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(cases.length);
  await expect(table.getByText(/^Same in \d/)).toHaveCount(cases.length);

  await table.getByRole('button', { name: /^Field by field: A failed batch stays/ }).click();
  await expect(table.getByText('at least five seconds between attempts')).toBeVisible();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await app.expectNothingSideways();
  }
  await expectNoViolationsInAnyTheme(page, 'about');

  await page.setViewportSize(SIZES[0]);
  await page.getByRole('button', { name: /^Change “Network” in the sandbox/ }).click();
  await expect(app.settings.getByRole('textbox', { name: 'Network', exact: true })).toBeVisible();
});
