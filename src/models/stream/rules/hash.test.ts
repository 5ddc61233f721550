import { describe, expect, it } from 'vitest';
import { hashKeyOf, hashKeyRangeOf, shardNumberOf } from './hash';

describe('the hash key of a partition key', () => {
  it('is its MD5, as in RFC 1321', () => {
    expect(hashKeyOf('').toString(16)).toBe('d41d8cd98f00b204e9800998ecf8427e');
    expect(hashKeyOf('message digest').toString(16)).toBe('f96b697d7cb7938d525a2f31aaf161d0');
  });

  it('is that of the key in UTF-8', () => {
    expect(hashKeyOf('ü')).toBe(hashKeyOf('\u00fc'));
    expect(hashKeyOf('ü')).not.toBe(hashKeyOf('u'));
  });
});

describe('the shard of a hash key', () => {
  it('is the one whose even share of all hash keys it lies in', () => {
    expect(shardNumberOf(0n, 4)).toBe(0);
    expect(shardNumberOf(2n ** 126n - 1n, 4)).toBe(0);
    expect(shardNumberOf(2n ** 126n, 4)).toBe(1);
    expect(shardNumberOf(2n ** 128n - 1n, 4)).toBe(3);
  });

  it('is there for any number of shards', () => {
    for (const count of [1, 3, 7, 100]) {
      for (let key = 0; key < 50; key += 1) {
        const shard = shardNumberOf(hashKeyOf(`key ${key}`), count);
        expect(shard).toBeGreaterThanOrEqual(0);
        expect(shard).toBeLessThan(count);
      }
    }
  });
});

describe('the hash keys of a shard', () => {
  it('are all that belong to it, and those of all shards leave nothing out', () => {
    for (const count of [1, 2, 3, 7, 100]) {
      let next = 0n;
      for (let shard = 0; shard < count; shard += 1) {
        const { first, last } = hashKeyRangeOf(shard, count);
        expect(first).toBe(next);
        expect([first, last].map((key) => shardNumberOf(key, count))).toEqual([shard, shard]);
        next = last + 1n;
      }
      expect(next).toBe(2n ** 128n);
    }
  });
});
