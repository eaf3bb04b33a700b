// DrawingML, the shapes of Word since 2010: a group of boxes with text, and lines. Measures are EMU.
import type {
  FigureBox,
  FigureLayout,
  FigureLine,
  FigureText,
} from '../../../shared/document/figure/figure-layout.ts';
import { colors } from './page.ts';
import { escapeXml } from './package/xml-text.ts';
import { styleIds } from './style-ids.ts';

const graphics = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const group = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
/** EMU in a point. */
const perPoint = 12700;

/**
 * The figure as content of a run, over the line that it is anchored to; programs that know no shapes show
 * the words that describe it. Anchored, for LibreOffice loses the texts of groups that stand in a line.
 */
export function figureDrawing(
  layout: FigureLayout,
  alternative: string,
  { left, top }: { readonly left: number; readonly top: number },
): string {
  const { boxes, lines, titles, width, height } = layout;
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const shapes = [
    ...boxes.map(box),
    ...lines.map(line),
    ...titles.map((text) => title(text, width / 3)),
  ].join('');
  return (
    '<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>' +
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"' +
    ' locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="column"><wp:posOffset>${emu(left)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(top)}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${size}/><wp:effectExtent l="12700" t="12700" r="12700" b="12700"/><wp:wrapNone/>` +
    `<wp:docPr id="1" name="" descr="${escapeXml(alternative)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${graphics}"><a:graphicData uri="${group}"><wpg:wgp><wpg:cNvGrpSpPr/>` +
    `<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>` +
    `${shapes}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:t xml:space="preserve">${escapeXml(alternative)}</w:t></mc:Fallback></mc:AlternateContent>`
  );
}

function box({ kind, x, y, width, height, isOutsideEea, texts }: FigureBox): string {
  const fill = kind === 'register' ? colors.header : 'FFFFFF';
  const weight = isOutsideEea ? 1.5 : kind === 'register' ? 1.25 : 0.75;
  const dash = isOutsideEea ? '<a:prstDash val="dash"/>' : '';
  const look = `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${outline(weight, dash)}`;
  return shape({ geometry: 'rect', x, y, width, height, look, texts });
}

/** A text by itself, in a shape without lines and paint. */
function title(text: FigureText, width: number): string {
  const { x, baseline, size } = text;
  const look = '<a:noFill/><a:ln><a:noFill/></a:ln>';
  const place = { x, y: baseline - size, width, height: size * 1.5 };
  return shape({ geometry: 'rect', ...place, look, texts: [text] });
}

function line({ from, to, hasHead }: FigureLine): string {
  const end = hasHead ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
  return shape({
    geometry: 'line',
    x: from.x,
    y: from.y,
    width: to.x - from.x,
    height: to.y - from.y,
    look: outline(1, '', end),
    texts: [],
  });
}

function outline(width: number, dash: string, end = ''): string {
  return `<a:ln w="${emu(width)}"><a:solidFill><a:srgbClr val="${colors.ink}"/></a:solidFill>${dash}${end}</a:ln>`;
}

interface Shape {
  readonly geometry: 'rect' | 'line';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  readonly texts: readonly FigureText[];
}

function shape({ geometry, x, y, width, height, look, texts }: Shape): string {
  const [first] = texts;
  const kind = geometry === 'line' ? '<wps:cNvCnPr/>' : '<wps:cNvSpPr/>';
  const content = texts.map(paragraph).join('');
  const box =
    content === '' ? '' : `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
  const left = first ? first.x - x : 0;
  const top = first ? first.baseline - first.size - y : 0;
  return (
    `<wps:wsp><wps:cNvPr id="1" name=""/>${kind}<wps:spPr>` +
    `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>` +
    `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${look}</wps:spPr>${box}` +
    `<wps:bodyPr wrap="square" lIns="${emu(left)}" tIns="${emu(top)}" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>`
  );
}

/** One line of text, as high as the step from its baseline to that of the next. */
function paragraph(text: FigureText, index: number, texts: readonly FigureText[]): string {
  const next = texts[index + 1];
  const leading = next ? next.baseline - text.baseline : text.size * 1.3;
  const half = String(text.size * 2);
  const color = text.tone === 'soft' ? colors.soft : colors.ink;
  const look = `${text.weight === 'bold' ? '<w:b/>' : ''}<w:color w:val="${color}"/><w:sz w:val="${half}"/>`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.figureText}"/>` +
    `<w:spacing w:line="${String(Math.round(leading * 20))}" w:lineRule="exact"/></w:pPr>` +
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text.text)}</w:t></w:r></w:p>`
  );
}

function emu(points: number): string {
  return String(Math.round(points * perPoint));
}
