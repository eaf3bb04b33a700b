import type { Box, Heading, List, Paragraph } from '../../../shared/document/document.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { BlockContext } from './block-context.ts';
import type { HeadingNumber } from './heading-numbers.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import { restartedListId } from './numbering.ts';
import { textIndent } from './page.ts';
import { headingStyleId, styleIds, type StyleId } from './style-ids.ts';
import { keepNext, wordParagraph } from './word-paragraph.ts';
import { noXml, xml, type Xml } from './xml.ts';

/** A paragraph in a style; the text of an answer is marked with its place. */
export function writeParagraph(
  { inlines, source }: Pick<Paragraph, 'inlines' | 'source'>,
  style: StyleId,
  { bookmarks, links }: BlockContext,
  properties: Xml = noXml,
): Xml {
  return wordParagraph(style, bookmarks.mark(source, inlineRuns(inlines, links)), properties);
}

/** The items of a list, a paragraph each. */
export function writeList(list: List, style: StyleId, context: BlockContext): readonly Xml[] {
  return list.items.map((item) => writeParagraph(item, style, context));
}

interface StyledText {
  readonly text: Pick<Paragraph, 'inlines' | 'source'>;
  readonly style: StyleId;
}

/** A box of no more paragraphs than this stands on one page. */
const mostWhole = 16;

/** The paragraphs of a box; their style draws its rule and tint. */
export function writeBox(box: Box, context: BlockContext): readonly Xml[] {
  const texts = box.blocks.flatMap((block): readonly StyledText[] =>
    block.kind === 'list'
      ? block.items.map((text) => ({ text, style: styleIds.boxBullet }))
      : [{ text: block, style: styleIds.boxText }],
  );
  return texts.map(({ text, style }, index) => {
    const isKept = texts.length <= mostWhole && index < texts.length - 1;
    return writeParagraph(text, style, context, isKept ? keepNext : noXml);
  });
}

/** A heading; those of level 1 are numbered by Word. */
export function writeHeading(heading: Heading, context: BlockContext): Xml {
  const { bookmarks, numbers, contents, look } = context;
  const style = headingStyleId(heading.level, look.hasParts);
  const runs = bookmarks.mark(heading.source, textRuns(heading.text));
  if (heading.level !== 1) return wordParagraph(style, [typedNumber(heading.number), runs]);
  const number = numbers.next(heading.number);
  const typed = typedNumber(number.kind === 'typed' ? number.number : undefined);
  return wordParagraph(
    style,
    contents.markNext(xml`${typed}${runs}`),
    headingNumbering(number, look.hasParts ? 1 : 0),
  );
}

function typedNumber(number: string | undefined): Xml {
  return number === undefined ? noXml : textRuns(`${number}\t`);
}

function headingNumbering(number: HeadingNumber, level: 0 | 1): Xml {
  switch (number.kind) {
    case 'automatic':
      // The style itself numbers the first series; only a series that starts over names its own.
      return number.instance === 0 ? noXml : numbering(level, restartedListId(number.instance));
    case 'typed':
      return xml`${numbering(0, 0)}<w:ind w:left="${textIndent}" w:hanging="${textIndent}"/>`;
    case 'none':
      return xml`${numbering(0, 0)}<w:ind w:left="${textIndent}" w:firstLine="0"/>`;
    default:
      return assertNever(number);
  }
}

/** The list that numbers a paragraph; 0 is none, against that of the style. */
function numbering(level: 0 | 1, list: number): Xml {
  return xml`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
