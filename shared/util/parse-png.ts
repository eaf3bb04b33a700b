// PNG by its chunks (ISO/IEC 15948): what the header says, and the packed pixels.
import type { PictureFault } from './picture-fault.ts';
import { fail, ok, type Result } from './result.ts';
import { splitPng } from './split-png.ts';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits of each channel. */
  readonly depth: number;
  /** 0 and 4 for greys, 2 and 6 for colours, 3 for a palette; 4 and 6 with opacity (11.2.2). */
  readonly colorType: number;
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
  /** Three bytes for each colour of a palette. */
  readonly palette: Uint8Array;
  /** What is transparent: of a palette the opacity of each colour, else one colour (11.3.2). */
  readonly transparency: Uint8Array | undefined;
  /** The IDAT chunks, in order: together one zlib stream. */
  readonly pixels: readonly Uint8Array[];
}

/** Channels and allowed depths by colour type (11.2.1); no other type exists. */
const colorTypes: Readonly<Record<number, { channels: number; depths: readonly number[] }>> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};

/** The parts of a PNG that ends as it should. */
export function parsePng(bytes: Uint8Array): Result<Png, PictureFault> {
  const chunks = splitPng(bytes);
  const [header] = chunks;
  const pixels = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const isWhole = chunks.at(-1)?.name === 'IEND' && pixels.length > 0;
  if (header?.name !== 'IHDR' || header.data.length !== 13 || !isWhole) return fail('damaged');
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.length);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const colorType = view.getUint8(9);
  const colors = colorTypes[colorType];
  const interlace = view.getUint8(12);
  const isKnown = colors?.depths.includes(depth) === true && interlace <= 1;
  if (!isKnown || width === 0 || height === 0) return fail('damaged');
  const dataOf = (name: string) => chunks.find((chunk) => chunk.name === name)?.data;
  return ok({
    width,
    height,
    depth,
    colorType,
    bitsPerPixel: colors.channels * depth,
    isInterlaced: interlace === 1,
    palette: dataOf('PLTE') ?? new Uint8Array(),
    transparency: dataOf('tRNS'),
    pixels,
  });
}
