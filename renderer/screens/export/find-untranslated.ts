import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import { findMissingTranslations } from '../../../shared/document/compose/compose.ts';
import { languages, type Language } from '../../../shared/language/language.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import type { Parts } from '../../stores/contents.ts';

export interface Untranslated {
  readonly language: Language;
  readonly places: readonly AnswerPlace[];
}

/** The answers that the papers would show in another language than their own, each once for a language. */
export function findUntranslated(
  parts: Parts,
  papers: readonly PaperRequest[],
  date: string,
): readonly Untranslated[] {
  return languages.flatMap((language) => {
    const found = papers
      .filter((paper) => paper.language === language)
      .flatMap(({ document: kind, ...paper }) =>
        findMissingTranslations(parts, { kind, ...paper, date }),
      );
    const places = [...new Map(found.map((place) => [JSON.stringify(place), place])).values()];
    return places.length === 0 ? [] : [{ language, places }];
  });
}
