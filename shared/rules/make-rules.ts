// Shorter ways to write rules down, one line of facts and the function that finds.
import type { CompanyRule, Hit, ProcessorRule, RegisterRule, TextRule } from './rule.ts';
import type { Severity } from './finding.ts';
import type { CheckedText } from './text/checked-text.ts';
import type { PatternId } from './text/match-patterns.ts';
import type { RuleId } from '../language/rules/rule-messages.ts';
import type { LocalizedText } from '../register/answers.ts';
import { pickText } from '../register/pick-text.ts';

/** A rule about the facts of the company. */
export function companyRule(
  id: RuleId,
  severity: Severity,
  article: string,
  find: CompanyRule['find'],
): CompanyRule {
  return { about: 'company', id, severity, article, find };
}

/** A rule about one register. */
export function registerRule(
  id: RuleId,
  severity: Severity,
  article: string,
  find: RegisterRule['find'],
): RegisterRule {
  return { about: 'register', id, severity, article, find };
}

/** A rule about the processor's record. */
export function processorRule(
  id: RuleId,
  severity: Severity,
  article: string,
  find: ProcessorRule['find'],
): ProcessorRule {
  return { about: 'processor', id, severity, article, find };
}

/** A rule about the words of answers. */
export function textRule(
  id: RuleId,
  severity: Severity,
  article: string,
  reading: Omit<TextRule, 'about' | 'id' | 'severity' | 'article'>,
): TextRule {
  return { about: 'text', id, severity, article, ...reading };
}

/** The hit where the condition holds, and none where it does not. */
export function hitIf(condition: boolean, hit: Hit): readonly Hit[] {
  return condition ? [hit] : [];
}

/** A hit for each text that the pattern fits, with its words; `told` is what else the hits say. */
export function hitsOf(
  texts: readonly CheckedText[],
  pattern: PatternId,
  told: Omit<Hit, 'place' | 'values' | 'about'> = {},
): readonly Hit[] {
  return texts.flatMap(({ place, hits }) => {
    const hit = hits.get(pattern);
    return hit ? [{ place, values: { hit: hit.words }, about: hit.allWords, ...told }] : [];
  });
}

/** The text in whatever language it has. */
export function say(text: LocalizedText): string {
  return pickText(text, 'fi');
}

/** True where the text says nothing in any language. */
export function isEmpty(text: LocalizedText | string): boolean {
  return (typeof text === 'string' ? text : say(text)).trim() === '';
}
