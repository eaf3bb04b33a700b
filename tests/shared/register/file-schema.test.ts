import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { contentSchemas, type FileKind } from '../../../shared/register/file-content.ts';
import { fileSchema } from '../../../shared/register/file-schema.ts';

const folder = join(import.meta.dirname, '../../../build/schemas');
const kinds = Object.keys(contentSchemas) as FileKind[];

describe('the shipped JSON Schemas', () => {
  it.each(kinds)('are those of the model (npm run schemas): %s', (kind) => {
    const shipped: unknown = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8'));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(fileSchema(kind))));
  });

  it('have the name that the files refer to', () => {
    expect(fileSchema('register')).toMatchObject({
      $id: 'urn:seloste:register:2',
      required: ['format', 'formatVersion', 'content'],
    });
  });
});
