import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { requirementWordsEn } from './requirement-words-en.ts';
import { requirementWordsFi } from './requirement-words-fi.ts';
import { requirementWordsSv } from './requirement-words-sv.ts';

export type RequirementWords = Translated<typeof requirementWordsFi>;

/** An item of the Regulation, by its place there: '13(1)(a)'. */
export type RequirementId = keyof typeof requirementWordsFi.items;

/** Why an item is satisfied without an answer, not applicable or still open. */
export type RequirementReason = keyof typeof requirementWordsFi.reasons;

/** The words of the requirements, in each language: on screen and on the record's last page. */
export const requirementWords: Readonly<Record<Language, RequirementWords>> = {
  fi: requirementWordsFi,
  sv: requirementWordsSv,
  en: requirementWordsEn,
};
