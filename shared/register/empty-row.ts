import { z } from '../util/schema.ts';
import { questionIdOf } from './answer-path.ts';
import { contentSchemas, type FileKind } from './file-content.ts';

type Schema = z.core.$ZodType;

function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? unwrap(schema.unwrap())
    : schema;
}

function fieldOf(schema: Schema, field: string): Schema {
  const inner = unwrap(schema);
  const owner = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  const found =
    owner instanceof z.ZodObject ? (owner.shape[field] as Schema | undefined) : undefined;
  if (!found) throw new Error(`No field ${field} in the schema`);
  return found;
}

/** A new row of the list with every answer empty, as the schema of the file says. */
export function emptyRow(kind: FileKind, list: string, id: string): { readonly id: string } {
  const array = unwrap(questionIdOf(list).split('.').reduce<Schema>(fieldOf, contentSchemas[kind]));
  if (!(array instanceof z.ZodArray)) throw new Error(`${list} is not a list of rows`);
  return z.parse(array.element, { id }) as { readonly id: string };
}
