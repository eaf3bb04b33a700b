import { xml } from '../package/xml.ts';

/** The namespace of DrawingML, the language of pictures and shapes; the root of the text does not name it. */
export const drawingMl = xml`http://schemas.openxmlformats.org/drawingml/2006/main`;

/** Points in EMU, the measure of DrawingML. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}
