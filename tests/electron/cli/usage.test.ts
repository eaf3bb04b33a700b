import { describe, expect, it } from 'vitest';

import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const commands = ['example', 'new', 'export', 'show', 'validate', 'schema'];

describe('help', () => {
  it('is printed on request, for the program and for each command', async () => {
    const general = await runCli('--help');
    expect(general.code).toBe(0);
    for (const name of commands) {
      expect(general.stdout).toContain(`seloste ${name}`);
      const help = await runCli(name, '--help');
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`seloste ${name}`);
    }
  });

  it('is printed as a hint where no command is given', async () => {
    const run = await runCli();
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('seloste export');
  });
});

describe('wrong usage', () => {
  it.each([
    [['vie'], /”vie”.*export/],
    [['toString'], /”toString”/],
    [['export'], /kansio/],
    [['export', ''], /kansio/],
    [['export', 'a', 'b', '--out', 'c'], /”b”/],
    [['export', 'a'], /--out/],
    [['export', 'a', '--out'], /--out/],
    [['export', 'a', '--out='], /--out/],
    [['export', 'a', '--out', '--signature'], /--out/],
    [['export', 'a', '--out', 'b', '--dokumentti', 'x'], /--dokumentti/],
    [['export', 'a', '--out', 'b', '-x'], /-x/],
    [['export', 'a', '--out', 'b', '--__proto__', 'x'], /--__proto__/],
    [['export', 'a', '--out', 'b', '--signature=yes'], /--signature/],
    [['export', 'a', '--out', 'b', '--document', 'notice,folder'], /”folder”.*notice, record/],
    [['export', 'a', '--out', 'b', '--format', 'odt'], /”odt”.*docx, pdf/],
    [['export', 'a', '--out', 'b', '--language', 'de'], /”de”.*fi, sv, en/],
    [['export', 'a', '--out', 'b', '--date', '31.2.2026'], /31\.2\.2026.*VVVV-KK-PP/],
    [['new', 'a'], /--company/],
    [['show'], /tiedosto/],
    [['show', 'a', '--as', 'x'], /”x”.*register, document, text/],
    [['schema', 'asiakas'], /”asiakas”.*company, register, processor/],
    [['validate'], /kansio/],
  ])('%j is told in one sentence', async (args, sentence) => {
    const run = await runCli(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });

  it('with --json is one JSON value on stdout, too', async () => {
    const folder = await makeTempFolder();
    for (const args of [['vie'], ['export', folder], ['export', folder, '--out', folder]]) {
      const run = await runCli(...args, '--json');
      const value = JSON.parse(run.stdout) as { errors: { message: string }[] };
      expect(value.errors).toHaveLength(1);
      expect(run.stderr).toContain(value.errors[0]?.message);
      expect(run.code).toBeGreaterThan(0);
    }
  });
});
