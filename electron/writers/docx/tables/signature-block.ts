import type { SignatureBlock } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import type { BlockContext } from '../block-context.ts';
import { textRuns } from '../text/inline-runs.ts';
import { mm, textWidth } from '../page.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wholeRow, writeCell, writeGrid, writeRow } from './table-grid.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { noXml, xml, type Xml } from '../package/xml.ts';

const width = Math.floor(textWidth / 2);
const roomToSign = xml`<w:trHeight w:val="${mm(19)}" w:hRule="atLeast"/>`;

/** Four lines to sign on, in two columns; the rows stay together and whole. */
export function writeSignature(block: SignatureBlock, context: BlockContext): readonly Xml[] {
  const row = (lines: readonly SignatureLine[]) =>
    writeRow(
      lines.map((line) => writeCell(width, ...signatureLine(line, block.source, context))),
      wholeRow,
      roomToSign,
    );
  return writeGrid({
    style: styleIds.signatureTable,
    widths: [width, width],
    headers: 'none',
    rows: [
      row([block.placeAndDate, { ...block.signature, text: '' }]),
      row([block.name, block.title]),
    ],
  });
}

interface SignatureLine {
  readonly label: string;
  readonly text: string;
}

/** The line, and below it what it is for, as on the printed paper. */
function signatureLine(
  { label, text }: SignatureLine,
  source: AnswerPlace | undefined,
  { bookmarks }: BlockContext,
): readonly Xml[] {
  const runs = text === '' ? noXml : bookmarks.mark(source, textRuns(text));
  return [
    wordParagraph(styleIds.signatureLine, runs),
    wordParagraph(styleIds.signatureLabel, textRuns(label)),
  ];
}
