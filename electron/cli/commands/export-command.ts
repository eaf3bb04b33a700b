import { exportDocuments } from '../../services/export-documents.ts';
import { makeFolder } from '../../storage/make-folder.ts';
import { problemOf, type Arguments, type Command, type Outcome, type Problem } from '../command.ts';
import { exportNotices } from '../export-notices.ts';
import { findCompanies } from '../find-companies.ts';
import { misuse } from '../parse-arguments.ts';
import { namesDocuments, readExportRequest } from '../read-export-request.ts';
import { readDate, readText } from '../read-options.ts';
import type { ExportedFile, ExportRequest, ExportReport } from '../../../shared/bridge/contract.ts';
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
  } catch {
    return fail(problemOf({ kind: 'export-folder-not-writable', path: folder }));
  }
}

interface Made {
  readonly reports: readonly ExportReport[];
  readonly problems: readonly Problem[];
}

/** A company that fails is told at the end; the others get their papers. */
async function exportEach(
  workspace: string,
  ids: readonly string[],
  request: ExportRequest,
  date: string,
): Promise<Made> {
  const reports: ExportReport[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const companyId of ids) {
    const report = await exportDocuments(workspace, { ...request, companyId }, date, taken);
    if (report.ok) reports.push(report.value);
    else problems.push(problemOf(report.error));
  }
  return { reports, problems };
}

function toOutcome(
  { reports, problems }: Made,
  unopened: readonly Problem[],
  args: Arguments,
): Outcome {
  const files = reports.flatMap((report) => report.files);
  const warnings = reports.flatMap((report) => report.warnings);
  const missingTranslations = reports.flatMap((report) => report.missingTranslations);
  const leftOut = reports.flatMap((report) => report.leftOut);
  const notKept = reports.flatMap((report) => report.notKept ?? []);
  const logoProblems = reports.flatMap((report) => report.logoProblem ?? []);
  return {
    text: listFiles(files),
    json: { files, warnings, missingTranslations, leftOut, notKept, logoProblems },
    notices: exportNotices(reports, namesDocuments(args), args.language),
    problems: [...unopened, ...problems],
  };
}

function listFiles(files: readonly ExportedFile[]): string {
  return files.map(({ path }) => path).join('\n');
}
