// Random contents of every shape that the schemas allow, with any text that JavaScript can hold.
import fc from 'fast-check';

import {
  contentSchemas,
  type FileContents,
  type FileKind,
} from '../../shared/register/file-content.ts';
import { z } from '../../shared/util/schema.ts';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly items?: JsonSchema;
  readonly minLength?: number;
}

/** Any code units, half surrogate pairs and control characters included. */
export function anyText(minLength = 0): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.integer({ min: 0xd800, max: 0xdfff }),
    fc.integer({ min: 0, max: 0x7f }),
  );
  return fc.array(unit, { minLength, maxLength: 12 }).map((units) => String.fromCharCode(...units));
}

/** Any content of the kind. */
export function anyContent<Kind extends FileKind>(kind: Kind): fc.Arbitrary<FileContents[Kind]> {
  const schema = z.toJSONSchema(contentSchemas[kind], { io: 'output' }) as JsonSchema;
  return fromSchema(schema) as fc.Arbitrary<FileContents[Kind]>;
}

function fromSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'string') return anyText(schema.minLength);
  if (schema.items) return fc.array(fromSchema(schema.items), { maxLength: 2 });
  if (schema.propertyNames) return anyLocalizedText(schema.propertyNames.enum);
  if (!schema.properties) throw new Error(`No arbitrary for ${JSON.stringify(schema)}`);
  return fc.record(
    Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => [name, fromSchema(field)]),
    ),
    { noNullPrototype: true },
  );
}

/** Languages without text are left out of files, so the texts here are never empty. */
function anyLocalizedText(languages: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(languages.map((language) => [language, anyText(1)]));
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}
