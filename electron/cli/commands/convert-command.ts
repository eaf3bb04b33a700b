import { convertCompany } from '../../services/convert-file.ts';
import { problemOf, type Command, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { readText } from '../read-options.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import { ok } from '../../../shared/util/result.ts';

/** seloste convert DIR [--company ID]: writes files in other encodings anew in UTF-8, and keeps the originals. */
export const convertCommand: Command = {
  name: 'convert',
  options: { company: 'text' },
  positionals: ['folder'],
  async run(args, now) {
    const found = await findCompanies(args.positionals[0] ?? '', readText(args, 'company'));
    if (!found.ok) return found;
    const converted: string[] = [];
    const problems: Problem[] = [];
    for (const id of [...found.value.ids, ...found.value.unopened]) {
      const done = await convertCompany(found.value.workspace, id, now);
      if (!done.ok) problems.push(problemOf(done.error));
      else {
        converted.push(...done.value.converted);
        problems.push(...done.value.problems.map(problemOf));
      }
    }
    const words = commandLineWords[args.language];
    const text = converted.length === 0 ? words.nothingConverted : words.converted(converted);
    return ok({ text, json: { converted }, notices: [], problems });
  },
};
