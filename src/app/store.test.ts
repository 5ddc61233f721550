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
