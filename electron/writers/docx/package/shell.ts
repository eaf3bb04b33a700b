import { strToU8 } from 'fflate';
import type { Xml } from '../xml.ts';

/** A part of the package without its content: what stands before and after it. */
export interface Shell {
  readonly before: string;
  readonly after: string;
}

/** The part as a shell around the place of a mark, which may be part of what stands after it. */
export function shellOf(part: string, mark: RegExp): Shell {
  const [start, end] = part.split(mark);
  if (start === undefined || end === undefined) throw new Error('A part has no place to fill');
  return { before: start, after: end };
}

/** The part with its content. */
export function fillShell({ before, after }: Shell, content: readonly Xml[]): Uint8Array {
  return strToU8(before + content.join('') + after);
}
