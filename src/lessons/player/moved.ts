/** A copy of a list in which one thing has moved to another place. */
export function moved<Thing>(list: readonly Thing[], from: number, to: number): readonly Thing[] {
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}
