/**
 * Divides what there is fairly: whoever wants less than an equal share gets that much, the others
 * share the rest equally.
 */
export function fairShares(wanted: readonly number[], total: number): readonly number[] {
  const shares = wanted.map(() => 0);
  const modestFirst = wanted.map((amount, index) => ({ amount, index }));
  modestFirst.sort((one, other) => one.amount - other.amount);
  let left = total;
  for (const [served, { amount, index }] of modestFirst.entries()) {
    const share = Math.max(0, Math.min(amount, left / (wanted.length - served)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}
