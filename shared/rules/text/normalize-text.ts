/** A word broken at the end of a line; "asiakas-" before "ja" stands for a word, and stays. */
const brokenWord =
  /(?<=\p{Ll})-\n[ \t]{0,20}(?!(?:ja|tai|sekä|eli|och|eller|samt|and|or)\s)(?=\p{Ll})/gu;

/** The text as the patterns expect it: composed letters, plain spaces, words in one piece. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(brokenWord, '');
}
