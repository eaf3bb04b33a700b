/**
 * The address where a page on the web may lead to it; undefined for any other scheme. A javascript: or
 * data: address would run in the name of the company's own site.
 */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}
