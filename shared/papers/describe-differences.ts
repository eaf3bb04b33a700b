// What differs between two versions of one file, in the words of the form.
import type { AnswerChange } from '../bridge/views.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import { languages, type Language } from '../language/language.ts';
import type { Company } from '../register/company.ts';
import { compareContents, type ContentChange } from '../register/compare-contents.ts';
import {
  registerIdOf,
  type FileContents,
  type FileId,
  type FileKind,
} from '../register/file-content.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';
import { describeChange } from './describe-change.ts';

type Content = FileContents[FileKind];

/** Two versions of a file among the answers of its company, and the language to tell it in. */
export interface Differing {
  readonly parts: ComposeParts;
  readonly file: FileId;
  readonly before: Content;
  readonly after: Content;
  readonly spoken: Language;
}

/** One difference, and the same in words. */
export interface Difference {
  readonly change: ContentChange;
  readonly inWords: AnswerChange;
}

/** Every answer that differs, in the order of the file, in words. */
export function describeDifferences(differing: Differing): readonly AnswerChange[] {
  return findDifferences(differing).map(({ inWords }) => inWords);
}

/** Every answer that differs, in the order of the file. */
export function findDifferences(differing: Differing): readonly Difference[] {
  const { parts, file, spoken } = differing;
  const before = withContent(parts, file, differing.before);
  const after = withContent(parts, file, differing.after);
  return compareContents(differing.before, differing.after)
    .filter(isAnswer)
    .map((change) => ({
      change,
      inWords: describeChange(
        { kind: 'content', file, change },
        { before, after, language: findLanguage(change, spoken), spoken },
      ),
    }));
}

/** What the user has settled or is to confirm is said of answers; it is none itself. */
function isAnswer({ path }: ContentChange): boolean {
  return !path.startsWith('review.') || path === 'review.openItems';
}

/** The language in which a text differs: a Swedish text that changed is shown in Swedish. */
function findLanguage(change: ContentChange, spoken: Language): Language {
  if (change.kind !== 'answer') return spoken;
  const textIn = (answer: unknown, language: Language): unknown =>
    typeof answer === 'object' && answer !== null
      ? ((answer as Readonly<Record<string, unknown>>)[language] ?? '')
      : '';
  const differs = (language: Language) =>
    textIn(change.before, language) !== textIn(change.after, language);
  return [spoken, ...languages].find(differs) ?? spoken;
}

function withContent(parts: ComposeParts, file: FileId, content: Content): ComposeParts {
  if (file === 'company') return { ...parts, company: content as Company };
  if (file === 'processor') return { ...parts, processor: content as ProcessorRecord };
  const id = registerIdOf(file) ?? '';
  // A lone register is not named before each of its answers.
  return { ...parts, registers: [{ id, content: content as Register }] };
}
