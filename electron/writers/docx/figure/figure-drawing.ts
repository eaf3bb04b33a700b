// DrawingML, the shapes of Word since 2010: a group of boxes with text, and lines.
import type { FigureLayout } from '../../../../shared/document/figure/figure-layout.ts';
import { drawingMl, emu } from './drawing.ts';
import { boxShape, lineShape, titleShape, writeShape } from './figure-shapes.ts';
import { escapeXml, xml, type Xml } from '../package/xml.ts';

/** From the corner of the text to that of the figure, in points. */
interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * The figure as content of a run, over the line that it is anchored to; programs that know no shapes show
 * the words that describe it. Anchored, for LibreOffice loses the texts of groups that stand in a line.
 */
export function figureDrawing(
  layout: FigureLayout,
  alternative: string,
  place: Place,
  nextDrawing: () => number,
): Xml {
  const words = escapeXml(alternative);
  const about = xml`<wp:docPr id="${nextDrawing()}" name="" descr="${words}"/><wp:cNvGraphicFramePr/>`;
  const graphic = writeGraphic(layout, nextDrawing);
  const drawing = xml`<w:drawing><wp:anchor ${anchoring}>${writeFrame(layout, place)}${about}${graphic}</wp:anchor></w:drawing>`;
  return xml`<mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice><mc:Fallback><w:t xml:space="preserve">${words}</w:t></mc:Fallback></mc:AlternateContent>`;
}

const anchoring = xml`distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"`;

/** Where the figure stands, and how large it is. */
function writeFrame(layout: FigureLayout, { left, top }: Place): readonly Xml[] {
  return [
    xml`<wp:simplePos x="0" y="0"/>`,
    xml`<wp:positionH relativeFrom="column"><wp:posOffset>${emu(left)}</wp:posOffset></wp:positionH>`,
    xml`<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(top)}</wp:posOffset></wp:positionV>`,
    xml`<wp:extent ${sizeOf(layout)}/><wp:effectExtent l="12700" t="12700" r="12700" b="12700"/><wp:wrapNone/>`,
  ];
}

const group = xml`http://schemas.microsoft.com/office/word/2010/wordprocessingGroup`;

function writeGraphic(layout: FigureLayout, nextDrawing: () => number): Xml {
  const { boxes, lines, titles, width } = layout;
  const shapes = [
    ...boxes.map(boxShape),
    ...lines.map(lineShape),
    ...titles.map((text) => titleShape(text, width / 3)),
  ].map((shape) => writeShape(shape, nextDrawing()));
  const size = sizeOf(layout);
  const place = xml`<a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/>`;
  return xml`<a:graphic xmlns:a="${drawingMl}"><a:graphicData uri="${group}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${place}</a:xfrm></wpg:grpSpPr>${shapes}</wpg:wgp></a:graphicData></a:graphic>`;
}

function sizeOf({ width, height }: FigureLayout): Xml {
  return xml`cx="${emu(width)}" cy="${emu(height)}"`;
}
