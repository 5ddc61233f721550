import { utf8ToBytes } from '@noble/hashes/utils.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text as Base64 of its UTF-8: what Kinesis puts into `data` (RFC 4648). */
export function base64Of(text: string): string {
  const bytes = utf8ToBytes(text);
  let made = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const letters = [18, 12, 6, 0].map((shift) => LETTERS.charAt((bits >> shift) & 63)).join('');
    const left = bytes.length - at;
    made += left >= 3 ? letters : letters.slice(0, left + 1).padEnd(4, '=');
  }
  return made;
}
