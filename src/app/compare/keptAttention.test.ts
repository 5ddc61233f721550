import { describe, expect, it } from 'vitest';
import { createAttention, lookAt, pointAt } from '../../playback/attention';
import { attentionBeside } from './keptAttention';

describe('attention in two runs', () => {
  it('lights the same thing in both, whichever it was chosen in', () => {
    const main = createAttention();
    lookAt(main, 'item:m1');
    const beside = attentionBeside(main);
    expect(beside.getState().selected).toBe('item:m1');
    lookAt(beside, 'item:m2');
    pointAt(beside, 'item:m3');
    expect(main.getState()).toMatchObject({ selected: 'item:m2', hovered: 'item:m3' });
    lookAt(main, null);
    expect(beside.getState().selected).toBeNull();
  });

  it('keeps the numbers of events where they mean something', () => {
    const main = createAttention();
    const beside = attentionBeside(main);
    lookAt(main, 'item:m1', 7);
    main.setState({ causes: [3, 2] });
    expect(beside.getState()).toMatchObject({ event: null, causes: [] });
    lookAt(beside, 'item:m2', 9);
    expect(main.getState()).toMatchObject({ selected: 'item:m2', event: null, causes: [] });
  });
});
