import type { ReactNode } from 'react';
import { NumberField } from '../controls/NumberField';
import { Select } from '../controls/Select';
import styles from './AlarmForm.module.css';
import { COMPARISONS, MISSING_DATA, MOST_EVALUATION_PERIODS } from './alarm';
import type { AlarmRule } from './metricsView';

interface AlarmFormProps {
  readonly rule: AlarmRule;
  readonly unit: string;
  readonly onChange: (rule: AlarmRule) => void;
}

const MOST_THRESHOLD = 1e9;

/** What makes an alarm ring, in CloudWatch's terms. */
export function AlarmForm({ rule, unit, onChange }: AlarmFormProps) {
  const change = (part: Partial<AlarmRule>) => {
    onChange({ ...rule, ...part });
    return null;
  };
  return (
    <div className={styles.form}>
      <Row says="Rings when it is" aws="ComparisonOperator, Threshold">
        <Select
          aria-label="Comparison"
          value={rule.comparison}
          options={COMPARISONS}
          onChoose={(comparison) => change({ comparison })}
        />
        <NumberField
          label="Threshold"
          value={rule.threshold}
          min={0}
          max={MOST_THRESHOLD}
          fraction
          unit={unit}
          onChange={(threshold) => change({ threshold })}
        />
      </Row>
      <Row says="for" aws="DatapointsToAlarm, EvaluationPeriods">
        <NumberField
          label="Datapoints to alarm"
          value={rule.datapointsToAlarm}
          min={1}
          max={rule.evaluationPeriods}
          unit=""
          onChange={(datapointsToAlarm) => change({ datapointsToAlarm })}
        />
        <span>of the last</span>
        <NumberField
          label="Evaluation periods"
          value={rule.evaluationPeriods}
          min={1}
          max={MOST_EVALUATION_PERIODS}
          unit={rule.evaluationPeriods === 1 ? 'data point' : 'data points'}
          onChange={(evaluationPeriods) => {
            // All of them, as long as it was all of them.
            const wasAll = rule.datapointsToAlarm === rule.evaluationPeriods;
            const most = wasAll ? evaluationPeriods : rule.datapointsToAlarm;
            const datapointsToAlarm = Math.min(most, evaluationPeriods);
            return change({ evaluationPeriods, datapointsToAlarm });
          }}
        />
      </Row>
      <Row says="Missing data counts as" aws="TreatMissingData">
        <Select
          aria-label="Missing data"
          value={rule.treatMissingData}
          options={MISSING_DATA}
          onChoose={(treatMissingData) => change({ treatMissingData })}
        />
      </Row>
    </div>
  );
}

interface RowProps {
  readonly says: string;
  readonly aws: string;
  readonly children: ReactNode;
}

function Row({ says, aws, children }: RowProps) {
  return (
    <div className={styles.row}>
      <p className={styles.words}>
        {says} <span className={styles.aws}>{aws}</span>
      </p>
      <div className={styles.fields}>{children}</div>
    </div>
  );
}
