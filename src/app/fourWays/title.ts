import { count } from '../../models/wording';

const IN_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

/** `One fault, four outcomes`, for as many models as there are. */
export function titleOf(models: number): string {
  const many = IN_WORDS[models] ?? count(models);
  return `One fault, ${many} ${models === 1 ? 'outcome' : 'outcomes'}`;
}
