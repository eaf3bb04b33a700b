// Which documents print an answer, decided once here and kept by a test: every answer stands in each
// document that it feeds and in no other. Three answers are printed only where another one says so:
// additionalSections (audience), security.measures (public) and signatures (when asked for). The accent
// of the company is printed as a colour and not as text.
import type { FedKind } from '../register/document-kind.ts';

type Feeds = readonly FedKind[];

/** Art. 13 or 14 and Art. 30(1) both ask for it. */
export const inBoth: Feeds = ['notice', 'record'];

/** Facts of the company that its records as a controller and as a processor begin with too. */
export const inAll: Feeds = ['notice', 'record', 'processor-record'];

/** Told to the people whose data are processed; the record has no use for it. */
export const inNotice: Feeds = ['notice'];

/** Art. 30(1) only, or accountability (Art. 5(2), 24). Never published. */
export const inRecord: Feeds = ['record'];

/** Art. 30(1) and 30(2). Never published. */
export const inRecords: Feeds = ['record', 'processor-record'];

/** Art. 30(2) only. */
export const inProcessorRecord: Feeds = ['processor-record'];

/** Steers the form or the checks, and is printed nowhere. */
export const inNone: Feeds = [];
