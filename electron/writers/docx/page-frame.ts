import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Document } from '../../../shared/document/document.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from './style-ids.ts';

/** The sender block, the title and what the document is about: the head of the first page. */
export function writeHead({ sender, title, subtitle }: Document): readonly Paragraph[] {
  const lines = sender.map((text, index) => ({ style: styleIds.sender, text, first: index === 0 }));
  return [
    ...lines.map(
      ({ style, text, first }) =>
        new Paragraph({
          style,
          children: textRuns(text, first ? styleIds.strong : undefined),
        }),
    ),
    new Paragraph({ style: styleIds.title, children: textRuns(title) }),
    new Paragraph({ style: styleIds.subtitle, children: textRuns(subtitle) }),
  ];
}

/** The marking of an internal paper, at the right of the head of every page; empty on public ones. */
export function writeHeader({ marking }: Document): Header {
  const children =
    marking === undefined
      ? []
      : [new TextRun({ style: styleIds.marking, children: [new Tab(), marking] })];
  return new Header({ children: [new Paragraph({ style: styleIds.header, children })] });
}

/** Which document and edition this is, and the page as "n (N)", in the way of Finnish papers. */
export function writeFooter({ title, subtitle, edition }: Document): Footer {
  const name = [title, subtitle, edition].filter((part) => part !== '').join(' · ');
  const pages = new TextRun({
    children: [new Tab(), PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  return new Footer({
    children: [new Paragraph({ style: styleIds.footer, children: [...textRuns(name), pages] })],
  });
}
