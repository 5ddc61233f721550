import { describe, expect, it } from 'vitest';
import { corrections } from './corrections';
import { AREAS } from './corrections/correction';
import { loadFacts } from './facts';
import { concurrencyFacts as conc } from './facts/concurrency';
import { environmentFacts as env } from './facts/environment';
import { priceFacts as price } from './facts/price';
import { queueFacts } from './facts/queue';
import { queueMappingFacts } from './facts/queueMapping';
import { sdkFacts as sdk } from './facts/sdk';
import { syncFacts } from './facts/sync';
import { syncGatewayFacts } from './facts/syncGateway';
import * as limits from './limits';

const queue = { ...queueFacts, ...queueMappingFacts };
const sync = { ...syncFacts, ...syncGatewayFacts };

describe('facts', () => {
  it('are filed under their own ids, with a source and a date', async () => {
    const facts = await loadFacts();
    for (const [id, fact] of Object.entries(facts)) {
      expect(fact.id).toBe(id);
      expect(fact.source.length, id).toBeGreaterThan(0);
      expect(fact.asOf, id).not.toBe('');
    }
  });

  it('agree with the numbers the simulation uses', () => {
    expect(limits.LONG_POLL_MAX_MS).toBe(queue['sqs-long-poll'].max * 1_000);
    expect(limits.RECEIVE_MAX_MESSAGES).toBe(queue['sqs-receive-max'].max);
    expect(limits.IN_FLIGHT_MAX_MESSAGES).toBe(queue['sqs-inflight'].max);
    expect(limits.REDRIVE_MAX_MESSAGES_PER_SECOND).toBe(queue['sqs-redrive'].max);
    expect(limits.PURGE_MAX_MS).toBe(queue['sqs-purge'].max * 1_000);
    expect(limits.DEDUPLICATION_MS).toBe(queue['sqs-fifo-dedup'].max * 60_000);
    expect(limits.INITIAL_CONCURRENT_BATCHES).toBe(queue['sqs-initial-pollers'].default);
    expect(limits.BATCHES_ADDED_PER_MINUTE).toBe(queue['sqs-scale-rate'].max);
    expect(limits.CONCURRENT_BATCHES_MAX).toBe(queue['sqs-scale-max'].max);
    expect(limits.BATCH_PAYLOAD_MAX_BYTES).toBe(queue['sqs-batch-payload'].max * 1_024 ** 2);
    expect(limits.SYNC_PAYLOAD_MAX_BYTES).toBe(sync['sync-payload-sync'].max * 1_024 ** 2);
    expect(limits.GATEWAY_PAYLOAD_MAX_BYTES).toBe(sync['sync-payload-apigw'].max * 1_024 ** 2);
    expect(limits.REST_API_TIMEOUT_MS).toBe(sync['sync-apigw-rest-timeout'].default);
    expect(limits.HTTP_API_TIMEOUT_MS).toBe(sync['sync-apigw-http-timeout'].default);
    expect(limits.RETRY_TOKENS_MAX).toBe(sdk['sdk-retry-quota'].max);
    expect(limits.RETRY_WAIT_MAX_MS).toBe(sdk['sdk-backoff-2026'].max * 1_000);
    expect(limits.ADVISED_VISIBILITY_FACTOR).toBe(queue['sqs-6x'].default);
    expect(limits.INIT_LIMIT_MS).toBe(env['env-init-limit'].default * 1_000);
    expect(limits.ACCOUNT_CONCURRENCY_DEFAULT).toBe(conc['conc-account'].default);
    expect(limits.UNRESERVED_CONCURRENCY_MIN).toBe(
      conc['conc-account'].default - conc['conc-reserved'].max,
    );
    expect(limits.ENVIRONMENTS_PER_TEN_SECONDS).toBe(conc['conc-scale-rate'].default);
    expect(limits.REQUESTS_PER_CONCURRENCY).toBe(
      conc['conc-rps'].default / conc['conc-account'].default,
    );
    expect(limits.PRICE_GB_SECOND_X86_USD).toBe(price['price-x86'].default);
    expect(limits.PRICE_REQUEST_USD).toBe(price['price-request'].default / 1_000_000);
  });
});

describe('corrections', () => {
  it('are numbered without a gap', () => {
    expect(corrections.map(({ n }) => n)).toEqual(corrections.map((_, index) => index + 1));
  });

  it('stand in the order of the areas, and each area has some', () => {
    const areas = corrections.map(({ area }) => area);
    expect([...new Set(areas)]).toEqual(AREAS);
    expect(areas).toEqual(AREAS.flatMap((area) => areas.filter((one) => one === area)));
  });

  it('rest on facts that there are, or on pages of AWS', async () => {
    const facts = await loadFacts();
    for (const { n, source } of corrections) {
      expect(source.length, `${n}`).toBeGreaterThan(0);
      for (const one of source) {
        const isThere = Object.hasOwn(facts, one) || one.startsWith('https://docs.aws.amazon.com/');
        expect(isThere, `${n}: ${one}`).toBe(true);
      }
    }
  });

  it('say nothing of the notes exactly where these are silent, and since when only of what changed', () => {
    for (const { n, kind, notes, since } of corrections) {
      expect(notes === null, `${n}`).toBe(kind === 'missing');
      if (since !== null) expect(since, `${n}`).toMatch(/20[12]\d/);
    }
  });
});
