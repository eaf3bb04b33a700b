import type {
  FigureBox,
  FigureLine,
  FigureText,
} from '../../../../shared/document/figure/figure-layout.ts';
import { emu } from './drawing.ts';
import { lineRuns } from '../text/inline-runs.ts';
import { colors, pt } from '../page.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';

/** A box or a line of the figure; measures are points. */
interface Shape {
  readonly geometry: 'rect' | 'line';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Xml;
  readonly texts: readonly FigureText[];
}

/** A box; the register's is tinted, and one outside the EEA has a heavy dashed outline. */
export function boxShape({ kind, isOutsideEea, ...box }: FigureBox): Shape {
  const fill = fillWith(kind === 'register' ? colors.header : 'FFFFFF');
  const weight = isOutsideEea ? 1.5 : kind === 'register' ? 1.25 : 0.75;
  const dash = isOutsideEea ? xml`<a:prstDash val="dash"/>` : noXml;
  return { ...box, geometry: 'rect', look: xml`${fill}${outline(weight, dash)}` };
}

/** A text by itself, in a shape without lines and paint. */
export function titleShape(text: FigureText, width: number): Shape {
  const { x, baseline, size } = text;
  const look = xml`<a:noFill/><a:ln><a:noFill/></a:ln>`;
  const place = { x, y: baseline - size, width, height: size * 1.5 };
  return { ...place, geometry: 'rect', look, texts: [text] };
}

/** A line, with the head of an arrow at its end where it has one. */
export function lineShape({ from, to, hasHead }: FigureLine): Shape {
  const end = hasHead ? xml`<a:tailEnd type="triangle" w="med" len="med"/>` : noXml;
  const place = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  return { ...place, geometry: 'line', look: outline(1, end), texts: [] };
}

function fillWith(color: string): Xml {
  return xml`<a:solidFill><a:srgbClr val="${escapeXml(color)}"/></a:solidFill>`;
}

function outline(width: number, more: Xml): Xml {
  return xml`<a:ln w="${emu(width)}">${fillWith(colors.ink)}${more}</a:ln>`;
}

/** The shape as an element of the group, under a number that no other drawing has. */
export function writeShape({ geometry, x, y, width, height, look, texts }: Shape, id: number): Xml {
  const [first] = texts;
  const left = emu(first ? first.x - x : 0);
  const top = emu(first ? first.baseline - first.size - y : 0);
  const kind = geometry === 'line' ? xml`<wps:cNvCnPr/>` : xml`<wps:cNvSpPr/>`;
  const place = xml`<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
  const form = xml`<a:prstGeom prst="${escapeXml(geometry)}"><a:avLst/></a:prstGeom>`;
  const content = xml`<wps:txbx><w:txbxContent>${texts.map(textLine)}</w:txbxContent></wps:txbx>`;
  const room = xml`<wps:bodyPr wrap="square" lIns="${left}" tIns="${top}" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>`;
  return xml`<wps:wsp><wps:cNvPr id="${id}" name=""/>${kind}<wps:spPr>${place}${form}${look}</wps:spPr>${first ? content : noXml}${room}</wps:wsp>`;
}

/** One line of text, as high as the step from its baseline to that of the next. */
function textLine(text: FigureText, index: number, texts: readonly FigureText[]): Xml {
  const { weight, tone, size } = text;
  const next = texts[index + 1];
  const leading = Math.round(pt(next ? next.baseline - text.baseline : size * 1.3));
  const bold = weight === 'bold' ? xml`<w:b/><w:bCs/>` : noXml;
  const color = escapeXml(tone === 'soft' ? colors.soft : colors.ink);
  const look = xml`${bold}<w:color w:val="${color}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  return wordParagraph(styleIds.figureText, lineRuns(text.text, look), {
    spacing: { line: leading, lineRule: 'exact' },
  });
}
