import { modelOf } from '../../models';
import { FAULTS } from '../../models/faults';
import { type Difference, scenarioDifferences } from '../../panels/compare/scenarioDifferences';
import type { Wanted } from './sideBySide';

/** What in a model is no longer as the comparison began with it, by the number of its column. */
export function changedIn({ begun, scenarios }: Wanted, column: number): readonly Difference[] {
  return between(begun[column], scenarios[column]);
}

type Scenario = Wanted['scenarios'][number];

function between(before: Scenario | undefined, after: Scenario | undefined) {
  return before && after && before !== after ? scenarioDifferences(before, after) : [];
}

/** What was done between two versions of the comparison that follow each other, in a few words. */
export function changeName(before: Wanted, after: Wanted): string {
  if (before.fault !== after.fault) {
    return `${FAULTS.find(({ id }) => id === after.fault)?.name} chosen`;
  }
  const changes = after.scenarios.flatMap((scenario, index) => {
    const differences = between(before.scenarios[index], scenario);
    return differences.length === 0 ? [] : [{ name: modelOf(scenario).name, differences }];
  });
  const [first, ...others] = changes;
  const [difference, ...more] = first?.differences ?? [];
  if (!first || !difference) return 'No difference';
  const where = others.length === 0 ? first.name : `${changes.length} models`;
  return `${difference.name}${more.length === 0 ? '' : ` and ${more.length} more`}, ${where}`;
}
