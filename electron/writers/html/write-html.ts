import { createHash } from 'node:crypto';
import type { Paper } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { writeLine } from './html-text.ts';
import { escapeText, toHtml, type Markup } from './markup.ts';
import { pageStyle } from './page-style.ts';
import { writeArticle } from './write-article.ts';

/**
 * Writes the document as one page of the web that needs nothing else: no script, no other file, no
 * request. The same document gives the same bytes.
 */
export function writeHtml(document: Paper): Promise<WrittenFile> {
  const page = writePage(document);
  return Promise.resolve({ bytes: new TextEncoder().encode(page), warnings: [] });
}

function writePage(document: Paper): string {
  const { title, subtitle, sender, edition } = document;
  const style = pageStyle(document.accent);
  const join = (...parts: readonly (string | undefined)[]): Markup =>
    writeLine(parts.filter((part) => part !== undefined && part !== '').join(' – '));
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${toHtml(escapeText(policyFor(style, document)))}">
<title>${toHtml(join(title, subtitle, sender[0]))}</title>
<meta name="description" content="${toHtml(join(title, subtitle, ...sender.slice(0, 1), edition))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>${style}</style>
</head>
<body>
<main>
${toHtml(writeArticle(document))}
</main>
</body>
</html>
`;
}

/** Nothing may be loaded, run or sent: only this very style sheet, and a logo where the page holds one. */
function policyFor(style: string, { logo }: Paper): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    ...(logo === undefined ? [] : ['img-src data:']),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
