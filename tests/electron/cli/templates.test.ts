import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { templateIds } from '../../../shared/templates/template.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';
import { runCli } from '../../helpers/run-cli.ts';

it('lists the templates with their ids', async () => {
  const run = await runCli('templates');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout.trim().split('\n')).toHaveLength(templateIds.length);
  expect(run.stdout).toMatch(/^web-shop +Verkkokauppa\. /m);
  const json = JSON.parse((await runCli('templates', '--json')).stdout) as {
    readonly templates: readonly { readonly id: string; readonly title: object }[];
  };
  expect(json.templates.map(({ id }) => id).toSorted()).toEqual([...templateIds].toSorted());
  expect(json.templates[0]?.title).toHaveProperty('sv');
});

it('makes a company whose registers are filled, and its papers', async () => {
  const folder = await makeTempFolder();
  const made = await runCli(
    ...['new', folder, '--company', 'Malli Oy', '--register', 'Muut'],
    ...['--template', 'employees', '--template', 'booking'],
  );
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const registers = await readdir(join(folder, 'malli-oy/registers'));
  expect(registers.toSorted()).toEqual([
    'ajanvarausrekisteri.json',
    'henkilosto-ja-palkkarekisteri.json',
    'muut.json',
  ]);
  const file = join(folder, 'malli-oy/registers/ajanvarausrekisteri.json');
  const shown = await runCli('show', file, '--as', 'text', '--language', 'sv');
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain('Tidsbokningsregister');
});

it('makes nothing where a template is unknown, and tells the ids', async () => {
  const folder = await makeTempFolder();
  const run = await runCli('new', folder, '--company', 'Malli Oy', '--template', 'kampaamo');
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('booking');
  expect(await readdir(folder)).toEqual([]);
});
