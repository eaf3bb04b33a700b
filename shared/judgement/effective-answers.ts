// What holds in each file of a company: inherited facts resolved, answers that do not apply left out, and
// of each answer where it comes from. Papers and judgements are made of this, and of nothing else.
import { formOf } from '../forms/any-question.ts';
import { keepApplicable } from '../forms/applicable-answers.ts';
import { getAnswer, rowPath } from '../register/answer-path.ts';
import type { Company } from '../register/company.ts';
import {
  kindOfFile,
  registerFile,
  type AnswerPlace,
  type CompanyContents,
  type FileContents,
  type FileId,
  type FileKind,
} from '../register/file-content.ts';
import {
  inheritable,
  inherits,
  inheritsSecurity,
  resolveProcessorRecord,
  resolveRegister,
} from '../register/inheritance.ts';
import { isAnswered } from '../register/is-answered.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';
import { unconfirmedAt, type Provenance } from './provenance.ts';

/** The answers of one file. */
export interface EffectiveFile<Content = FileContents[FileKind]> {
  readonly file: FileId;
  /** As it stands in the file. */
  readonly content: Content;
  /** The file's own answers that apply. */
  readonly own: Content;
  /** Those, with what the file takes from the company in its place. */
  readonly answers: Content;
}

/** A recipient with the place of its row: the register's own, or the company's. */
export interface PlacedRecipient {
  readonly place: AnswerPlace;
  readonly row: Company['common']['recipients'][number];
}

export interface EffectiveRegister extends EffectiveFile<Register> {
  readonly id: string;
  /** Those that it shares with the company, then its own. */
  readonly recipients: readonly PlacedRecipient[];
}

/** What holds in a company. */
export interface EffectiveAnswers {
  readonly company: EffectiveFile<Company>;
  readonly registers: readonly EffectiveRegister[];
  readonly processor: EffectiveFile<ProcessorRecord> | undefined;
}

const applicable = new WeakMap<object, object>();

/** The answers that apply; made once for each state of a file. */
function applicableOf<Kind extends FileKind>(
  kind: Kind,
  content: FileContents[Kind],
): FileContents[Kind] {
  // A content is kept under itself, so that the type is the same.
  const known = applicable.get(content) as FileContents[Kind] | undefined;
  const made = known ?? keepApplicable(formOf(kind), content);
  applicable.set(content, made);
  return made;
}

const resolved = new WeakMap<object, { readonly company: Company; readonly answers: object }>();

/** The answers with the company's in their place; made once for each state of the two files. */
function resolvedOf<Content extends object>(
  company: Company,
  own: Content,
  resolve: (company: Company, own: Content) => Content,
): Content {
  const known = resolved.get(own);
  if (known?.company === company) return known.answers as Content;
  const answers = resolve(company, own);
  resolved.set(own, { company, answers });
  return answers;
}

/** What holds in the files of a company. */
export function resolveAnswers({
  company,
  registers,
  processor,
}: CompanyContents): EffectiveAnswers {
  const ofCompany = applicableOf('company', company);
  return {
    company: { file: 'company', content: company, own: ofCompany, answers: ofCompany },
    registers: registers.map(({ id, content }) => {
      const own = applicableOf('register', content);
      const answers = resolvedOf(ofCompany, own, resolveRegister);
      const file = registerFile(id);
      return { id, file, content, own, answers, recipients: recipientsOf(ofCompany, own, file) };
    }),
    processor: processor && effectiveProcessor(ofCompany, processor),
  };
}

function recipientsOf(company: Company, own: Register, file: FileId): readonly PlacedRecipient[] {
  const placed = (place: AnswerPlace, rows: readonly PlacedRecipient['row'][]) =>
    rows.map((row) => ({ row, place: { ...place, path: rowPath(place.path, row.id) } }));
  const used = company.common.recipients.filter(({ id }) => own.commonRecipientIds.includes(id));
  return [
    ...placed({ file: 'company', path: 'common.recipients' }, used),
    ...placed({ file, path: 'recipients' }, own.recipients),
  ];
}

function effectiveProcessor(
  company: Company,
  content: ProcessorRecord,
): EffectiveFile<ProcessorRecord> {
  const own = applicableOf('processor', content);
  const answers = resolvedOf(company, own, resolveProcessorRecord);
  return { file: 'processor', content, own, answers };
}

/** The facts that the file takes from the company: each leads to `common` there. */
export function inheritedIn({ file, own }: EffectiveFile): readonly string[] {
  switch (kindOfFile(file)) {
    case 'company':
      return [];
    case 'processor':
      return inheritsSecurity(own as ProcessorRecord) ? ['security'] : [];
    case 'register':
      return inheritable.filter((fact) => inherits(own as Register, fact));
  }
}

/**
 * The place at which the answer of a file is given: in the file itself, or in the company's. A path that
 * begins with `common.` is one of the company's anyway.
 */
export function placeIn(effective: EffectiveFile, path: string): AnswerPlace {
  const { file } = effective;
  if (path.startsWith('common.')) return { file: 'company', path };
  const isInherited = inheritedIn(effective).some(
    (fact) => path === fact || path.startsWith(`${fact}.`),
  );
  return isInherited ? { file: 'company', path: `common.${path}` } : { file, path };
}

/** Where the answer at the path of a file comes from. */
export function provenanceOf(
  { company }: EffectiveAnswers,
  effective: EffectiveFile,
  path: string,
): Provenance {
  if (!isAnswered(getAnswer(effective.answers, path))) return 'open';
  const place = placeIn(effective, path);
  const isCompanys = place.file === 'company' && effective.file !== 'company';
  const content = isCompanys ? company.content : effective.content;
  if (unconfirmedAt(content, place.path) !== undefined) return 'template';
  return isCompanys ? 'company' : 'own';
}
