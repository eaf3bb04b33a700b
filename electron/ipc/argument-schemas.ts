// The forms of the arguments that several questions share.
import { contentSchemas, kindOfFile, type FileId } from '../../shared/register/file-content.ts';
import { isId } from '../../shared/util/file-name.ts';
import { z } from '../../shared/util/schema.ts';

/** The id of a company or a register: the only text of the window that becomes part of a path. */
export const idSchema = z.string().refine(isId);

/** A name as the user typed it; empty ones are told by the service in a better sentence. */
export const nameSchema = z.string().max(1000);

export const fileIdSchema = z.custom<FileId>(
  (value) => typeof value === 'string' && isFileId(value),
);

/** A save of any kind of file: the content has the shape that the file's name promises. */
export const saveRequestSchema = z
  .strictObject({
    companyId: idSchema,
    file: fileIdSchema,
    content: z.unknown(),
    revision: z.string().max(200),
    overwrite: z.boolean(),
  })
  .transform((request, context) => {
    const content = contentSchemas[kindOfFile(request.file)].safeParse(request.content);
    if (content.success) return { ...request, content: content.data };
    const path = ['content', ...(content.error.issues[0]?.path ?? [])];
    context.addIssue({ code: 'custom', path });
    return z.NEVER;
  });

function isFileId(value: string): boolean {
  if (value === 'company' || value === 'processor') return true;
  return value.startsWith('registers/') && isId(value.slice('registers/'.length));
}
