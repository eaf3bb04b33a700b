import { inflateSync } from 'node:zlib';

import type { AppError, LogoFault } from '../../shared/bridge/app-error.ts';
import { logoSide } from '../../shared/document/logo-limits.ts';
import type { Picture } from '../../shared/document/document.ts';
import type { PictureFile } from '../storage/logo-file.ts';
import { cleanJpeg, cleanPng } from '../../shared/util/clean-picture.ts';
import { isJpeg, parseJpeg } from '../../shared/util/parse-jpeg.ts';
import { parsePng, type Png } from '../../shared/util/parse-png.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';
import { isPng } from '../../shared/util/split-png.ts';

/** The picture, where every writer can print it, without what phones and programs have put beside it. */
export function checkLogo({ path, bytes }: PictureFile): Result<Picture, AppError> {
  const parsed = parse(bytes);
  if (!parsed.ok) return fail({ kind: 'logo-unusable', path, reason: parsed.error });
  const { cleaned, ...picture } = parsed.value;
  return ok({ ...picture, data: Buffer.from(cleaned).toString('base64') });
}

interface Checked extends Omit<Picture, 'data'> {
  readonly cleaned: Uint8Array;
}

function parse(bytes: Uint8Array): Result<Checked, LogoFault> {
  if (isPng(bytes)) {
    const png = parsePng(bytes);
    if (!png.ok) return png;
    // The size comes first: it says how much would be unpacked.
    if (isTooLarge(png.value)) return fail('too-large');
    const { width, height } = png.value;
    if (!isWhole(png.value)) return fail('damaged');
    return ok({ format: 'png', width, height, cleaned: cleanPng(bytes) });
  }
  if (!isJpeg(bytes)) return fail('no-picture');
  const jpeg = parseJpeg(bytes);
  if (!jpeg.ok) return jpeg;
  if (isTooLarge(jpeg.value)) return fail('too-large');
  const { width, height, orientation } = jpeg.value;
  const cleaned = cleanJpeg(bytes, orientation);
  const turned = orientation === 1 ? {} : { orientation };
  return ok({ format: 'jpeg', width, height, ...turned, cleaned });
}

function isTooLarge({ width, height }: Pick<Picture, 'width' | 'height'>): boolean {
  return Math.max(width, height) > logoSide;
}

/** Four channels of 16 bits and the filter byte of each line: no picture of the size unpacks to more. */
const mostUnpacked = (width: number, height: number): number =>
  (width * 8 + 16) * (height + 16) * 2;

/** Whether the pixels unpack, and to as many as the header promises. */
function isWhole({ width, height, bitsPerPixel, isInterlaced, pixels }: Png): boolean {
  const row = Math.ceil((width * bitsPerPixel) / 8) + (isInterlaced ? 0 : 1);
  try {
    const unpacked = inflateSync(Buffer.concat(pixels), {
      maxOutputLength: mostUnpacked(width, height),
    });
    return unpacked.length >= row * height;
  } catch {
    // zlib throws at a broken stream, and at one that unpacks to more than a picture of the size.
    return false;
  }
}
