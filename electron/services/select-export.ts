// What an export is made from: the files that it needs, all of them readable, named and not too long.
import { join } from 'node:path';

import type { AppError } from '../../shared/bridge/app-error.ts';
import type { ExportRequest } from '../../shared/bridge/requests.ts';
import type { CompanyView } from '../../shared/bridge/views.ts';
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
}

/** One file of a company whose texts the documents print. */
export interface SourceFile {
  readonly file: FileId;
  readonly content: Company | Register | ProcessorRecord;
}

/** What the request asks for; the first file that stands in the way where one does. */
export function selectExport(
  view: CompanyView,
  request: ExportRequest,
): Result<Selection, AppError> {
  if (isBlank(view.company.content.legalName)) {
    return fail({ kind: 'company-name-missing', path: join(view.folder, 'company.json') });
  }
  const ids = request.registerIds;
  // A paper that leaves out a register without a word would be wrong, so a broken one stops it.
  const broken = view.problems.find(({ file }) => isNeeded(file, request));
  if (broken) return fail(broken.error);
  const all = view.registers.map(({ id, content }) => ({ id, content }));
  const unknown = ids.find((id) => !all.some((register) => register.id === id));
  if (unknown !== undefined) return fail({ kind: 'register-unknown', id: unknown });
  const processor = view.processor?.content;
  const stranger = findStranger(processor, request);
  if (stranger !== undefined) return fail({ kind: 'controller-unknown', id: stranger });
  const parts = { company: view.company.content, registers: all, processor, logo: view.logo };
  const plan = planPapers(parts, request);
  const isNothing = plan.papers.length === 0 || request.formats.length === 0;
  const unmade = findUnmade(request.documents, request.formats).length > 0;
  return isNothing || unmade ? fail({ kind: 'nothing-to-export' }) : ok({ parts, plan });
}

/** A client of the request that the record of the processor does not have. */
function findStranger(
  processor: ProcessorRecord | undefined,
  { controllerIds = [] }: ExportRequest,
): string | undefined {
  const clients = processor?.controllers ?? [];
  return controllerIds.find((id) => !clients.some((client) => client.id === id));
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

function isNeeded(file: FileId, { documents, registerIds }: ExportRequest): boolean {
  if (file === 'company') return true;
  if (file === 'processor') return documents.some(printsProcessor);
  if (documents.includes('record') || documents.includes('binder')) return true;
  if (!documents.includes('notice')) return false;
  return registerIds.length === 0 || registerIds.some((id) => file === registerFile(id));
}

function printsProcessor(kind: DocumentKind): boolean {
  return kind === 'processor-record' || kind === 'binder';
}
