import type { Paper } from '../../../../shared/document/document.ts';
import { fitFooter } from '../../../../shared/document/footer.ts';
import { fieldEnd, fieldStart } from '../text/fields.ts';
import { textRuns } from '../text/inline-runs.ts';
import { textEms } from '../text/letter-widths.ts';
import { pageWidth } from '../page.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { noXml, xml, type Xml } from '../package/xml.ts';

/** The marking of an internal paper or of a draft, in the head of every page; empty on others. */
export function writeHeader({ runningHead }: Paper): Xml {
  const runs = runningHead === '' ? noXml : textRuns(`\t${runningHead}`, styleIds.marking);
  return wordParagraph(styleIds.header, runs);
}

/** Which document and edition this is, its check code, and the page as "n (N)", in the way of Finnish papers. */
export function writeFooter(document: Paper): Xml {
  const name = fitFooter(document.footer, fitsOneLine);
  const runs = [textRuns(`${name}\t`), page, textRuns(' ('), pages, textRuns(')')];
  return wordParagraph(styleIds.footer, runs);
}

/** Room for the page at the end of the line, in points; the widths of letters are a guess. */
const numberWidth = 50;
const size = 8.5;

function fitsOneLine(name: string): boolean {
  return textEms(name) * size <= pageWidth / 20 - numberWidth;
}

const page = xml`${fieldStart('PAGE')}${fieldEnd}`;
const pages = xml`${fieldStart('NUMPAGES')}${fieldEnd}`;
