// Answers that lack a language in which most of the notice stands (Art. 12(1): what is told must be understood).
import { languages, type Language } from '../../language/language.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import { companyRule, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import { isPublic, type CheckedText } from '../text/checked-text.ts';

interface TranslatedAnswer {
  readonly place: AnswerPlace;
  readonly languages: ReadonlySet<Language>;
}

/** The answers that a notice prints, each with the languages that it stands in. */
function translatedAnswers(texts: readonly CheckedText[]): readonly TranslatedAnswer[] {
  const found = new Map<string, TranslatedAnswer & { readonly languages: Set<Language> }>();
  for (const { place, language } of texts.filter(isPublic)) {
    if (language === undefined) continue;
    const answer = found.get(place.path) ?? { place, languages: new Set() };
    answer.languages.add(language);
    found.set(place.path, answer);
  }
  return [...found.values()];
}

/**
 * Half of the answers, so that whoever begins to translate is not met by a warning at every question, and
 * whoever has nearly done it is shown what is left.
 */
function findUntranslated({ texts }: { readonly texts: readonly CheckedText[] }): readonly Hit[] {
  const answers = translatedAnswers(texts);
  const written = languages.filter(
    (each) => answers.filter((answer) => answer.languages.has(each)).length * 2 >= answers.length,
  );
  return answers.flatMap(({ place, languages: own }) => {
    const missing = written.filter((each) => !own.has(each));
    if (missing.length === 0) return [];
    return [{ place, values: { languages: missing.join(' ') }, about: missing }];
  });
}

/** Translations that are missing. */
export const translationRules: readonly Rule[] = [
  companyRule('TXT-10', 'warning', '12(1) art.', findUntranslated),
  registerRule('TXT-10', 'warning', '12(1) art.', findUntranslated),
];
