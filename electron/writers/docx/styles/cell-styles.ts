import type { ParagraphStyle } from './style.ts';
import { colors, pt } from '../page.ts';
import { styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const normal = styleIds.normal;

const cellSpacing = { before: pt(2.5), after: pt(2.5) };
/** Facts stand closer: a notice is read, and three pages are read sooner than four. */
const detailsSpacing = { before: pt(1.2), after: pt(1.2) };

const tableStyles: readonly ParagraphStyle[] = [
  {
    id: styleIds.detailsTerm,
    name: 'Details Term',
    basedOn: normal,
    run: { size: 19, bold: true, color: colors.soft },
    paragraph: { spacing: { ...detailsSpacing, ...lineHeight(13) } },
  },
  {
    id: styleIds.detailsText,
    name: 'Details Text',
    basedOn: normal,
    paragraph: { spacing: { ...detailsSpacing, ...lineHeight(13) } },
  },
  {
    id: styleIds.tableHeading,
    name: 'Table Heading',
    basedOn: normal,
    run: { size: 19, bold: true },
    paragraph: { keepNext: true, spacing: { ...cellSpacing, ...lineHeight(12.5) } },
  },
  {
    id: styleIds.tableText,
    name: 'Table Text',
    basedOn: normal,
    run: { size: 19 },
    paragraph: { spacing: { ...cellSpacing, ...lineHeight(12.5) } },
  },
  {
    id: styleIds.afterTable,
    name: 'After Table',
    basedOn: normal,
    run: { size: 8 },
    paragraph: { spacing: { after: 0, ...lineHeight(5) } },
  },
  {
    // Word wants a paragraph after a table that ends the paper; this one never begins a page.
    id: styleIds.paperEnd,
    name: 'Paper End',
    basedOn: normal,
    run: { size: 2 },
    paragraph: { spacing: { after: 0, line: 20, lineRule: 'exact' } },
  },
];

const signatureStyles: readonly ParagraphStyle[] = [
  {
    id: styleIds.signatureLabel,
    name: 'Signature Label',
    basedOn: normal,
    run: { size: 17, color: colors.soft },
    paragraph: { keepNext: true, spacing: { after: 0, ...lineHeight(10.5) } },
  },
  {
    id: styleIds.signatureLine,
    name: 'Signature Line',
    basedOn: normal,
    paragraph: {
      keepNext: true,
      spacing: { before: pt(24), after: pt(3), ...lineHeight(13) },
      border: { bottom: { size: 4, space: 2, color: colors.ink } },
    },
  },
];

/** Styles of text in the cells of tables, of details and of the lines to sign on. */
export const cellStyles: readonly ParagraphStyle[] = [...tableStyles, ...signatureStyles];
