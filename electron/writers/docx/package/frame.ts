// What papers of one look have in common. The library takes longer to make it than all else takes, so it
// is kept for the next paper of the look.
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Look } from '../look.ts';
import { completeStyles } from './complete-styles.ts';
import { fontTable } from './font-table.ts';
import { libraryDocument } from './library-document.ts';
import { shellOf, type Shell } from './shell.ts';
import { zipParts } from './zip.ts';

/** A package without what is a paper's own. */
export interface Frame {
  /** The parts that are the same in every paper, zipped. */
  readonly common: Uint8Array;
  readonly text: Shell;
  readonly header: Shell;
  readonly footer: Shell;
  readonly relationships: Shell;
}

/** The parts that each paper has of its own. The library would write the clock's time into the properties. */
export const ownPaths = {
  text: 'word/document.xml',
  header: 'word/header1.xml',
  footer: 'word/footer1.xml',
  relationships: 'word/_rels/document.xml.rels',
  properties: 'docProps/core.xml',
} as const;

/** Where the library's document has nothing to say, and ours comes in its place. */
const emptyParagraph = /<w:p\/>/;

/** A batch goes back and forth between few looks: languages and accents, papers with parts and without. */
const mostFrames = 20;
const frames = new Map<string, Promise<Frame>>();

/** The frame of papers in a look whose sections start over so many times. */
export function frameOf(look: Look, restarts: number): Promise<Frame> {
  const key = JSON.stringify([look, restarts]);
  const kept = frames.get(key);
  if (kept) return kept;
  if (frames.size >= mostFrames) frames.clear();
  const frame = makeFrame(look, restarts);
  frames.set(key, frame);
  return frame;
}

async function makeFrame(look: Look, restarts: number): Promise<Frame> {
  const parts = unzipSync(await Packer.toBuffer(libraryDocument(look, restarts)));
  const part = (path: string): Uint8Array => {
    const bytes = parts[path];
    if (!bytes) throw new Error(`The package has no part ${path}`);
    return bytes;
  };
  const shell = (path: string, mark: RegExp) => shellOf(strFromU8(part(path)), mark);
  const own = new Set<string>(Object.values(ownPaths));
  const common = {
    // Some programs tell the kind of the file by its first part.
    '[Content_Types].xml': part('[Content_Types].xml'),
    ...Object.fromEntries(Object.entries(parts).filter(([path]) => !own.has(path))),
    'word/styles.xml': strToU8(completeStyles(strFromU8(part('word/styles.xml')), look)),
    'word/fontTable.xml': strToU8(fontTable),
  };
  return {
    common: zipParts(common),
    text: shell(ownPaths.text, emptyParagraph),
    header: shell(ownPaths.header, emptyParagraph),
    footer: shell(ownPaths.footer, emptyParagraph),
    relationships: shell(ownPaths.relationships, /(?=<\/Relationships>)/),
  };
}
