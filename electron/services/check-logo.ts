import { inflateSync } from 'node:zlib';

import type { AppError, LogoFault } from '../../shared/bridge/app-error.ts';
import { logoSide } from '../../shared/bridge/logo-limits.ts';
import type { Picture } from '../../shared/document/document.ts';
import type { PictureFile } from '../storage/logo-file.ts';
import { isJpeg, parseJpeg, type Jpeg } from '../../shared/util/parse-jpeg.ts';
import { isPng, parsePng, type Png } from '../../shared/util/parse-png.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** The picture, where every writer can print it. */
export function checkLogo({ path, bytes }: PictureFile): Result<Picture, AppError> {
  const parsed = parse(bytes);
  if (!parsed.ok) return fail({ kind: 'logo-unusable', path, reason: parsed.error });
  return ok({ ...parsed.value, data: Buffer.from(bytes).toString('base64') });
}

function parse(bytes: Uint8Array): Result<Omit<Picture, 'data'>, LogoFault> {
  if (isPng(bytes)) {
    const png = parsePng(bytes);
    if (!png.ok) return png;
    // The size comes first: it says how much would be unpacked.
    if (isTooLarge(png.value)) return fail('too-large');
    const { width, height } = png.value;
    return isWhole(png.value) ? ok({ format: 'png', width, height }) : fail('damaged');
  }
  if (!isJpeg(bytes)) return fail('no-picture');
  const jpeg = parseJpeg(bytes);
  if (!jpeg.ok) return jpeg;
  return isTooLarge(jpeg.value) ? fail('too-large') : ok({ format: 'jpeg', ...jpeg.value });
}

function isTooLarge({ width, height }: Jpeg): boolean {
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
