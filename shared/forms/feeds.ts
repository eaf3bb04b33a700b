// Which documents print an answer, decided once here and kept by a test: every answer stands in each
// document that it feeds and in no other. Three answers are printed only where another one says so:
// additionalSections (audience), security.measures (public) and signatures (when asked for).
import type { DocumentKind } from '../register/document-kind.ts';

type Feeds = readonly DocumentKind[];

/** Art. 13 or 14 and Art. 30(1) both ask for it. */
export const inBoth: Feeds = ['notice', 'record'];

/** Told to the people whose data are processed; the record has no use for it. */
export const inNotice: Feeds = ['notice'];

/** Art. 30(1) only, or accountability (Art. 5(2), 24). Never published. */
export const inRecord: Feeds = ['record'];

/** Steers the form or the checks, and is printed nowhere. */
export const inNone: Feeds = [];
