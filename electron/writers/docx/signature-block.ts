import { HeightRule, Paragraph, TableRow, type FileChild } from 'docx';
import type { SignatureBlock } from '../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { mm, textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';
import { writeCell, writeGrid } from './table-grid.ts';

/** Four lines to sign on, in two columns; the rows stay together and whole. */
export function writeSignature(block: SignatureBlock, context: BlockContext): readonly FileChild[] {
  const width = Math.floor(textWidth / 2);
  const row = (lines: readonly SignatureLine[]) =>
    new TableRow({
      cantSplit: true,
      height: { value: mm(19), rule: HeightRule.ATLEAST },
      children: lines.map((line) => writeCell(width, signatureLine(line, block.source, context))),
    });
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

function signatureLine(
  { label, text }: SignatureLine,
  source: AnswerPlace | undefined,
  { mark }: BlockContext,
): readonly Paragraph[] {
  const runs = text === '' ? [] : mark(source, textRuns(text));
  return [
    new Paragraph({ style: styleIds.signatureLabel, children: textRuns(label) }),
    new Paragraph({ style: styleIds.signatureLine, children: runs }),
  ];
}
