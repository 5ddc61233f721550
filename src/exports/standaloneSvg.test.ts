import { describe, expect, it } from 'vitest';
import { familyOf, plainColour } from './standaloneSvg';

describe('a picture to take along', () => {
  it('has colours as every program knows them', () => {
    expect(plainColour('rgb(47, 75, 216)')).toEqual({ colour: '#2f4bd8', opacity: 1 });
    expect(plainColour('rgba(0, 0, 0, 0.5)')).toEqual({ colour: '#000000', opacity: 0.5 });
    expect(plainColour('color(srgb 1 0.5 0 / 0.25)')).toEqual({ colour: '#ff8000', opacity: 0.25 });
    expect(plainColour('none')).toEqual({ colour: 'none', opacity: 1 });
  });

  it('names fonts that others have, with ours and the general one after them', () => {
    expect(familyOf('"Inter Variable", system-ui, sans-serif')).toBe(
      "'Inter', 'Inter Variable', system-ui, sans-serif",
    );
  });
});
