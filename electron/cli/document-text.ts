import type { Block, Paper, FillIn, Inlines } from '../../shared/document/document.ts';
import { assertNever } from '../../shared/util/assert-never.ts';

/** The document as plain text: every word that a reader sees, one block after the other. */
export function documentText(document: Paper): string {
  const { marking, sender, title, subtitle, edition, blocks } = document;
  const head = [marking, ...sender, title, subtitle, edition].filter((line) => line !== undefined);
  return [head.join('\n'), ...blocks.map(blockText)].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.number === undefined ? block.text : `${block.number} ${block.text}`;
    case 'paragraph':
      return plain(block.inlines);
    case 'list':
      return block.items.map(({ inlines }) => `- ${plain(inlines)}`).join('\n');
    case 'details':
      return block.rows.map(({ term, inlines }) => `${term}: ${plain(inlines)}`).join('\n');
    case 'table': {
      const rows = block.rows.map((cells) => cells.map(({ inlines }) => plain(inlines)));
      return [block.columns, ...rows].map((cells) => cells.join(' | ')).join('\n');
    }
    case 'box':
      return block.blocks.map(blockText).join('\n');
    case 'signature':
      return [block.placeAndDate, { ...block.signature, text: '' }, block.name, block.title]
        .map(({ label, text }) => `${label}: ${text}`)
        .join('\n');
    case 'part':
      return [block.title, block.subtitle].filter((line) => line !== '').join('\n');
    case 'contents':
      return block.title;
    case 'fill-in':
      return [block.label, block.hint, roomText(block.room)]
        .filter((line) => line !== '')
        .join('\n');
    case 'figure':
      return `${block.caption}: ${block.alternative}`;
    default:
      return assertNever(block);
  }
}

function roomText(room: FillIn['room']): string {
  return room.kind === 'options'
    ? room.options.map((option) => `[ ] ${option}`).join('\n')
    : Array.from({ length: room.count }, () => '_'.repeat(60)).join('\n');
}

function plain(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join('');
}
