import { createContext, use } from 'react';
import type { AnswerPlace } from '../../shared/register/file-content.ts';

export interface Marked {
  readonly file: string;
  readonly paths: ReadonlySet<string>;
}

/** The answer being edited, as the paths to mark on the paper. */
export const MarkedContext = createContext<Marked | undefined>(undefined);

/** False where the paper is only to be read: no piece of it leads to a question. */
export const PickableContext = createContext(true);

export interface PlaceAttributes {
  readonly 'data-file'?: string;
  readonly 'data-path'?: string;
  readonly 'data-marked'?: true;
  readonly 'data-unconfirmed'?: true;
  readonly tabIndex?: -1;
}

interface Piece {
  readonly source?: AnswerPlace | undefined;
  readonly unconfirmed?: true | undefined;
}

/** Attributes of a piece of paper by which a click finds its answer, and whether somebody has confirmed it. */
export function usePlace({ source, unconfirmed }: Piece): PlaceAttributes {
  const marked = use(MarkedContext);
  const isPickable = use(PickableContext);
  const look = unconfirmed ? ({ 'data-unconfirmed': true } as const) : {};
  if (!source || !isPickable) return look;
  const isMarked = marked?.file === source.file && marked.paths.has(source.path);
  return {
    ...look,
    'data-file': source.file,
    'data-path': source.path,
    tabIndex: -1,
    ...(isMarked && { 'data-marked': true }),
  };
}
