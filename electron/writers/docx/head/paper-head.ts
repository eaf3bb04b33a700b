import type { Paper } from '../../../../shared/document/document.ts';
import type { BlockContext } from '../block-context.ts';
import { textRuns } from '../text/inline-runs.ts';
import { writeLogo } from './paper-logo.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import type { Xml } from '../package/xml.ts';

/**
 * The head of the first page in the standard document layout: who sends the paper, below it the title
 * and what the paper is about. A draft says so.
 */
export function writePaperHead(paper: Paper, context: BlockContext): readonly Xml[] {
  const { logo, sender, draft, title, subtitle } = paper;
  return [
    ...(logo ? [writeLogo(logo, context)] : []),
    ...sender.map((line, index) =>
      wordParagraph(styleIds.sender, textRuns(line, index === 0 ? styleIds.strong : undefined)),
    ),
    ...(draft ? [wordParagraph(styleIds.draft, textRuns(draft.text))] : []),
    wordParagraph(styleIds.title, textRuns(title)),
    wordParagraph(styleIds.subtitle, textRuns(subtitle)),
  ];
}
