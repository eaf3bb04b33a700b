import type { Draft, Logo, Paper } from '../../../shared/document/document.ts';
import { documentWords } from '../../../shared/language/documents/document-words.ts';
import { findCards, type Card } from './cards.ts';
import { writeLine, writeLines } from './html-text.ts';
import { escapeText, markup, type Markup } from './markup.ts';
import { placeBlocks, type PlacedBlock } from './place-blocks.ts';
import { writeBlock } from './write-block.ts';
import { contentsLinks } from './write-heading.ts';

/** The document itself: head, blocks with a section for each numbered heading, foot. */
export function writeArticle(document: Paper): Markup {
  const placed = placeBlocks(document.blocks);
  const sections = divide(placed).map((blocks) => {
    const parts = document.kind === 'notice' ? findCards(blocks) : blocks;
    const written = parts.map((part) =>
      'body' in part ? writeCard(part, placed) : writeBlock(part, placed),
    );
    return opensSection(blocks[0])
      ? markup`<section>
${written}
</section>`
      : markup`${written}`;
  });
  return markup`<article>
${[writeHead(document), ...writeOverview(document, placed), ...sections, writeFoot(document)]}
</article>`;
}

/** The contents of a notice, folded by a click; on paper, where nothing can be clicked, they are left out. */
function writeOverview(
  { kind, language }: Paper,
  placed: readonly PlacedBlock[],
): readonly Markup[] {
  const links = contentsLinks(placed);
  if (kind !== 'notice' || links.length < fewestSections) return [];
  const title = writeLine(documentWords[language].headings.contents);
  return [
    markup`<nav class="overview" aria-label="${title}">
<details open>
<summary>${title}</summary>
<ul>
${links}
</ul>
</details>
</nav>`,
  ];
}

/** Fewer sections than this are found without contents. */
const fewestSections = 4;

/** Open as it comes, also on paper: no one must click to be informed. */
function writeCard({ heading, body }: Card, placed: readonly PlacedBlock[]): Markup {
  return markup`<details class="card" open>
<summary>${writeBlock(heading, placed)}</summary>
${body.map((block) => writeBlock(block, placed))}
</details>`;
}

/** The blocks of each section together; those before the first one are a group of their own. */
function divide(blocks: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const groups: PlacedBlock[][] = [];
  for (const block of blocks) {
    const current = groups.at(-1);
    if (current === undefined || opensSection(block)) groups.push([block]);
    else current.push(block);
  }
  return groups;
}

function opensSection(placed: PlacedBlock | undefined): boolean {
  const block = placed?.block;
  return block?.kind === 'part' || (block?.kind === 'heading' && block.level === 1);
}

function writeHead(document: Paper): Markup {
  const { sender, marking, draft, title, subtitle, logo } = document;
  const [company, ...details] = sender;
  const lines = [
    ...(logo === undefined ? [] : [writeLogo(logo)]),
    ...(company === undefined ? [] : [markup`<p><strong>${writeLines(company)}</strong></p>`]),
    ...details.map((line) => markup`<p>${writeLines(line)}</p>`),
    ...(marking === undefined ? [] : [markup`<p class="marking">${writeLines(marking)}</p>`]),
    ...(draft === undefined ? [] : writeDraft(draft)),
  ];
  const about = subtitle === '' ? [] : [markup`<p class="subtitle">${writeLines(subtitle)}</p>`];
  return markup`<header>
${lines}
<hgroup>
${[markup`<h1>${writeLines(title)}</h1>`, ...about]}
</hgroup>
</header>`;
}

function writeDraft({ title, text }: Draft): readonly Markup[] {
  return [markup`<p class="marking">${writeLines(title)}</p>`, markup`<p>${writeLines(text)}</p>`];
}

function writeLogo({ format, data, width, height, alternative }: Logo): Markup {
  const [source, wide, high] = [
    `data:image/${format};base64,${data}`,
    String(width),
    String(height),
  ].map(escapeText);
  return markup`<p><img src="${source ?? []}" width="${wide ?? []}" height="${high ?? []}" alt="${writeLine(alternative)}"></p>`;
}

/** What the page is, with the code by which Seloste knows whether it is still current. */
function writeFoot({ footer }: Paper): Markup {
  return markup`<footer><p>${writeLines(footer[0] ?? '')}</p></footer>`;
}
