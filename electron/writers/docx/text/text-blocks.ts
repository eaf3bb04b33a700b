import type { Box, Heading, List, ListItem } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import type { BlockContext } from '../block-context.ts';
import type { HeadingNumber } from './heading-numbers.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import { restartedListId } from '../styles/numbering.ts';
import { colors, textIndent } from '../page.ts';
import type { ParagraphLook } from '../styles/style.ts';
import { headingStyleId, styleIds, type StyleId } from '../styles/style-ids.ts';
import { keepNext, wordParagraph } from './word-paragraph.ts';
import { noXml, xml, type Xml } from '../package/xml.ts';

/** Beside what nobody has confirmed; the text says so in a word. */
const bar: ParagraphLook = { border: { left: { size: 12, space: 6, color: colors.soft } } };

/** A paragraph in a style; the text of an answer is marked with its place. */
export function writeParagraph(
  { inlines, source, unconfirmed }: ListItem,
  style: StyleId,
  { bookmarks, links }: BlockContext,
  look: ParagraphLook = {},
): Xml {
  const runs = bookmarks.mark(source, inlineRuns(inlines, links));
  return wordParagraph(style, runs, unconfirmed ? { ...look, ...bar } : look);
}

/** The items of a list, a paragraph each. */
export function writeList(list: List, style: StyleId, context: BlockContext): readonly Xml[] {
  return list.items.map((item) => writeParagraph(item, style, context));
}

interface StyledText {
  readonly text: ListItem;
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
    // The rule of the box stands where the bar would.
    const plain = { ...text, unconfirmed: undefined };
    return writeParagraph(plain, style, context, isKept ? keepNext : {});
  });
}

/** A heading; those of level 1 are numbered by Word. */
export function writeHeading(heading: Heading, context: BlockContext): Xml {
  const { bookmarks, numbers, contents, look } = context;
  const style = headingStyleId(heading.level, look.hasParts);
  const runs = bookmarks.mark(heading.source, textRuns(heading.text));
  const marked = heading.unconfirmed ? bar : {};
  if (heading.level !== 1) return wordParagraph(style, [typedNumber(heading.number), runs], marked);
  const number = numbers.next(heading.number);
  const typed = typedNumber(number.kind === 'typed' ? number.number : undefined);
  const numbered = headingNumbering(number, look.hasParts ? 1 : 0);
  return wordParagraph(style, contents.markNext(xml`${typed}${runs}`), { ...marked, ...numbered });
}

function typedNumber(number: string | undefined): Xml {
  return number === undefined ? noXml : textRuns(`${number}\t`);
}

const unnumbered = { numbering: { list: 0, level: 0 } };

function headingNumbering(number: HeadingNumber, level: 0 | 1): ParagraphLook {
  switch (number.kind) {
    case 'automatic': {
      // The style itself numbers the first series; only a series that starts over names its own.
      const { instance } = number;
      return instance === 0 ? {} : { numbering: { list: restartedListId(instance), level } };
    }
    case 'typed':
      return { ...unnumbered, indent: { left: textIndent, hanging: textIndent } };
    case 'none':
      return { ...unnumbered, indent: { left: textIndent, firstLine: 0 } };
    default:
      return assertNever(number);
  }
}
