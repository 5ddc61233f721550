/**
 * AWS's numbers that the simulation computes with, in the unit that the name says. What each of
 * them means, where it is from and how sure it is stands in the fact that its comment names.
 */

/** The longest wait of one receive, which is what Lambda's pollers use (fact `sqs-long-poll`). */
export const LONG_POLL_MAX_MS = 20_000;

/** The most messages that one receive returns (fact `sqs-receive-max`). */
export const RECEIVE_MAX_MESSAGES = 10;

/** Received and not yet deleted: a full queue answers a long poll with nothing (`sqs-inflight`). */
export const IN_FLIGHT_MAX_MESSAGES = 120_000;

/** The fastest redrive with a fixed rate (fact `sqs-redrive`). */
export const REDRIVE_MAX_MESSAGES_PER_SECOND = 500;

/** How long a purge takes at most (fact `sqs-purge`). */
export const PURGE_MAX_MS = 60_000;

/** A FIFO queue drops what has the same deduplication id for so long (fact `sqs-fifo-dedup`). */
export const DEDUPLICATION_MS = 5 * 60_000;

/** Batches that a mapping works on at once when messages arrive (fact `sqs-initial-pollers`). */
export const INITIAL_CONCURRENT_BATCHES = 5;

/** How fast a mapping grows, in concurrent invocations (fact `sqs-scale-rate`). */
export const BATCHES_ADDED_PER_MINUTE = 300;

/** Concurrent invocations of one mapping in default mode (fact `sqs-scale-max`). */
export const CONCURRENT_BATCHES_MAX = 1_250;

/** What one invocation of a mapping carries at most, metadata included (`sqs-batch-payload`). */
export const BATCH_PAYLOAD_MAX_BYTES = 6 * 1_024 * 1_024;

/** How often Lambda reads a Kinesis shard that has nothing new (fact `kinesis-poll-rate`). */
export const KINESIS_POLL_EVERY_MS = 1_000;

/** How often Lambda reads a shard of a DynamoDB stream (fact `ddb-poll`). */
export const DYNAMODB_POLL_EVERY_MS = 250;

/** How long DynamoDB Streams keep a record, in hours (fact `ddb-retention`). */
export const DYNAMODB_RETENTION_HOURS = 24;

/** AWS's advice: visibility timeout = so many function timeouts + batching window (`sqs-6x`). */
export const ADVISED_VISIBILITY_FACTOR = 6;

/**
 * With a batching window, and if window + function timeout exceed the queue's visibility timeout,
 * a mapping hides messages for window + function timeout + this (AWS case `sqs-15`).
 */
export const WINDOW_VISIBILITY_EXTRA_MS = 30_000;

/** Init that takes longer starts again inside the first invocation (fact `env-init-limit`). */
export const INIT_LIMIT_MS = 10_000;

/** Concurrent executions per account and Region by default (fact `conc-account`). */
export const ACCOUNT_CONCURRENCY_DEFAULT = 1_000;

/** What reserving must leave to functions without a reservation (fact `conc-reserved`). */
export const UNRESERVED_CONCURRENCY_MIN = 100;

/** Environments that one function may add in 10 s, refilled continuously (`conc-scale-rate`). */
export const ENVIRONMENTS_PER_TEN_SECONDS = 1_000;

/** Synchronous requests per second for each unit of concurrency (fact `conc-rps`). */
export const REQUESTS_PER_CONCURRENCY = 10;

/** One GB-second on x86, us-east-1, first tier, in USD (fact `price-x86`). */
export const PRICE_GB_SECOND_X86_USD = 0.0000166667;

/** One request, in USD: 0.20 per million (fact `price-request`). */
export const PRICE_REQUEST_USD = 0.2 / 1_000_000;

/** Waits before the first and the second retry of an asynchronous event (`async-wait-1`, `-2`). */
export const ASYNC_RETRY_WAITS_MS = [60_000, 120_000] as const;

/** First wait after a throttle or system error of an asynchronous event (fact `async-backoff`). */
export const ASYNC_BACK_OFF_FIRST_MS = 1_000;

/** The longest such wait (fact `async-backoff`). */
export const ASYNC_BACK_OFF_MAX_MS = 300_000;

/** How often SNS tries to hand a message to Lambda (fact `sns-policy-lambda`). */
export const SNS_ATTEMPTS_MAX = 100_015;

/** The largest message of a topic, if nobody asked for more (fact `sns-message-size`). */
export const SNS_MESSAGE_MAX_BYTES = 262_144;

/** How often a rule tries again to hand an event over (fact `eventbridge-retries`). */
export const EVENTBRIDGE_RETRIES_MAX = 185;

/** For how long it does (fact `eventbridge-retries`). */
export const EVENTBRIDGE_RETRY_FOR_MS = 24 * 3_600_000;

/** What Lambda takes and gives back in a synchronous call (fact `sync-payload-sync`). */
export const SYNC_PAYLOAD_MAX_BYTES = 6 * 1_024 * 1_024;

/** What API Gateway takes (fact `sync-payload-apigw`). */
export const GATEWAY_PAYLOAD_MAX_BYTES = 10 * 1_024 * 1_024;

/** How long a REST API waits for the function (fact `sync-apigw-rest-timeout`). */
export const REST_API_TIMEOUT_MS = 29_000;

/** How long an HTTP API waits for the function (fact `sync-apigw-http-timeout`). */
export const HTTP_API_TIMEOUT_MS = 30_000;

/** What a client's bucket of retry tokens holds at most, and at first (fact `sdk-retry-quota`). */
export const RETRY_TOKENS_MAX = 500;

/** The longest wait before a retry, but for the legacy mode (fact `sdk-backoff-2026`). */
export const RETRY_WAIT_MAX_MS = 20_000;
