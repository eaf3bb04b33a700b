import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';
import type { StyleId } from './style-ids.ts';

/** A style of paragraphs; what it does not say it has from the style that it is based on. */
export interface ParagraphStyle extends StyleName {
  readonly paragraph?: ParagraphLook;
}

/** A style of runs within a paragraph. */
export type CharacterStyle = StyleName;

interface StyleName {
  readonly id: StyleId;
  /** By which Word knows the styles of its own, and shows them in the language of its user. */
  readonly name: string;
  readonly basedOn?: StyleId;
  readonly next?: StyleId;
  readonly uiPriority?: number;
  /** Whether the gallery of styles shows it. */
  readonly quickFormat?: boolean;
  readonly run?: RunLook;
}

/** How letters look; sizes are half points, as Word counts them. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly spacing?: number;
  readonly isUnderlined?: boolean;
  readonly fill?: string;
}

/** How a paragraph looks; measures are twips. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The list that numbers it; list 0 is none, against that of the style. */
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly border?: Partial<Record<BorderSide, Border>>;
  readonly fill?: string;
  readonly tabStops?: readonly TabStop[];
  /** Whether it runs from right to left. */
  readonly isBidirectional?: boolean;
  readonly spacing?: Spacing;
  readonly indent?: Partial<Record<IndentSide, number>>;
  readonly outlineLevel?: number;
}

// In the order of the schema (CT_PBdr).
const borderSides = ['top', 'left', 'bottom', 'right', 'between'] as const;
type BorderSide = (typeof borderSides)[number];

const indentSides = ['left', 'right', 'hanging', 'firstLine'] as const;
type IndentSide = (typeof indentSides)[number];

/** A line: its size in eighths of a point, its distance from the text in points. */
interface Border {
  readonly size: number;
  readonly space: number;
  readonly color: string;
}

interface TabStop {
  readonly type: 'left' | 'right';
  readonly position: number;
  readonly hasDots?: boolean;
}

interface Spacing {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'atLeast' | 'exact';
}

/** The style of paragraphs as an element of the styles part. */
export function writeParagraphStyle(style: ParagraphStyle): Xml {
  const { id, paragraph = {}, run = {} } = style;
  const isDefault = id === 'Normal' ? xml` w:default="1"` : noXml;
  const looks = [wrap('pPr', paragraphLook(paragraph)), wrap('rPr', runLook(run))];
  return xml`<w:style w:type="paragraph"${isDefault} w:styleId="${escapeXml(id)}">${about(style)}${looks}</w:style>`;
}

/** The style of runs as an element of the styles part. */
export function writeCharacterStyle(style: CharacterStyle): Xml {
  const look = wrap('rPr', runLook(style.run ?? {}));
  return xml`<w:style w:type="character" w:styleId="${escapeXml(style.id)}">${about(style)}${look}</w:style>`;
}

// The schema has an order for the elements of each kind, and Word refuses a file that has another:
// CT_Style here, CT_PPrBase and CT_RPr below.
function about({ name, basedOn, next, uiPriority, quickFormat }: StyleName): readonly Xml[] {
  return [
    value('name', name),
    optional(basedOn, (id) => value('basedOn', id)),
    optional(next, (id) => value('next', id)),
    optional(uiPriority, (priority) => value('uiPriority', priority)),
    flag('qFormat', quickFormat),
  ];
}

/** What a paragraph sets, in the order of the schema. */
export function paragraphLook(look: ParagraphLook): readonly Xml[] {
  return [
    flag('keepNext', look.keepNext),
    flag('keepLines', look.keepLines),
    flag('pageBreakBefore', look.pageBreakBefore),
    optional(look.numbering, writeNumbering),
    optional(look.border, writeBorders),
    optional(look.fill, writeFill),
    optional(look.tabStops, writeTabStops),
    flag('bidi', look.isBidirectional),
    optional(look.spacing, writeSpacing),
    optional(look.indent, writeIndent),
    optional(look.outlineLevel, (level) => value('outlineLvl', level)),
  ];
}

/** What runs set, in the order of the schema. */
export function runLook(look: RunLook): readonly Xml[] {
  const { size, bold, italics, color, spacing, isUnderlined, fill } = look;
  return [
    ...toggle('b', bold),
    ...toggle('i', italics),
    optional(color, (each) => value('color', each)),
    optional(spacing, (each) => value('spacing', each)),
    optional(size, (each) => xml`${value('sz', each)}${value('szCs', each)}`),
    isUnderlined ? value('u', 'single') : noXml,
    optional(fill, writeFill),
  ];
}

function writeNumbering({ list, level }: NonNullable<ParagraphLook['numbering']>): Xml {
  return xml`<w:numPr>${value('ilvl', level)}${value('numId', list)}</w:numPr>`;
}

function writeBorders(borders: NonNullable<ParagraphLook['border']>): Xml {
  const sides = borderSides.map((side) =>
    optional(
      borders[side],
      ({ size, space, color }) =>
        xml`<w:${escapeXml(side)} w:val="single" w:sz="${size}" w:space="${space}" w:color="${escapeXml(color)}"/>`,
    ),
  );
  return xml`<w:pBdr>${sides}</w:pBdr>`;
}

function writeFill(color: string): Xml {
  return xml`<w:shd w:val="clear" w:color="auto" w:fill="${escapeXml(color)}"/>`;
}

function writeTabStops(stops: readonly TabStop[]): Xml {
  const tabs = stops.map(({ type, position, hasDots }) => {
    const leader = hasDots ? xml` w:leader="dot"` : noXml;
    return xml`<w:tab w:val="${escapeXml(type)}"${leader} w:pos="${position}"/>`;
  });
  return xml`<w:tabs>${tabs}</w:tabs>`;
}

function writeSpacing({ before, after, line, lineRule }: Spacing): Xml {
  const rule = optional(lineRule, (each) => xml` w:lineRule="${escapeXml(each)}"`);
  const measures = [measure('before', before), measure('after', after), measure('line', line)];
  return xml`<w:spacing${measures}${rule}/>`;
}

function writeIndent(indent: NonNullable<ParagraphLook['indent']>): Xml {
  return xml`<w:ind${indentSides.map((side) => measure(side, indent[side]))}/>`;
}

function measure(name: string, twips: number | undefined): Xml {
  return optional(twips, (each) => xml` w:${escapeXml(name)}="${each}"`);
}

function value(name: string, content: string | number): Xml {
  return xml`<w:${escapeXml(name)} w:val="${escapeXml(String(content))}"/>`;
}

function flag(name: string, isSet: boolean | undefined): Xml {
  return isSet ? xml`<w:${escapeXml(name)}/>` : noXml;
}

/** Bold or italics, for letters of every script; false takes back what the paragraph sets. */
function toggle(name: string, isSet: boolean | undefined): readonly Xml[] {
  if (isSet === undefined) return [];
  const off = isSet ? noXml : xml` w:val="0"`;
  return [name, `${name}Cs`].map((each) => xml`<w:${escapeXml(each)}${off}/>`);
}

function wrap(name: string, content: readonly Xml[]): Xml {
  const inner = xml`${content}`;
  const tag = escapeXml(`w:${name}`);
  return inner === noXml ? noXml : xml`<${tag}>${inner}</${tag}>`;
}

function optional<T>(content: T | undefined, write: (content: T) => Xml): Xml {
  return content === undefined ? noXml : write(content);
}
