import { describe, expect, it } from 'vitest';
import type { Fault } from '../../lambda/handler';
import { modelOf } from '../../models';
import { openRun } from '../../playback/openRun';
import { simulated } from '../../scenario/testing/simulated';
import {
  momentToDo,
  outageAt,
  withAdded,
  withChanged,
  withOutage,
  withOutageEnd,
  withRemoved,
} from './edit';

const { scenario } = simulated({ workload: [{ id: 'x2' }] });
const can = await modelOf(scenario).interventions();

describe('when something is done', () => {
  const run = simulated({ workload: { count: 1 }, settings: { function: { initMs: 0 } } });
  const { reader } = openRun(run.scenario, run);
  const { story } = reader;

  it('is right after what is shown', () => {
    expect(momentToDo(reader, 0, null)).toBe(1);
    expect(momentToDo(reader, story.storyAt(100), null)).toBe(100);
    expect(momentToDo(reader, story.lengthMs, null)).toBe(201);
  });

  it('is not after the run is cut off', () => {
    expect(momentToDo(reader, story.lengthMs, 200)).toBe(200);
  });

  it('is the beginning in a run without steps', () => {
    const empty = simulated({ settings: { mapping: { Enabled: false } } });
    expect(momentToDo(openRun(empty.scenario, empty).reader, 0, null)).toBe(0);
  });
});

describe('the list of interventions', () => {
  const send = (atMs: number) => ({ atMs, do: 'send', count: 1 });

  it('keeps the names of what is sent, whatever is added, moved and removed', () => {
    const two = withAdded(
      { ...scenario, interventions: withAdded(scenario, can, send(1)) as [] },
      can,
      send(2),
    );
    expect(two).toMatchObject([{ id: 'x1' }, { id: 'x3' }]);
    const moved = withChanged({ ...scenario, interventions: two as [] }, can, 0, { atMs: 9 });
    expect(moved).toMatchObject([{ id: 'x1', atMs: 9 }, { id: 'x3' }]);
    const rest = withRemoved({ ...scenario, interventions: moved as [] }, can, 0);
    expect(rest).toMatchObject([{ id: 'x3', atMs: 2 }]);
  });

  it('leaves the rest of the run as it was when one is taken away', () => {
    const input = {
      workload: { count: 4 },
      handler: { msPerItem: [100, 900] },
      interventions: [
        { atMs: 30_000, do: 'send', count: 2 },
        { atMs: 60_000, do: 'send', count: 3 },
      ],
    };
    const both = simulated(input);
    const rest = withRemoved(both.scenario, can, 0);
    const one = simulated({ ...input, interventions: rest });
    const story = ({ trace }: typeof both) =>
      trace.flatMap((event) =>
        event.type === 'item.completed' && event.at > 60_000 ? [`${event.item} ${event.at}`] : [],
      );
    expect(story(one)).toEqual(story(both));
    expect(story(one)).toHaveLength(3);
  });
});

describe('an outage', () => {
  const other: Fault = { items: ['m1'], does: 'throw', attempts: 'all' };
  const begun = withOutage([other], 5_000);

  it('begins, goes on, and is ended where it goes on', () => {
    expect(begun).toEqual([{ items: 'all', does: 'throw', attempts: 'all', fromMs: 5_000 }, other]);
    expect([outageAt(begun, 4_999), outageAt(begun, 5_000)]).toEqual([-1, 0]);
    const ended = withOutage(begun, 8_000);
    expect(ended[0]).toMatchObject({ fromMs: 5_000, toMs: 8_000 });
    expect(outageAt(ended, 8_000)).toBe(-1);
  });

  it('has ends that do not pass each other', () => {
    const ended = withOutage(begun, 8_000);
    expect(withOutageEnd(ended, 0, 'fromMs', 9_000)[0]).toMatchObject({ fromMs: 8_000 });
    expect(withOutageEnd(ended, 0, 'toMs', 1_000)[0]).toMatchObject({ toMs: 5_000 });
    expect(withOutageEnd(ended, 0, 'toMs', 1_000)[1]).toBe(other);
  });
});
