// Styles by the ids under which the document refers to them. Where Word has a style of its own for a
// purpose we fill that one in: Word then shows it under the name of its own language and knows what it
// is for (navigation, contents, accessibility). Ids of our own styles stay the same for good, so that an
// edited file can be read back.

/** Ids of all styles that a document uses. */
export const styleIds = {
  normal: 'Normal',
  bodyText: 'BodyText',
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  partSubtitle: 'PartSubtitle',
  contentsHeading: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  listBullet: 'ListBullet',
  header: 'Header',
  footer: 'Footer',
  strong: 'Strong',
  hyperlink: 'Hyperlink',
  logo: 'Logo',
  sender: 'Sender',
  missing: 'MissingAnswer',
  unconfirmed: 'Unconfirmed',
  draft: 'Draft',
  marking: 'Marking',
  boxText: 'BoxText',
  boxBullet: 'BoxBullet',
  detailsTerm: 'DetailsTerm',
  detailsText: 'DetailsText',
  tableHeading: 'TableHeading',
  tableText: 'TableText',
  afterTable: 'AfterTable',
  paperEnd: 'PaperEnd',
  figure: 'Figure',
  figureText: 'FigureText',
  caption: 'Caption',
  fillInLabel: 'FillInLabel',
  fillInHint: 'FillInHint',
  fillInLine: 'FillInLine',
  fillInOption: 'FillInOption',
  signatureLabel: 'SignatureLabel',
  signatureLine: 'SignatureLine',
  dataTable: 'DataTable',
  detailsTable: 'DetailsTable',
  signatureTable: 'SignatureTable',
} as const;

export type StyleId = (typeof styleIds)[keyof typeof styleIds];

/** The style of a heading by its level; in a document with parts these are one level deeper. */
export function headingStyleId(level: 1 | 2 | 3, hasParts: boolean): StyleId {
  const { heading1, heading2, heading3, heading4 } = styleIds;
  const deeper = { 1: heading2, 2: heading3, 3: heading4 };
  return (hasParts ? deeper : { 1: heading1, 2: heading2, 3: heading3 })[level];
}

/** The styles of the lines of the contents by their level. */
export const contentsStyleIds = { 1: styleIds.contents1, 2: styleIds.contents2 } as const;
