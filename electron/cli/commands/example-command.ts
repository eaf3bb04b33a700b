import { resolve } from 'node:path';

import { writeExample } from '../../services/write-example.ts';
import { done, problemOf, type Command } from '../command.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import { fail, ok } from '../../../shared/util/result.ts';

/** seloste example DIR: a workspace of fictional companies. */
export const exampleCommand: Command = {
  name: 'example',
  options: {},
  positionals: ['folder'],
  async run({ language, positionals: [folder = ''] }, now) {
    const path = resolve(folder);
    const written = await writeExample(path, now);
    if (!written.ok) return fail(problemOf(written.error));
    const { companies } = written.value;
    const text = commandLineWords[language].exampleWritten(path, companies.length);
    return ok(done(text, { folder: path, companies: companies.map(({ id }) => id) }));
  },
};
