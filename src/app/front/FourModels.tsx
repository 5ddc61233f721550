import styles from './FourModels.module.css';

/** How each model tries again, from the caller who waits to the queue that nobody waits for. */
const MODELS = [
  {
    name: 'Synchronous',
    by: 'API Gateway, an SDK',
    // sync-no-retries
    says: 'Lambda never tries again. The caller gets the error and decides.',
  },
  {
    name: 'Asynchronous',
    by: 'S3, SNS, EventBridge',
    // async-retries
    says: 'Lambda queues the event. After a function error it tries twice more, if you change nothing.',
  },
  {
    name: 'Stream',
    by: 'Kinesis, DynamoDB',
    // stream-max-retries
    says: 'The whole batch is tried again until it works or expires, and its shard waits.',
  },
  {
    name: 'Queue',
    by: 'SQS',
    // sqs-visibility, sqs-maxreceive
    says: 'The message comes back when its visibility timeout ends, or ends in a dead-letter queue.',
  },
] as const;

export function FourModels() {
  return (
    <section className={styles.models} aria-label="Who tries again">
      {MODELS.map(({ name, by, says }) => (
        <div key={name} className={styles.model}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.by}>{by}</p>
          <p>{says}</p>
        </div>
      ))}
    </section>
  );
}
