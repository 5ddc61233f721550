import type { Box } from '../layout/box';

/** The pairs of boxes that cover a common area; compares only neighbours from top to bottom. */
export function overlapping<Mark extends Box & { readonly id: string }>(
  marks: readonly Mark[],
): readonly string[] {
  const sorted = [...marks].sort((one, other) => one.y - other.y);
  const slack = 0.01;
  return sorted.flatMap((one, index) => {
    const pairs: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.y > one.y + one.height - slack) break;
      const apart = other.x > one.x + one.width - slack || one.x > other.x + other.width - slack;
      if (!apart) pairs.push(`${one.id} and ${other.id}`);
    }
    return pairs;
  });
}

/** Whether a box is wholly inside another one. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 0.01 &&
    inner.y >= outer.y - 0.01 &&
    inner.x + inner.width <= outer.x + outer.width + 0.01 &&
    inner.y + inner.height <= outer.y + outer.height + 0.01
  );
}
