/** The share of false ones that is put up with among all the differences shown. */
export const falseDiscoveryRate = 0.05;

/**
 * Benjamini and Hochberg's adjusted p (Journal of the Royal Statistical Society B 57, 1995: 289-300), in the order
 * given: who calls everything at or under 0.05 a difference is wrong, on average, in at most 5 of 100 of them. It has
 * to be given every p that was looked at. Proved for tests that are independent or depend on each other positively
 * (Benjamini and Yekutieli, Annals of Statistics 29, 2001: 1165-1188); counties that share one total depend slightly
 * negatively, and mid-p values are a little smaller than exact ones, so here it is a good guide and no guarantee.
 */
export function adjusted(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, index) => index).sort((one, two) => (ps[one] ?? 0) - (ps[two] ?? 0));
  const result = new Array<number>(ps.length).fill(1);
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const index = order[rank - 1] ?? 0;
    const p = ps[index] ?? 1;
    least = Math.min(least, Math.max(p, (p * ps.length) / rank));
    result[index] = least;
  }
  return result;
}

/**
 * How small a p has to be to be called a difference among all that were looked at: the last step that their procedure
 * takes; 0 where it takes none.
 */
export function barOf(ps: readonly number[]): number {
  const differences = adjusted(ps).filter((q) => q <= falseDiscoveryRate).length;
  return differences === 0 ? 0 : (falseDiscoveryRate * differences) / ps.length;
}
