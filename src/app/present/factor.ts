/** The room that the presentation is laid out for, in pixels before everything is enlarged. */
const LAID_OUT_FOR = { width: 1_280, height: 720 };
/** So much and the smallest text, which has 12 px, has 14. */
const LEAST = 14 / 12;
const MOST = 4;

/** How much larger everything is while presenting, in a window of this size. */
export function factorFor(size: { readonly width: number; readonly height: number }): number {
  // A phone in the hand is no projector: there is no room to enlarge anything.
  if (size.width < 1_000) return 1;
  const fits = Math.min(size.width / LAID_OUT_FOR.width, size.height / LAID_OUT_FOR.height);
  return Math.min(MOST, Math.max(LEAST, fits));
}
