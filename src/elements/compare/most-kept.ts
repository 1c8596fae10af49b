/** Columns kept beside the first. */
export const MOST_KEPT = 3;
