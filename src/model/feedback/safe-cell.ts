/** A figure that may not be shown, because the group behind it is small or could be told by subtraction. */
export const HIDDEN = 'hidden';

/** A figure that may not be shown only because another could be reckoned from it. */
export const COVERED = 'covered';

/** Between these, both included: where more would tell of single people. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A figure; undefined where there is none (nothing to divide by, nobody asked, nothing published). */
export type Cell = number | Range | typeof HIDDEN | typeof COVERED | undefined;
