import type { Logo } from '../../../../shared/document/document.ts';
import type { Orientation } from '../../../../shared/util/jpeg-orientation.ts';
import type { BlockContext } from '../block-context.ts';
import { drawingMl, emu } from '../figure/drawing.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { escapeXml, xml, type Xml } from '../package/xml.ts';

/** The id by which the text names the picture of the logo. */
export const logoId = xml`rLogo`;

/** The room that a logo may take in the head of the paper: 40 × 18 mm, in points. */
const room = { width: (40 / 25.4) * 72, height: (18 / 25.4) * 72 };
/** A pixel of 1/96 inch in points. */
const pixel = 0.75;

const pictures = xml`http://schemas.openxmlformats.org/drawingml/2006/picture`;

/** How Word turns the stored picture upright: mirrored first, then clockwise in 60000ths of a degree. */
const turns: Readonly<Record<Orientation, Xml>> = {
  1: xml``,
  2: xml` flipH="1"`,
  3: xml` rot="10800000"`,
  4: xml` flipV="1"`,
  5: xml` rot="16200000" flipH="1"`,
  6: xml` rot="5400000"`,
  7: xml` rot="5400000" flipH="1"`,
  8: xml` rot="16200000"`,
};

/** The logo above the sender, as large as it is but no larger than its room. */
export function writeLogo(
  { width, height, alternative, orientation = 1 }: Logo,
  { nextDrawing }: BlockContext,
): Xml {
  const scale = Math.min(pixel, room.width / width, room.height / height);
  // Sizes are those of the stored picture: Word swaps them itself where it turns it to its side.
  const [wide, high] = orientation > 4 ? [height, width] : [width, height];
  const size = xml`cx="${emu(wide * scale)}" cy="${emu(high * scale)}"`;
  const picture = xml`<pic:pic xmlns:pic="${pictures}"><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${logoId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm${turns[orientation]}><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  const about = xml`<wp:docPr id="${nextDrawing()}" name="" descr="${escapeXml(alternative)}"/>`;
  const graphic = xml`<a:graphic xmlns:a="${drawingMl}"><a:graphicData uri="${pictures}">${picture}</a:graphicData></a:graphic>`;
  const lock = xml`<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingMl}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`;
  const drawing = xml`<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>${about}${lock}${graphic}</wp:inline></w:drawing>`;
  return wordParagraph(styleIds.logo, xml`<w:r>${drawing}</w:r>`);
}
