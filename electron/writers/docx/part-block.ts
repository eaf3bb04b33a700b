import { Paragraph, TextRun, type FileChild } from 'docx';
import type { Part } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from './style-ids.ts';

/**
 * The heading of a part; its style begins a page and lets Word count sections from one again. What the
 * part is about stands in the same paragraph, so that the navigation pane and contents made anew tell
 * the notices of two registers apart.
 */
export function writePart({ title, subtitle }: Part, context: BlockContext): FileChild {
  context.numbers.startPart();
  const below =
    subtitle === ''
      ? []
      : [new TextRun({ break: 1 }), ...textRuns(subtitle, styleIds.partSubtitle)];
  return new Paragraph({
    style: styleIds.heading1,
    children: context.contents.markNext([...textRuns(title), ...below]),
  });
}
