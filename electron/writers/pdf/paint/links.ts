import { assertNever } from '../../../../shared/util/assert-never.ts';
import { page } from '../design.ts';
import type { LinkTarget } from '../text/line.ts';
import { destinationOf } from './destinations.ts';
import { number } from './numbers.ts';
import { TextObject, toLiteral, toTextString, type PdfKit } from './pdf-kit.ts';
import type { Element, Structure } from './structure.ts';

/** A part of a page, from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function toAction(target: LinkTarget): string {
  switch (target.kind) {
    case 'address':
      return `/S/URI/URI${toLiteral(target.url)}`;
    case 'block':
      return `/S/GoTo/D(${destinationOf(target.block)})`;
    default:
      return assertNever(target);
  }
}

/** Makes a click on an area of the current page lead somewhere; the element is what is read of it. */
export function addLink(
  pdf: PdfKit,
  structure: Structure,
  element: Element,
  target: LinkTarget,
  { x, y, width, height }: Area,
): void {
  const object = new TextObject(pdf);
  const key = structure.annotate(element, object);
  pdf.page.annotations.push(object);
  // From the lower left corner of the page; 4 lets it be printed, as PDF/A asks.
  const bottom = page.height - y - height;
  const corners = [x, bottom, x + width, bottom + height].map(number).join(' ');
  const place = `/Rect[${corners}]/Border[0 0 0]/F 4/StructParent ${String(key)}`;
  const contents = toTextString(target.text);
  object.write(
    `<</Type/Annot/Subtype/Link${place}/Contents ${contents}/A<<${toAction(target)}>>>>`,
  );
}
