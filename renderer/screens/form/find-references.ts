import { sayRow } from '../../../shared/papers/say-answer.ts';
import type { ComposeParts } from '../../../shared/document/compose/compose-options.ts';
import type { ReferenceTarget } from '../../../shared/forms/question.ts';
import type { Language } from '../../../shared/language/language.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import { contentOf, type FileId } from '../../../shared/register/file-content.ts';
import type { FindReferences, NamedRow } from '../../form/form-context.ts';

interface ReferenceSources {
  readonly parts: ComposeParts;
  /** The file that is open. */
  readonly file: FileId;
  readonly language: Language;
  /** The language in which the user writes first: the one in which the rows themselves are named. */
  readonly written: Language;
  readonly nameless: string;
}

/** Finds the rows that a reference may point to, in the open file or in the company's own. */
export function findReferencesIn(sources: ReferenceSources): FindReferences {
  const { parts, file: own, language, written, nameless } = sources;
  const speech = { parts, language: written, spoken: language };
  const nameRows = (file: FileId, list: string): readonly NamedRow[] => {
    const rows = getAnswer(contentOf(parts, file), list) ?? [];
    return (rows as readonly { readonly id: string }[]).map((row) => ({
      id: row.id,
      name: sayRow({ file, path: list }, row, speech).trim() || nameless,
    }));
  };
  // Every row of a list asks for the same rows: they are named once for each state of the answers.
  const known = new Map<string, readonly NamedRow[]>();
  return ({ list, file: whose }: ReferenceTarget) => {
    const file = whose === 'company' ? 'company' : own;
    const named = known.get(`${file} ${list}`) ?? nameRows(file, list);
    known.set(`${file} ${list}`, named);
    return named;
  };
}
