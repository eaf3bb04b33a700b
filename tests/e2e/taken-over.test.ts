// What a page can reach that runs somebody else's script.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import { startWithExample } from './start-with.ts';

declare const seloste: SelosteBridge;

it('finds the policy of Trusted Types taken before anything else ran', async () => {
  const { page } = await startWithExample();
  const outcome = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return ['seloste-pdf-worker', 'default', 'other'].map((name) => {
      try {
        trustedTypes.createPolicy(name, { createScriptURL: (address: string) => address });
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(outcome).toEqual(['TypeError', 'TypeError', 'TypeError']);
  const main = readFileSync(join(import.meta.dirname, '../../renderer/app/main.tsx'), 'utf8');
  expect(/^import .*$/m.exec(main)?.[0]).toBe("import '../preview/pdf/pdf-worker.ts';");
});

it('works in no folder that the user has not confirmed in the browser’s own question', async () => {
  const { page, home, workspace } = await startWithExample({ hasDialogs: false });
  const foreign = join(home, 'vieras');
  mkdirSync(foreign);
  const answers = [false, false, true];
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'confirm') return;
    questions.push(dialog.message());
    void (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  const outcome = await page.evaluate(async (folder) => {
    Object.defineProperty(globalThis, 'confirm', { value: () => true });
    const changes = { workspaceFolder: folder, exportFolder: folder } as object;
    return {
      changed: await seloste.app.saveSettings(changes),
      chosen: await seloste.workspace.choose(),
      opened: await seloste.workspace.openTyped(folder),
      written: await seloste.export.write({
        ...{
          companyId: 'kahvila-kielo',
          registerIds: [],
          documents: ['notice'],
          formats: ['docx'],
        },
        ...{ languages: ['fi'], signature: false, folder },
      }),
      info: await seloste.app.getInfo(),
    };
  }, foreign);
  expect(outcome).toMatchObject({
    changed: { error: { kind: 'request-refused' } },
    chosen: { error: { kind: 'dialog-unavailable' } },
    opened: { error: { kind: 'cancelled' } },
    written: { error: { kind: 'cancelled' } },
    info: { value: { settings: { workspaceFolder: workspace } } },
  });
  expect(questions).toHaveLength(2);
  for (const question of questions) expect(question).toContain(foreign);
  expect(readdirSync(foreign)).toEqual([]);
  const opened = await page.evaluate((folder) => seloste.workspace.openTyped(folder), foreign);
  expect(opened).toMatchObject({ ok: true, value: { folder: foreign } });
});
