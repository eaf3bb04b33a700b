// Every file of a workspace is an envelope around its content, so that a file tells what it is, which
// version of the format it has and when it was saved, wherever it has been copied.
import { contentSchemas, type FileContents, type FileKind } from './file-content.ts';
import { languages } from '../language/language.ts';
import { findDuplicateKey } from '../util/find-duplicate-key.ts';
import { fail, ok, type Result } from '../util/result.ts';
import { z } from '../util/schema.ts';

/** The version of the format that this Seloste writes. Raise it together with a new migration. */
export const formatVersion = 2;

/** A file as it stands: the content is not yet checked, and may be of an older version. */
export interface Envelope {
  readonly formatVersion: number;
  readonly savedAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Why a text is not a file that can be used. `field` leads to the first place that is wrong. */
export type FileFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'duplicate-key'; readonly field: string; readonly line: number }
  | { readonly kind: 'wrong-shape'; readonly field: string }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number };

const schemas: { readonly [Kind in FileKind]: z.ZodType<FileContents[Kind]> } = contentSchemas;

/** What the word in an envelope can be: a file of answers, or what was once printed from them. */
type EnvelopeKind = FileKind | 'version';

/** Names the JSON Schema of the kind and version; a name, not an address, since nothing is fetched. */
export function schemaId(kind: EnvelopeKind): string {
  return `urn:seloste:${kind}:${String(formatVersion)}`;
}

const envelopeSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.string(),
  formatVersion: z.int().min(0),
  savedAt: z.string().default(''),
  content: z.looseObject({}),
});

/** The envelope of a file of the kind. An older content still has to be migrated, and then checked. */
export function parseEnvelope(text: string, kind: EnvelopeKind): Result<Envelope, FileFault> {
  const json = parseJson(text);
  if (!json.ok) return json;
  // A kept paper was written once by Seloste itself; what people edit is looked at.
  const duplicate = kind === 'version' ? undefined : findDuplicateKey(text);
  if (duplicate)
    return fail({ kind: 'duplicate-key', field: duplicate.path, line: duplicate.line });
  // A newer format may have an envelope of another shape: only these two fields are sure to be there.
  const version = peek(json.value, 'formatVersion');
  const format = peek(json.value, 'format');
  if (format === `seloste/${kind}` && typeof version === 'number' && version > formatVersion) {
    return fail({ kind: 'newer', version, supported: formatVersion });
  }
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return fail(wrongShape(envelope.error, json.value));
  if (format !== `seloste/${kind}`) return fail({ kind: 'wrong-shape', field: 'format' });
  return ok(envelope.data);
}

/** The kind that a file says it is of; undefined where it is no file of Seloste. */
export function kindOfText(text: string): FileKind | undefined {
  const json = parseJson(text);
  const format = json.ok ? peek(json.value, 'format') : undefined;
  const kinds = Object.keys(schemas) as FileKind[];
  return kinds.find((kind) => format === `seloste/${kind}`);
}

/** The content checked against its schema, gaps filled with defaults. */
export function parseContent<Kind extends FileKind>(
  kind: Kind,
  content: unknown,
): Result<FileContents[Kind], FileFault> {
  const result = schemas[kind].safeParse(content);
  if (!result.success) return fail(wrongShape(result.error, content, 'content'));
  return ok(result.data);
}

/**
 * The text of a file. Fields stand in the order of the schema and languages in the order of
 * `languages`, whatever was edited first, so that versions compare line by line.
 */
export function formatEnvelope<Kind extends FileKind>(
  kind: Kind,
  content: FileContents[Kind],
  savedAt: string,
): string {
  return formatChecked(kind, schemas[kind].parse(content), savedAt);
}

/** The text of a file whose content comes from its schema, and so has its fields in order. */
export function formatChecked(kind: EnvelopeKind, content: object, savedAt: string): string {
  const format = `seloste/${kind}`;
  const envelope = { $schema: schemaId(kind), format, formatVersion, savedAt, content };
  return `${JSON.stringify(envelope, orderLanguages, 2)}\n`;
}

function parseJson(text: string): Result<unknown, FileFault> {
  // Some editors put a byte order mark first, which JSON does not allow (RFC 8259, section 8.1).
  const body = text.replace(/^\ufeff/, '');
  // A power cut can leave a file of the right length that holds only null characters.
  if (/^[\s\0]*$/.test(body)) return fail({ kind: 'empty' });
  try {
    return ok(JSON.parse(body) as unknown);
  } catch {
    return fail({ kind: 'damaged' });
  }
}

function peek(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, field) ? (value as Readonly<Record<string, unknown>>)[field] : null;
}

/** Text per language: languages in their own order, and those without text left out. */
function orderLanguages(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const texts = value as Readonly<Record<string, unknown>>;
  const given = Object.keys(texts);
  if (!given.every((key) => (languages as readonly string[]).includes(key))) return value;
  const kept = languages.filter(
    (language) => texts[language] !== undefined && texts[language] !== '',
  );
  return Object.fromEntries(kept.map((language) => [language, texts[language]]));
}

/** The first place that is wrong in a value; `start` leads from the file to the value. */
export function wrongShape(
  error: z.ZodError,
  value: unknown,
  ...start: readonly string[]
): FileFault {
  const [issue] = error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { kind: 'wrong-shape', field: namePath(value, [...(issue?.path ?? []), ...extra], start) };
}

/** The path as answers are addressed: rows by their id, or counted from one where they have none. */
function namePath(value: unknown, path: readonly PropertyKey[], start: readonly string[]): string {
  let name = start.join('.');
  let current = value;
  for (const key of path) {
    current = peek(current, String(key));
    const id = peek(current, 'id');
    if (typeof key === 'number') name += `[${typeof id === 'string' ? id : String(key + 1)}]`;
    else name += name === '' ? String(key) : `.${String(key)}`;
  }
  return name === '' ? '.' : name;
}
