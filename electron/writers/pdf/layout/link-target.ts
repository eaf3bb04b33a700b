import type { LinkTarget } from '../text/line.ts';

/** What a click in a document may open; anything else is printed as plain text. */
const protocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address as the seven-bit text that a PDF asks for (ISO 32000-1, 12.6.4.7); undefined for none. */
export function toLinkTarget(link: {
  readonly url: string;
  readonly text: string;
}): LinkTarget | undefined {
  if (!URL.canParse(link.url)) return undefined;
  const { href, protocol } = new URL(link.url);
  return protocols.includes(protocol) ? { kind: 'address', url: href, text: link.text } : undefined;
}
