import type { Language } from '../language.ts';
import { ruleMessagesEn } from './rule-messages-en.ts';
import { ruleMessagesFi } from './rule-messages-fi.ts';
import { ruleMessagesSv } from './rule-messages-sv.ts';

/** A message of a rule, or a variant of it: 'TRF-03', 'TRF-03.recipient'. */
export type MessageId = keyof typeof ruleMessagesFi;

/** The id of a rule. */
export type RuleId = Exclude<MessageId, `${string}.${string}`>;

/** Said behind a finding whose question the user has marked as one that does not concern the company. */
export const answerStillNeeded: Readonly<Record<Language, string>> = {
  fi: 'Merkintä ”ei koske meitä” ei riitä tähän.',
  sv: 'Det räcker inte att markera ”gäller inte oss” här.',
  en: 'The mark “does not concern us” is not enough here.',
};

/** What findings say, in each language. */
export const ruleMessages: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = {
  fi: ruleMessagesFi,
  sv: ruleMessagesSv,
  en: ruleMessagesEn,
};
