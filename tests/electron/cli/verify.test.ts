import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

import { verifyPaper } from '../../../electron/services/verify-paper.ts';
import type { PaperReport } from '../../../shared/bridge/views.ts';
import { documentKinds } from '../../../shared/register/document-kind.ts';
import type { Version } from '../../../shared/register/version.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const company = 'kahvila-kielo';
const register = 'asiakasrekisteri';

interface RegisterFile {
  readonly content: {
    readonly purposes: readonly { readonly id: string }[];
    readonly internal: object;
  };
}

let folder = '';
let workspace = '';

beforeEach(async () => {
  folder = await makeTempFolder();
  workspace = join(folder, 'työkansio');
  await runCli('example', workspace);
});

async function exportPapers(...more: readonly string[]) {
  const out = join(folder, 'paperit');
  return runCli(
    ...['export', workspace, '--company', company, '--register', register, '--out', out],
    ...['--format', 'docx', '--document', 'notice,record', ...more],
  );
}

async function codeOf(subject: string, number = '0001'): Promise<string> {
  const path = join(workspace, company, 'versions', subject, `${number}.json`);
  const file = JSON.parse(await readFile(path, 'utf8')) as { content: { checkCode: string } };
  return file.content.checkCode;
}

async function edit(change: (content: RegisterFile['content']) => object): Promise<void> {
  const path = join(workspace, company, 'registers', `${register}.json`);
  const file = JSON.parse(await readFile(path, 'utf8')) as RegisterFile;
  await writeFile(path, JSON.stringify({ ...file, content: change(file.content) }));
}

async function verifyJson(code: string): Promise<PaperReport & { isCurrent: boolean }> {
  const { stdout } = await runCli('verify', workspace, code, '--json');
  return JSON.parse(stdout) as PaperReport & { isCurrent: boolean };
}

describe('verify', () => {
  it('says that a paper is current while the answers are', async () => {
    await exportPapers();
    const code = await codeOf(register);
    const run = await runCli('verify', workspace, code.toLowerCase().replace('-', ' '));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Ajan tasalla: ”Tietosuojaseloste – Asiakasrekisteri”');
    expect(run.stdout).toContain('tehty 1.2.2026');
    const ofCompany = await runCli('verify', join(workspace, company), code, '--json');
    expect(JSON.parse(ofCompany.stdout)).toMatchObject({ isCurrent: true, errors: [] });
  });

  it('knows every kind of paper again, in every language', async () => {
    await runCli(
      ...[
        'export',
        workspace,
        '--company',
        'tilitoimisto-taival',
        '--out',
        join(folder, 'paperit'),
      ],
      ...['--format', 'docx', '--document', documentKinds.join(','), '--language', 'fi,sv'],
    );
    const versions = join(workspace, 'tilitoimisto-taival', 'versions');
    const names = await readdir(versions, { recursive: true });
    const texts = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFile(join(versions, name), 'utf8')),
    );
    const kept = texts.map((text) => (JSON.parse(text) as { content: Version }).content);
    expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(documentKinds));
    for (const { checkCode, kind, language } of kept) {
      const report = await verifyPaper(workspace, checkCode, 'fi');
      expect(report).toMatchObject({
        ok: true,
        value: { papers: [{ document: kind, language, state: { kind: 'current' } }] },
      });
    }
  });

  it('names what has changed since, in words', async () => {
    await exportPapers();
    const [notice, record] = [await codeOf(register), await codeOf('company')];
    await edit((content) => ({
      ...content,
      intro: { fi: 'Aivan uusi johdanto.' },
      purposes: content.purposes.slice(1),
      internal: { ...content.internal, owner: 'Uusi vastuuhenkilö' },
    }));
    const run = await runCli('verify', workspace, notice);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Vanhentunut: ”Tietosuojaseloste – Asiakasrekisteri”');
    expect(run.stdout).toMatch(/- Perustiedot: .+: .+ → ”Aivan uusi johdanto\.”/);
    expect(run.stdout).toMatch(/- Tarkoitukset: .+: poistettu ”Varaukset/);
    expect(run.stdout).not.toContain('Uusi vastuuhenkilö');
    const internal = await runCli('verify', workspace, record);
    expect(internal.code).toBe(1);
    expect(internal.stdout).toContain('→ ”Uusi vastuuhenkilö”');
    expect(internal.stdout).toContain('- Asiakasrekisteri: ');
  });

  it('takes a change back with the answer', async () => {
    await exportPapers();
    const first = await codeOf(register);
    await edit((content) => ({ ...content, intro: { fi: 'Toinen johdanto.' } }));
    await exportPapers();
    const second = await codeOf(register, '0002');
    expect((await verifyJson(first)).isCurrent).toBe(false);
    expect((await verifyJson(second)).isCurrent).toBe(true);
    await exportPapers('--date', '2026-03-01');
    expect(await readdir(join(workspace, company, 'versions', register))).toHaveLength(2);
  });

  it('tells a paper whose register is gone, and a record that lost one', async () => {
    await exportPapers();
    const [notice, record] = [await codeOf(register), await codeOf('company')];
    await rm(join(workspace, company, 'registers', `${register}.json`));
    expect((await verifyJson(notice)).papers).toMatchObject([{ state: { kind: 'withdrawn' } }]);
    expect((await verifyJson(record)).papers).toMatchObject([
      {
        state: { kind: 'outdated', changes: [{ kind: 'file-removed', name: 'Asiakasrekisteri' }] },
      },
    ]);
    expect((await runCli('verify', workspace, notice)).code).toBe(1);
  });

  it('does not guess where the answers of today cannot be read', async () => {
    await exportPapers();
    const code = await codeOf(register);
    await writeFile(join(workspace, company, 'registers', `${register}.json`), '{');
    const run = await runCli('verify', workspace, code);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('Ei voitu tarkistaa');
    expect(run.stderr).toContain(`${register}.json`);
  });

  it('says in a sentence that a code is unknown, or is none', async () => {
    const unknown = await runCli('verify', workspace, 'AAAA-AAAA');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('AAAA-AAAA');
    expect(unknown.stderr.trim().split('\n')).toHaveLength(1);
    const none = await runCli('verify', workspace, 'moikka');
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('moikka');
    expect((await runCli('verify', workspace)).code).toBe(2);
    expect((await runCli('verify', workspace, 'AAAA-AAAA', '--company', 'ei-ole')).code).toBe(2);
  });

  it('tells damaged versions beside the answer', async () => {
    await exportPapers();
    const code = await codeOf(register);
    const damaged = join(workspace, company, 'versions', 'company', '0002.json');
    await writeFile(damaged, '');
    const run = await runCli('verify', workspace, code);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(damaged);
    // The check of the files' shape names the same file, and those that are in order.
    const checked = await runCli('validate', workspace);
    expect(checked.code).toBe(2);
    expect(checked.stderr).toContain(damaged);
    expect(checked.stdout).toContain(join(company, 'versions', register, '0001.json'));
  });

  it('is not in the way of an export that cannot keep a version', async () => {
    await mkdir(join(workspace, company), { recursive: true });
    await writeFile(join(workspace, company, 'versions'), 'tiedosto kansion paikalla');
    const run = await exportPapers();
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('Huomaa: asiakirjat on tallennettu');
    expect(run.stdout.trim().split('\n')).toHaveLength(2);
  });
});
