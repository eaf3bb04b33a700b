// Walks the schemas of the model, so that a field added to them cannot go unasked.
import type { z } from '../../../shared/util/schema.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

function unwrap(schema: z.core.$ZodType): Definition {
  const definition = schema._zod.def as unknown as Definition;
  return definition.innerType ? unwrap(definition.innerType) : definition;
}

/** Ids of the questions that the schema calls for: leaves, lists of rows, and fields of rows; no row ids. */
export function schemaLeaves(schema: z.core.$ZodType, path = ''): readonly string[] {
  const definition = unwrap(schema);
  const element = definition.element && unwrap(definition.element);
  const shape = definition.shape ?? element?.shape;
  if (!shape) return [path];
  const fields = Object.entries(shape)
    .filter(([name]) => !element || name !== 'id')
    .flatMap(([name, field]) => schemaLeaves(field, path === '' ? name : `${path}.${name}`));
  return element ? [path, ...fields] : fields;
}
