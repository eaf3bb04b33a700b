// What the whole register says, where a question about a single row depends on it. An answer that is
// already there keeps its question: nobody loses it by an answer given elsewhere.
import type { Register } from '../../register/register.ts';
import { isAnswered } from '../../register/is-answered.ts';

/** Art. 9: some data are of a special category, so each purpose that uses them needs a condition. */
export function hasSpecialData({ data, purposes }: Register): boolean {
  return (
    data.some(({ special }) => special.length > 0) ||
    purposes.some(({ art9Condition }) => art9Condition !== '')
  );
}

/** Art. 10: some data are about crimes. */
export function hasCriminalData({ data, purposes }: Register): boolean {
  return (
    data.some(({ criminal }) => criminal === 'yes') ||
    purposes.some(({ art10Condition }) => art10Condition !== '')
  );
}

/** Art. 8 is about children whose data are processed by consent. */
export function hasConsent({ purposes, subjects }: Register): boolean {
  return (
    purposes.some(({ basis }) => basis === 'a') ||
    subjects.some(({ guardianConsent }) => isAnswered(guardianConsent))
  );
}

/** Some of the people work for the company, or apply for it. */
export function hasStaff({ subjects, transfers }: Register): boolean {
  return (
    subjects.some(({ employees }) => employees === 'yes') ||
    transfers.some(({ staffDataCovered }) => staffDataCovered !== 'unanswered')
  );
}
