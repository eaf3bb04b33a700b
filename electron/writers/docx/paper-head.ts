import type { Paper } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { writeLogo } from './paper-logo.ts';
import { styleIds } from './style-ids.ts';
import { wordParagraph } from './word-paragraph.ts';
import type { Xml } from './xml.ts';

/**
 * The head of the first page in the standard document layout: who sends the paper, below it the title
 * and what the paper is about.
 */
export function writePaperHead(document: Paper, context: BlockContext): readonly Xml[] {
  const { logo, sender } = document;
  return [
    ...(logo ? [writeLogo(logo, context)] : []),
    ...sender.map((line, index) =>
      wordParagraph(styleIds.sender, textRuns(line, index === 0 ? styleIds.strong : undefined)),
    ),
    wordParagraph(styleIds.title, textRuns(document.title)),
    wordParagraph(styleIds.subtitle, textRuns(document.subtitle)),
  ];
}
