import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { nameCheckCode } from '../../../shared/document/check-code.ts';
import type { Document } from '../../../shared/document/document.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from './style-ids.ts';

/** The marking of an internal paper, in the head of every page; empty on public ones. */
export function writeHeader({ marking }: Document): Header {
  const children =
    marking === undefined
      ? []
      : [new TextRun({ style: styleIds.marking, children: [new Tab(), marking] })];
  return new Header({ children: [new Paragraph({ style: styleIds.header, children })] });
}

/** Which document and edition this is, its check code, and the page as "n (N)", in the way of Finnish papers. */
export function writeFooter(document: Document): Footer {
  const { title, subtitle, edition } = document;
  const parts = [title, subtitle, edition, nameCheckCode(document)];
  const name = parts.filter((part) => part !== '').join(' · ');
  const pages = new TextRun({
    children: [new Tab(), PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  return new Footer({
    children: [new Paragraph({ style: styleIds.footer, children: [...textRuns(name), pages] })],
  });
}
