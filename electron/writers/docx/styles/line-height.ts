import { pt } from '../page.ts';

/**
 * Lines at least so many points high. Multiples of a font's own height come out differently in each
 * program, and with them the pages; letters of a taller font still find room.
 */
export function lineHeight(points: number) {
  return { line: pt(points), lineRule: 'atLeast' as const };
}
