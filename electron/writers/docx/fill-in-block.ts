import { CheckBox, ImportedXmlComponent, Paragraph, Tab, TextRun, type FileChild } from 'docx';
import type { FillIn } from '../../../shared/document/document.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from './style-ids.ts';

/** Options that fill no more letters than this together stand on one line. */
const shortOptions = 60;

/** A question with room for its answer: lines to write on, or boxes to tick. */
export function writeFillIn(block: FillIn, context: BlockContext): readonly FileChild[] {
  const label = new Paragraph({ style: styleIds.fillInLabel, children: textRuns(block.label) });
  const hint =
    block.hint === ''
      ? []
      : [new Paragraph({ style: styleIds.fillInHint, children: textRuns(block.hint) })];
  return [label, ...hint, ...writeRoom(block, context)];
}

function writeRoom({ room, source }: FillIn, { mark }: BlockContext): readonly Paragraph[] {
  switch (room.kind) {
    case 'lines':
      return Array.from(
        { length: room.count },
        (_, index) =>
          new Paragraph({
            style: styleIds.fillInLine,
            keepNext: index < room.count - 1,
            // The bookmark needs no text: what is typed on the line falls into it.
            children: index === 0 ? mark(source, [new TextRun('')]) : [],
          }),
      );
    case 'options':
      return optionLines(room.options).map(
        (options, index, lines) =>
          new Paragraph({
            style: styleIds.fillInOption,
            keepNext: index < lines.length - 1,
            children: mark(
              source,
              options.flatMap((option, place) => [
                ...(place === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
                new TickBox(),
                ...textRuns(`\u00a0${option}`),
              ]),
            ),
          }),
      );
    default:
      return assertNever(room);
  }
}

function optionLines(options: readonly string[]): readonly (readonly string[])[] {
  const letters = options.reduce((sum, option) => sum + option.length + 4, 0);
  if (letters <= shortOptions) return options.length === 0 ? [] : [options];
  return options.map((option) => [option]);
}

const font = 'MS Gothic';

/** Empty on paper, ticked by a click in Word; its sign is text, which the library would make a symbol. */
class TickBox extends CheckBox {
  constructor() {
    super({ checkedState: { value: '2612', font }, uncheckedState: { value: '2610', font } });
    this.root.pop();
    this.root.push(
      ImportedXmlComponent.fromXmlString(
        `<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:hint="eastAsia"/></w:rPr>` +
          '<w:t>☐</w:t></w:r></w:sdtContent>',
      ),
    );
  }
}
