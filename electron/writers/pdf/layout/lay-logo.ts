import type { Logo } from '../../../../shared/document/document.ts';
import { page } from '../design.ts';
import type { Strip } from './strip.ts';
import type { Tag } from './tag.ts';

const millimetre = 72 / 25.4;
const most = { width: 40 * millimetre, height: 18 * millimetre };
/** A pixel of 1/96 inch. */
const pixel = 72 / 96;
const below = 10;

/** The logo above the sender: as large as fits into 40 by 18 millimetres, its pixels no larger than on a screen. */
export function layLogo(logo: Logo): { readonly strip: Strip; readonly tag: Tag } {
  const scale = Math.min(pixel, most.width / logo.width, most.height / logo.height);
  const width = logo.width * scale;
  const height = logo.height * scale;
  const tag: Tag = { kind: 'Figure', children: [], alternative: logo.alternative };
  const strip: Strip = {
    before: 0,
    height: height + below,
    keepWithNext: true,
    lines: [],
    marks: [],
    picture: { kind: 'logo', tag, x: page.left, y: 0, width, height, logo },
  };
  return { strip, tag };
}
