// npm run schemas: writes the JSON Schemas that are shipped beside the app.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { contentSchemas, type FileKind } from '../../shared/register/file-content.ts';
import { fileSchema } from '../../shared/register/file-schema.ts';

const folder = join(import.meta.dirname, '../schemas');

mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(contentSchemas) as FileKind[]) {
  const text = `${JSON.stringify(fileSchema(kind), null, 2)}\n`;
  writeFileSync(join(folder, `${kind}.schema.json`), text);
}
