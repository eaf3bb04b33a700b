import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openCompany } from '../../../electron/services/open-company.ts';
import { summariseCompany } from '../../../electron/services/summarise-company.ts';
import type { StatusRow } from '../../../shared/papers/company-status.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

type Row = StatusRow & { readonly company: string };

async function status(folder: string, ...args: readonly string[]): Promise<readonly Row[]> {
  const run = await runCli('status', folder, '--json', ...args);
  expect(run.code).toBe(0);
  return JSON.parse(run.stdout) as readonly Row[];
}

/** A company of which nothing but the name has been answered, with an untouched template. */
async function makeUntouched(): Promise<string> {
  const folder = await makeTempFolder();
  await runCli('new', folder, '--company', 'Malli Oy', '--template', 'customers');
  return folder;
}

describe('status', () => {
  it('calls every paper of the example finished', async () => {
    const folder = await makeTempFolder();
    await runCli('example', folder);
    const rows = await status(folder, '--language', 'fi,sv,en');
    expect(rows.flatMap(({ papers }) => papers).length).toBeGreaterThan(15);
    expect(rows.flatMap(({ papers }) => papers).filter(({ places }) => places.length > 0)).toEqual(
      [],
    );
    for (const { counts } of rows) expect(counts).toMatchObject({ missing: 0, unconfirmed: 0 });
  });

  it('finds an untouched template at most a fifth done, and all of its papers drafts', async () => {
    const rows = await status(await makeUntouched());
    expect(rows.map(({ company, register }) => [company, register])).toEqual([
      ['malli-oy', null],
      ['malli-oy', 'asiakasrekisteri'],
    ]);
    for (const { counts } of rows) {
      const { met, notApplicable, ...others } = counts;
      const all = Object.values(others).reduce((sum, count) => sum + count, met);
      expect(met / all, JSON.stringify(counts)).toBeLessThanOrEqual(0.2);
      expect(notApplicable).toBeGreaterThanOrEqual(0);
      expect(counts.unconfirmed).toBeGreaterThan(10);
    }
    const [whole, register] = rows;
    expect(register?.papers).toMatchObject([
      { document: 'notice', language: 'fi', state: 'draft' },
    ]);
    expect(whole?.papers).toMatchObject([{ document: 'record', state: 'draft' }]);
    expect(register?.papers[0]?.places).toContainEqual({
      ...{ file: 'company', path: 'email', state: 'missing' },
    });
  });

  it('counts as the list of companies in the window does', async () => {
    const folder = await makeUntouched();
    const [whole] = await status(folder);
    const view = await openCompany(folder, 'malli-oy');
    if (!view.ok) throw new Error('The company does not open');
    const { met, notApplicable, ...others } = whole!.counts;
    const all = Object.values(others).reduce((sum, count) => sum + count, met);
    expect(summariseCompany(view.value).requirements).toEqual({ met, all });
    expect(notApplicable).toBeGreaterThan(0);
  });

  it('says the same in words, and tells of files that cannot be read', async () => {
    const folder = await makeUntouched();
    const run = await runCli('status', folder);
    expect(run.stdout).toMatch(/^malli-oy\n {2}.*puuttuu \d+, vahvistamatta \d+/);
    expect(run.stdout).toMatch(/Luonnos: Tietosuojaseloste \(fi\), kesken \d+ kohtaa/);
    await writeFile(join(folder, 'malli-oy/registers/asiakasrekisteri.json'), '{');
    const broken = await runCli('status', folder);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('asiakasrekisteri.json');
  });
});

describe('what nobody has confirmed', () => {
  it('is told by check', async () => {
    const folder = await makeUntouched();
    const [whole] = await status(folder);
    const run = await runCli('check', folder);
    expect(run.stdout).toContain(
      `Vahvistamatta ${String(whole?.counts.unconfirmed)} mallin vastausta.`,
    );
  });

  it('is told by export, one line for each draft and none for a finished paper', async () => {
    const folder = await makeUntouched();
    const out = await makeTempFolder();
    const run = await runCli('export', folder, '--out', out);
    expect(run.stderr.match(/^Luonnos: /gm)).toHaveLength(2);
    const json = JSON.parse((await runCli('export', folder, '--out', out, '--json')).stdout) as {
      readonly drafts: readonly { readonly path: string; readonly places: readonly unknown[] }[];
    };
    const rows = await status(folder);
    expect(json.drafts.map(({ places }) => places.length).sort()).toEqual(
      rows.flatMap(({ papers }) => papers.map(({ places }) => places.length)).sort(),
    );
    await expect(readFile(json.drafts[0]!.path)).resolves.toBeDefined();
    const example = await makeTempFolder();
    await runCli('example', example);
    expect((await runCli('export', example, '--out', out)).stderr).not.toContain('Luonnos');
  });
});
