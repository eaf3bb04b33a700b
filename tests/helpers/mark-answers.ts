// Puts a word that stands nowhere else into every place of a file that can hold one, by its schema: also
// into places that no question asks for.
import {
  contentSchemas,
  type FileContents,
  type FileKind,
} from '../../shared/register/file-content.ts';
import { languages } from '../../shared/language/language.ts';
import { z } from '../../shared/util/schema.ts';

/** Where a marked word stands. */
export interface Mark {
  readonly word: string;
  readonly kind: FileKind;
  /** The id of the question: its path without ids of rows. `id` for the name of a row. */
  readonly path: string;
  /** The row that it stands in. */
  readonly row: Readonly<Record<string, unknown>> | undefined;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly items?: JsonSchema;
}

/** What `nextWord` makes. */
export const markedWord = /qz\d{5}x/g;

let count = 0;

/** A word of letters and digits, so that no writer divides it, and small, so that it can name a file. */
export function nextWord(): string {
  count += 1;
  return `qz${String(count).padStart(5, '0')}x`;
}

/** One row may be published and another not. */
function atLeastTwo(rows: readonly unknown[]): readonly unknown[] {
  const [first = { id: 'r1' }, ...others] = rows as readonly { readonly id: string }[];
  return others.length > 0 ? rows : [first, { ...first, id: `${first.id}-2` }];
}

/** Marks everything but choices and references, which lead where they led. */
export class AnswerMarker {
  readonly marks: Mark[] = [];

  mark<Kind extends FileKind>(
    kind: Kind,
    content: FileContents[Kind],
    references: ReadonlySet<string>,
  ): FileContents[Kind] {
    const schema = z.toJSONSchema(contentSchemas[kind], { io: 'output' }) as JsonSchema;
    const note = (path: string, row: Mark['row']) => {
      const word = nextWord();
      this.marks.push({ word, kind, path, row });
      return word;
    };
    const walk = (part: JsonSchema, value: unknown, path: string, row: Mark['row']): unknown => {
      if (part.enum || references.has(path)) return value;
      if (part.type === 'string') return path.endsWith('id') && row ? value : note(path, row);
      if (part.propertyNames) {
        return Object.fromEntries(languages.map((language) => [language, note(path, row)]));
      }
      if (part.items) return walkList(part.items, value, path);
      return Object.fromEntries(
        Object.entries(part.properties ?? {}).map(([name, field]) => {
          const inner = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
          return [name, walk(field, inner, path === '' ? name : `${path}.${name}`, row)];
        }),
      );
    };
    const walkList = (item: JsonSchema, value: unknown, path: string): unknown => {
      if (item.enum) return value;
      const items = (value as readonly unknown[] | undefined) ?? [];
      if (!item.properties) return [note(path, undefined)];
      return atLeastTwo(items).map((row) => walk(item, row, path, row as Mark['row']));
    };
    const marked = walk(schema, content, '', undefined);
    return contentSchemas[kind].parse(
      this.#renameRows(marked, kind),
    ) as unknown as FileContents[Kind];
  }

  /** Names of rows are the company's own too. */
  #renameRows(content: unknown, kind: FileKind): unknown {
    const names = new Map<string, string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [field, inner] of Object.entries(value)) {
        if (field === 'id' && typeof inner === 'string' && !names.has(inner)) {
          const word = nextWord();
          names.set(inner, word);
          this.marks.push({ word, kind, path: 'id', row: undefined });
        } else collect(inner);
      }
    };
    collect(content);
    const renamed = JSON.stringify(content, (_, value: unknown) =>
      typeof value === 'string' ? (names.get(value) ?? value) : value,
    );
    return JSON.parse(renamed) as unknown;
  }
}
