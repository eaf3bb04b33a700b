import { migrate } from './migrate.ts';
import type { OldContent } from './migration.ts';
import {
  formatChecked,
  parseEnvelope,
  wrongShape,
  type Envelope,
  type FileFault,
} from '../register/envelope.ts';
import type { FileKind } from '../register/file-content.ts';
import {
  versionHeadSchema,
  versionSchema,
  type Version,
  type VersionHead,
} from '../register/version.ts';
import { fail, ok, type Result } from '../util/result.ts';

/** The text of the file that keeps a version. */
export function formatVersionFile(version: Version): string {
  return formatChecked('version', versionSchema.parse(version), version.date);
}

/** A kept version, its answers brought to the newest format. The file itself stays as it was written. */
export function parseVersion(text: string): Result<Version, FileFault> {
  const envelope = parseEnvelope(text, 'version');
  if (!envelope.ok) return envelope;
  const content = migrateVersion(envelope.value);
  const version = versionSchema.safeParse(content);
  return version.success ? ok(version.data) : fail(wrongShape(version.error, content, 'content'));
}

/** The head of a kept version: its answers are neither migrated nor checked. */
export function parseVersionHead(text: string): Result<VersionHead, FileFault> {
  const envelope = parseEnvelope(text, 'version');
  if (!envelope.ok) return envelope;
  const { content } = envelope.value;
  const head = versionHeadSchema.safeParse(content);
  return head.success ? ok(head.data) : fail(wrongShape(head.error, content, 'content'));
}

function migrateVersion(envelope: Envelope): OldContent {
  const { company, registers, processor, ...choices } = envelope.content;
  const bring = (kind: FileKind, content: unknown): unknown =>
    isContent(content) ? migrate(kind, { ...envelope, content }) : content;
  return {
    ...choices,
    company: bring('company', company),
    registers: Array.isArray(registers)
      ? registers.map((row: unknown) =>
          isContent(row) ? { ...row, content: bring('register', row['content']) } : row,
        )
      : registers,
    ...(processor !== undefined && { processor: bring('processor', processor) }),
  };
}

function isContent(value: unknown): value is OldContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
