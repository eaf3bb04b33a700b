// The user's text that stands in a document in another language than the document's. Each block knows
// the answer that it came from, so the places are found in the finished document, in every section alike.
import { isLocalizedText } from '../../register/answers.ts';
import { getAnswer } from '../../register/answer-path.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import { languages, type Language } from '../../language/language.ts';
import { contentOf, registerFile, type AnswerPlace } from '../../register/file-content.ts';
import { isBlank } from '../../util/blank.ts';
import type { PaperContent, Inlines } from '../document.ts';
import type { ComposeParts } from './compose-options.ts';
import { mapSourced, sourcesOf, type Sourced } from './map-sourced.ts';

/** The document with a mark behind every text that lacks its language. */
export function markTranslations(parts: ComposeParts, content: PaperContent): PaperContent {
  const { language, blocks } = content;
  // Most papers have all their texts: they stay as they are.
  if (findUntranslated(parts, content).length === 0) return content;
  const { translation } = documentWords[language].missing;
  const isNamed = namesOf(parts, content).every((place) => !isUntranslated(parts, language, place));
  const mark = { kind: 'missing', text: ` ${translation}` } as const;
  const isMarked = marker(parts, language);
  return {
    ...content,
    subtitle: isNamed ? content.subtitle : `${content.subtitle} ${translation}`,
    blocks: mapSourced(blocks, {
      inlines: (inlines: Inlines, element: Sourced) =>
        isMarked(element) ? [...inlines, mark] : inlines,
      heading: (text: string, element: Sourced) => (isMarked(element) ? text + mark.text : text),
    }),
  };
}

/** The answers that the document prints in another language than its own, each once. */
export function findUntranslated(
  parts: ComposeParts,
  content: PaperContent,
): readonly AnswerPlace[] {
  const printed = [...namesOf(parts, content), ...sourcesOf(content.blocks)];
  const places = printed.flatMap((place) =>
    place && isUntranslated(parts, content.language, place) ? [place] : [],
  );
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

/** A notice is named after its registers, above its blocks. */
function namesOf({ registers }: ComposeParts, { kind }: PaperContent): readonly AnswerPlace[] {
  if (kind !== 'notice') return [];
  return registers.map(({ id }) => ({ file: registerFile(id), path: 'name' }));
}

/** True for the last of the blocks that one answer is printed in: a long text is marked once. */
function marker(parts: ComposeParts, language: Language): (element: Sourced) => boolean {
  return ({ source, isLast }) =>
    source !== undefined && isLast && isUntranslated(parts, language, source);
}

function isUntranslated(parts: ComposeParts, language: Language, place: AnswerPlace): boolean {
  const answer = getAnswer(contentOf(parts, place.file), place.path);
  if (!isLocalizedText(answer)) return false;
  return isBlank(answer[language] ?? '') && languages.some((each) => !isBlank(answer[each] ?? ''));
}
