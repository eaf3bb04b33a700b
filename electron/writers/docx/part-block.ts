import { Paragraph, type FileChild } from 'docx';
import type { Part } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from './style-ids.ts';

/** The heading of a part; its style begins a page and lets Word count sections from one again. */
export function writePart({ title, subtitle }: Part, context: BlockContext): readonly FileChild[] {
  context.numbers.startPart();
  const heading = new Paragraph({
    style: styleIds.heading1,
    children: context.contents.markNext(textRuns(title)),
  });
  const below = new Paragraph({ style: styleIds.partSubtitle, children: textRuns(subtitle) });
  return [heading, below];
}
