// The forms of what the window may ask for. The types are inferred from the schemas, so that what the
// compiler promises of a request is what the main process checks.
import { exportFormats } from '../document/export-formats.ts';
import { languages } from '../language/language.ts';
import { documentKinds } from '../register/document-kind.ts';
import {
  contentSchemas,
  isFileId,
  kindOfFile,
  type FileContents,
  type FileId,
  type FileKind,
} from '../register/file-content.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import { isId } from '../util/file-name.ts';
import { z } from '../util/schema.ts';

/** The id of a company or a register: the only text of the window that becomes part of a path. */
export const idSchema = z.string().refine(isId);

export const fileIdSchema = z.custom<FileId>(isFileId);

/** A name as the user typed it; empty ones are told by the service in a better sentence. */
export const nameSchema = z.string().max(1000);

/** The code of a paper as the user typed it; what is no code is told by the service in a better sentence. */
export const typedCodeSchema = z.string().max(100);

/** The path of a file that an export has written, or of a typed folder. */
export const pathSchema = z.string().max(4096);

/** A save of any kind of file: the content has the shape that the file's name promises. */
export const saveRequestSchema = z
  .strictObject({
    companyId: idSchema,
    file: fileIdSchema,
    content: z.unknown(),
    revision: z.string().max(200),
    /** True after the user has chosen to replace a file that changed elsewhere; the other one is kept as a backup. */
    overwrite: z.boolean(),
  })
  .transform((request, context) => {
    const content = contentSchemas[kindOfFile(request.file)].safeParse(request.content);
    if (content.success) return { ...request, content: content.data };
    const path = ['content', ...(content.error.issues[0]?.path ?? [])];
    context.addIssue({ code: 'custom', path });
    return z.NEVER;
  });

export type SaveRequest<Kind extends FileKind = FileKind> = Readonly<
  Omit<z.output<typeof saveRequestSchema>, 'content'>
> & { readonly content: FileContents[Kind] };

/** A file or folder below a company, as the list of unused ones names it. */
export const entryPathSchema = z.string().min(1).max(4096);

/** The id of an earlier version or of a removed company, as their lists name them. */
export const keptIdSchema = z.string().min(1).max(200);

/** Every file of a company as the window has it, for writing them all where their folder is gone. */
export const companyContentsSchema = z.strictObject({
  company: contentSchemas.company,
  registers: z.array(z.strictObject({ id: idSchema, content: contentSchemas.register })),
  processor: contentSchemas.processor.optional(),
});

export type AllContents = DeepReadonly<z.output<typeof companyContentsSchema>>;

export const exportRequestSchema = z.strictObject({
  companyId: idSchema,
  /** Registers to make notices of; empty for all. The record always covers every register. */
  registerIds: z.array(idSchema),
  documents: z.array(z.enum(documentKinds)),
  formats: z.array(z.enum(exportFormats)),
  languages: z.array(z.enum(languages)),
  signature: z.boolean(),
  /** True for a record that ends with its completeness by article. */
  completeness: z.boolean().optional(),
  /** True for one notice of all the chosen registers, instead of one for each. */
  together: z.boolean().optional(),
  /** Clients to make an annex of their processing agreement for, instead of the whole processor's record. */
  controllerIds: z.array(z.string().max(200)).optional(),
  /** The export folder of the settings, or one that was typed because the system has no dialog. */
  folder: pathSchema,
});

export type ExportRequest = DeepReadonly<z.output<typeof exportRequestSchema>>;

/** One paper, as `export.write` would make it of the same choices. */
export const paperRequestSchema = z.strictObject({
  companyId: idSchema,
  document: z.enum(documentKinds),
  /** The registers of a notice or of a blank form; empty for all. */
  registerIds: z.array(idSchema),
  /** The client of an annex; left out for the whole record of the processor. */
  controllerId: z.string().max(200).optional(),
  language: z.enum(languages),
  signature: z.boolean(),
  /** True for a record that ends with its completeness by article. */
  completeness: z.boolean().optional(),
});

export type PaperRequest = DeepReadonly<z.output<typeof paperRequestSchema>>;
