import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { textsOf, type PlainDocument } from './plain-document.ts';

async function pdfText(bytes: Uint8Array): Promise<string> {
  const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, index) => {
    const { items } = await (await file.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return (await Promise.all(pages)).join('');
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function docxText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => /^word\/(document|header|footer)\d*\.xml$/.test(path))
    .map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Hyphens come and go with the lines, ligatures and capitals with the style. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u2010\u2011-]/g, '');
}

/**
 * The words of the content that a file does not hold, whatever its layout did to their order. Numbers alone are
 * not looked for: Word counts its headings itself.
 */
export async function missingWords(
  bytes: Uint8Array,
  format: 'pdf' | 'docx',
  content: PlainDocument,
): Promise<readonly string[]> {
  const text = bare(format === 'pdf' ? await pdfText(bytes) : docxText(bytes));
  const words = textsOf(content).flatMap((part) => part.match(/\S*\p{L}\S*/gu) ?? []);
  return [...new Set(words)].filter((word) => !text.includes(bare(word)));
}
