// The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what the pieces of a page are, in reading
// order, for screen readers and for anyone who takes the text out again.

export type TagKind =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Figure'
  | 'Caption';

export interface Tag {
  readonly kind: TagKind;
  readonly children: readonly Tag[];
  /** What a header cell stands over. */
  readonly scope?: 'Column' | 'Row';
  /** What a table is about, for those who do not see it. */
  readonly summary?: string;
  /** What a picture shows, for those who do not see it. */
  readonly alternative?: string;
  /** Whether the labels of a list are bullets or words. */
  readonly numbering?: 'Disc' | 'None';
}

/** A tag that holds text; its text is told by the lines that point at it. */
export function textTag(kind: TagKind, more: Pick<Tag, 'scope'> = {}): Tag {
  return { kind, children: [], ...more };
}
