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
  listBullet: 'ListBullet',
  header: 'Header',
  footer: 'Footer',
  strong: 'Strong',
  hyperlink: 'Hyperlink',
  sender: 'Sender',
  missing: 'MissingAnswer',
  marking: 'Marking',
  boxText: 'BoxText',
  boxBullet: 'BoxBullet',
  detailsTerm: 'DetailsTerm',
  detailsText: 'DetailsText',
  tableHeading: 'TableHeading',
  tableText: 'TableText',
  afterTable: 'AfterTable',
  signatureLabel: 'SignatureLabel',
  signatureLine: 'SignatureLine',
  headTable: 'HeadTable',
  dataTable: 'DataTable',
  detailsTable: 'DetailsTable',
  signatureTable: 'SignatureTable',
} as const;

/** Styles of headings by their level. */
export const headingStyleIds = {
  1: styleIds.heading1,
  2: styleIds.heading2,
  3: styleIds.heading3,
} as const;
