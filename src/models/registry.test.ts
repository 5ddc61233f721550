import { describe, expect, it, vi } from 'vitest';
import { cards, loadEveryModel, loadModel } from '.';
import { queueModel } from './queue';
import { queueAnalysis } from './queue/analysis';
import { queueCard } from './queue/card';
import type { QueueScenario } from './queue/queueScenario';
import { createRegistry, lazyModel } from './registry';

const scenario = { model: 'queue' } as QueueScenario;

/** A registry with another model besides the queue, which must not be touched. */
function registry(importModel = async () => queueModel) {
  const importOther = vi.fn(async () => queueModel);
  const otherCard = { id: 'other', name: 'Other', presets: [{ id: 'o', title: 'Another' }] };
  const models = createRegistry([
    lazyModel(queueCard, { model: importModel, analysis: async () => queueAnalysis }),
    lazyModel(otherCard, { model: importOther, analysis: async () => queueAnalysis }),
  ]);
  return { ...models, importOther };
}

describe('a registry', () => {
  it('knows the cards of all its models, and has loaded none', () => {
    const importModel = vi.fn(async () => queueModel);
    const { cards: known, loadedModel, importOther } = registry(importModel);
    expect(known.map(({ id }) => id)).toEqual(['queue', 'other']);
    expect([loadedModel('queue'), loadedModel('other')]).toEqual([null, null]);
    expect(importModel).not.toHaveBeenCalled();
    expect(importOther).not.toHaveBeenCalled();
  });

  it('loads the one that is asked for, once, and no other', async () => {
    const importModel = vi.fn(async () => queueModel);
    const { loadModel: load, loadedModel, modelOf, importOther } = registry(importModel);
    const both = await Promise.all([load('queue'), load('queue')]);
    await load('queue');
    expect(both).toEqual([queueModel, queueModel]);
    expect(importModel).toHaveBeenCalledTimes(1);
    expect(loadedModel('queue')).toBe(queueModel);
    expect(modelOf(scenario)).toBe(queueModel);
    expect(importOther).not.toHaveBeenCalled();
    expect(loadedModel('other')).toBeNull();
  });

  it('analyses runs only once all of it is there', async () => {
    const { isReady, loadFirstModel, loadModel: load, withModel } = registry();
    const analysed = () => withModel<unknown>(scenario, (_model, _own, analysis) => analysis());
    await loadFirstModel();
    expect(isReady('queue')).toBe(false);
    expect(analysed).toThrow("await loadModel('queue') first");
    await load('queue');
    expect(isReady('queue')).toBe(true);
    expect(analysed()).toBe(queueAnalysis);
  });

  it('tries again when loading failed', async () => {
    const importModel = vi.fn(async () => queueModel).mockRejectedValueOnce(new Error('offline'));
    const { loadModel: load, loadedModel } = registry(importModel);
    await expect(load('queue')).rejects.toThrow('offline');
    expect(loadedModel('queue')).toBeNull();
    await expect(load('queue')).resolves.toBe(queueModel);
  });

  it('tells who did not wait what to wait for', () => {
    const { modelOf, schemaOf, simulateScenario } = registry();
    const message = "The model “queue” is not loaded: await loadModel('queue') first.";
    expect(() => modelOf(scenario)).toThrow(message);
    expect(() => schemaOf('queue')).toThrow(message);
    expect(() => simulateScenario(scenario)).toThrow(message);
  });

  it('has nothing under other names', async () => {
    await expect(registry().loadModel('nothing')).rejects.toThrow('There is no model “nothing”.');
  });
});

describe('the models of Redrive', () => {
  it('are what their cards say', async () => {
    for (const card of cards) {
      const { id, name, presets } = await loadModel(card.id);
      expect({ id, name, presets: presets.map(({ id, title }) => ({ id, title })) }).toEqual(card);
    }
  });

  it('have presets by ids that no two of them share', async () => {
    const ids = (await loadEveryModel()).flatMap(({ presets }) => presets.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
