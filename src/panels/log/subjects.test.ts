import { describe, expect, it } from 'vitest';
import { subjectCalled, subjectsByName, suggestedNames } from './subjects';

const lanes = ['item:m1', 'item:m10', 'item:m2', 'environment:e1'].map((subject) => ({
  ...{ subject: subject as `${string}:${string}`, spans: [] },
}));
const nameOf = (subject: string) =>
  subject.replace('item:m', 'Message ').replace('environment:e', 'Environment ');
const subjects = subjectsByName({ lanes: lanes as never, nameOf });

describe('things by name', () => {
  it('are found by their whole name, in any case', () => {
    expect(subjectCalled(subjects, ' message 10 ')).toBe('item:m10');
    expect(subjectCalled(subjects, 'message')).toBeNull();
  });

  it('are suggested by a part of it', () => {
    expect(suggestedNames(subjects.keys(), 'mess')).toEqual([
      ...['Message 1', 'Message 10', 'Message 2'],
    ]);
    expect(suggestedNames(subjects.keys(), '1')).toEqual([
      ...['Message 1', 'Message 10', 'Environment 1'],
    ]);
    const many = Array.from({ length: 10_000 }, (_, index) => `Message ${index}`);
    expect(suggestedNames(many, '')).toHaveLength(50);
  });
});
