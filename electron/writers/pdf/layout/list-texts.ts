// What stands where on the pages, for those who read or pick it on the screen. Nothing of it is written into
// the file: a source may be the name of an internal question.
import type { PageText, PageTexts } from '../../../../shared/document/page-text.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { baselineOf } from '../design.ts';
import { textOfLine } from '../text/line.ts';
import type { Page, PlacedStrip } from './paginate.ts';
import type { Picture } from './strip.ts';
import type { Tag } from './tag.ts';

interface TaggedText {
  readonly tag: Tag;
  readonly text: PageText;
}

/** The texts of each page in the order of the structure tree, those of one element or of one answer as one. */
export function listTexts(tree: Tag, pages: readonly Page[]): readonly PageTexts[] {
  const order = new Map(flatten(tree).map((tag, index) => [tag, index]));
  const placeOf = ({ tag }: TaggedText): number => order.get(tag) ?? order.size;
  return pages.map((page) => {
    const texts = page.flatMap((strip) => [...textsOfPicture(strip), ...textsOfLines(strip)]);
    return joinAlike(texts.toSorted((one, other) => placeOf(one) - placeOf(other)));
  });
}

function flatten(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(flatten)];
}

/** A picture as a whole, and each box in it that shows an answer. */
function textsOfPicture({ strip: { picture }, y: top }: PlacedStrip): readonly TaggedText[] {
  if (!picture) return [];
  const { tag, x, width, height } = picture;
  const y = top + picture.y;
  const whole = { kind: 'picture', text: tag.alternative ?? '', x, y, width, height } as const;
  return [whole, ...boxesOf(picture, y)].map((text) => ({ tag, text }));
}

function boxesOf(picture: Picture, top: number): PageTexts {
  if (picture.kind === 'logo') return [];
  return picture.layout.boxes.map(({ x, y, width, height, texts, source }) => ({
    kind: 'box',
    text: texts.map(({ text }) => text).join(' '),
    x: picture.x + x,
    y: top + y,
    width,
    height,
    source,
  }));
}

/** What is repeated or mere decoration is left out. */
function textsOfLines({ strip, y: top }: PlacedStrip): readonly TaggedText[] {
  return strip.lines.flatMap(({ tag, source, line, x, y }) => {
    if (!tag) return [];
    const style = line.pieces[0]?.style.text;
    const text = {
      kind: 'text',
      // A hyphen at the end of a line is no letter.
      text: textOfLine(line).replaceAll('\u00ad', ''),
      x,
      y: top + y - (style ? baselineOf(style) : 0),
      width: line.width,
      height: style?.leading ?? 0,
      headingLevel: headingLevelOf(tag),
      source,
    } as const;
    return [{ tag, text }];
  });
}

function headingLevelOf({ kind }: Tag): number | undefined {
  const level = /^H(\d)$/.exec(kind)?.[1];
  return level === undefined ? undefined : Number(level);
}

function joinAlike(texts: readonly TaggedText[]): PageTexts {
  const joined: TaggedText[] = [];
  for (const next of texts) {
    const last = joined.at(-1);
    if (last && belongs(last, next)) joined[joined.length - 1] = join(last, next);
    else joined.push(next);
  }
  return joined.map(({ text }) => ({ ...text, text: text.text.trim() }));
}

function belongs({ tag, text }: TaggedText, next: TaggedText): boolean {
  if (text.kind !== 'text' || next.text.kind !== 'text') return false;
  if (tag === next.tag) return true;
  const isHeading = text.headingLevel ?? next.text.headingLevel;
  return isHeading === undefined && isSame(text.source, next.text.source);
}

function isSame(one: AnswerPlace | undefined, other: AnswerPlace | undefined): boolean {
  return one !== undefined && one.file === other?.file && one.path === other.path;
}

/** Lines end with the space that they were broken at, the last line of an element with none. */
function join({ tag: before, text: one }: TaggedText, next: TaggedText): TaggedText {
  const { tag, text: other } = next;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  const text = [one.text, other.text].join(before === tag ? '' : ' ').replaceAll('  ', ' ');
  return { tag, text: { ...one, text, x, y, width: right - x, height: bottom - y } };
}
