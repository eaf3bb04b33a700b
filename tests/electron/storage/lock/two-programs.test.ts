import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { revisionOf } from '../../../../electron/storage/revision.ts';
import { startScript, waitForEnd } from '../../../helpers/run-script.ts';
import { makeTempFolder } from '../../../helpers/temp-folder.ts';

interface Line {
  readonly over: string;
  readonly saved: string | undefined;
  readonly answer: string;
}

async function saveInTwoPrograms(folder: string, count: number): Promise<readonly Line[]> {
  const ended = await Promise.all(
    ['A', 'B'].map((name) =>
      waitForEnd(startScript('tests/helpers/write-saves.ts', [folder, name, String(count)])),
    ),
  );
  expect(ended.map(({ stderr }) => stderr)).toEqual(['', '']);
  return ended.flatMap(({ stdout }) => stdout.trim().split('\n').slice(1).map(parseLine));
}

function parseLine(line: string): Line {
  const [over = '', answer = '', saved] = line.split(' ');
  return { over, answer, saved };
}

async function revisionsOnDisk(folder: string): Promise<readonly string[]> {
  const backups = join(folder, 'backups/registers/asiakkaat');
  const paths = [
    join(folder, 'registers/asiakkaat.json'),
    ...(await readdir(backups)).map((name) => join(backups, name)),
  ];
  return Promise.all(paths.map(async (path) => revisionOf(await readFile(path))));
}

describe('two programs that save one file in a tight loop', () => {
  it('each save over the other one’s last, or are told that it has changed', async () => {
    const folder = await makeTempFolder();
    const lines = await saveInTwoPrograms(folder, 60);
    const saved = lines.filter((line) => line.saved !== undefined);
    const refused = lines.filter((line) => line.saved === undefined);
    expect(new Set(refused.map(({ answer }) => answer))).toEqual(
      new Set(refused.length === 0 ? [] : ['file-changed-elsewhere']),
    );
    // Saved over the same version, one of the two would have lost the other's work without a word.
    expect(new Set(saved.map(({ over }) => over)).size).toBe(saved.length);
    const overs = new Set(saved.map(({ over }) => over));
    const last = saved.filter((line) => !overs.has(line.saved ?? ''));
    expect(last).toHaveLength(1);
    const current = await readFile(join(folder, 'registers/asiakkaat.json'));
    expect(last[0]?.saved).toBe(revisionOf(current));
    expect(await readdir(join(folder, 'backups'))).toEqual(['registers']);
  }, 60_000);

  it('leave each saved version on the disk', async () => {
    const folder = await makeTempFolder();
    const lines = await saveInTwoPrograms(folder, 10);
    const kept = await revisionsOnDisk(folder);
    const lost = lines.filter(({ saved }) => saved !== undefined && !kept.includes(saved));
    expect(lost).toEqual([]);
  }, 60_000);
});
