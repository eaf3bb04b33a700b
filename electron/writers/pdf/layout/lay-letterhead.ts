import type { Paper } from '../../../../shared/document/document.ts';
import { page, styles, type Color, type Column, type TextStyle } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { layLogo } from './lay-logo.ts';
import { besideEachOther, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { plain, setText } from './set-text.ts';
import { textTag, type Tag, type TagKind } from './tag.ts';

// The standard document layout: the sender on the left, the marking on the right half of the sheet.
const half = (page.right - page.left) / 2;
const senderColumn: Column = { left: page.left, width: half - 12 };
const markingColumn: Column = { left: page.markingLeft, width: page.right - page.markingLeft };
const wholeColumn: Column = { left: page.left, width: page.right - page.left };

interface Entry {
  readonly text: string;
  readonly style: TextStyle;
  readonly tag: TagKind;
}

interface LaidEntry {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

function layEntry(entry: Entry, column: Column, context: LayoutContext): LaidEntry {
  const tag = textTag(entry.tag);
  const text = { inlines: plain(entry.text), style: entry.style, column, source: undefined, tag };
  return { strips: setText(text, context), tag };
}

function laySender({ sender }: Paper, context: LayoutContext): readonly LaidEntry[] {
  return sender.map((text, index) => {
    const style = index === 0 ? styles.sender : styles.senderDetail;
    return layEntry({ text, style, tag: 'P' }, senderColumn, context);
  });
}

/** The marking of an internal paper and that of a draft: set off as parts of their own when read aloud. */
function layMarkings({ marking, draft, language }: Paper, context: LayoutContext): LaidEntry[] {
  const lay = (text: string, style: TextStyle) =>
    layEntry({ text, style, tag: 'P' }, markingColumn, context);
  const markings = [marking, draft?.title].filter((text) => text !== undefined);
  return [
    ...markings.map((text) => lay(text.toLocaleUpperCase(language), styles.marking)),
    ...(draft ? [lay(draft.text, styles.senderDetail)] : []),
  ];
}

function layBeside(columns: readonly (readonly Strip[])[]): readonly Strip[] {
  const count = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: count }, (_, index) => {
    const strips = columns.flatMap((column) => column.slice(index, index + 1));
    return {
      before: 0,
      height: Math.max(...strips.map(({ height }) => height)),
      keepWithNext: true,
      ...besideEachOther(strips),
    };
  });
}

function closingRule(color: Color): Strip {
  const rule = { x: page.left, y: 9, width: wholeColumn.width, height: 0.8, color };
  return { before: 0, height: 12, keepWithNext: true, lines: [], marks: [rule] };
}

/** The head of the first page: sender and marking, the title and what the document is about. */
export function layLetterhead(document: Paper, context: LayoutContext): LaidBlock {
  const logo = document.logo && layLogo(document.logo);
  const sender = laySender(document, context);
  const marking = layMarkings(document, context);
  const title = layEntry(
    { text: document.title, style: styles.title, tag: 'H1' },
    wholeColumn,
    context,
  );
  const subtitle = layEntry(
    { text: document.subtitle, style: styles.subtitle, tag: 'P' },
    wholeColumn,
    context,
  );
  const columns = [sender, marking].map((entries) => entries.flatMap(({ strips }) => strips));
  return {
    strips: [
      ...(logo ? [logo.strip] : []),
      ...layBeside(columns),
      ...withBefore(title.strips, 24),
      ...subtitle.strips,
      closingRule(context.accent),
    ],
    tags: [
      ...(logo ? [logo.tag] : []),
      ...sender.map(({ tag }) => tag),
      ...marking.map(({ tag }): Tag => ({ kind: 'Div', children: [tag] })),
      title.tag,
      subtitle.tag,
    ],
    after: 14,
  };
}
