import { nameCheckCode } from './check-code.ts';
import type { Document } from './document.ts';

/** More words than this never fit on the line at the foot. */
const mostWords = 40;

/** The text without its last word, the last two and so on, down to its first word. */
function shortened(text: string): readonly string[] {
  const words = text.split(/\s+/, mostWords);
  const starts = words.slice(1).map((_, index) => words.slice(0, -index - 1).join(' '));
  return starts.map((start) => `${start.replace(/[\s–·,:]+$/u, '')}…`);
}

/**
 * What the paper is, on the line at the foot of its pages. Where it does not fit, the subject is cut and
 * then the title, never the edition while it fits, nor ever the check code.
 */
export function footerName(document: Document, fits: (text: string) => boolean): string {
  const { title, subtitle, edition } = document;
  const code = nameCheckCode(document);
  const names = [
    ...[subtitle, ...shortened(subtitle), ''].map((subject) => [title, subject, edition, code]),
    ...[...shortened(title), ''].map((start) => [start, edition, code]),
    [code],
  ].map((parts) => parts.filter((part) => part !== '').join(' · '));
  return names.find(fits) ?? names.at(-1) ?? '';
}
