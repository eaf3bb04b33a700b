import { describe, expect, it } from 'vitest';

import { commands } from '../../../electron/cli/run-command.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import { languages } from '../../../shared/language/language.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

describe('help', () => {
  it('is printed on request, for the program and for each command', async () => {
    const general = await runCli('--help');
    expect(general.code).toBe(0);
    for (const { name } of commands) {
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

describe.each(languages)('the help in %s', (language) => {
  it.each(commands)('tells of the options that $name takes, and of no other', (command) => {
    const text = commandLineWords[language].commandHelp[command.name];
    // The first paragraph is the pattern of the command, and each line of the list begins with its option.
    const [pattern = ''] = text.split('\n\n');
    const told = [...(pattern.match(/--\w+/g) ?? []), ...(text.match(/^ {2}--\w+/gm) ?? [])];
    const taken = ['json', ...Object.keys(command.options)].map((name) => `--${name}`);
    expect([...new Set(told.map((name) => name.trim()))].sort()).toEqual(taken.sort());
  });

  it('stays within the width of a terminal', () => {
    const { help, commandHelp } = commandLineWords[language];
    const lines = [help, ...Object.values(commandHelp)].flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('the language of the command line', () => {
  it('is chosen with --interface, for help, refusals and findings', async () => {
    const folder = await makeTempFolder();
    const help = await runCli('export', '--help', '--interface', 'sv');
    expect(help.stdout).toContain('Skapar dokumenten av de sparade svaren.');
    const refused = await runCli('vie', '--interface=en');
    expect(refused.stderr).toMatch(/^There is no command “vie”/);
    const missing = await runCli('check', '--interface', 'sv');
    expect(missing.stderr).toMatch(/^Kommandot check saknar mapp\./);
    const error = await runCli('export', `${folder}/x`, '--out', folder, '--interface', 'en');
    expect(error.stderr).toMatch(/^There is no folder/);
  });

  it('is refused in the language of the environment where Seloste does not speak it', async () => {
    const run = await runCli('templates', '--interface', 'et');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/--interface.*”et”.*fi, sv, en/);
  });

  it.each(['sv', 'en'] as const)('tells of the same options in %s', (language) => {
    const optionsIn = (text: string) => [...new Set(text.match(/--\w+/g))].sort();
    for (const [name, finnish] of Object.entries(commandLineWords.fi.commandHelp)) {
      const { commandHelp } = commandLineWords[language];
      const text = commandHelp[name as keyof typeof commandHelp];
      expect(optionsIn(text)).toEqual(optionsIn(finnish));
      expect(text).not.toMatch(/KANSIO|TUNNUS|valitsi/);
    }
  });

  it.each(['sv', 'en'] as const)('says nothing in %s as it does in Finnish', (language) => {
    const { usage, start, verify, check } = commandLineWords[language];
    const { fi } = commandLineWords;
    const values = Object.values({ ...usage, ...start, ...verify, ...check });
    const finnish = new Set<unknown>(
      Object.values({ ...fi.usage, ...fi.start, ...fi.verify, ...fi.check }),
    );
    expect(values.filter((word) => finnish.has(word))).toEqual([]);
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
