import { checkSteps, migrate, migrations } from './migrate.ts';
import {
  formatVersion,
  parseContent,
  parseEnvelope,
  type FileFault,
} from '../register/envelope.ts';
import type { FileContents, FileKind } from '../register/file-content.ts';
import { ok, type Result } from '../util/result.ts';

checkSteps(migrations, formatVersion);

/** A file that was read: its content in the newest version, and the version that it was saved in. */
export interface ParsedFile<Kind extends FileKind> {
  readonly content: FileContents[Kind];
  readonly savedAt: string;
  readonly formatVersion: number;
}

/** The one way in for every file of a workspace: envelope, migrations, schema. */
export function parseFile<Kind extends FileKind>(
  kind: Kind,
  text: string,
): Result<ParsedFile<Kind>, FileFault> {
  const envelope = parseEnvelope(text, kind);
  if (!envelope.ok) return envelope;
  const content = parseContent(kind, migrate(kind, envelope.value));
  if (!content.ok) return content;
  const { savedAt, formatVersion: version } = envelope.value;
  return ok({ content: content.value, savedAt, formatVersion: version });
}
