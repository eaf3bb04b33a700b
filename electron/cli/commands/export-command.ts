import { basename } from 'node:path';

import { exportDocuments } from '../../services/export-documents.ts';
import { folderFault } from '../../storage/file-error.ts';
import { makeFolder } from '../../storage/make-folder.ts';
import { problemOf, type Arguments, type Command, type Outcome, type Problem } from '../command.ts';
import { exportNotices } from '../export-notices.ts';
import { findCompanies } from '../find-companies.ts';
import { misuse } from '../parse-arguments.ts';
import { namesDocuments, readExportRequest } from '../read-export-request.ts';
import { readDate, readText } from '../read-options.ts';
import { unusedJson, unusedNotices, type CompanyUnused } from '../unused-notices.ts';
import type { AppErrorKind } from '../../../shared/bridge/app-error.ts';
import type { ExportRequest } from '../../../shared/bridge/requests.ts';
import type { ExportedFile, ExportReport } from '../../../shared/bridge/views.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import type { DocumentKind } from '../../../shared/register/document-kind.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

/** seloste export DIR … --out DIR: the documents of every company that the folder stands for. */
export const exportCommand: Command = {
  name: 'export',
  options: {
    company: 'text',
    register: 'texts',
    controller: 'texts',
    together: 'flag',
    document: 'text',
    format: 'text',
    language: 'text',
    out: 'text',
    signature: 'flag',
    completeness: 'flag',
    date: 'text',
  },
  positionals: ['folder'],
  async run(args, now) {
    const request = readExportRequest(args);
    if (!request.ok) return request;
    const date = readDate(args, now);
    if (!date.ok) return date;
    const found = await findCompanies(args.positionals[0] ?? '', readText(args, 'company'));
    if (!found.ok) return found;
    const { workspace, ids, problems } = found.value;
    const { registerIds, controllerIds = [] } = request.value;
    if (registerIds.length + controllerIds.length > 0 && ids.length > 1) {
      return misuse(({ usage }) => usage.registerOfWhich());
    }
    if (ids.length + problems.length === 0) return fail(problemOf({ kind: 'nothing-to-export' }));
    const folder = await makeOutFolder(request.value.folder);
    if (!folder.ok) return folder;
    const made = await exportEach(workspace, ids, request.value, date.value);
    return ok(toOutcome(made, problems, args));
  },
};

async function makeOutFolder(folder: string): Promise<Result<void, Problem>> {
  try {
    await makeFolder(folder);
    return ok(undefined);
  } catch (error) {
    const reason = folderFault(error);
    return fail(problemOf({ kind: 'export-folder-not-writable', path: folder, reason }));
  }
}

interface Made {
  /** How many companies were asked for. */
  readonly asked: number;
  readonly reports: readonly ExportReport[];
  readonly problems: readonly Problem[];
  /** The companies that lack all or some of their papers. */
  readonly unfinished: readonly string[];
  readonly unused: readonly CompanyUnused[];
  /** Papers that would be wrong without a file that cannot be read. */
  readonly refused: readonly RefusedPaper[];
}

interface RefusedPaper {
  readonly companyId: string;
  readonly kind: DocumentKind;
}

/** These stand in the way of every company's papers. */
const placeErrors: readonly AppErrorKind[] = ['disk-full', 'export-folder-not-writable'];

/** A company that fails is told at the end; the others get their papers, as long as there is room for any. */
async function exportEach(
  workspace: string,
  ids: readonly string[],
  request: ExportRequest,
  date: string,
): Promise<Made> {
  const reports: ExportReport[] = [];
  const problems: Problem[] = [];
  const unfinished: string[] = [];
  const unused: CompanyUnused[] = [];
  const refused: RefusedPaper[] = [];
  const taken = new Set<string>();
  for (const [index, companyId] of ids.entries()) {
    const report = await exportDocuments(workspace, { ...request, companyId }, date, taken);
    if (report.ok) {
      const { unread } = report.value;
      reports.push(report.value);
      problems.push(...unread.map(({ error }) => problemOf(error)));
      if (unread.length > 0) unfinished.push(companyId);
      if (report.value.unused.length > 0) unused.push({ companyId, unused: report.value.unused });
      for (const kind of report.value.refused) refused.push({ companyId, kind });
      continue;
    }
    if (report.error.kind === 'nothing-to-export') continue;
    problems.push(problemOf(report.error));
    unfinished.push(companyId);
    if (!placeErrors.includes(report.error.kind)) continue;
    unfinished.push(...ids.slice(index + 1));
    break;
  }
  return orNothing({ asked: ids.length, reports, problems, unfinished, unused, refused });
}

/** Not every client has every kind of paper; that nobody has one is worth telling. */
function orNothing(made: Made): Made {
  const isNothing = made.reports.length === 0 && made.problems.length === 0;
  return isNothing ? { ...made, problems: [problemOf({ kind: 'nothing-to-export' })] } : made;
}

function toOutcome(
  { asked, reports, problems, unfinished, unused, refused }: Made,
  unopened: readonly Problem[],
  args: Arguments,
): Outcome {
  const words = commandLineWords[args.language];
  const files = reports.flatMap((report) => report.files);
  const warnings = reports.flatMap((report) => report.warnings);
  const drafts = reports.flatMap((report) => report.drafts);
  const missingTranslations = reports.flatMap((report) => report.missingTranslations);
  const leftOut = reports.flatMap((report) => report.leftOut);
  const notKept = reports.flatMap((report) => report.notKept ?? []);
  const logoProblems = reports.flatMap((report) => report.logoProblem ?? []);
  return {
    text: listFiles(files),
    json: {
      ...{
        files,
        drafts,
        warnings,
        missingTranslations,
        leftOut,
        notKept,
        logoProblems,
        unfinished,
      },
      refused: refused.map(({ companyId, kind }) => ({ company: companyId, document: kind })),
      unused: unusedJson(unused),
      keptBeside: reports.flatMap((report) => report.keptBeside),
    },
    notices: [
      ...exportNotices(reports, namesDocuments(args), args.language),
      ...unusedNotices(unused, args.language),
    ],
    problems: [...unopened, ...problems],
    closing: [
      ...drafts.map(({ path, places }) => words.status.draftFile(basename(path), places.length)),
      ...refused.map(({ companyId, kind }) => words.refused(kind, companyId)),
      ...(unfinished.length > 0 && asked > 1 ? [words.unfinished(unfinished)] : []),
    ],
  };
}

function listFiles(files: readonly ExportedFile[]): string {
  return files.map(({ path }) => path).join('\n');
}
