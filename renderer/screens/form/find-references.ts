import type { ReferenceTarget } from '../../../shared/forms/question.ts';
import type { SectionTexts } from '../../../shared/forms/question-texts.ts';
import type { Language } from '../../../shared/language/language.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import type { FindReferences, NamedRow } from '../../form/form-context.ts';

interface ReferenceSources {
  readonly own: unknown;
  readonly company: unknown;
  readonly language: Language;
  /** Texts of the form that is open: what a row without a name is called. */
  readonly texts: Readonly<Record<string, SectionTexts>>;
  readonly nameless: string;
}

function nameOf(row: unknown, field: string, language: Language): string {
  const name = getAnswer(row, field);
  return typeof name === 'string' ? name : pickText(name ?? {}, language);
}

/** Finds the rows that a reference may point to, in the open file or in the company's own. */
export function findReferencesIn(sources: ReferenceSources): FindReferences {
  const { own, company, language, texts, nameless } = sources;
  return (target: ReferenceTarget): readonly NamedRow[] => {
    const record = target.file === 'own' ? own : company;
    const rows = (getAnswer(record, target.list) ?? []) as readonly { readonly id: string }[];
    const untitled = Object.values(texts)
      .map((section) => section.rows?.[target.list]?.untitled)
      .find((name) => name !== undefined);
    return rows.map((row) => ({
      id: row.id,
      name: nameOf(row, target.nameField, language).trim() || untitled || nameless,
    }));
  };
}
