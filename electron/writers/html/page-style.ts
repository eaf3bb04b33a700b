// The look of the page: that of the papers, in the reader's own size of text and in light or dark.
// Colours keep at least 4.5:1 for text (WCAG 1.4.3); the company's accent is for lines only, so that no
// choice of it can make text unreadable.

const ownAccent = '#29544f';

/** The only style sheet of a page. It asks for nothing: no font, no picture, no other file. */
export function pageStyle(accent: string | undefined): string {
  // The accent is an answer: anything but a colour could close the style and open an element.
  const line = accent !== undefined && /^#[0-9a-f]{6}$/i.test(accent) ? accent : ownAccent;
  return [tones(line), text, blocks, folding, room, narrow, print].join('\n');
}

const tones = (accent: string): string => `:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c1f21; --soft: #545a5e; --line: #b8bcbf; --tint: #f1f4f3;
  --link: #0f4a6e; --amber: #ffeab2; --amber-ink: #664200; --accent: ${accent};
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16191a; --ink: #e6e8e8; --soft: #aab1b4; --line: #50575a; --tint: #202526;
    --link: #8fc7ea; --amber: #4a3a10; --amber-ink: #ffdf94;
    --accent: color-mix(in srgb, ${accent} 60%, #ffffff);
  }
  /* Logos are drawn for white paper: a dark one would sink into the dark page. */
  header img { background: #ffffff; padding: 0.4rem; }
}`;

const text = `* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body {
  margin: 0; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word;
  font: 1.0625rem/1.55 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif;
}
article { max-width: 42rem; margin: 0 auto; }
h1, h2, h3, h4, h5, h6, p, dl, dd, hgroup, figure { margin: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
header { margin-bottom: 2rem; padding-bottom: 1.25rem; border-bottom: 3px solid var(--accent); }
header p { color: var(--soft); }
header strong { color: var(--ink); }
header img { max-width: 15rem; max-height: 5rem; width: auto; height: auto; }
hgroup { margin-top: 1.75rem; }
h1 { font-size: 2rem; }
header .subtitle, .subtitle { font-size: 1.25rem; color: var(--soft); }
header .marking { color: var(--ink); font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; }
section, .part { margin-top: 2.25rem; }
.part { font-size: 1.7rem; }
.level-1 { font-size: 1.35rem; margin-bottom: 0.6rem; }
.level-2 { font-size: 1.1rem; margin: 1.5rem 0 0.4rem; }
.level-3 { font-size: 1.0625rem; font-style: italic; margin: 1.25rem 0 0.3rem; }
.number { margin-right: 0.3em; font-variant-numeric: tabular-nums; }
article p + p, article p + ul, p + dl, ul + p, dl + p, .scroll + p { margin-top: 0.75rem; }
header p + p { margin-top: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { scroll-margin-top: 1rem; }
mark { padding: 0 0.2em; border-radius: 2px; background: var(--amber); color: var(--amber-ink); }
small { color: var(--soft); font-size: 0.875em; font-style: italic; }
.unconfirmed { position: relative; }
.unconfirmed::before {
  content: ''; position: absolute; inset-block: 0.1em; inset-inline-start: -0.6rem; border-inline-start: 2px solid var(--soft);
}
li.unconfirmed::before { inset-inline-start: -1.6rem; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 1rem; }`;

const folding = `summary { cursor: pointer; }
summary > h3, summary > h4, summary > h5 { display: inline; }
.overview { margin-bottom: 2rem; }
.overview summary { font-weight: 600; }
.overview ul { margin: 0.5rem 0 0; padding: 0; list-style: none; columns: 16rem 2; column-gap: 2rem; }
.overview li { break-inside: avoid; margin: 0; padding: 0.2rem 0; }
.card { margin-top: 1.25rem; }
.card > summary { margin-bottom: 0.3rem; }
.card dl div { grid-template-columns: 7.5rem 1fr; }`;

const blocks = `ul { margin: 0 0 0.75rem; padding-left: 1.35rem; }
li + li { margin-top: 0.25rem; }
dl { margin-bottom: 0.75rem; }
dl div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2.2fr; gap: 0 1.25rem; padding: 0.2rem 0; }
dt { color: var(--soft); font-weight: 600; }
dt, dd { min-width: 0; }
.scroll { overflow-x: auto; margin: 0.5rem 0 1rem; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45; }
.wide table { min-width: 38rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
.box { margin: 0.75rem 0 1rem; padding: 0.9rem 1.1rem; border-left: 4px solid var(--accent); background: var(--tint); }
.box ul:last-child { margin-bottom: 0; }
.flow { display: flex; flex-wrap: wrap; gap: 1.25rem; }
.stage { flex: 1 1 10rem; padding: 0.75rem; border: 1px solid var(--line); border-radius: 4px; }
.stage ul { margin: 0.4rem 0 0; }
.where { color: var(--soft); }
.outside { font-weight: 600; }
figcaption { margin-top: 0.5rem; color: var(--soft); }`;

const room = `.signature { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; margin-top: 3rem; }
.signature div { display: block; padding: 0; }
.signature dt { font-weight: 400; }
.signature dd { min-height: 3.2rem; padding-top: 1.4rem; border-bottom: 1px solid var(--ink); }
.fill-in { margin-top: 1.25rem; }
.hint { color: var(--soft); }
.line { height: 2.25rem; border-bottom: 1px solid var(--soft); }
.options { list-style: square; }`;

const narrow = `@media (max-width: 36rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.65rem; }
  dl div, .card dl div, .signature { grid-template-columns: 1fr; gap: 0; }
  .signature { gap: 1rem; }
  dl div { padding: 0.35rem 0; }
  p, li, dd { hyphens: auto; }
}`;

// The pages of the papers: A4 with the binding margin of the Finnish standard layout (SFS 2487).
const print = `@page {
  size: A4; margin: 20mm 19mm 20mm 25mm;
  @bottom-right { content: counter(page) ' (' counter(pages) ')'; font: 8.5pt sans-serif; color: #545a5e; }
}
@media print {
  :root { color-scheme: light; }
  body { padding: 0; font-size: 10pt; line-height: 1.32; }
  article { max-width: none; }
  header { margin-bottom: 0.9rem; padding-bottom: 0.6rem; }
  hgroup { margin-top: 1.1rem; }
  .overview { display: none; }
  /* A card that its reader has folded prints with the rest. */
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  .card { margin-top: 0.6rem; }
  .card > summary { margin-bottom: 0.1rem; }
  h1 { font-size: 21pt; }
  .subtitle { font-size: 13pt; }
  .level-1 { font-size: 12.5pt; margin-bottom: 0.2rem; }
  .level-2, .level-3 { font-size: 10.5pt; }
  section { margin-top: 0.9rem; }
  article p + p, article p + ul, p + dl, ul + p, dl + p { margin-top: 0.3rem; }
  ul, dl { margin-bottom: 0.3rem; }
  li + li { margin-top: 0.05rem; }
  dl div { padding: 0.03rem 0; border-bottom: 0.3pt solid var(--line); }
  .box { margin: 0.5rem 0 0.6rem; padding: 0.5rem 0.8rem; }
  .signature { margin-top: 1.2rem; gap: 0.8rem 2rem; }
  .signature div { border: 0; }
  .signature dd { min-height: 2.2rem; padding-top: 0.8rem; }
  h1, h2, h3, h4, h5, h6, hgroup { break-after: avoid; }
  p, li, dd { orphans: 2; widows: 2; }
  .part { break-before: page; }
  .scroll { overflow: visible; }
  .wide table { min-width: 0; }
  table, footer { font-size: 9.5pt; }
  p, li, dd, th, td { hyphens: auto; }
  thead { display: table-header-group; }
  tr, dl div, .box, .signature, .fill-in { break-inside: avoid; }
  .box, mark { print-color-adjust: exact; }
  a { color: inherit; }
}`;
