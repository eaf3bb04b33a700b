import { Paragraph as WordParagraph } from 'docx';
import type { Box, Heading, List, Paragraph } from '../../../shared/document/document.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { BlockContext } from './block-context.ts';
import type { HeadingNumber } from './heading-numbers.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import { numberings } from './numbering.ts';
import { textIndent } from './page.ts';
import { headingStyleId, styleIds } from './style-ids.ts';

/** A paragraph in a style; the text of an answer is marked with its place. */
export function writeParagraph(
  { inlines, source }: Pick<Paragraph, 'inlines' | 'source'>,
  style: string,
  { mark }: BlockContext,
  keepNext = false,
): WordParagraph {
  return new WordParagraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    children: mark(source, inlineRuns(inlines)),
  });
}

/** The items of a list, a paragraph each. */
export function writeList(
  list: List,
  style: string,
  context: BlockContext,
): readonly WordParagraph[] {
  return list.items.map((item) => writeParagraph(item, style, context));
}

/** The paragraphs of a box; their style draws its rule and tint. */
export function writeBox(box: Box, context: BlockContext): readonly WordParagraph[] {
  return box.blocks.flatMap((block) =>
    block.kind === 'list'
      ? writeList(block, styleIds.boxBullet, context)
      : [writeParagraph(block, styleIds.boxText, context)],
  );
}

/** A heading; those of level 1 are numbered by Word. */
export function writeHeading(heading: Heading, context: BlockContext): WordParagraph {
  const { mark, numbers, contents, look } = context;
  const style = headingStyleId(heading.level, look.hasParts);
  const runs = mark(heading.source, textRuns(heading.text));
  if (heading.level !== 1) {
    const number = heading.number === undefined ? [] : textRuns(`${heading.number}\t`);
    return new WordParagraph({
      style,
      children: [...number, ...runs],
    });
  }
  const number = numbers.next(heading.number);
  const typed = number.kind === 'typed' ? textRuns(`${number.number}\t`) : [];
  return new WordParagraph({
    style,
    ...headingNumbering(number, look.hasParts ? 1 : 0),
    children: contents.markNext([...typed, ...runs]),
  });
}

function headingNumbering(number: HeadingNumber, level: number) {
  switch (number.kind) {
    case 'automatic':
      // The style itself numbers the first series; only a series that starts over names its own.
      return number.instance === 0
        ? {}
        : { numbering: { reference: numberings.sections, level, instance: number.instance } };
    case 'typed':
      return { numbering: false as const, indent: { left: textIndent, hanging: textIndent } };
    case 'none':
      return { numbering: false as const, indent: { left: textIndent, firstLine: 0 } };
    default:
      return assertNever(number);
  }
}
