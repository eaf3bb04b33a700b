import { formatVersion, schemaId } from './envelope.ts';
import { contentSchemas, type FileKind } from './file-content.ts';
import { z } from '../util/schema.ts';

/** The JSON Schema of a file of the kind, envelope included: what other programs may rely on. */
export function fileSchema(kind: FileKind): object {
  const file = z.strictObject({
    $schema: z.literal(schemaId(kind)).optional(),
    format: z.literal(`seloste/${kind}`),
    formatVersion: z.literal(formatVersion),
    savedAt: z.string().optional(),
    content: contentSchemas[kind].unwrap(),
  });
  // Answers may be left out of a file, which is the input side of the schema.
  return { $id: schemaId(kind), ...z.toJSONSchema(file, { io: 'input', reused: 'ref' }) };
}
