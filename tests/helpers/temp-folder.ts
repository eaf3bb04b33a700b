import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real folder of this test alone, removed when the test ends. */
export async function makeTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seloste-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
