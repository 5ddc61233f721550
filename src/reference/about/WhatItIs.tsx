import styles from './About.module.css';

/** What Redrive is good for, and what it is not. */
export function WhatItIs() {
  return (
    <div className={styles.two}>
      <section className={styles.part} aria-labelledby="about-is">
        <h2 id="about-is" className={styles.name}>
          What it is
        </h2>
        <ul className={styles.list}>
          <li>
            A simulator of AWS Lambda’s error handling: what is tried again, when, how often, and
            where it ends, for queues, streams, asynchronous events and synchronous calls.
          </li>
          <li>
            It runs in your browser, in virtual time. The same scenario gives the same run, event by
            event, and a link is a moment of it.
          </li>
          <li>
            It follows AWS’s documentation and behaviour that was recorded on AWS. Where AWS says
            nothing, it assumes something, says so, and lets you change it.
          </li>
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="about-not">
        <h2 id="about-not" className={styles.name}>
          What it is not
        </h2>
        <ul className={styles.list}>
          <li>
            No emulator: it does not run your code and never talks to AWS. Your handler is a time
            per item and the faults that you give it.
          </li>
          <li>No promise: AWS changes, and what was true at the dates below may be no longer.</li>
          <li>
            No measure of speed: latencies, cold starts and polls are round numbers, and chance is
            drawn from a seed.
          </li>
          <li>
            Not made by AWS, and no service: it keeps nothing of you but your progress, on your
            device.
          </li>
        </ul>
      </section>
    </div>
  );
}
