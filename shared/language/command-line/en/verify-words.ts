// Whether a printed paper is still current, as the command line says it.
import type { Translated } from '../../translated.ts';
import { periods } from '../../documents/en/periods.ts';
import type { verifyWords as finnish } from '../fi/verify-words.ts';

interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly sender: string;
  readonly date: string;
}

/** “Privacy notice – Customers”, Kahvila Kielo, made 1 February 2026 */
function namePaper({ title, subtitle, sender, date }: Paper): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`“${name}”`, subtitle === sender ? '' : sender];
  const made = `made ${periods.date(year, month, day)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quote(text: string): string {
  return text === '' ? 'empty' : `“${text}”`;
}

export const verifyWords: Translated<typeof finnish> = {
  current: (paper) => `Up to date: ${namePaper(paper)}.`,
  outdated: (paper) => `Out of date: ${namePaper(paper)}.`,
  withdrawn: (paper) =>
    `No longer in use: ${namePaper(paper)}. Such a document can no longer be made of the present answers.`,
  unknown: (paper) =>
    `Could not be checked: ${namePaper(paper)}. The present answers cannot be read.`,
  changed: 'Changed since then:',
  reworded: 'Seloste’s own wording has changed. Make the document again.',
  changes: {
    answer: ({ name, before, after }) => `${name}: ${quote(before)} → ${quote(after)}`,
    'row-added': ({ name, after }) => `${name}: added ${quote(after)}`,
    'row-removed': ({ name, before }) => `${name}: removed ${quote(before)}`,
    'rows-moved': ({ name }) => `${name}: the order has changed`,
    'file-added': ({ name }) => `Added ${quote(name)}`,
    'file-removed': ({ name }) => `Removed ${quote(name)}`,
  },
  notFound: (code) =>
    `The check code ${code} was not found. No document with it is kept in this folder. Check that you typed it correctly, that the folder is the right one and that the folder versions of the company is still there.`,
};
