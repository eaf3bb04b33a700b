import type {
  Block,
  Box,
  Details,
  Paper,
  Figure,
  FillIn,
  FlowNode,
  Heading,
  Inlines,
  List,
  Paragraph,
  SignatureBlock,
  Table,
} from './document.ts';
import type { AnswerPlace } from '../register/file-content.ts';
import { assertNever } from '../util/assert-never.ts';

/** Changes a text; the place is that of the answer which the text belongs to. */
export type ChangeText = (text: string, place?: AnswerPlace) => string;

/** What is said on a paper and about it. */
type Texts = Pick<
  Paper,
  'title' | 'subtitle' | 'sender' | 'marking' | 'edition' | 'logo' | 'blocks'
>;

/** The paper with every text that is printed or named in it changed. Addresses of links stay. */
export function mapTexts<Content extends Texts>(content: Content, change: ChangeText): Content {
  const { title, subtitle, sender, marking, edition, logo, blocks } = content;
  return {
    ...content,
    title: change(title),
    subtitle: change(subtitle),
    sender: sender.map((line) => change(line)),
    marking: marking === undefined ? undefined : change(marking),
    edition: change(edition),
    ...(logo && { logo: { ...logo, alternative: change(logo.alternative) } }),
    blocks: blocks.map((block) => mapBlock(block, change)),
  };
}

function mapBlock(block: Block, change: ChangeText): Block {
  switch (block.kind) {
    case 'heading':
      return mapHeading(block, change);
    case 'paragraph':
      return mapParagraph(block, change);
    case 'list':
      return mapList(block, change);
    case 'details':
      return mapDetails(block, change);
    case 'table':
      return mapTable(block, change);
    case 'box':
      return mapBox(block, change);
    case 'signature':
      return mapSignature(block, change);
    case 'part':
      return { ...block, title: change(block.title), subtitle: change(block.subtitle) };
    case 'contents':
      return { ...block, title: change(block.title) };
    case 'fill-in':
      return mapFillIn(block, change);
    case 'figure':
      return mapFigure(block, change);
    default:
      return assertNever(block);
  }
}

function mapInlines(inlines: Inlines, change: ChangeText, place: AnswerPlace | undefined): Inlines {
  return inlines.map((inline) => ({ ...inline, text: change(inline.text, place) }));
}

function mapHeading(heading: Heading, change: ChangeText): Heading {
  const number = heading.number === undefined ? undefined : change(heading.number);
  return { ...heading, number, text: change(heading.text, heading.source) };
}

function mapParagraph(paragraph: Paragraph, change: ChangeText): Paragraph {
  return { ...paragraph, inlines: mapInlines(paragraph.inlines, change, paragraph.source) };
}

function mapList(list: List, change: ChangeText): List {
  const items = list.items.map((item) => ({
    ...item,
    inlines: mapInlines(item.inlines, change, item.source),
  }));
  return { ...list, items };
}

function mapDetails(details: Details, change: ChangeText): Details {
  const rows = details.rows.map((row) => ({
    ...row,
    term: change(row.term, row.source),
    inlines: mapInlines(row.inlines, change, row.source),
  }));
  return { ...details, rows };
}

function mapTable(table: Table, change: ChangeText): Table {
  return {
    ...table,
    caption: change(table.caption),
    columns: table.columns.map((column) => change(column)),
    rows: table.rows.map((row) =>
      row.map((cell) => ({ ...cell, inlines: mapInlines(cell.inlines, change, cell.source) })),
    ),
  };
}

function mapBox(box: Box, change: ChangeText): Box {
  const blocks = box.blocks.map((block) =>
    block.kind === 'list' ? mapList(block, change) : mapParagraph(block, change),
  );
  return { ...box, blocks };
}

function mapSignature(block: SignatureBlock, change: ChangeText): SignatureBlock {
  const line = ({ label, text }: { readonly label: string; readonly text: string }) => ({
    label: change(label),
    text: change(text, block.source),
  });
  return {
    ...block,
    placeAndDate: line(block.placeAndDate),
    signature: { label: change(block.signature.label) },
    name: line(block.name),
    title: line(block.title),
  };
}

function mapFillIn(block: FillIn, change: ChangeText): FillIn {
  const { room } = block;
  return {
    ...block,
    label: change(block.label, block.source),
    hint: change(block.hint),
    room:
      room.kind === 'lines'
        ? room
        : { ...room, options: room.options.map((option) => change(option)) },
  };
}

function mapFigure(figure: Figure, change: ChangeText): Figure {
  const nodes = (list: readonly FlowNode[]) =>
    list.map((node) => ({
      ...node,
      name: change(node.name, node.source),
      country: change(node.country, node.source),
    }));
  const { sources, register, recipients } = figure;
  return {
    ...figure,
    caption: change(figure.caption, figure.source),
    alternative: change(figure.alternative, figure.source),
    sources: { title: change(sources.title), nodes: nodes(sources.nodes) },
    register: { title: change(register.title), systems: nodes(register.systems) },
    recipients: { title: change(recipients.title), nodes: nodes(recipients.nodes) },
    outsideMark: change(figure.outsideMark),
  };
}
