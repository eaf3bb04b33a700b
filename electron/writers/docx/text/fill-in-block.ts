import type { FillIn } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import type { BlockContext } from '../block-context.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from '../styles/style-ids.ts';
import type { ParagraphLook } from '../styles/style.ts';
import { keepNext, wordParagraph } from './word-paragraph.ts';
import { noXml, xml, type Xml } from '../package/xml.ts';

/** Options that fill no more letters than this together stand on one line. */
const shortOptions = 60;

/** A question with room for its answer: lines to write on, or boxes to tick. */
export function writeFillIn(block: FillIn, context: BlockContext): readonly Xml[] {
  const { label, hint } = block;
  return [
    wordParagraph(styleIds.fillInLabel, textRuns(label)),
    ...(hint === '' ? [] : [wordParagraph(styleIds.fillInHint, textRuns(hint))]),
    ...writeRoom(block, context),
  ];
}

function writeRoom({ room, source }: FillIn, { bookmarks }: BlockContext): readonly Xml[] {
  switch (room.kind) {
    case 'lines':
      return Array.from({ length: room.count }, (_, index) => {
        // The bookmark needs no text: what is typed on the line falls into it.
        const runs = index === 0 ? bookmarks.mark(source, textRuns('')) : noXml;
        return wordParagraph(styleIds.fillInLine, runs, keptUntil(room.count, index));
      });
    case 'options':
      return optionLines(room.options).map((options, index, { length }) => {
        const runs = bookmarks.mark(source, xml`${options.map(tickOption)}`);
        return wordParagraph(styleIds.fillInOption, runs, keptUntil(length, index));
      });
    default:
      return assertNever(room);
  }
}

/** Lines of one question stay together: each is kept with the next, but for the last. */
function keptUntil(count: number, index: number): ParagraphLook {
  return index < count - 1 ? keepNext : {};
}

function optionLines(options: readonly string[]): readonly (readonly string[])[] {
  const letters = options.reduce((sum, option) => sum + option.length + 4, 0);
  if (letters <= shortOptions) return options.length === 0 ? [] : [options];
  return options.map((option) => [option]);
}

function tickOption(option: string, place: number): Xml {
  const apart = place === 0 ? noXml : xml`<w:r><w:tab/></w:r>`;
  return xml`${apart}${tickBox}${textRuns(`\u00a0${option}`)}`;
}

const font = xml`MS Gothic`;

/** Empty on paper, ticked by a click in Word. */
const tickBox = xml`<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="${font}"/><w14:uncheckedState w14:val="2610" w14:font="${font}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>`;
