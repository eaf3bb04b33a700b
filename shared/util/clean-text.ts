// C0 controls other than tab and line feed, DEL and C1 controls, the two non-characters that XML 1.0
// forbids, and half surrogate pairs: none may appear in a DOCX (XML 1.0, production 2) or prints.
// eslint-disable-next-line no-control-regex -- control characters are the subject of this expression
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

// Nearly all texts have no other letters; they are clean as they stand.
const plain = /^[\n -~\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u25a0-\u27bf]*$/;

/** Text that every writer can write: NFC, line feeds for line ends, unprintable characters left out. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unprintable, '')
    .normalize('NFC');
}

/** The number of characters that cleanText leaves out; shown to the user as a warning. */
export function countUnprintable(text: string): number {
  return text.replace(/\r\n?/g, '\n').match(unprintable)?.length ?? 0;
}
