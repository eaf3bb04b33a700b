import type { Contents, Heading, Part } from '../../../shared/document/document.ts';
import { partName } from '../../../shared/document/part-name.ts';
import { writeLine, writeLines } from './html-text.ts';
import { escapeText, markup, type Markup } from './markup.ts';
import type { Anchor, PlacedBlock } from './place-blocks.ts';

/** A heading with its number as text, so that it stays when the page is copied elsewhere. */
export function writeHeading(heading: Heading, anchor: Anchor): Markup {
  const { number } = heading;
  const content = writeLines(heading.text);
  const level = escapeText(`level-${String(heading.level)}`);
  const numbered =
    number === undefined
      ? content
      : markup`<span class="number">${writeLine(number)}</span> ${content}`;
  return writeTitle(anchor, level, numbered);
}

/** The first lines of a part of the binder. */
export function writePart(part: Part, anchor: Anchor): Markup {
  const title = writeTitle(anchor, escapeText('part'), writeLines(part.title));
  return part.subtitle === ''
    ? title
    : markup`${title}
<p class="subtitle">${writeLines(part.subtitle)}</p>`;
}

/** Links to every part and section. A page has no page numbers to tell. */
export function writeContents(
  contents: Contents,
  anchor: Anchor,
  all: readonly PlacedBlock[],
): Markup {
  return markup`<nav aria-labelledby="${escapeText(anchor.id)}">
${writeTitle(anchor, escapeText('level-1'), writeLines(contents.title))}
<ul>
${contentsLinks(all)}
</ul>
</nav>`;
}

/** A link to each part and section. */
export function contentsLinks(all: readonly PlacedBlock[]): readonly Markup[] {
  return all.flatMap(entryOf);
}

function entryOf({ block, anchor }: PlacedBlock): readonly Markup[] {
  if (anchor === undefined || !(block.kind === 'part' || isSection(block))) return [];
  const title =
    block.kind === 'part' ? partName(block) : [block.number ?? '', block.text].join(' ').trim();
  return [markup`<li><a href="#${escapeText(anchor.id)}">${writeLine(title)}</a></li>`];
}

function isSection(block: PlacedBlock['block']): block is Heading {
  return block.kind === 'heading' && block.level === 1;
}

function writeTitle({ id, rank }: Anchor, look: Markup, content: Markup): Markup {
  const tag = escapeText(`h${String(rank)}`);
  return markup`<${tag} id="${escapeText(id)}" class="${look}">${content}</${tag}>`;
}
