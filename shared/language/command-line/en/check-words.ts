// What the command line says of findings.
import type { Translated } from '../../translated.ts';
import type { checkWords as finnish } from '../fi/check-words.ts';

type Severity = 'error' | 'warning' | 'info';

const counted: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** "2 errors, 1 warning" */
function countFindings(counts: Readonly<Record<Severity, number>>): string {
  const kinds = Object.keys(counted) as Severity[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${counted[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

export const checkWords: Translated<typeof finnish> = {
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  counted: (counts) => `In total ${countFindings(counts)}.`,
  nothingFound:
    'The rules found nothing to point out. The check does not replace the advice of a lawyer.',
  help: `seloste check FOLDER [options]

Checks the answers against the rules of the law and tells of each finding where it is and
which article it is based on. Changes nothing.

  --company ID           only this company (the name of its folder)
  --register ID          only this register; may be repeated
  --date YYYY-MM-DD      the day that dates are compared with (default: today)
  --json                 prints one JSON value

Exit code: 0 no errors, 1 at least one error, 2 wrong usage or unreadable input.
`,
};
