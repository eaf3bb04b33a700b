// Which pieces of the paper belong to the answer being edited.
import type { Block, Paper } from '../../shared/document/document.ts';
import type { AnswerPlace } from '../../shared/register/file-content.ts';
import { assertNever } from '../../shared/util/assert-never.ts';

function sourcesOf(block: Block): readonly (AnswerPlace | undefined)[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'signature':
    case 'fill-in':
      return [block.source];
    case 'part':
    case 'contents':
      return [];
    case 'figure':
      return [
        block.source,
        ...[...block.sources.nodes, ...block.register.systems, ...block.recipients.nodes].map(
          ({ source }) => source,
        ),
      ];
    case 'list':
      return block.items.map(({ source }) => source);
    case 'details':
      return block.rows.map(({ source }) => source);
    case 'table':
      return block.rows.flat().map(({ source }) => source);
    case 'box':
      return block.blocks.flatMap(sourcesOf);
    default:
      return assertNever(block);
  }
}

/** True where the outer path holds the inner one: doc and doc.changeLog[r1].text. */
function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length));
}

/** True where the inner path is the outer one or lies in it. */
export function isWithin(outer: string, inner: string): boolean {
  return inner === outer || holds(outer, inner);
}

function longest(paths: readonly string[]): readonly string[] {
  const most = Math.max(...paths.map(({ length }) => length));
  return paths.filter(({ length }) => length === most);
}

/**
 * The source paths to mark for the answer: its own and those inside it; else the nearest group that
 * holds it; else, for an answer that is not printed, its neighbours in the same row.
 */
export function findMarked(document: Paper, active: AnswerPlace): ReadonlySet<string> {
  const paths = document.blocks
    .flatMap(sourcesOf)
    .filter((source) => source?.file === active.file)
    .map((source) => source?.path ?? '');
  const own = paths.filter((path) => isWithin(active.path, path));
  if (own.length > 0) return new Set(own);
  const around = paths.filter((path) => path !== '' && holds(path, active.path));
  if (around.length > 0) return new Set(longest(around));
  const row = /^.*\]/.exec(active.path)?.[0];
  return new Set(row === undefined ? [] : paths.filter((path) => isWithin(row, path)));
}
