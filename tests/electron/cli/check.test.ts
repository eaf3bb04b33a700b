import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

interface CheckJson {
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly findings: readonly {
    readonly company: string;
    readonly file: string;
    readonly path: string;
    readonly id: string;
    readonly severity: string;
    readonly article: string;
    readonly question: string;
    readonly message: string;
  }[];
  readonly errors: readonly { readonly kind: string }[];
}

async function checkJson(...args: readonly string[]): Promise<CheckJson & { code: number }> {
  const run = await runCli('check', ...args, '--json');
  return { ...(JSON.parse(run.stdout) as CheckJson), code: run.code };
}

/** The example companies, whose dates are of the autumn of 2026. */
async function makeExample(): Promise<string> {
  const folder = await makeTempFolder();
  await runCli('example', folder);
  return folder;
}

const autumn = ['--date', '2026-11-22'];

describe('check', () => {
  it('finds no error in the example, and says so', async () => {
    const run = await runCli('check', await makeExample(), ...autumn);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Säännöt eivät löytäneet huomautettavaa.');
    expect(run.stdout).not.toContain('Virhe');
  });

  it('tells the file, the question, the article and what to do, and ends with 1 for an error', async () => {
    const folder = await makeTempFolder();
    await runCli('new', folder, '--company', 'Kahvila Vuokko', '--register', 'Asiakkaat');
    const run = await runCli('check', folder);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('kahvila-vuokko/registers/asiakkaat.json');
    expect(run.stdout).toMatch(/Virhe PUR-01 \(13\(1\)\(c\).*\) – Tarkoitukset: /);
    expect(run.stdout).toContain('Käsittelyn tarkoitus puuttuu.');
    expect(run.stdout).toMatch(/Yhteensä \d+ virhettä, \d+ varoitusta, \d+ huomautusta\./);
  });

  it('ends with 0 where there are only warnings', async () => {
    const folder = await makeExample();
    const path = join(folder, 'kahvila-kielo/company.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"9990001-6"', '""'));
    const json = await checkJson(join(folder, 'kahvila-kielo'), ...autumn);
    expect(json).toMatchObject({ code: 0, counts: { error: 0, warning: 1 } });
    expect(json.findings[0]).toMatchObject({
      company: 'kahvila-kielo',
      file: 'company',
      path: 'businessId',
      id: 'ORG-03',
      severity: 'warning',
    });
  });

  it('tells as little as the window of what the user has said about a finding', async () => {
    const folder = await makeExample();
    const path = join(folder, 'kahvila-kielo/company.json');
    const text = await readFile(path, 'utf8');
    const { content, ...file } = JSON.parse(text) as { content: object };
    const check = async (review: object) => {
      const changed = { ...content, businessId: '', legalName: '', review };
      await writeFile(path, JSON.stringify({ ...file, content: changed }));
      return (await checkJson(join(folder, 'kahvila-kielo'), ...autumn)).findings;
    };
    const ids = async (review: object) => (await check(review)).map(({ id }) => id);
    expect(await ids({})).toEqual(['ORG-01', 'ORG-03']);
    const reason = { id: 'a1', rule: 'ORG-03', path: 'businessId', reason: 'Ei ole', on: '' };
    expect(await ids({ acknowledged: [reason] })).toEqual(['ORG-01']);
    const state = 'notApplicable';
    expect(await ids({ openItems: [{ id: 'o1', path: 'businessId', state }] })).toEqual(['ORG-01']);
    const [refused] = await check({ openItems: [{ id: 'o1', path: 'legalName', state }] });
    expect(refused?.message).toMatch(/nimi puuttuu.*”ei koske meitä” ei riitä/);
  });

  it('compares dates with the day that it is given', async () => {
    const folder = await makeExample();
    const early = await checkJson(folder, '--date', '2026-03-01');
    expect(early.code).toBe(1);
    expect(new Set(early.findings.map(({ id }) => id))).toContain('DAT-02');
    const late = await checkJson(folder, '--date', '2029-01-01');
    expect(new Set(late.findings.map(({ id }) => id))).toContain('DAT-04');
  });

  it('looks at one company and one register where it is asked to', async () => {
    const folder = await makeTempFolder();
    await runCli('new', folder, '--company', 'Yksi Oy', '--register', 'A', '--register', 'B');
    await runCli('new', folder, '--company', 'Kaksi Oy', '--register', 'C');
    const one = await checkJson(folder, '--company', 'yksi-oy', '--register', 'b');
    expect(new Set(one.findings.map(({ company, file }) => `${company}/${file}`))).toEqual(
      new Set(['yksi-oy/registers/b']),
    );
    expect((await runCli('check', folder, '--register', 'b')).code).toBe(2);
    const unknown = await checkJson(folder, '--company', 'yksi-oy', '--register', 'x');
    expect(unknown).toMatchObject({ code: 2, errors: [{ kind: 'register-unknown' }] });
  });

  it('tells of a file that it cannot read beside what it finds in the others', async () => {
    const folder = await makeExample();
    await writeFile(join(folder, 'kahvila-kielo/registers/uutiskirje.json'), '{"format":');
    const json = await checkJson(folder, ...autumn);
    expect(json.code).toBe(2);
    expect(json.errors).toHaveLength(1);
    expect(json.counts.error).toBe(0);
  });
});
