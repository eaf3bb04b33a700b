import { access } from 'node:fs/promises';
import { resolve } from 'node:path';

import { compareSheet, type RowFault, type SheetDifferences } from './compare-sheet.ts';
import { correctSource } from './correct-source.ts';
import { readSource } from './read-source.ts';
import { readWordSheet, rowOf, writeWordSheet, type SheetRow } from './word-sheet.ts';
import {
  done,
  problemOf,
  type Arguments,
  type Command,
  type Outcome,
  type Problem,
} from '../../../electron/cli/command.ts';
import { misuse } from '../../../electron/cli/parse-arguments.ts';
import { readText } from '../../../electron/cli/read-options.ts';
import { wordSheetWords as words } from '../../../shared/language/command-line/word-sheet-words.ts';
import { languageNames } from '../../../shared/language/language-names.ts';
import type { Language } from '../../../shared/language/language.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

/** seloste words --out FILE | --read FILE: the words of the source below `root`, for a native reader. */
export function wordsCommand(root: string): Command {
  return {
    name: 'words',
    options: { out: 'text', read: 'text', 'dry-run': 'flag' },
    positionals: [],
    run(args) {
      const out = readText(args, 'out');
      const read = readText(args, 'read');
      if (out !== undefined && read === undefined) return writeOut(root, resolve(out), args);
      if (read !== undefined && out === undefined) return readBack(root, resolve(read), args);
      return Promise.resolve(misuse(() => words.chooseOne[args.language]));
    },
  };
}

type Answer = Promise<Result<Outcome, Problem>>;

async function writeOut(root: string, path: string, { language }: Arguments): Answer {
  const rows = (await readSource(root)).map(rowOf);
  try {
    await writeWordSheet(path, rows, language);
  } catch {
    return fail(problemOf({ kind: 'file-not-writable', path }));
  }
  return ok(done(words.written[language](path, rows.length), { file: path, words: rows.length }));
}

async function readBack(root: string, path: string, args: Arguments): Answer {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return fail(problemOf({ kind: 'file-missing', path }));
  const rows = await readWordSheet(path);
  if (!rows) return misuse(() => words.notSheet[args.language](path));
  const differences = compareSheet(await readSource(root), rows);
  const writes = differences.faults.length === 0 && !args.flags.has('dry-run');
  if (writes) await correctSource(root, differences.changes);
  return ok(describe(differences, rows, args.language, writes));
}

function describe(
  { changes, faults }: SheetDifferences,
  rows: readonly SheetRow[],
  language: Language,
  written: boolean,
): Outcome {
  const listed = changes.map(({ word, language: changed, before, after }) => ({
    file: word.file,
    key: word.key,
    language: changed,
    before,
    after,
  }));
  const remarks = rows.filter(({ remark }) => remark !== '');
  const corrected = written ? changes.length : 0;
  const end = corrected > 0 ? words.corrected[language](corrected) : words.unchanged[language];
  const differing = listed.map(
    (change) =>
      `${place(change)} · ${languageNames[change.language]}\n- ${change.before}\n+ ${change.after}`,
  );
  return {
    text: [...differing, end].join('\n'),
    json: {
      corrected,
      changes: listed,
      refused: faults.map((fault) => ({
        file: fault.row.file,
        key: fault.row.key,
        ...reasonOf(fault),
      })),
      remarks: remarks.map(({ file, key, remark }) => ({ file, key, remark })),
    },
    notices: [
      ...remarks.map((row) => words.remark[language](place(row), row.remark)),
      ...faults.map((fault) => describeFault(fault, language)),
    ],
    problems: [],
    exitCode: faults.length > 0 ? 1 : 0,
  };
}

function reasonOf({ reason, language }: RowFault) {
  return { reason, ...(language && { language }) };
}

function describeFault({ row, reason, language: of }: RowFault, language: Language): string {
  const where = [place(row), ...(of ? [languageNames[of]] : [])].join(' · ');
  return `${where}: ${words.faults[reason][language]}`;
}

function place({ file, key }: { readonly file: string; readonly key: string }): string {
  return `${file}: ${key}`;
}
