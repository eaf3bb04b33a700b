// Widths of Calibri's and Carlito's letters in hundredths of an em. A paper that Word lays out can only be
// guessed beforehand: for the room of texts in the figure and for the pages of the contents.
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [24, " 'ijl,.I’:;`"],
      [31, '-[](){}fJ!tr'],
      [39, '/\\s"z'],
      [43, 'Lc”xkvy'],
      [47, '?FS|Zgaåä'],
      [50, 'ETY#*+<=>^_e~é–•§×$0123456789€'],
      [53, 'KPXCbdhnopquöBR'],
      [60, 'VAÅÄDHG'],
      [67, 'UNOÖQ&'],
      [77, '…%wm'],
      [88, 'M@W'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);

/** Han, kana, Hangul and pictures are as wide as they are high. */
const wide =
  /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
const usual = 58;

/** The width of a text, in ems of its size. */
export function textEms(text: string): number {
  let hundredths = 0;
  for (const letter of text) {
    hundredths += widths[letter] ?? (wide.test(letter) ? 100 : usual);
  }
  return hundredths / 100;
}
