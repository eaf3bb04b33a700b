// The fonts with the letters that nearly every paper has are the same in all documents: pdfkit embeds them once
// for nobody, and each document gets a copy of the objects that came of it, already compressed.
import { deflateSync } from 'node:zlib';
import type { FaceName } from '../design.ts';
import { commonCodes } from '../fonts/common-signs.ts';
import { embedFont, openPdf, registerSign, type PdfKit, type PdfReference } from './pdf-kit.ts';

type Data = Readonly<Record<string, unknown>>;

/** An object that stands in no file yet; the values of its data may be other such objects. */
class LooseObject {
  data: Data;
  bytes: Uint8Array | undefined;

  constructor(data: Data = {}) {
    this.data = data;
  }

  write(bytes: string | Uint8Array): void {
    this.bytes = deflateSync(bytes, { level: 9 });
    this.data = { ...this.data, Filter: 'FlateDecode' };
  }

  end(bytes?: string | Uint8Array): void {
    if (bytes !== undefined) this.write(bytes);
  }
}

/** The objects of a font, the font itself first. */
function makeObjects(face: FaceName, part: number): readonly LooseObject[] {
  const objects: LooseObject[] = [];
  const ref = (data?: Data): LooseObject => {
    const object = new LooseObject(data);
    objects.push(object);
    return object;
  };
  const font = embedFont(openPdf({}), face);
  for (const sign of commonCodes(face).keys()) registerSign(font, sign);
  // pdfkit makes of the id the letters before the name of the subset, ABCDEF; a file may hold another subset.
  Object.assign(font, { id: 'F012345', document: { ref, subset: part } });
  font.ref();
  font.embed();
  return objects;
}

const made = new Map<string, readonly LooseObject[]>();

function objectsOf(face: FaceName, part: number): readonly LooseObject[] {
  const key = `${face} ${String(part)}`;
  const objects = made.get(key) ?? makeObjects(face, part);
  made.set(key, objects);
  return objects;
}

/** Embeds the common letters of a face; their codes are those of commonCodes. */
export function embedCommonFont(pdf: PdfKit, face: FaceName): PdfReference {
  const objects = objectsOf(face, pdf.subset);
  const copies = objects.map(({ data }) => pdf.ref({ ...data }));
  const copyOf = (value: unknown): unknown => {
    if (value instanceof LooseObject) return copies[objects.indexOf(value)];
    return Array.isArray(value) ? value.map(copyOf) : value;
  };
  copies.forEach((copy, index) => {
    for (const [key, value] of Object.entries(copy.data)) copy.data[key] = copyOf(value);
    copy.end(objects[index]?.bytes);
  });
  const [font] = copies;
  if (!font) throw new Error(`${face} was not embedded`);
  return font;
}
