import type { DocumentKind } from '../register/document-kind.ts';

/** The formats that papers are made in. */
export const exportFormats = ['docx', 'pdf', 'html'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** The formats that one prints, signs and sends: every paper can be made in them. */
export const paperFormats = ['docx', 'pdf'] as const satisfies readonly ExportFormat[];

/**
 * The formats of a paper. A web page is there to be published, which Art. 12(1) and 13 ask of the notice
 * alone: offering it for an internal paper would invite to publish what should stay inside.
 */
export function formatsOf(kind: DocumentKind): readonly ExportFormat[] {
  return kind === 'notice' ? exportFormats : paperFormats;
}

/** The papers of the list that none of the formats fits, so that nothing asked for is left out unsaid. */
export function findUnmade(
  documents: readonly DocumentKind[],
  formats: readonly ExportFormat[],
): readonly DocumentKind[] {
  return documents.filter((kind) => !formatsOf(kind).some((format) => formats.includes(format)));
}
