// A short code in the footer of every page, by which a signed paper is told from a newer one. It is
// counted from what a reader sees. The date of the export is left out: printing the same answers again
// tomorrow makes the same paper. So are places of answers, and with them the ids of rows; and so is whether
// an answer is confirmed: saying of the same words that they hold makes no other paper.
import type { Paper } from './document.ts';
import { sha256 } from '../util/sha256.ts';

/** Crockford's base 32: no I, L, O or U, so that a code is read from paper without doubt. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 40 bits: two papers of one workspace that share a code by chance are not to be expected. */
const codeLength = 8;

type Counted = 'title' | 'subtitle' | 'sender' | 'marking' | 'blocks';

/** The check code of the visible content, such as K7QF-2M9X. */
export function checkCode(content: Pick<Paper, Counted>): string {
  const { title, subtitle, sender, marking, blocks } = content;
  const bits = [...sha256(canonical({ title, subtitle, sender, marking, blocks }))]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const values = Array.from({ length: codeLength }, (_, index) =>
    Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2),
  );
  return inGroups(values.map((value) => digits[value] ?? '').join(''));
}

/**
 * The code that a person has read from a paper: in any case, with or without the hyphen, O for 0 and
 * I or L for 1. Undefined where it is no code.
 */
export function parseCheckCode(text: string): string | undefined {
  const plain = text
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode =
    plain.length === codeLength && Array.from(plain).every((digit) => digits.includes(digit));
  return isCode ? inGroups(plain) : undefined;
}

function inGroups(code: string): string {
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

/** One text for one content, in whatever order the fields of an object were made. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  // Joined field by field, without lists of pairs between: every object of a paper comes by here.
  let fields = '';
  for (const name of namesOf(value)) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (name === 'source' || name === 'unconfirmed' || field === undefined) continue;
    fields += `${fields === '' ? '' : ','}"${name}":${canonical(field)}`;
  }
  return `{${fields}}`;
}

/** The names of the fields in order. They are few, and to put each in its place is quicker than to sort. */
function namesOf(value: object): readonly string[] {
  const names: string[] = [];
  for (const name of Object.keys(value)) {
    let at = names.length;
    for (; at > 0 && (names[at - 1] ?? '') > name; at -= 1) names[at] = names[at - 1] ?? '';
    names[at] = name;
  }
  return names;
}
