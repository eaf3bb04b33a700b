import { markup, type Markup } from './markup.ts';

/** The class of what nobody has confirmed: a bar on its left, beside the word at its end. */
export function unconfirmedClass({
  unconfirmed,
}: {
  readonly unconfirmed?: true | undefined;
}): Markup {
  return unconfirmed ? markup` class="unconfirmed"` : markup``;
}
