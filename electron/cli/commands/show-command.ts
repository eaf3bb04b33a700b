import { basename, dirname, resolve } from 'node:path';

import { loadCompany } from '../../services/load-company.ts';
import { done, problemOf, type Arguments, type Command, type Problem } from '../command.ts';
import { documentText } from '../document-text.ts';
import { readFileOfAnyKind, type FileOfAnyKind } from '../read-file-of-any-kind.ts';
import { misuse } from '../parse-arguments.ts';
import { readChoice, readDate } from '../read-options.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import type { Paper } from '../../../shared/document/document.ts';
import { languages } from '../../../shared/language/language.ts';
import { documentKinds, type DocumentKind } from '../../../shared/register/document-kind.ts';
import type { CompanyView } from '../../../shared/bridge/views.ts';
import { planPapers, type PaperChoices } from '../../../shared/document/plan-papers.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

const views = ['register', 'document', 'text'] as const;

/** seloste show FILE: the answers of a file, or the document that is made from them. */
export const showCommand: Command = {
  name: 'show',
  options: {
    as: 'text',
    document: 'text',
    controller: 'texts',
    language: 'text',
    signature: 'flag',
    completeness: 'flag',
    date: 'text',
  },
  positionals: ['file'],
  async run(args, now) {
    const path = resolve(args.positionals[0] ?? '');
    const view = readChoice(args, 'as', views, 'register');
    if (!view.ok) return view;
    const file = await readFileOfAnyKind(path);
    if (!file.ok) return file;
    if (view.value === 'register') {
      const { kind, content } = file.value;
      return ok(done(JSON.stringify(content, null, 2), { kind, content }));
    }
    const document = await composeFile(path, file.value, args, now);
    if (!document.ok) return document;
    const text = documentText(document.value);
    return view.value === 'text'
      ? ok(done(text, { text }))
      : ok(done(JSON.stringify(document.value, null, 2), { document: document.value }));
  },
};

async function composeFile(
  path: string,
  file: FileOfAnyKind,
  args: Arguments,
  now: Date,
): Promise<Result<Paper, Problem>> {
  const kind = readChoice(args, 'document', documentKinds, preferredKind(file));
  if (!kind.ok) return kind;
  const language = readChoice(args, 'language', languages, 'fi');
  if (!language.ok) return language;
  const date = readDate(args, now);
  if (!date.ok) return date;
  const view = await loadOwner(path, file);
  if (!view.ok) return view;
  const choices = {
    documents: [kind.value],
    languages: [language.value],
    registerIds: file.kind === 'register' ? [basename(path, '.json')] : [],
    together: true,
    controllerIds: args.values.get('controller') ?? [],
    signature: args.flags.has('signature'),
    completeness: args.flags.has('completeness'),
  };
  return composeFirst(path, view.value, choices, date.value);
}

/** A register's file is shown in its own notice; any other file in the one paper about the company. */
function composeFirst(
  path: string,
  { company, registers, processor, logo }: CompanyView,
  choices: PaperChoices,
  date: string,
): Result<Paper, Problem> {
  const parts = { company: company.content, registers, processor: processor?.content, logo };
  const { registerIds, controllerIds = [] } = choices;
  const clients = processor?.content.controllers ?? [];
  const isKnown =
    registerIds.every((id) => registers.some((register) => register.id === id)) &&
    controllerIds.every((id) => clients.some((client) => client.id === id));
  const { papers, leftOut } = isKnown ? planPapers(parts, choices) : { papers: [], leftOut: [] };
  const [paper] = papers;
  if (paper) return ok(compose(parts, { ...paper, date }));
  const [out] = leftOut;
  return misuse((words) =>
    out ? words.leftOut[out.reason](out.document) : words.noDocument(path),
  );
}

function preferredKind(file: FileOfAnyKind): DocumentKind {
  switch (file.kind) {
    case 'register':
      return 'notice';
    case 'company':
      return 'record';
    case 'processor':
      return 'processor-record';
  }
}

/** The company that the file belongs to. A copy that stands elsewhere has none, and no document. */
async function loadOwner(path: string, file: FileOfAnyKind): Promise<Result<CompanyView, Problem>> {
  const folder = file.kind === 'register' ? dirname(dirname(path)) : dirname(path);
  const view = await loadCompany(dirname(folder), basename(folder));
  return view.ok ? view : fail(problemOf(view.error));
}
