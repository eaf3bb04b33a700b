// No internal answer ever leaves in a public paper: not in its text, its metadata, its bookmarks, its
// attachment or its name. Every place of the model holds a word of its own, and the files of real exports
// are searched for each of them.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { saveContent } from '../../../electron/storage/save-content.ts';
import type { ExportRequest } from '../../../shared/bridge/requests.ts';
import { companyForm } from '../../../shared/forms/company-form.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../shared/register/empty.ts';
import {
  registerFile,
  type FileContents,
  type FileKind,
} from '../../../shared/register/file-content.ts';
import { fillForm } from '../../helpers/fill-form.ts';
import { AnswerMarker, markedWord, nextWord, type Mark } from '../../helpers/mark-answers.ts';
import { readEverything } from '../../helpers/read-everything.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';
import { fileKinds, forms, questionsOf } from '../../shared/forms/all-questions.ts';

/** Dozens of papers, each read in several ways. */
const timeout = 90_000;

const questions = new Map(
  fileKinds.map((kind) => [kind, new Map(forms[kind].flatMap(questionsOf).map((q) => [q.id, q]))]),
);

const references = new Map(
  fileKinds.map((kind) => [
    kind,
    new Set(
      [...questions.get(kind)!.values()]
        .filter((question) => question.kind.startsWith('reference'))
        .map(({ id }) => id),
    ),
  ]),
);

/** True where a notice may print the place: a choice elsewhere can still keep it from being printed. */
function isPublished({ kind, path, row }: Mark): boolean {
  const question = questions.get(kind)!.get(path);
  if (!question?.feeds.includes('notice')) return false;
  if (path.startsWith('additionalSections')) return row?.['audience'] === 'public';
  if (path.endsWith('security.measures.text')) return row?.['public'] === 'yes';
  return true;
}

interface Marked {
  readonly folder: string;
  readonly companyId: string;
  readonly registerIds: readonly string[];
  readonly controllerIds: readonly string[];
  readonly marks: readonly Mark[];
  /** Names of files and folders. */
  readonly names: readonly string[];
}

/** Every yes-or-no question answered alike, so that registers use the company's facts or have their own. */
const choices: Readonly<Record<string, (path: string) => 'yes' | 'no'>> = {
  yes: () => 'yes',
  no: () => 'no',
  'yes, but nothing is to be published': (path) => (path.endsWith('.public') ? 'no' : 'yes'),
};

/** A company on the disk with every question answered. */
async function writeMarked(choose: (path: string) => 'yes' | 'no'): Promise<Marked> {
  const folder = await makeTempFolder();
  const marker = new AnswerMarker();
  const companyId = nextWord();
  const registerIds = [nextWord(), nextWord()];
  const yesNo = (path: string) => (/^noTransfers$|^noDisclosure/.test(path) ? 'no' : choose(path));
  const filled = fillForm(companyForm, emptyCompany(''), { yesNo }).record;
  const company = marker.mark('company', filled, references.get('company')!);
  const companyRows = () => company.common.recipients.map(({ id }) => id);
  const save = <Kind extends FileKind>(
    kind: Kind,
    file: 'company' | 'processor' | `registers/${string}`,
    content: FileContents[Kind],
  ) =>
    saveContent(
      join(folder, companyId),
      { kind, file, content, revision: '', overwrite: false },
      new Date('2026-11-22'),
    );
  const saved = [await save('company', 'company', company)];
  for (const id of registerIds) {
    const register = fillForm(registerForm, emptyRegister({}), { yesNo, companyRows }).record;
    const marked = marker.mark('register', register, references.get('register')!);
    saved.push(await save('register', registerFile(id), marked));
  }
  const processor = marker.mark(
    'processor',
    fillForm(processorForm, emptyProcessorRecord(), { yesNo }).record,
    references.get('processor')!,
  );
  saved.push(await save('processor', 'processor', processor));
  expect(saved.filter(({ ok }) => !ok)).toEqual([]);
  const controllerIds = processor.controllers.map(({ id }) => id);
  const { marks } = marker;
  return {
    folder,
    companyId,
    registerIds,
    controllerIds,
    marks,
    names: [companyId, ...registerIds],
  };
}

/** The marked words in all files of an export, their names included. */
async function exportWords(
  { folder, companyId }: Marked,
  request: Partial<ExportRequest>,
): Promise<{ readonly words: ReadonlySet<string>; readonly files: number }> {
  const out = await makeTempFolder();
  const report = await exportDocuments(
    folder,
    {
      companyId,
      registerIds: [],
      documents: ['notice'],
      formats: ['docx', 'pdf', 'html'],
      languages: ['fi', 'sv', 'en'],
      signature: true,
      folder: out,
      ...request,
    },
    '2026-11-22',
  );
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  const words = new Set<string>();
  for (const { path } of report.value.files) {
    const everything = basename(path) + (await readEverything(await readFile(path)));
    for (const [word] of everything.matchAll(markedWord)) words.add(word);
  }
  return { words, files: report.value.files.length };
}

function leaked(marks: readonly Mark[], words: ReadonlySet<string>): readonly string[] {
  const found = marks.filter(({ word }) => words.has(word));
  return [...new Set(found.map(({ kind, path }) => `${kind} ${path}`))];
}

describe.each(Object.entries(choices))('a public paper, where all is answered %s', (_, choose) => {
  it('has nothing internal in any byte', { timeout }, async () => {
    const marked = await writeMarked(choose);
    const internal = marked.marks.filter((mark) => !isPublished(mark));
    const open = marked.marks.filter(isPublished);
    expect(internal.length).toBeGreaterThan(300);
    const { words, files } = await exportWords(marked, {});
    expect(files).toBe(18);
    expect(open.filter(({ word }) => words.has(word)).length).toBeGreaterThan(300);
    expect(leaked(internal, words)).toEqual([]);
    expect(marked.names.filter((name) => words.has(name))).toEqual([]);
    const together = await exportWords(marked, { together: true, languages: ['fi'] });
    expect(together.files).toBe(3);
    expect(leaked(internal, together.words)).toEqual([]);
    expect(marked.names.filter((name) => together.words.has(name))).toEqual([]);
  });

  it('of one register has nothing of another', { timeout }, async () => {
    const marked = await writeMarked(choose);
    const [one] = marked.registerIds;
    const { words } = await exportWords(marked, { registerIds: [one!], languages: ['fi'] });
    const half = marked.marks.filter(({ kind }) => kind === 'register');
    const other = half.slice(half.length / 2);
    expect(other.some(isPublished)).toBe(true);
    expect(leaked(other, words)).toEqual([]);
  });
});

/** What a processor keeps to itself, and everything about its own registers. */
function isKeptFromClients(mark: Mark): boolean {
  const { kind, path, row } = mark;
  if (kind === 'register') return true;
  if (kind === 'company') return !isPublished(mark) || path.startsWith('common.recipients');
  if (path.startsWith('additionalSections')) return row?.['audience'] !== 'public';
  if (path.endsWith('security.measures.text')) return row?.['public'] !== 'yes';
  return /^id$|^review|reviewDueOn|changeLog|\.dpa\b|docRef|listCheckedOn|art49Doc/.test(path);
}

describe.each(Object.entries(choices))('an annex, where all is answered %s', (_, choose) => {
  it('has nothing of another client and nothing internal in any byte', { timeout }, async () => {
    const marked = await writeMarked(choose);
    const [client, ...others] = marked.controllerIds;
    const { words, files } = await exportWords(marked, {
      documents: ['processor-record'],
      formats: ['docx', 'pdf'],
      controllerIds: [client!],
    });
    expect(files).toBe(6);
    const rows = marked.marks.filter(({ path }) => path.startsWith('controllers.'));
    expect(others.length).toBeGreaterThan(0);
    const own = rows.filter(({ row }) => row === rows[0]?.row);
    expect(own.filter(({ word }) => !words.has(word))).toEqual([]);
    expect(
      leaked(
        rows.filter((mark) => !own.includes(mark)),
        words,
      ),
    ).toEqual([]);
    expect(leaked(marked.marks.filter(isKeptFromClients), words)).toEqual([]);
    expect([...marked.names, ...marked.controllerIds].filter((name) => words.has(name))).toEqual(
      [],
    );
  });
});
