import { describe, expect, it } from 'vitest';
import { commandFor, type KeyPress } from './shortcuts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, repeat: false },
  ...more,
});

describe('commandFor', () => {
  it.each([
    [press(' '), { do: 'togglePlay' }],
    [press('ArrowRight'), { do: 'step', by: 1 }],
    [press('ArrowLeft', { repeat: true }), { do: 'step', by: -1 }],
    [press('ArrowRight', { shiftKey: true }), { do: 'step', by: 10 }],
    [press('ArrowLeft', { shiftKey: true }), { do: 'step', by: -10 }],
    [press('.'), { do: 'nextProblem' }],
    [press('Home'), { do: 'toStart' }],
    [press('End'), { do: 'toEnd' }],
    [press('1'), { do: 'setSpeed', speed: 0.5 }],
    [press('4'), { do: 'setSpeed', speed: 4 }],
    [press('?', { shiftKey: true }), { do: 'showHelp' }],
  ])('maps %o to %o', (key, command) => {
    expect(commandFor(key, 'other')).toEqual(command);
  });

  it.each(['a', '5', '0', 'Enter', 'Tab', ''])('leaves %o alone', (key) => {
    expect(commandFor(press(key), 'other')).toBeNull();
  });

  it('leaves keys of the browser alone', () => {
    expect(commandFor(press('ArrowLeft', { altKey: true }), 'other')).toBeNull();
    expect(commandFor(press('1', { ctrlKey: true }), 'other')).toBeNull();
    expect(commandFor(press('.', { metaKey: true }), 'other')).toBeNull();
  });

  it('does not play and pause while space is held down', () => {
    expect(commandFor(press(' ', { repeat: true }), 'other')).toBeNull();
  });

  it('leaves space to buttons and every key to fields', () => {
    expect(commandFor(press(' '), 'button')).toBeNull();
    expect(commandFor(press('ArrowRight'), 'button')).toEqual({ do: 'step', by: 1 });
    expect(commandFor(press('ArrowRight'), 'field')).toBeNull();
  });
});
