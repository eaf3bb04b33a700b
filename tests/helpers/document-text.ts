// A document as readable text: what goldens keep, and where tests look for sentences.
import type {
  Block,
  Paper,
  Figure,
  FillIn,
  FlowNode,
  Inlines,
  ListItem,
  SignatureBlock,
  Table,
} from '../../shared/document/document.ts';
import { assertNever } from '../../shared/util/assert-never.ts';

/** The document as text: one block a paragraph, lists with dashes, tables with bars. */
export function documentText(document: Paper): string {
  const head = [
    ...document.sender,
    '',
    ...(document.marking === undefined ? [] : [document.marking]),
    document.title.toUpperCase(),
    document.subtitle,
    `(${document.edition})`,
  ];
  return `${[head.join('\n'), ...document.blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.number === undefined ? '' : `${block.number} `;
      return `${'#'.repeat(block.level)} ${number}${block.text}`;
    }
    case 'paragraph':
      return inlineText(block.inlines);
    case 'list':
      return listText(block.items);
    case 'details':
      return block.rows.map(({ term, inlines }) => `${term}: ${inlineText(inlines)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'box':
      return block.blocks
        .flatMap((inner) => blockText(inner).split('\n'))
        .map((line) => `┃ ${line}`)
        .join('\n');
    case 'signature':
      return signatureText(block);
    case 'part':
      return `════ ${[block.title, block.subtitle].filter((line) => line !== '').join(' · ')} ════`;
    case 'contents':
      return `(${block.title})`;
    case 'fill-in':
      return [block.label, block.hint, roomText(block.room)]
        .filter((line) => line !== '')
        .join('\n');
    case 'figure':
      return figureText(block);
    default:
      return assertNever(block);
  }
}

function inlineText(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join('');
}

function listText(items: readonly ListItem[]): string {
  return items.map(({ inlines }) => `- ${inlineText(inlines)}`).join('\n');
}

function tableText({ columns, rows }: Table): string {
  const cells = rows.map((row) => row.map(({ inlines }) => inlineText(inlines)));
  return [columns, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function signatureText({ placeAndDate, signature, name, title }: SignatureBlock): string {
  return [
    `${placeAndDate.label}: ${placeAndDate.text}`,
    `${signature.label}: ____________`,
    `${name.label}: ${name.text}`,
    `${title.label}: ${title.text}`,
  ].join('\n');
}

function roomText(room: FillIn['room']): string {
  return room.kind === 'options'
    ? room.options.map((option) => `☐ ${option}`).join('\n')
    : Array.from({ length: room.count }, () => '________________').join('\n');
}

function figureText(figure: Figure): string {
  const { caption, alternative, sources, register, recipients, outsideMark } = figure;
  const nodeText = ({ name, country, isOutsideEea }: FlowNode) =>
    [name, country, isOutsideEea ? outsideMark : ''].filter((part) => part !== '').join(', ');
  const column = (title: string, nodes: readonly FlowNode[]) =>
    `${title}: ${nodes.map(nodeText).join(' | ')}`;
  return [
    `[${caption}]`,
    column(sources.title, sources.nodes),
    column(register.title, register.systems),
    column(recipients.title, recipients.nodes),
    alternative,
  ].join('\n');
}
