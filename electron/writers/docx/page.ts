// Measures of the page in twips (1/1440 inch), as Word counts them.

const millimetre = 1440 / 25.4;

/** Millimetres in twips. */
export function mm(length: number): number {
  return Math.round(length * millimetre);
}

/** Points in twips. */
export function pt(length: number): number {
  return length * 20;
}

/** A4 with a binding margin on the left, for the folder that signed papers are kept in. */
export const page = {
  width: mm(210),
  height: mm(297),
  margin: {
    top: mm(24),
    right: mm(20),
    bottom: mm(22),
    left: mm(25),
    header: mm(11),
    footer: mm(10),
  },
} as const;

/** The width that the text fills. */
export const textWidth = page.width - page.margin.left - page.margin.right;

/** Near-black ink, a softer one for labels, and tints that survive grey printing. */
export const colors = {
  ink: '1D2125',
  soft: '545C64',
  hairline: 'BFC5CB',
  tint: 'F1F4F3',
  accent: '2C5A4C',
  gap: 'FBE7B2',
} as const;

// Calibri is on every computer with Word; Carlito has the same widths and stands in for it elsewhere,
// so that lines break alike (see font-table.ts).
export const font = 'Calibri';
export const fontTwin = 'Carlito';
