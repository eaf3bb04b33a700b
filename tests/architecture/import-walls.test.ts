// The rules of build/config/import-walls.mjs find what they are there to find. That the source keeps to
// them is checked by npm run walls.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from '../helpers/temp-folder.ts';

const root = join(import.meta.dirname, '../..');
const config = join(root, 'build/config/import-walls.mjs');

/** The names of the rules that a project of these files breaks. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const baseDir = await makeTempFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(baseDir, path)), { recursive: true });
    await writeFile(join(baseDir, path), text);
  }
  await symlink(join(root, 'node_modules'), join(baseDir, 'node_modules'));
  const { default: walls } = (await import(config)) as { readonly default: IConfiguration };
  const tops = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { output } = await cruise(tops, {
    ...walls.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: walls.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

const nothing = 'export {};\n';
const imports = (path: string) => `import '${path}';\n`;

describe('the import walls', () => {
  it('let through what the table allows', async () => {
    const files = {
      'shared/util/a.ts': nothing,
      'shared/rules/b.ts': imports('../util/a.ts'),
      'electron/storage/c.ts': imports('../../shared/rules/b.ts'),
      'electron/storage/disk/d.ts': imports('node:fs'),
      'electron/services/e.ts': `${imports('../storage/c.ts')}${imports('../storage/disk/d.ts')}`,
    };
    expect(await brokenRules(files)).toEqual([]);
  });

  it.each([
    ['shared-util', 'shared/util/a.ts', '../rules/b.ts', 'shared/rules/b.ts'],
    ['writer-pdf', 'electron/writers/pdf/a.ts', '../docx/b.ts', 'electron/writers/docx/b.ts'],
    ['of-electron-storage', 'electron/storage/a.ts', '../services/b.ts', 'electron/services/b.ts'],
    [
      'of-renderer-screens',
      'renderer/screens/a.ts',
      '../../electron/cli/b.ts',
      'electron/cli/b.ts',
    ],
    ['of-renderer-form', 'renderer/form/a.ts', '../stores/b.ts', 'renderer/stores/b.ts'],
    ['no-barrel', 'shared/util/a.ts', './words/index.ts', 'shared/util/words/index.ts'],
    ['disk', 'electron/services/a.ts', 'node:fs/promises', 'electron/services/b.ts'],
    ['disk', 'electron/storage/a.ts', 'fs', 'electron/storage/b.ts'],
    ['no-tests', 'shared/util/a.ts', '../../tests/b.ts', 'tests/b.ts'],
  ])('find what breaks %s', async (rule, from, target, to) => {
    expect(await brokenRules({ [from]: imports(target), [to]: nothing })).toContain(rule);
  });

  it.each([
    ['shared-is-pure', 'shared/rules/a.ts', 'node:fs'],
    ['shared-knows-no-react', 'shared/rules/a.ts', 'react'],
    ['home-of-zod', 'shared/rules/a.ts', 'zod'],
    ['home-of-fflate', 'electron/writers/pdf/a.ts', 'fflate'],
    ['home-of-pdfkit', 'electron/services/a.ts', 'pdfkit'],
    ['home-of-zustand', 'renderer/ui/a.ts', 'zustand'],
    ['home-of-electron', 'electron/storage/a.ts', 'electron'],
    ['resolvable', 'electron/storage/a.ts', './gone.ts'],
    ['known-folder', 'electron/sync/a.ts', 'node:fs'],
  ])('find what breaks %s', async (rule, from, target) => {
    expect(await brokenRules({ [from]: imports(target) })).toContain(rule);
  });

  it('find a cycle, also one of types alone', async () => {
    const files = {
      'shared/util/a.ts': `import type { B } from './b.ts';\nexport type A = B;\n`,
      'shared/util/b.ts': `import type { A } from './a.ts';\nexport type B = A;\n`,
    };
    expect(await brokenRules(files)).toContain('no-cycle');
  });
});
