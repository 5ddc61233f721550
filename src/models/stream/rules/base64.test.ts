import { describe, expect, it } from 'vitest';
import { base64Of } from './base64';

describe('Base64', () => {
  it.each(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar', '{"kind":"größer €"}'])(
    'of “%s” is what everybody makes of it',
    (text) => {
      expect(base64Of(text)).toBe(Buffer.from(text).toString('base64'));
    },
  );
});
