import type { Inlines } from '../document.ts';
import { isGiven, type Answer } from './answer.ts';
import { plain } from './blocks.ts';
import type { Fact } from './facts.ts';

const email = /^[^\s@<>"]+@([^\s@<>"]+)$/;
const address = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,}(:\d+)?([/?#]\S*)?$/iu;

/** An e-mail address as a link; other text as it is. */
export function emailInlines(text: string): Inlines {
  return isEmail(text) ? [{ kind: 'link', text, url: `mailto:${text}` }] : plain(text);
}

/** An address with a dot inside its domain; looked for by itself, since a pattern would try every dot again. */
function isEmail(text: string): boolean {
  const domain = email.exec(text)?.[1] ?? '';
  return domain.slice(1, -1).includes('.');
}

/** A web address as a link; other text as it is. */
export function webInlines(text: string): Inlines {
  if (!address.test(text)) return plain(text);
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return [{ kind: 'link', text, url }];
}

/** The fact of an answer that is an e-mail address. */
export function emailFact(term: string, value: Answer): readonly Fact[] {
  return isGiven(value) ? [{ term, value: emailInlines(value.text), source: value.source }] : [];
}

/** The fact of an answer that is a web address. */
export function webFact(term: string, value: Answer): readonly Fact[] {
  return isGiven(value) ? [{ term, value: webInlines(value.text), source: value.source }] : [];
}
