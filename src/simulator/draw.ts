/**
 * A random number in [0, 1) that depends on the seed and on what it is drawn for, and on nothing
 * else: not on how many draws came before. So changing one setting leaves every other draw as it
 * was, and two runs can be compared.
 */
export function draw(seed: number, subject: string, what: string): number {
  const name = `${seed}|${subject}|${what}`;
  // FNV-1a over the name, then the finishing rounds of MurmurHash3, which spread short names.
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
