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
    top: mm(23),
    right: mm(20),
    bottom: mm(21),
    left: mm(25),
    header: mm(11),
    footer: mm(10),
  },
} as const;

/** From margin to margin: the head of the paper, the header and the footer. */
export const pageWidth = page.width - page.margin.left - page.margin.right;

/** Text hangs beside the numbers of the sections, which stand alone at the margin. */
export const textIndent = pt(30);

/** The width of the text and of the tables in it. */
export const textWidth = pageWidth - textIndent;

/** Where the right half of the head begins: what the paper is, beside who sends it (SFS 2487). */
export const headColumn = Math.floor(pageWidth / 2) + pt(42);

/** Near-black ink, a softer one for labels, and tints that survive grey printing. */
export const colors = {
  ink: '1C1F21',
  soft: '54595E',
  hairline: 'B8BDBF',
  tint: 'F2F5F3',
  header: 'EFF1F1',
  accent: '29544F',
  link: '0F4A6E',
  gap: 'FFEAB2',
  gapInk: '664200',
} as const;

// Calibri is on every computer with Word; Carlito has the same widths and stands in for it elsewhere,
// so that lines break alike (see font-table.ts).
export const font = 'Calibri';
export const fontTwin = 'Carlito';

/** Calibri has neither Arabic and Hebrew nor Chinese letters; these are on every computer with Word. */
export const otherFonts = { complex: 'Arial', eastAsian: 'Microsoft YaHei' } as const;
export const otherTwins = { complex: 'Liberation Sans', eastAsian: 'Noto Sans CJK SC' } as const;
