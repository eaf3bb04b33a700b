import { done, type Command } from '../command.ts';
import { misuse } from '../parse-arguments.ts';
import { contentSchemas, type FileKind } from '../../../shared/register/file-content.ts';
import { fileSchema } from '../../../shared/register/file-schema.ts';
import { ok } from '../../../shared/util/result.ts';

const kinds = Object.keys(contentSchemas) as readonly FileKind[];

/** seloste schema [company|register|processor]: the JSON Schema of one kind of file, or of each. */
export const schemaCommand: Command = {
  name: 'schema',
  options: {},
  positionals: ['kind'],
  optionalPositionals: 1,
  run({ positionals: [asked] }) {
    if (asked === undefined) {
      const all = Object.fromEntries(kinds.map((kind) => [kind, fileSchema(kind)]));
      return Promise.resolve(ok(done(JSON.stringify(all, null, 2), all)));
    }
    const kind = kinds.find((one) => one === asked);
    if (!kind) {
      return Promise.resolve(misuse(({ usage }) => usage.valueUnknown('schema', asked, kinds)));
    }
    const schema = fileSchema(kind);
    return Promise.resolve(ok(done(JSON.stringify(schema, null, 2), { schema })));
  },
};
