import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { FaceName } from '../design.ts';

/** The faces of the design, and the one that lends the letters that they lack. */
export type FontName = FaceName | 'fallback';

const fileNames: Readonly<Record<FontName, string>> = {
  regular: 'SourceSans3_400Regular.ttf',
  semibold: 'SourceSans3_600SemiBold.ttf',
  italic: 'SourceSans3_400Regular_Italic.ttf',
  fallback: 'DejaVuSansCondensed.ttf',
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

function openFont(name: FontName): Font {
  const bytes = readFileSync(join(findFontFolder(), fileNames[name]));
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
