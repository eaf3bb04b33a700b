// Measures in points (1/72 inch) from the top left corner of the page; 1 mm is 2.8346 pt.
// A4 with the binding margin of the Finnish standard document layout (SFS 2487).

/** Red, green and blue from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

/** Near-black ink, one deep green for rules, tints that also show in grey print. */
export const colors = {
  ink: [0.11, 0.12, 0.13],
  soft: [0.33, 0.35, 0.37],
  hairline: [0.72, 0.74, 0.75],
  rule: [0.16, 0.33, 0.31],
  tint: [0.949, 0.961, 0.953],
  header: [0.937, 0.945, 0.945],
  amber: [1, 0.918, 0.698],
  missing: [0.4, 0.26, 0],
  link: [0.06, 0.29, 0.43],
} as const satisfies Readonly<Record<string, Color>>;

/** The sheet: where text may stand, and the lines at its head and foot. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 70.87,
  right: 541.28,
  top: 66,
  bottom: 772,
  /** Where the right half of the head begins (SFS 2487). */
  markingLeft: 348.08,
  headerBaseline: 45,
  footerRule: 787,
  footerBaseline: 800,
} as const;

/** Text hangs beside the numbers of the sections, which stand alone at the margin. */
export const textLeft = page.left + 30;

/** Where the room for text on a page begins and how wide it is. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** The column of the running text. */
export const textColumn: Column = { left: textLeft, width: page.right - textLeft };

export type FaceName = 'regular' | 'semibold' | 'italic';

export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  /** Distance from one baseline to the next. */
  readonly leading: number;
  readonly color: Color;
  /** Only words wider than a line are hyphenated: headings and terms. */
  readonly whole?: true;
}

/** Every size and face of text on paper. */
export const styles = {
  title: { face: 'semibold', size: 23, leading: 28, color: colors.ink, whole: true },
  subtitle: { face: 'regular', size: 14, leading: 19, color: colors.soft, whole: true },
  sender: { face: 'semibold', size: 10.5, leading: 14, color: colors.ink, whole: true },
  senderDetail: { face: 'regular', size: 9.5, leading: 13, color: colors.soft },
  marking: { face: 'semibold', size: 10.5, leading: 14, color: colors.ink },
  partTitle: { face: 'semibold', size: 20, leading: 25, color: colors.ink, whole: true },
  contentsPart: { face: 'semibold', size: 11, leading: 15, color: colors.ink, whole: true },
  question: { face: 'semibold', size: 10.5, leading: 14, color: colors.ink, whole: true },
  heading1: { face: 'semibold', size: 12.5, leading: 16, color: colors.ink, whole: true },
  heading2: { face: 'semibold', size: 10.5, leading: 14, color: colors.ink, whole: true },
  heading3: { face: 'italic', size: 10, leading: 13.5, color: colors.ink, whole: true },
  body: { face: 'regular', size: 10, leading: 13.5, color: colors.ink },
  detail: { face: 'regular', size: 10, leading: 13, color: colors.ink },
  term: { face: 'semibold', size: 9.5, leading: 13, color: colors.soft, whole: true },
  tableHead: { face: 'semibold', size: 9.5, leading: 12.5, color: colors.ink, whole: true },
  tableCell: { face: 'regular', size: 9.5, leading: 12.5, color: colors.ink },
  caption: { face: 'semibold', size: 9.5, leading: 12.5, color: colors.soft },
  label: { face: 'regular', size: 8.5, leading: 11, color: colors.soft },
  footer: { face: 'regular', size: 8.5, leading: 11, color: colors.soft },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** The height of a capital letter of Source Sans 3, in ems: text is centred in its line by it. */
const capHeight = 0.66;

/** How far below the top of its line a text stands. */
export function baselineOf(style: TextStyle): number {
  return (style.leading + capHeight * style.size) / 2;
}

const colored = new WeakMap<Color, WeakMap<TextStyle, TextStyle>>();

/** The style in another colour: the same object for the same style and colour. */
export function withColor(style: TextStyle, color: Color): TextStyle {
  const styles = colored.get(color) ?? new WeakMap<TextStyle, TextStyle>();
  const known = styles.get(style) ?? { ...style, color };
  colored.set(color, styles.set(style, known));
  return known;
}
