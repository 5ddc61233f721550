import { beforeEach, describe, expect, it } from 'vitest';
import { modelOf } from '../../models';
import type { AnyIntervention } from '../../models/interventions';
import { useApp } from '../store';
import { type Changed, changeName } from './changeName';

const app = () => useApp.getState();
const can = await modelOf(app().scenario).interventions();

/** The name of the change that undo would take back now. */
function undoes(): string | null {
  const before: Changed | undefined = app().history.past.at(-1);
  return before ? changeName(before, app(), can) : null;
}

const redrive: AnyIntervention = { atMs: 1_000, do: 'redrive' };

describe('the name of a change', () => {
  beforeEach(() => {
    app().setScenario({ version: 1, model: 'queue', workload: { count: 3 } }, undefined, null);
  });

  it('is that of the setting, or of what was opened', () => {
    app().change('settings.queue.VisibilityTimeout', 90);
    expect(undoes()).toBe('Visibility timeout');
    app().changeAll({ 'settings.queue.VisibilityTimeout': 30, seed: 7 });
    expect(undoes()).toBe('Visibility timeout and 1 more');
    app().reset();
    expect(undoes()).toBe('Reset');
    app().openPreset('throttled-to-death');
    expect(undoes()).toBe('Throttled to death opened');
    app().keepRun();
    expect(undoes()).toBe('Compare');
    app().stopComparing();
    expect(undoes()).toBe('Comparison ended');
  });

  it('says what was done to which intervention', () => {
    app().change('interventions', [redrive]);
    expect(undoes()).toBe('Redrive the dead letters');
    app().settle();
    app().change('interventions', [{ ...redrive, atMs: 2_000 }]);
    expect(undoes()).toBe('Redrive the dead letters, moved');
    app().settle();
    app().change('interventions', []);
    expect(undoes()).toBe('Redrive the dead letters, removed');
  });
});

describe('a change', () => {
  it('is one for as long as it is not settled, and keeps the moment when undone', () => {
    app().setScenario({ version: 1, model: 'queue', workload: { count: 3 } }, undefined, null);
    const versions = app().history.past.length;
    for (const seconds of [40, 50, 60]) app().change('settings.queue.VisibilityTimeout', seconds);
    expect(app().history.past).toHaveLength(versions + 1);
    app().settle();
    app().change('settings.queue.VisibilityTimeout', 70);
    expect(app().history.past).toHaveLength(versions + 2);
    app().undo();
    expect(app().scenario.settings).toMatchObject({ queue: { VisibilityTimeout: 60 } });
    app().change('settings.queue.VisibilityTimeout', 80);
    expect(app().history.future).toEqual([]);
  });
});
