import type { FileKind } from '../register/file-content.ts';

/** A content of any version: plain JSON, typed only when it has become the newest version. */
export type OldContent = Readonly<Record<string, unknown>>;

/**
 * One step of the format: the version that it makes, and how it changes each kind of file. Names and
 * values are copied into a step, never imported, so that an old step cannot change with the model.
 */
export type Migration = { readonly version: number } & {
  readonly [Kind in FileKind]: (content: OldContent) => OldContent;
};
