import { nameCheckCode } from '../../../shared/document/check-code.ts';
import type { Document } from '../../../shared/document/document.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from './style-ids.ts';
import { wordParagraph } from './word-paragraph.ts';
import { noXml, xml, type Xml } from './xml.ts';

/** The marking of an internal paper, in the head of every page; empty on public ones. */
export function writeHeader({ marking }: Document): Xml {
  const runs = marking === undefined ? noXml : textRuns(`\t${marking}`, styleIds.marking);
  return wordParagraph(styleIds.header, runs);
}

/** Which document and edition this is, its check code, and the page as "n (N)", in the way of Finnish papers. */
export function writeFooter(document: Document): Xml {
  const { title, subtitle, edition } = document;
  const parts = [title, subtitle, edition, nameCheckCode(document)];
  const name = parts.filter((part) => part !== '').join(' · ');
  const runs = [textRuns(`${name}\t`), page, textRuns(' ('), pages, textRuns(')')];
  return wordParagraph(styleIds.footer, runs);
}

const page = xml`${fieldStart('PAGE')}${fieldEnd}`;
const pages = xml`${fieldStart('NUMPAGES')}${fieldEnd}`;
