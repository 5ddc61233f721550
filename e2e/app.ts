import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Redrive as a person has it in front of them. */
export class App {
  readonly stage: Locator;
  readonly settings: Locator;
  readonly clock: Locator;
  readonly presentStep: Locator;
  readonly playhead: Locator;
  readonly forward: Locator;
  readonly back: Locator;

  constructor(readonly page: Page) {
    this.stage = page.getByRole('img', { name: 'The system at this moment' });
    this.settings = page.getByRole('region', { name: 'Settings' });
    this.clock = page.getByRole('region', { name: 'Playback' }).getByRole('paragraph').first();
    this.presentStep = page.getByRole('status', { name: 'Present step' });
    this.playhead = page.getByRole('slider', { name: 'Playhead' });
    this.forward = page.getByRole('button', { name: 'One step forward' });
    this.back = page.getByRole('button', { name: 'One step back' });
  }

  /** Opens the sandbox, or a link by its fragment, and waits until a run is on the stage. */
  async open(fragment = '#sandbox') {
    await this.page.goto(`./${fragment}`);
    await expect(this.stage).toBeVisible();
  }

  async openPreset(title: string) {
    await this.page.getByRole('button', { name: 'Other scenarios' }).click();
    await this.page
      .getByRole('menuitem', { name: title })
      .or(this.page.getByRole('option', { name: title }))
      .or(this.page.getByRole('button', { name: title }))
      .click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
    // A large run takes a moment, and says so.
    await expect(this.page.getByText('Working out the run')).toHaveCount(0);
  }

  /** The picture on the stage as text, the same for the same picture whatever the way to it. */
  picture(page = this.page): Promise<readonly string[]> {
    const stage = page.getByRole('img', { name: 'The system at this moment' });
    return stage.locator('*').evaluateAll((elements) =>
      elements.map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        const text = element.childElementCount === 0 ? element.textContent : '';
        return `${element.tagName} ${attributes.sort().join(' ')} ${text}`;
      }),
    );
  }

  /** The present step, as the playhead says it: `00:00:30.000, step 5 of 19`. */
  async step(): Promise<string> {
    return (await this.playhead.getAttribute('aria-valuetext')) ?? '';
  }

  async expectStep(number: number) {
    await expect(this.playhead).toHaveAttribute('aria-valuetext', new RegExp(`step ${number} of`));
  }

  /** Steps forward so many times, waiting for each step to have been shown. */
  async stepForward(times: number) {
    for (let time = 0; time < times; time += 1) {
      const before = await this.step();
      await this.forward.click();
      await expect(this.playhead).not.toHaveAttribute('aria-valuetext', before);
    }
  }

  /** Waits until the address has caught up with the moment that the clock shows. */
  async expectMomentInAddress() {
    const [, hours = 0, minutes = 0, seconds = 0] =
      /^(\d+):(\d+):([\d.]+)/.exec((await this.clock.textContent()) ?? '') ?? [];
    const ms = Math.round(
      (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000,
    );
    await expect(this.page).toHaveURL(new RegExp(`&t=${ms}(\\.\\d+)?$`));
  }

  /** Goes to the last moment of the run. */
  async toTheEnd() {
    await this.page.getByRole('button', { name: 'Play', exact: true }).focus();
    await this.page.keyboard.press('End');
  }

  /** Nothing is wider than the screen. */
  async expectNothingSideways() {
    const tooWide = () =>
      this.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(tooWide).toBe(0);
  }

  /** The chips of one message, wherever they are now. */
  message(name: string | number): Locator {
    return this.stage.getByRole('button', { name: new RegExp(`^Message ${name}\\b`) });
  }

  /** Types a value into a setting, as one would. */
  async type(setting: string, value: string | number) {
    const field = this.settings.getByRole('textbox', { name: setting, exact: true });
    await field.fill(String(value));
    await field.press('Enter');
  }

  async flip(setting: string) {
    await this.settings.getByRole('switch', { name: setting, exact: true }).click();
  }

  /** What one of the guarantees says. */
  guarantee(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'What should always hold' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }
}

/**
 * Console errors and warnings fail a test: nothing should ever complain. Tests ask for less motion,
 * so that a step is at rest at once, unless they are about motion.
 */
export const test = base.extend<{ app: App }>({
  contextOptions: { reducedMotion: 'reduce' },
  app: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(new App(page));
    expect(complaints).toEqual([]);
  },
});

export { expect };
