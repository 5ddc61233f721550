import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useApp } from './store';

const app = () => useApp.getState();
const TIMEOUT = 'settings.queue.VisibilityTimeout';

describe('comparing', () => {
  beforeEach(() => {
    app().setScenario({ version: 1, model: 'queue', workload: { count: 3 } }, undefined, null);
  });
  /** Comparing is loaded when it is first asked for. */
  async function keepRun() {
    app().keepRun();
    await vi.waitFor(() => expect(app().keptRun).not.toBeNull());
  }

  it('keeps the present run, and changes only the other one', async () => {
    const { run, scenario } = app();
    await keepRun();
    expect(app().kept).toBe(scenario);
    app().change(TIMEOUT, 90);
    expect(app().keptRun?.trace).toBe(run?.trace);
    expect(app().kept).toBe(scenario);
    expect(app().run?.scenario.settings).toMatchObject({ queue: { VisibilityTimeout: 90 } });
  });

  it('opens another scenario beside the kept one', async () => {
    const { scenario } = app();
    await keepRun();
    app().openPreset('');
    expect(app().kept).toBe(scenario);
    expect(app().scenario).not.toBe(scenario);
  });

  it('swaps the two, and back', async () => {
    const { scenario } = app();
    await keepRun();
    app().change(TIMEOUT, 90);
    const changed = app().scenario;
    app().swap();
    expect([app().scenario, app().kept]).toEqual([scenario, changed]);
    expect(app().run?.scenario).toBe(scenario);
    expect(app().keptRun?.scenario).toBe(changed);
    app().swap();
    expect([app().scenario, app().kept]).toEqual([changed, scenario]);
  });

  it('can be undone and redone, from its beginning to its end', async () => {
    const { scenario } = app();
    await keepRun();
    app().change(TIMEOUT, 90);
    app().stopComparing();
    expect([app().kept, app().keptRun]).toEqual([null, null]);
    app().undo();
    expect(app().kept).toBe(scenario);
    expect(app().keptRun?.scenario).toBe(scenario);
    app().undo();
    app().undo();
    expect([app().kept, app().keptRun]).toEqual([null, null]);
    app().redo();
    expect(app().kept).toBe(scenario);
  });

  it('opens a scenario together with the one it is compared with', async () => {
    const kept = { version: 1, model: 'queue', workload: { count: 2 } };
    expect(app().setScenario({ version: 1, model: 'queue' }, undefined, kept)).toBe(true);
    await vi.waitFor(() => expect(app().keptRun).not.toBeNull());
    expect(Object.keys(app().keptRun?.report.items ?? {})).toEqual(['m1', 'm2']);
    expect(app().setScenario({ version: 1, model: 'queue' }, undefined, { model: 'x' })).toBe(
      false,
    );
    expect(app().notice).toContain('could not be opened');
  });
});

describe('where only some settings can be changed', () => {
  it('changes those, and says of all else why not', () => {
    const { setScenario, change, changeAll, allow } = app();
    setScenario({ version: 1, model: 'queue' }, undefined, null);
    const { scenario } = app();
    allow({ paths: [TIMEOUT], says: 'Fixed here', origin: scenario });
    expect(change('settings.queue.DelaySeconds', 5)).toBe('Fixed here');
    expect(changeAll({ [TIMEOUT]: 90, seed: 2 })).toBe('Fixed here');
    expect(app().notice).toBe('Fixed here.');
    expect(app().scenario).toBe(scenario);
    expect(change(TIMEOUT, 90)).toBeNull();
    expect(app().scenario.settings).toMatchObject({ queue: { VisibilityTimeout: 90 } });
    allow(null);
    expect(change('settings.queue.DelaySeconds', 5)).toBeNull();
  });
});

describe('a lesson', () => {
  const LESSON = { is: 'lesson', id: 'a', step: null } as const;
  const SANDBOX_RUN = { version: 1, model: 'queue', title: 'Mine', workload: { count: 3 } };
  const LESSON_RUN = { version: 1, model: 'queue', title: 'A lesson’s', workload: { count: 2 } };

  beforeEach(() => {
    app().leaveGuide();
    app().setScenario(SANDBOX_RUN, undefined, null);
    app().change(TIMEOUT, 90);
  });

  it('has the stage for itself, empty, and its changes for itself', () => {
    app().enter(LESSON);
    expect(app().run).toBeNull();
    app().setScenario(LESSON_RUN, undefined, null);
    expect(app().route).toEqual(LESSON);
    expect(app().history.past).toEqual([]);
    app().change(TIMEOUT, 45);
    app().undo();
    expect(app().scenario.title).toBe('A lesson’s');
    expect(app().history.past).toEqual([]);
    app().enter({ ...LESSON, step: 'next' });
    expect(app().run?.scenario.title).toBe('A lesson’s');
  });

  it('leaves the sandbox as it was', () => {
    const { scenario, history } = app();
    app().enter(LESSON);
    app().setScenario(LESSON_RUN, undefined, null);
    app().change(TIMEOUT, 45);
    app().enter({ is: 'learn' });
    app().enter({ is: 'sandbox' });
    expect(app().scenario).toBe(scenario);
    expect(app().run?.scenario).toBe(scenario);
    expect(app().history).toEqual(history);
    app().undo();
    expect(app().scenario.title).toBe('Mine');
  });

  it('keeps what the sandbox had one undo away from what is opened there meanwhile', () => {
    const { scenario } = app();
    app().enter(LESSON);
    app().setScenario(LESSON_RUN, undefined, null);
    app().openPreset('');
    expect(app().route).toEqual({ is: 'sandbox' });
    app().undo();
    expect(app().scenario).toBe(scenario);
  });

  it('lets a version of the sandbox be gone back to', () => {
    const { scenario, history } = app();
    const before = history.past.at(-1);
    app().enter(LESSON);
    app().setScenario(LESSON_RUN, undefined, null);
    const look = { selected: null, event: null };
    const moment = { virtualMs: 0, stepAtInstant: 0 };
    expect(app().revisit({ scenario, kept: null }, moment, look)).toBe(true);
    expect(app().route).toEqual({ is: 'sandbox' });
    expect(app().history.past.at(-1)?.scenario).toBe(before?.scenario);
  });

  it('takes over from another without what that had', () => {
    app().enter(LESSON);
    app().setScenario(LESSON_RUN, undefined, null);
    app().enter({ is: 'challenge', id: 'b' });
    expect(app().run).toBeNull();
    expect(app().history.past).toEqual([]);
    app().enter({ is: 'sandbox' });
    expect(app().scenario.title).toBe('Mine');
  });
});
