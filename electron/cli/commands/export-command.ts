import { resolve } from 'node:path';

import { exportDocuments } from '../../services/export-documents.ts';
import { makeFolder } from '../../storage/make-folder.ts';
import { problemOf, type Arguments, type Command, type Outcome, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { misuse } from '../parse-arguments.ts';
import { readDate, readList, readText } from '../read-options.ts';
import type { ExportedFile, ExportRequest, ExportReport } from '../../../shared/bridge/contract.ts';
import {
  exportFormats,
  findUnmade,
  formatsOf,
  paperFormats,
} from '../../../shared/bridge/export-formats.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import { nameAnswer } from '../../../shared/bridge/name-answer.ts';
import type { WriterWarning } from '../../../shared/document/written-file.ts';
import { messagesFi } from '../../../shared/language/command-line/messages-fi.ts';
import { languages } from '../../../shared/language/language.ts';
import { documentKinds } from '../../../shared/register/document-kind.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

/** seloste export DIR … --out DIR: the documents of every company that the folder stands for. */
export const exportCommand: Command = {
  name: 'export',
  options: {
    company: 'text',
    register: 'texts',
    document: 'text',
    format: 'text',
    language: 'text',
    out: 'text',
    signature: 'flag',
    date: 'text',
  },
  positionals: [messagesFi.arguments.folder],
  async run(args, now) {
    const request = readRequest(args);
    if (!request.ok) return request;
    const date = readDate(args, now);
    if (!date.ok) return date;
    const found = await findCompanies(args.positionals[0] ?? '', readText(args, 'company'));
    if (!found.ok) return found;
    const { workspace, ids, problems } = found.value;
    if (request.value.registerIds.length > 0 && ids.length > 1) {
      return misuse(messagesFi.usage.registerOfWhich());
    }
    if (ids.length + problems.length === 0) return fail(problemOf({ kind: 'nothing-to-export' }));
    const folder = await makeOutFolder(request.value.folder);
    if (!folder.ok) return folder;
    return ok(await exportEach(workspace, ids, problems, request.value, date.value));
  },
};

function readRequest(args: Arguments): Result<ExportRequest, Problem> {
  const formats = readList(args, 'format', exportFormats, paperFormats);
  if (!formats.ok) return formats;
  const unfit = findUnmade(documentKinds, formats.value);
  const fitting = documentKinds.filter((kind) => !unfit.includes(kind));
  const documents = readList(args, 'document', documentKinds, fitting);
  if (!documents.ok) return documents;
  const [unmade] = findUnmade(documents.value, formats.value);
  if (unmade) return misuse(messagesFi.usage.formatUnfit(unmade, formatsOf(unmade)));
  const spoken = readList(args, 'language', languages, ['fi']);
  if (!spoken.ok) return spoken;
  const out = readText(args, 'out');
  if (out === undefined) return misuse(messagesFi.usage.optionMissing('--out', 'export'));
  return ok({
    companyId: '',
    registerIds: args.values.get('register') ?? [],
    documents: documents.value,
    formats: formats.value,
    languages: spoken.value,
    signature: args.flags.has('signature'),
    folder: resolve(out),
  });
}

async function makeOutFolder(folder: string): Promise<Result<void, Problem>> {
  try {
    await makeFolder(folder);
    return ok(undefined);
  } catch {
    return fail(problemOf({ kind: 'export-folder-not-writable', path: folder }));
  }
}

/** A company that fails is told at the end; the others get their papers. */
async function exportEach(
  workspace: string,
  ids: readonly string[],
  unopened: readonly Problem[],
  request: ExportRequest,
  date: string,
): Promise<Outcome> {
  const reports: ExportReport[] = [];
  const problems = [...unopened];
  const taken = new Set<string>();
  for (const companyId of ids) {
    const report = await exportDocuments(workspace, { ...request, companyId }, date, taken);
    if (report.ok) reports.push(report.value);
    else problems.push(problemOf(report.error));
  }
  const files = reports.flatMap((report) => report.files);
  const warnings = reports.flatMap((report) => report.warnings);
  return {
    text: listFiles(files),
    json: { files, warnings },
    notices: [...warnings.map(toNotice), ...reports.flatMap(toUnkept)],
    problems,
  };
}

function listFiles(files: readonly ExportedFile[]): string {
  return files.map(({ path }) => path).join('\n');
}

/** The papers are made; only a later check by their codes will not find them. */
function toUnkept({ notKept }: ExportReport): readonly string[] {
  if (!notKept) return [];
  const { message, action } = describeError('fi', notKept);
  return [messagesFi.notKept(`${message} ${action}`)];
}

function toNotice({ kind, place, characters }: WriterWarning): string {
  const name = place && nameAnswer(place);
  return kind === 'characters-without-glyph'
    ? messagesFi.withoutGlyph(characters, name)
    : messagesFi.unprintable(name, place?.file);
}
