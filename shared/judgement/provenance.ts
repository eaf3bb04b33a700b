import type { Review, Reviewed } from '../register/review.ts';

/** Where an answer comes from: `template` is one that nobody has confirmed, `open` one that nobody has given. */
export type Provenance = 'own' | 'company' | 'template' | 'open';

const waiting = new WeakMap<Review, ReadonlySet<string>>();

function waitingIn({ review }: Reviewed): ReadonlySet<string> {
  const known = waiting.get(review) ?? new Set(review.toConfirm);
  waiting.set(review, known);
  return known;
}

/**
 * The path that is to be confirmed for the answer to be the company's own: its own path, or that of the row
 * that it stands in. Undefined where nothing waits.
 */
export function unconfirmedAt(content: Reviewed, path: string): string | undefined {
  const paths = waitingIn(content);
  if (paths.size === 0) return undefined;
  for (
    let at = path;
    at !== '';
    at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('[')))
  ) {
    if (paths.has(at)) return at;
    if (!/[.[]/.test(at)) return undefined;
  }
  return undefined;
}
