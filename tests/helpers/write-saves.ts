// A program for tests: saves one register of a company again and again, each time over what it has just read, and
// writes a line for each answer that it gets: the revision it saved over and the one it saved, or the error.
import { loadContent } from '../../electron/storage/load-content.ts';
import { saveContent } from '../../electron/storage/save-content.ts';
import { emptyRegister } from '../../shared/register/empty.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const file = 'registers/asiakkaat';

process.stdout.write('started\n');
for (let round = 0; round < Number(count); round += 1) {
  const loaded = await loadContent(folder, file, 'register');
  const revision = loaded.ok ? loaded.value.revision : '';
  const content = emptyRegister({ fi: `${name} ${String(round)}` });
  const save = { file, kind: 'register', content, revision, overwrite: false } as const;
  const saved = await saveContent(folder, save, new Date());
  const answer = saved.ok ? `saved ${saved.value.revision}` : saved.error.kind;
  process.stdout.write(`${revision === '' ? 'none' : revision} ${answer}\n`);
}
