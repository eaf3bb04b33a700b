// What --help prints. Lines stay within 100 characters, so that they fit an ordinary terminal.
import type { Translated } from '../../translated.ts';
import type { commandHelp as finnish } from '../fi/help.ts';
import { checkWords } from './check-words.ts';

const exportOptions = `  --company ID           only this company (the name of its folder)
  --register ID          only the privacy notice of this register; may be repeated
  --together             one joint privacy notice of the chosen registers
  --document KINDS       notice (privacy notice), record (record of processing activities),
                         processor-record (processor’s record of processing activities),
                         binder (data protection binder), blank (blank form);
                         default: notice, record and processor-record
  --controller ID        an extract of the processor’s record, the annex of an agreement:
                         only this client (the id of its row in the file processor.json)
  --format FORMATS       docx, pdf, html (default: docx, pdf; html only for the notice)
  --language LANGUAGES   fi, sv, en (default: fi)
  --out FOLDER           the folder where the documents are saved
  --signature            adds room for signatures
  --completeness         adds a page to the records on what the law requires
  --date YYYY-MM-DD      the date of the documents (default: today)
  --json                 prints one JSON value`;

export const help = `Seloste makes privacy notices and records of processing activities.

  seloste example FOLDER                        writes example companies
  seloste new FOLDER --company NAME [--template ID …] [--register NAME …]
                                                adds a company and its registers
  seloste templates                             lists the templates of registers
  seloste export FOLDER --out FOLDER            makes the documents
  seloste show FILE                             shows what a file holds
  seloste verify FOLDER CODE                    tells whether a paper is up to date
  seloste check FOLDER                          checks the answers against the law
  seloste validate FOLDER|FILE …                checks that the files are whole
  seloste schema [company|register|processor]   prints the JSON Schema of the files

FOLDER is a workspace or the folder of one company.
Help for a command: seloste COMMAND --help
Language of the messages: --interface fi, sv or en (default: that of your system, or Finnish)
Exit code: 0 done, 1 the work could not be done, 2 wrong usage or unreadable input.
`;

export const commandHelp: Translated<typeof finnish> = {
  example: `seloste example FOLDER [--json]

Writes a workspace of fictional companies into a new or empty folder.
`,
  new: `seloste new FOLDER --company NAME [--template ID …] [--register NAME …] [--json]

Adds a company and its registers to the workspace. The folder is made if it does not exist.

  --template ID          a register from a template, with answers; may be repeated
  --register NAME        an empty register; may be repeated
  --json                 prints one JSON value
`,
  templates: `seloste templates [--json]

Lists the templates that a register can start from: seloste new FOLDER --template ID
`,
  export: `seloste export FOLDER --out FOLDER [options]

Makes the documents of the saved answers.

${exportOptions}
`,
  show: `seloste show FILE [--as register|document|text] [options]

Shows the answers of a file (register), the structure of the document made of them (document)
or the text of the document (text).

  --document KIND        notice, record, processor-record, binder or blank (default: notice
                         of a register, record of a company, processor-record of a processor)
  --controller ID        only the extract of this client from the processor’s record
  --language LANGUAGE    fi, sv or en (default: fi)
  --signature            adds room for signatures
  --completeness         adds a page to the records on what the law requires
  --date YYYY-MM-DD      the date of the document (default: today)
  --json                 prints one JSON value
`,
  verify: `seloste verify FOLDER CODE [--company ID] [--json]

Tells from the check code at the bottom of a document whether it is up to date and, if it is
not, what has changed since it was made.

  --company ID           only the documents of this company (the name of its folder)
  --json                 prints one JSON value

Exit code: 0 up to date, 1 out of date or unknown, 2 wrong usage or unreadable input.
`,
  check: checkWords.help,
  validate: `seloste validate FOLDER|FILE … [--json]

Checks that the files are whole and of the right shape. Changes nothing.
`,
  schema: `seloste schema [company|register|processor] [--json]

Prints the JSON Schema of a file. Without a kind it prints all of them.
`,
};
