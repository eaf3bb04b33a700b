import { assertNever } from '../../../../shared/util/assert-never.ts';
import type { LinkTarget } from '../text/line.ts';
import { destinationOf } from './destinations.ts';
import { number } from './numbers.ts';
import { TextObject, toTextString, type PdfKit } from './pdf-kit.ts';
import type { Element, Structure } from './structure.ts';

/** Left, bottom, right and top in points, from the lower left corner of the page. */
export type Area = readonly [left: number, bottom: number, right: number, top: number];

function toAction(target: LinkTarget): string {
  switch (target.kind) {
    case 'address':
      return `<</S/URI/URI${toTextString(target.url)}>>`;
    case 'block':
      return `<</S/GoTo/D(${destinationOf(target.block)})>>`;
    default:
      return assertNever(target);
  }
}

/** Makes an area of the current page a link, as a part of an element of the structure tree. */
export function addLink(
  pdf: PdfKit,
  structure: Structure,
  element: Element,
  area: Area,
  target: LinkTarget,
): void {
  const annotation = new TextObject(pdf);
  const key = structure.annotate(element, annotation);
  const place = `/Rect[${area.map(number).join(' ')}]/Border[0 0 0]/F 4/StructParent ${String(key)}`;
  const told = `/Contents ${toTextString(target.text)}/A${toAction(target)}`;
  annotation.write(`<</Type/Annot/Subtype/Link${place}${told}>>`);
  pdf.page.annotations.push(annotation);
}
