// Reads a PDF the way a screen reader does, without the library that wrote it: through pdf.js, along the
// structure tree. What is no part of the tree (head and foot of the pages) is told apart.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;
type StructNode = Awaited<ReturnType<PdfPage['getStructTree']>>;

export interface PdfBlock {
  /** P, H2, LBody, TD … */
  readonly role: string;
  readonly text: string;
  /** Stands in the part of the first page that says what Word says in head and foot. */
  readonly inFrame: boolean;
  readonly page: number;
}

export interface PdfContent {
  /** Elements with text in reading order; one that goes on to the next page comes once for each page. */
  readonly blocks: readonly PdfBlock[];
  /** The text of each page that is no part of the structure tree. */
  readonly artifacts: readonly string[];
  /** The lines of the table of contents, with the pages that they name. */
  readonly references: readonly string[];
  readonly bookmarks: readonly string[];
  readonly links: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** A property of the XMP metadata. */
  readonly metadata: (name: string) => unknown;
  readonly language: string | undefined;
  readonly tagged: boolean;
}

interface PageText {
  readonly byId: ReadonlyMap<string, string>;
  readonly artifacts: string;
}

const blockRoles = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'P',
  'Caption',
  'Lbl',
  'LBody',
  'TH',
  'TD',
  'Reference',
]);

/** The content of a PDF. Throws where the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)),
  );
  const read = await Promise.all(pages.map(readPage));
  const { info, metadata } = await file.getMetadata();
  const mark = await file.getMarkInfo();
  const blocks = read.flatMap((page) => page.blocks);
  const content = {
    blocks: blocks.filter(({ role }) => role !== 'Reference'),
    references: blocks.flatMap(({ role, text }) => (role === 'Reference' ? [text] : [])),
    artifacts: read.map(({ artifacts }) => artifacts),
    links: read.flatMap(({ links }) => links),
    bookmarks: flattenBookmarks(await file.getOutline()),
    info: info as Readonly<Record<string, unknown>>,
    metadata: (name: string): unknown => metadata.get(name),
    language: languageOf(info),
    tagged: mark?.Marked === true,
  };
  await task.destroy();
  return content;
}

/** The text of the body, block by block; head and foot of the pages are left out, as in Word files. */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const { blocks } = await readPdf(bytes);
  return blocks
    .filter(({ inFrame }) => !inFrame)
    .map(({ text }) => text)
    .join('\n');
}

function languageOf(info: object): string | undefined {
  return 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined;
}

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

function flattenBookmarks(outline: unknown): readonly string[] {
  const items = (outline ?? []) as readonly Outline[];
  return items.flatMap(({ title, items: children }) => [title, ...flattenBookmarks(children)]);
}

async function readPage(page: PdfPage): Promise<{
  readonly blocks: readonly PdfBlock[];
  readonly artifacts: string;
  readonly links: readonly string[];
}> {
  const { byId, artifacts } = await readText(page);
  const tree = await page.getStructTree();
  const annotations: readonly { url?: unknown }[] = await page.getAnnotations();
  return {
    blocks: readBlocks(tree, byId, false).map((block) => ({ ...block, page: page.pageNumber })),
    artifacts,
    links: annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : [])),
  };
}

/** Artifacts have no id, which the types of pdf.js do not say. */
function idOf({ id }: { readonly id: string | null }): string | undefined {
  return id ?? undefined;
}

async function readText(page: PdfPage): Promise<PageText> {
  const options = { includeMarkedContent: true, disableNormalization: true };
  const { items } = await page.getTextContent(options);
  const byId = new Map<string, string>();
  let artifacts = '';
  let open: string | undefined;
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (open === undefined) artifacts += text;
      else byId.set(open, (byId.get(open) ?? '') + text);
    } else open = item.type.startsWith('begin') ? idOf(item) : undefined;
  }
  return { byId, artifacts };
}

type Found = Omit<PdfBlock, 'page'>;

function readBlocks(
  node: StructNode,
  byId: ReadonlyMap<string, string>,
  inFrame: boolean,
): readonly Found[] {
  if (blockRoles.has(node.role)) {
    const text = collect(node, byId)
      .normalize('NFC')
      .replace(/[ \n]+/g, ' ')
      .trim();
    return text === '' ? [] : [{ role: node.role, text, inFrame }];
  }
  return node.children.flatMap((child) =>
    'role' in child ? readBlocks(child, byId, inFrame || node.role === 'Div') : [],
  );
}

function collect(node: StructNode, byId: ReadonlyMap<string, string>): string {
  return node.children
    .map((child) => {
      if ('role' in child) return collect(child, byId);
      return child.type === 'content' ? (byId.get(child.id) ?? '') : '';
    })
    .join('');
}
