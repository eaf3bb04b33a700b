// Every pattern, compiled. The words stand in patterns/, by what they are about.
import type { Pattern } from './pattern.ts';
import { dataPatterns } from './patterns/data-patterns.ts';
import { disclosurePatterns } from './patterns/disclosure-patterns.ts';
import { lawPatterns } from './patterns/law-patterns.ts';
import { purposePatterns } from './patterns/purpose-patterns.ts';
import { residuePatterns } from './patterns/residue-patterns.ts';
import { rightsPatterns } from './patterns/rights-patterns.ts';

const sources = {
  ...lawPatterns,
  ...residuePatterns,
  ...purposePatterns,
  ...dataPatterns,
  ...disclosurePatterns,
  ...rightsPatterns,
} as const;

export type PatternId = keyof typeof sources;

export interface CompiledPattern {
  readonly id: PatternId;
  /** False where the pattern is matched on small letters: several times as fast as the flag `i`. */
  readonly caseSensitive: boolean;
  readonly any: RegExp;
  /** Read on the clause around a hit. */
  readonly unless: RegExp | undefined;
  /** Read on the whole text. */
  readonly unlessInText: RegExp | undefined;
}

function compile(id: PatternId, pattern: Pattern): CompiledPattern {
  const caseSensitive = pattern.caseSensitive === true;
  const joined = (parts: readonly string[], flags: string) => {
    const source = parts.join('|');
    return new RegExp(caseSensitive ? source : inSmallLetters(source), flags);
  };
  return {
    id,
    caseSensitive,
    any: joined(pattern.any, 'gmu'),
    unless: pattern.unless && joined(pattern.unless, 'mu'),
    unlessInText: pattern.unlessInText && joined(pattern.unlessInText, 'mu'),
  };
}

/** The source without capitals, its escapes left as they are: `\b`, `\p{L}`. */
function inSmallLetters(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|./gsu, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

/** Every pattern, ready to match. */
export const patterns: readonly CompiledPattern[] = Object.entries(sources).map(([id, pattern]) =>
  compile(id as PatternId, pattern),
);
