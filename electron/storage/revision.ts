import { createHash } from 'node:crypto';

/** The mark of a file's bytes: equal for equal bytes, whatever the clock of the disk says. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
