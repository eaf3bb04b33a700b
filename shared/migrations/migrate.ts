import type { Migration, OldContent } from './migration.ts';
import { version1 } from './version-1.ts';
import { version2 } from './version-2.ts';
import type { Envelope } from '../register/envelope.ts';
import type { FileKind } from '../register/file-content.ts';

/** Every step of the format, oldest first. */
export const migrations: readonly Migration[] = [version1, version2];

/** Throws unless the versions are 1, 2, 3 … up to the newest: a gap would skip a change of the format. */
export function checkSteps(steps: readonly Migration[], newest: number): void {
  const versions = steps.map(({ version }) => version);
  if (versions.length !== newest || versions.some((version, index) => version !== index + 1)) {
    throw new Error(`Migrations must be 1 to ${String(newest)}, found ${versions.join(', ')}`);
  }
}

/** The content of an envelope brought to the newest version, one step at a time. */
export function migrate(
  kind: FileKind,
  envelope: Envelope,
  steps: readonly Migration[] = migrations,
): OldContent {
  return steps
    .filter(({ version }) => version > envelope.formatVersion)
    .reduce((older, step) => step[kind](older), envelope.content);
}
