/** An element at least this wide, px, has the comparison below its columns, and not as a tab. */
export const FULL_FROM = 1120;
