import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import type { FaceName } from '../design.ts';

/** The faces that lend letters which the faces of the design lack, in this order; the largest is opened last. */
export const lenders = ['symbols', 'thai', 'devanagari', 'emoji', 'hangul', 'han'] as const;

type Lender = (typeof lenders)[number];

export type FontName = FaceName | Lender;

/** True for a face of the design. */
export function isFace(name: FontName): name is FaceName {
  return !lenders.some((lender) => lender === name);
}

const fileNames: Readonly<Record<FontName, string>> = {
  regular: 'SourceSans3_400Regular.ttf',
  semibold: 'SourceSans3_600SemiBold.ttf',
  italic: 'SourceSans3_400Regular_Italic.ttf',
  symbols: 'DejaVuSansCondensed.ttf',
  thai: 'NotoSansThai.ttf.br',
  devanagari: 'NotoSansDevanagari.ttf.br',
  emoji: 'NotoEmoji.ttf.br',
  hangul: 'NotoSansKR-Hangul.ttf.br',
  han: 'NotoSansSC-Han.ttf.br',
};

/** build/fonts is looked for upwards: the source and the built app lie at different depths. */
function findFontFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'build', 'fonts');
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error('The folder build/fonts is missing');
  }
}

// fontkit 2.0.4 reads past the end of fonts whose last glyph is empty (its issues 303 and 378).
const padding = 64;

/** The file of a font; those for letters that few papers have are packed (build/fonts/README.md). */
function readFont(fileName: string): Buffer {
  const bytes = readFileSync(join(findFontFolder(), fileName));
  return fileName.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}

function openFont(name: FontName): Font {
  const bytes = readFont(fileNames[name]);
  const padded = Buffer.alloc(bytes.length + padding);
  bytes.copy(padded);
  const font = create(padded);
  if (!('layout' in font)) throw new Error(`${fileNames[name]} is a collection of fonts`);
  return font;
}

const opened = new Map<FontName, Font>();

/** The parsed font; parsed once and shared by all documents, which makes a batch many times faster. */
export function fontOf(name: FontName): Font {
  const known = opened.get(name);
  if (known) return known;
  const font = openFont(name);
  opened.set(name, font);
  return font;
}
