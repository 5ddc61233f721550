import type { Fault } from '../../../lambda/handler';
import { NumberField } from '../../controls/NumberField';
import styles from './FaultWhen.module.css';

/** The latest that an outage can be set to here, in seconds: a fortnight. */
const LATEST_S = 14 * 86_400;

interface FaultWhenProps {
  readonly fault: Fault;
  readonly number: number;
  readonly onChange: (fault: Fault) => string | null;
}

/** A fault that does not always happen: by chance, or only for a while, as in an outage. */
export function FaultWhen({ fault, number, onChange }: FaultWhenProps) {
  const { chance, fromMs, toMs, ...rest } = fault;
  const isRestricted = chance !== undefined || fromMs !== undefined || toMs !== undefined;

  /** Leaves out what makes no difference. */
  function change(when: { chance?: number; from?: number; to?: number }) {
    const next = { chance: chance ?? 1, from: seconds(fromMs) ?? 0, to: seconds(toMs) ?? LATEST_S };
    const { chance: share, from, to } = { ...next, ...when };
    return onChange({
      ...rest,
      ...(share < 1 ? { chance: share } : {}),
      ...(from > 0 ? { fromMs: from * 1_000 } : {}),
      ...(to < LATEST_S ? { toMs: to * 1_000 } : {}),
    });
  }

  return (
    <details className={styles.when} open={isRestricted}>
      <summary>Only sometimes</summary>
      <div className={styles.line}>
        <span>Chance</span>
        <NumberField
          label={`Fault ${number}: chance`}
          value={Math.round((chance ?? 1) * 1_000) / 10}
          min={0}
          max={100}
          fraction
          unit="%"
          onChange={(percent) => change({ chance: percent / 100 })}
        />
      </div>
      <div className={styles.line}>
        <span>From</span>
        <NumberField
          label={`Fault ${number}: begins at`}
          value={seconds(fromMs) ?? 0}
          min={0}
          max={seconds(toMs) ?? LATEST_S}
          fraction
          unit="s"
          onChange={(from) => change({ from })}
        />
      </div>
      <div className={styles.line}>
        <span>Until</span>
        <NumberField
          label={`Fault ${number}: ends at`}
          value={seconds(toMs) ?? LATEST_S}
          min={seconds(fromMs) ?? 0}
          max={LATEST_S}
          fraction
          unit="s"
          onChange={(to) => change({ to })}
        />
      </div>
    </details>
  );
}

function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1_000;
}
