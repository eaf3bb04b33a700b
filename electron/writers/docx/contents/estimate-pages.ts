import type { Paper } from '../../../../shared/document/document.ts';
import { estimateRows } from './estimate-rows.ts';
import { page } from '../page.ts';

const room = (page.height - page.margin.top - page.margin.bottom) / 20;
/** What must fit below a heading, or it goes to the next page: two lines of what follows. */
const kept = 30;
/** Title and subtitle of the paper, and one line of its sender. */
const titleHeight = 102;
const senderHeight = 13;
const logoHeight = 57;

/** The page that each block begins on, as far as that can be told without laying the paper out. */
export function estimatePages({ blocks, sender, logo }: Paper): readonly number[] {
  const entries = blocks.filter(
    ({ kind, ...block }) => kind === 'part' || ('level' in block && block.level === 1),
  ).length;
  let number = 1;
  let filled = titleHeight + senderHeight * sender.length + (logo ? logoHeight : 0);
  const breakPage = () => {
    number += 1;
    filled = 0;
  };
  return blocks.map((block) => {
    if (block.kind === 'part' || block.kind === 'contents') breakPage();
    let start: number | undefined;
    for (const row of estimateRows(block, entries)) {
      const needed = block.kind === 'heading' ? row + kept : row;
      if (filled + needed > room && filled > 0) breakPage();
      start ??= number;
      filled += row;
    }
    return start ?? number;
  });
}
