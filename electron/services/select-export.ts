// What an export is made from: the files that it needs, all of them readable, named and not too long.
import { join } from 'node:path';

import type { AppError } from '../../shared/bridge/app-error.ts';
import type { ExportRequest } from '../../shared/bridge/requests.ts';
import type { CompanyView, FileProblem } from '../../shared/bridge/views.ts';
import { findUnmade } from '../../shared/document/export-formats.ts';
import { planPapers, type PaperPlan } from '../../shared/document/plan-papers.ts';
import type { ComposeParts } from '../../shared/document/compose/compose-options.ts';
import type { Company } from '../../shared/register/company.ts';
import type { DocumentKind } from '../../shared/register/document-kind.ts';
import { registerFile, type FileId } from '../../shared/register/file-content.ts';
import type { ProcessorRecord } from '../../shared/register/processor-record.ts';
import { answerLimit } from '../../shared/register/limits.ts';
import type { Register } from '../../shared/register/register.ts';
import { walkTexts } from '../../shared/register/walk-texts.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** The answers of an export, and the papers to make of them. */
export interface Selection {
  readonly parts: ComposeParts;
  readonly plan: PaperPlan;
  /** Files that the papers would need and that cannot be read. */
  readonly unread: readonly FileProblem[];
  /** Kinds of papers that are not made because of them. */
  readonly refused: readonly DocumentKind[];
}

/** One file of a company whose texts the documents print. */
export interface SourceFile {
  readonly file: FileId;
  readonly content: Company | Register | ProcessorRecord;
}

/**
 * What the request asks for, as far as its files can be read. A paper that covers every register would be
 * wrong without one of them, so it is refused; the notices of the other registers are made.
 */
export function selectExport(
  view: CompanyView,
  request: ExportRequest,
): Result<Selection, AppError> {
  if (isBlank(view.company.content.legalName)) {
    return fail({ kind: 'company-name-missing', path: join(view.folder, 'company.json') });
  }
  const unread = view.problems.filter(({ file }) => isNeeded(file, request));
  // Not even the list of the registers is known.
  const blocking = unread.find(({ file }) => file === 'company');
  if (blocking) return fail(blocking.error);
  const stranger = findStranger(view, request);
  if (stranger) return fail(stranger);
  const registers = view.registers.map(({ id, content }) => ({ id, content }));
  const processor = view.processor?.content;
  const parts = { company: view.company.content, registers, processor, logo: view.logo };
  const registerIds = request.registerIds.filter((id) => registers.some((one) => one.id === id));
  const refused = findRefused(view, request, unread);
  const documents = request.documents.filter((kind) => !refused.includes(kind));
  const plan = planPapers(parts, { ...request, registerIds, documents });
  const isNothing = plan.papers.length + unread.length === 0 || request.formats.length === 0;
  const unmade = findUnmade(request.documents, request.formats).length > 0;
  return isNothing || unmade
    ? fail({ kind: 'nothing-to-export' })
    : ok({ parts, plan, unread, refused });
}

/** The kinds of papers that would be wrong without a file that cannot be read, or of which nothing is left. */
function findRefused(
  { registers }: CompanyView,
  { documents, together, registerIds }: ExportRequest,
  unread: readonly FileProblem[],
): readonly DocumentKind[] {
  const isLeft =
    registerIds.length === 0
      ? registers.length > 0
      : registers.some(({ id }) => registerIds.includes(id));
  return documents.filter((kind) => {
    const lacks = unread.some(({ file }) => isNeeded(file, { documents: [kind], registerIds }));
    return lacks && (kind !== 'notice' || together === true || !isLeft);
  });
}

/** What the request names and the company does not have, among files that can be read. */
function findStranger(
  { registers, processor, problems }: CompanyView,
  { registerIds, controllerIds = [] }: ExportRequest,
): AppError | undefined {
  const isBroken = (file: FileId) => problems.some((problem) => problem.file === file);
  const register = registerIds.find(
    (id) => !isBroken(registerFile(id)) && !registers.some((one) => one.id === id),
  );
  if (register !== undefined) return { kind: 'register-unknown', id: register };
  if (isBroken('processor')) return undefined;
  const clients = processor?.content.controllers ?? [];
  const client = controllerIds.find((id) => !clients.some((one) => one.id === id));
  return client === undefined ? undefined : { kind: 'controller-unknown', id: client };
}

/** The files whose texts the documents print. */
export function sourceFiles({ parts, plan }: Selection): readonly SourceFile[] {
  const { company, registers, processor } = parts;
  const printed = plan.papers.flatMap((paper) => paper.registerIds);
  const isProcessorPrinted = plan.papers.some(({ kind }) => printsProcessor(kind));
  return [
    { file: 'company', content: company },
    ...registers
      .filter(({ id }) => printed.includes(id))
      .map(({ id, content }) => ({ file: registerFile(id), content })),
    ...(processor && isProcessorPrinted
      ? [{ file: 'processor', content: processor } as const]
      : []),
  ];
}

/** The first answer that is too long for a document; undefined where none is. */
export function findTooLongText(
  view: CompanyView,
  files: readonly SourceFile[],
): AppError | undefined {
  for (const { file, content } of files) {
    const long = walkTexts(content).find(({ text }) => text.length > answerLimit);
    if (!long) continue;
    const path = join(view.folder, `${file}.json`);
    const { length } = long.text;
    return { kind: 'text-too-long', path, file, field: long.path, length, limit: answerLimit };
  }
  return undefined;
}

function isNeeded(
  file: FileId,
  { documents, registerIds }: Pick<ExportRequest, 'documents' | 'registerIds'>,
): boolean {
  if (file === 'company') return true;
  if (file === 'processor') return documents.some(printsProcessor);
  if (documents.includes('record') || documents.includes('binder')) return true;
  if (!documents.includes('notice')) return false;
  return registerIds.length === 0 || registerIds.some((id) => file === registerFile(id));
}

function printsProcessor(kind: DocumentKind): boolean {
  return kind === 'processor-record' || kind === 'binder';
}
