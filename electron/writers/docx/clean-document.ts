import type {
  Block,
  Box,
  Details,
  Document,
  Heading,
  Inlines,
  List,
  Paragraph,
  SignatureBlock,
  Table,
} from '../../../shared/document/document.ts';
import type { WriterWarning } from '../../../shared/document/written-file.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { cleanText, countUnprintable } from '../../../shared/util/clean-text.ts';

type Clean = (text: string, place?: AnswerPlace) => string;

interface CleanDocument {
  readonly document: Document;
  readonly warnings: readonly WriterWarning[];
}

/**
 * The document without the characters that XML 1.0 forbids, with one warning for each place that had
 * some. One such character anywhere would make Word call the whole file corrupt.
 */
export function cleanDocument(document: Document): CleanDocument {
  const places = new Map<string, AnswerPlace | undefined>();
  const clean: Clean = (text, place) => {
    if (countUnprintable(text) > 0) places.set(place ? `${place.file} ${place.path}` : '', place);
    return cleanText(text);
  };
  return {
    document: {
      ...document,
      title: clean(document.title),
      subtitle: clean(document.subtitle),
      sender: document.sender.map((line) => clean(line)),
      marking: document.marking === undefined ? undefined : clean(document.marking),
      edition: clean(document.edition),
      blocks: document.blocks.map((block) => cleanBlock(block, clean)),
    },
    warnings: [...places.values()].map((place) => ({
      kind: 'characters-unprintable',
      place,
      characters: '',
    })),
  };
}

function cleanBlock(block: Block, clean: Clean): Block {
  switch (block.kind) {
    case 'heading':
      return cleanHeading(block, clean);
    case 'paragraph':
      return cleanParagraph(block, clean);
    case 'list':
      return cleanList(block, clean);
    case 'details':
      return cleanDetails(block, clean);
    case 'table':
      return cleanTable(block, clean);
    case 'box':
      return cleanBox(block, clean);
    case 'signature':
      return cleanSignature(block, clean);
    default:
      return assertNever(block);
  }
}

function cleanInlines(inlines: Inlines, clean: Clean, place: AnswerPlace | undefined): Inlines {
  return inlines.map((inline) => ({ ...inline, text: clean(inline.text, place) }));
}

function cleanHeading(heading: Heading, clean: Clean): Heading {
  const number = heading.number === undefined ? undefined : clean(heading.number);
  return { ...heading, number, text: clean(heading.text, heading.source) };
}

function cleanParagraph(paragraph: Paragraph, clean: Clean): Paragraph {
  return { ...paragraph, inlines: cleanInlines(paragraph.inlines, clean, paragraph.source) };
}

function cleanList(list: List, clean: Clean): List {
  const items = list.items.map((item) => ({
    ...item,
    inlines: cleanInlines(item.inlines, clean, item.source),
  }));
  return { ...list, items };
}

function cleanDetails(details: Details, clean: Clean): Details {
  const rows = details.rows.map((row) => ({
    ...row,
    term: clean(row.term, row.source),
    inlines: cleanInlines(row.inlines, clean, row.source),
  }));
  return { ...details, rows };
}

function cleanTable(table: Table, clean: Clean): Table {
  return {
    ...table,
    caption: clean(table.caption),
    columns: table.columns.map((column) => clean(column)),
    rows: table.rows.map((row) =>
      row.map((cell) => ({ ...cell, inlines: cleanInlines(cell.inlines, clean, cell.source) })),
    ),
  };
}

function cleanBox(box: Box, clean: Clean): Box {
  const blocks = box.blocks.map((block) =>
    block.kind === 'list' ? cleanList(block, clean) : cleanParagraph(block, clean),
  );
  return { ...box, blocks };
}

function cleanSignature(block: SignatureBlock, clean: Clean): SignatureBlock {
  const line = ({ label, text }: { readonly label: string; readonly text: string }) => ({
    label: clean(label),
    text: clean(text, block.source),
  });
  return {
    ...block,
    placeAndDate: line(block.placeAndDate),
    signature: { label: clean(block.signature.label) },
    name: line(block.name),
    title: line(block.title),
  };
}
