// Runs of text that stand in one line and still know which answers they came from.
import type { Inline, Inlines } from '../../document.ts';
import type { AnswerPlace } from '../../../register/file-content.ts';
import { isGiven, type Answer } from '../answer.ts';
import type { MissingItem } from '../blocks.ts';
import { inlinesOf } from '../facts.ts';
import { hole } from '../holes.ts';
import { webInlines } from '../links.ts';
import type { Scope } from '../scope.ts';

/** Words of a choice, with the place of the choice. */
export function wordRun(text: string, source: AnswerPlace): Inlines {
  return text === '' ? [] : [{ kind: 'text', text, source }];
}

/** Words of Seloste itself. */
export function ourRun(text: string): Inlines {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** The answer in one line; lines of its own stay lines. Nothing where it is not given. */
export function run(value: Answer): Inlines {
  return isGiven(value)
    ? inlinesOf(value).map((inline) =>
        inline.kind === 'text' ? { ...inline, source: value.source } : inline,
      )
    : [];
}

/** The answer in one line, or the mark of a missing one. */
export function orHole(scope: Scope, item: MissingItem, value: Answer): Inlines {
  return isGiven(value) ? run(value) : hole(scope, item, value.source);
}

/** A web address as a link; other words as an answer. */
export function webRun(value: Answer): Inlines {
  const inlines = webInlines(value.text);
  return inlines.some(({ kind }) => kind === 'link') ? inlines : run(value);
}

/** The runs that say something, with the words between them. */
export function join(parts: readonly Inlines[], between: string): Inlines {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...ourRun(between), ...part]));
}

/** The runs as sentences: each ends with a full stop, whoever wrote it. */
export function sentences(parts: readonly Inlines[]): Inlines {
  return join(parts.filter((part) => part.length > 0).map(withStop), ' ');
}

function withStop(part: Inlines): Inlines {
  if (part.at(-1)?.kind === 'missing') return part;
  return /[.!?:…]["”’)]?$/u.test(textOf(part)) ? part : [...part, ...ourRun('.')];
}

/** The text of the runs. */
export function textOf(inlines: Inlines): string {
  return inlines.map(({ text }: Inline) => text).join('');
}

/** The words with "and" before the last: "a, b ja c". */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The name of a row inside a sentence: "Laskutustiedot" → "laskutustiedot"; "WWW-tiedot" stays. */
export function decapitalised(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
