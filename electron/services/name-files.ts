import type { Rendered } from './render-documents.ts';
import { toFileName } from '../../shared/util/file-name.ts';

/** A rendered document with the name of its file. */
export interface Named {
  readonly name: string;
  readonly rendered: Rendered;
}

/**
 * File names in the language of the document. Two documents that would get the same name are told apart
 * by a number, and the name is remembered in `taken` for the next company of the same export.
 */
export function nameFiles(documents: readonly Rendered[], taken: Set<string>): readonly Named[] {
  return documents.map((rendered) => {
    const base = toFileName(rendered.nameParts.join(' – '));
    const name = freeName(base, rendered.format, taken);
    // Windows and macOS take two names that differ in case only for one.
    taken.add(name.toLowerCase());
    return { name, rendered };
  });
}

function freeName(base: string, extension: string, taken: ReadonlySet<string>): string {
  const plain = `${base}.${extension}`;
  if (!taken.has(plain.toLowerCase())) return plain;
  for (let number = 2; ; number += 1) {
    const name = `${base} (${String(number)}).${extension}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
