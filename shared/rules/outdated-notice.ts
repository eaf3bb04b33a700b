import type { Language } from '../language/language.ts';

/** A public notice that says something else than the answers of today: rules only judge what was compared. */
export interface OutdatedNotice {
  readonly registerId: string;
  /** yyyy-mm-dd: the day on which the newest of them was made. */
  readonly date: string;
  /** The languages in which it was printed. */
  readonly languages: readonly Language[];
  /** What was printed, by check codes: a reason to let it stand is about this paper and not about the next. */
  readonly codes: readonly string[];
}
