import { describe, expect, it } from 'vitest';
import { queueAssumptions } from '../../models/queue/assumptions';
import { queueSettings } from '../../models/queue/settings';
import { rangeText, valueText } from './values';

const { queue, mapping } = queueSettings;

describe('valueText', () => {
  it.each([
    [valueText(queue.VisibilityTimeout, 30), '30 s'],
    [valueText(queue.MessageRetentionPeriod, 345_600), '345,600 s (4 days)'],
    [valueText(queue.maxReceiveCount, null), 'no dead-letter queue'],
    [valueText(queue.maxReceiveCount, 1), '1 receive'],
    [valueText(queue.FifoQueue, true), 'on'],
    [valueText(mapping.FunctionResponseTypes, []), 'off'],
    [valueText(mapping.FunctionResponseTypes, ['ReportBatchItemFailures']), 'on'],
    [valueText(queueAssumptions.lateDelete, 'ignored'), 'does nothing'],
    [valueText(mapping.FilterCriteria, null), 'none'],
    [valueText(mapping.BatchSize, 2, { one: 'letter', many: 'letters' }), '2 letters'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('rangeText', () => {
  it('says what can be typed', () => {
    expect(rangeText(queue.VisibilityTimeout)).toBe('0 to 43,200 s');
    expect(rangeText(queueAssumptions.duplicateChance)).toBe('0 to 1');
    expect(rangeText(queue.FifoQueue)).toBeNull();
  });
});
