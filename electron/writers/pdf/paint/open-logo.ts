import { inflateSync } from 'node:zlib';
import type { Logo } from '../../../../shared/document/document.ts';
import { logoUnpackedBytes } from '../../../../shared/document/logo-limits.ts';
import { toPlainPng } from './plain-png.ts';
import type { OpenedImage, PdfKit } from './pdf-kit.ts';

/** pdfkit unpacks pictures later and would then stop the whole app on a broken one. */
function isWhole({ width, height, image }: OpenedImage): boolean {
  if (!image) return true;
  const { colors, bits, hasAlphaChannel, imgData, interlaceMethod } = image;
  const channels = colors + (hasAlphaChannel ? 1 : 0);
  const row = Math.ceil((width * channels * bits) / 8) + (interlaceMethod === 0 ? 1 : 0);
  return inflateSync(imgData, { maxOutputLength: logoUnpackedBytes }).length >= row * height;
}

function isTransparent({ image }: OpenedImage): boolean {
  return image !== undefined && (image.hasAlphaChannel || 'indexed' in image.transparency);
}

function openable({ format, data }: Logo): Uint8Array {
  const bytes = Buffer.from(data, 'base64');
  return format === 'png' ? toPlainPng(bytes) : bytes;
}

/**
 * The logo as pdfkit prints it; undefined for no picture, for one in colours of print (ISO 19005-2, 6.2.4.3,
 * as the file promises sRGB), and for a transparent one in a PDF/A-1 (ISO 19005-1, 6.4).
 */
export function openLogo(
  pdf: PdfKit,
  logo: Logo | undefined,
  allowsTransparency: boolean,
): OpenedImage | undefined {
  if (!logo) return undefined;
  try {
    const opened = pdf.openImage(openable(logo));
    const inColors = opened.image !== undefined || opened.colorSpace !== 'DeviceCMYK';
    const fits = allowsTransparency || !isTransparent(opened);
    return inColors && fits && isWhole(opened) ? opened : undefined;
  } catch {
    // pdfkit throws strings and errors of many kinds at what is no picture.
    return undefined;
  }
}
