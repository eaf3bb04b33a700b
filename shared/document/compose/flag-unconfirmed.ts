// Passages of a draft that nobody has confirmed. Each block knows the answer that it came from, so they are
// found in the finished document, in every section alike.
import { unconfirmedAt } from '../../judgement/provenance.ts';
import {
  contentOf,
  isFileId,
  type AnswerPlace,
  type CompanyContents,
} from '../../register/file-content.ts';
import type { Block, PaperContent } from '../document.ts';

/** The document with a mark at every passage whose answer waits to be confirmed. */
export function flagUnconfirmed(parts: CompanyContents, content: PaperContent): PaperContent {
  const { company, registers, processor } = parts;
  const files = [company, ...registers.map((register) => register.content), processor];
  // The blank form has no answers, and finished papers stay as they are.
  const isWaiting = files.some((file) => file && file.review.toConfirm.length > 0);
  if (!isWaiting || content.kind === 'blank') return content;
  const isUnconfirmed = ({ file, path }: AnswerPlace) => {
    const answers = contentOf(parts, file);
    return answers !== undefined && unconfirmedAt(answers, path) !== undefined;
  };
  return { ...content, blocks: mark(content.blocks, isUnconfirmed) as readonly Block[] };
}

/** Whatever has a source stands in the tree of blocks as an object of its own. */
function mark(value: unknown, isUnconfirmed: (place: AnswerPlace) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => mark(item, isUnconfirmed));
  if (typeof value !== 'object' || value === null) return value;
  const marked = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === 'source' ? (field as unknown) : mark(field, isUnconfirmed),
    ]),
  );
  const { source } = value as { readonly source?: unknown };
  return isPlace(source) && isUnconfirmed(source) ? { ...marked, unconfirmed: true } : marked;
}

function isPlace(value: unknown): value is AnswerPlace {
  return typeof value === 'object' && value !== null && 'file' in value && isFileId(value.file);
}
