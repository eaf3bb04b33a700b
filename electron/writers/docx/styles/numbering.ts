import type { Look } from '../look.ts';
import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';
import { mm, pt, textIndent } from '../page.ts';
import { paragraphLook, runLook, type ParagraphLook } from './style.ts';
import { styleIds, type StyleId } from './style-ids.ts';

/** The numbers of the lists, by which styles and paragraphs refer to them. */
export const lists = { sections: 1, bullets: 2, boxBullets: 3 } as const;

/** The number of the list of an instance of the sections that starts over. */
export function restartedListId(instance: number): number {
  return lists.boxBullets + instance;
}

/** From a bullet to its text. */
export const bulletIndent = mm(5);
/** Where the text of a box begins, so that the rule beside it stands where other text begins. */
export const boxIndent = textIndent + pt(12);

/** The lists as elements of the numbering part; the sections start over so many times. */
export function writeNumberings({ hasParts, numberColor }: Look, restarts: number): Xml {
  const level = hasParts ? 1 : 0;
  const sections = hasParts
    ? [partLevel, sectionLevel(1, styleIds.heading2, numberColor)]
    : [sectionLevel(0, styleIds.heading1, numberColor)];
  const definitions = [
    definition(lists.sections, sections),
    definition(lists.bullets, [bulletLevel(styleIds.listBullet, textIndent)]),
    definition(lists.boxBullets, [bulletLevel(styleIds.boxBullet, boxIndent)]),
  ];
  const restarted = Array.from({ length: restarts }, (_, index) =>
    list(
      restartedListId(index + 1),
      lists.sections,
      xml`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
    ),
  );
  return xml`${definitions}${Object.values(lists).map((id) => list(id, id))}${restarted}`;
}

function definition(id: number, levels: readonly Xml[]): Xml {
  return xml`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

function list(id: number, definitionId: number, override: Xml = noXml): Xml {
  return xml`<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${override}</w:num>`;
}

interface ListLevel {
  readonly level: 0 | 1;
  readonly format: 'bullet' | 'decimal' | 'none';
  readonly text: string;
  readonly style: StyleId;
  readonly after: 'tab' | 'nothing';
  readonly indent: NonNullable<ParagraphLook['indent']>;
  readonly color?: string;
}

/** Numbering is bound to the styles: whoever adds a heading in Word gets the next number. */
function writeLevel({ level, format, text, style, after, indent, color }: ListLevel): Xml {
  const looks = xml`<w:pPr>${paragraphLook({ indent })}</w:pPr>${color === undefined ? noXml : xml`<w:rPr>${runLook({ color })}</w:rPr>`}`;
  return xml`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${escapeXml(format)}"/><w:pStyle w:val="${escapeXml(style)}"/><w:suff w:val="${escapeXml(after)}"/><w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/>${looks}</w:lvl>`;
}

function bulletLevel(style: StyleId, from: number): Xml {
  return writeLevel({
    level: 0,
    format: 'bullet',
    text: '•',
    style,
    after: 'tab',
    indent: { left: from + bulletIndent, hanging: bulletIndent },
  });
}

/** Prints nothing, but lets the sections below it start over. */
const partLevel = writeLevel({
  level: 0,
  format: 'none',
  text: '',
  style: styleIds.heading1,
  after: 'nothing',
  indent: { left: 0, firstLine: 0 },
});

function sectionLevel(level: 0 | 1, style: StyleId, color: string): Xml {
  return writeLevel({
    level,
    format: 'decimal',
    text: `%${String(level + 1)}`,
    style,
    after: 'tab',
    indent: { left: textIndent, hanging: textIndent },
    color,
  });
}
