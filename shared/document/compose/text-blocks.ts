// The user's text as blocks. No sentence is altered, merged with another or dropped: only line ends
// and bullets turn into paragraphs and lists.
import type { Block, ListItem, Paragraph } from '../document.ts';
import type { Answer } from './answer.ts';
import { plain } from './blocks.ts';

type Line =
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

const bullet = /^[-–—•·*◦▪‣●○]\s+(?=\S)/u;

function parseLine(raw: string): Line {
  const line = raw.trim();
  if (line === '') return { kind: 'blank' };
  return bullet.test(line)
    ? { kind: 'item', text: line.replace(bullet, '') }
    : { kind: 'text', text: line };
}

/** A line that a copy from a narrow page broke in the middle of a sentence. */
function continues(previous: string | undefined, line: string): boolean {
  return previous !== undefined && /^\p{Ll}/u.test(line) && /.{40}[\p{L}\p{N},]$/u.test(previous);
}

/** The lines with broken sentences put together again, so that they flow on the page. */
function joinBroken(lines: readonly Line[]): readonly Line[] {
  return lines.reduce<readonly Line[]>((joined, line) => {
    const last = joined.at(-1);
    if (line.kind !== 'text' || last === undefined || last.kind === 'blank')
      return [...joined, line];
    if (!continues(last.text, line.text)) return [...joined, line];
    return [...joined.slice(0, -1), { ...last, text: `${last.text} ${line.text}` }];
  }, []);
}

/** Paragraphs and lists of an answer. */
export function textBlocks({ text, source }: Answer): readonly (Paragraph | ListOf)[] {
  return joinBroken(text.split('\n').map(parseLine)).reduce<readonly (Paragraph | ListOf)[]>(
    (blocks, line) => {
      if (line.kind === 'blank') return blocks;
      const inlines = plain(line.text);
      if (line.kind === 'text') return [...blocks, { kind: 'paragraph', inlines, source }];
      const last = blocks.at(-1);
      if (last?.kind !== 'list') return [...blocks, { kind: 'list', items: [{ inlines, source }] }];
      return [
        ...blocks.slice(0, -1),
        { kind: 'list', items: [...last.items, { inlines, source }] },
      ];
    },
    [],
  );
}

type ListOf = Extract<Block, { kind: 'list' }>;

/** One item a line, with or without a bullet. */
export function itemLines({ text, source }: Answer): readonly ListItem[] {
  return text
    .split('\n')
    .map(parseLine)
    .flatMap((line) => (line.kind === 'blank' ? [] : [{ inlines: plain(line.text), source }]));
}

/** True where the answer is one paragraph, so that it fits a row of details or a cell. */
export function isOneParagraph(answer: Answer): boolean {
  const blocks = textBlocks(answer);
  return blocks.length === 0 || (blocks.length === 1 && blocks[0]?.kind === 'paragraph');
}

/** The longest text that still works as a heading or as the first cell of a row. */
const shortLength = 110;

/** True where the answer fits a heading. */
export function isShort(answer: Answer): boolean {
  return answer.text !== '' && answer.text.length <= shortLength && isOneParagraph(answer);
}
