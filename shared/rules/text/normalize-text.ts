/** The text as the patterns expect it: composed letters, plain spaces, no soft hyphens. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u00ad/g, '');
}
