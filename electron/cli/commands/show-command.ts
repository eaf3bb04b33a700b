import { basename, dirname, resolve } from 'node:path';

import { loadCompany } from '../../services/load-company.ts';
import { done, problemOf, type Arguments, type Command, type Problem } from '../command.ts';
import { documentText } from '../document-text.ts';
import { readFileOfAnyKind, type FileOfAnyKind } from '../read-file-of-any-kind.ts';
import { readChoice, readDate } from '../read-options.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import type { Document } from '../../../shared/document/document.ts';
import { messagesFi } from '../../../shared/language/command-line/messages-fi.ts';
import { languages } from '../../../shared/language/language.ts';
import { documentKinds } from '../../../shared/register/document-kind.ts';
import type { CompanyView } from '../../../shared/bridge/contract.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

const views = ['register', 'document', 'text'] as const;

/** seloste show FILE: the answers of a file, or the document that is made from them. */
export const showCommand: Command = {
  name: 'show',
  options: { as: 'text', document: 'text', language: 'text', signature: 'flag', date: 'text' },
  positionals: [messagesFi.arguments.file],
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
): Promise<Result<Document, Problem>> {
  const kind = readChoice(args, 'document', documentKinds, preferredKind(file));
  if (!kind.ok) return kind;
  const language = readChoice(args, 'language', languages, 'fi');
  if (!language.ok) return language;
  const date = readDate(args, now);
  if (!date.ok) return date;
  const view = await loadOwner(path, file);
  if (!view.ok) return view;
  const { company, registers, processor } = view.value;
  // The record covers the whole company; a notice is about the register of the file.
  const registerIds = kind.value === 'record' ? registers.map(({ id }) => id) : [idOf(path)];
  const known = registerIds.every((id) => registers.some((register) => register.id === id));
  if (!known || file.kind === 'processor') {
    return fail({ kind: 'usage', message: messagesFi.noDocument(path) });
  }
  return ok(
    compose(
      { company: company.content, registers, processor: processor?.content },
      {
        kind: kind.value,
        registerIds,
        language: language.value,
        date: date.value,
        signature: args.flags.has('signature'),
      },
    ),
  );
}

function preferredKind(file: FileOfAnyKind) {
  return file.kind === 'register' ? 'notice' : 'record';
}

function idOf(path: string): string {
  return basename(path, '.json');
}

/** The company that the file belongs to. A copy that stands elsewhere has none, and no document. */
async function loadOwner(path: string, file: FileOfAnyKind): Promise<Result<CompanyView, Problem>> {
  const folder = file.kind === 'register' ? dirname(dirname(path)) : dirname(path);
  const view = await loadCompany(dirname(folder), basename(folder));
  return view.ok ? view : fail(problemOf(view.error));
}
