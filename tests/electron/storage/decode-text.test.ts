import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { convertFile } from '../../../electron/services/convert-file.ts';
import { createCompany } from '../../../electron/services/create-company.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { openWorkspace } from '../../../electron/services/open-workspace.ts';
import { restoreBackup } from '../../../electron/services/restore-backup.ts';
import { saveFile } from '../../../electron/services/save-file.ts';
import { writeCompany } from '../../../electron/services/write-company.ts';
import { decodeOther, decodeText } from '../../../electron/storage/decode-text.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');
const name = 'Café Åäö – ”Kesä” 5 €';

/** The letters of windows-1252 that are none of Latin 1, by their bytes. */
const letters: Readonly<Record<string, number>> = { '€': 0x80, '”': 0x94, '–': 0x96 };

function toWindows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)));
}

const encoders: readonly (readonly [string, string, (text: string) => Buffer])[] = [
  ['windows-1252', 'windows-1252', toWindows1252],
  ['UTF-16 LE with a mark', 'utf-16le', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 LE', 'utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 BE with a mark', 'utf-16be', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 BE', 'utf-16be', (text) => Buffer.from(text, 'utf16le').swap16()],
];

/** A company whose own file an editor has saved in another encoding. */
async function makeWorkspace(encode: (text: string) => Buffer) {
  const folder = await makeTempFolder();
  const made = await createCompany(folder, name, now);
  if (!made.ok) throw new Error(made.error.kind);
  const { id, company } = made.value;
  const path = join(folder, id, 'company.json');
  const text = await readFile(path, 'utf8');
  const bytes = encode(text);
  await writeFile(path, bytes);
  return { folder, id, path, text, bytes, content: company.content, revision: company.revision };
}

describe.each(encoders)('a file in %s', (_, encoding, encode) => {
  it('is told as such, and nothing is saved over it', async () => {
    const { folder, id, path, bytes, content } = await makeWorkspace(encode);
    const error = { kind: 'file-encoding', path, encoding };
    const opened = await openWorkspace(folder);
    expect(opened).toMatchObject({
      value: { companies: [], problems: [{ file: 'company', error }] },
    });
    const request = {
      companyId: id,
      file: 'company',
      content,
      revision: '',
      overwrite: true,
    } as const;
    expect(await saveFile(folder, request, now)).toEqual({ ok: false, error });
    const contents = { company: content, registers: [] };
    expect(await writeCompany(folder, id, contents, now)).toEqual({ ok: false, error });
    expect(await restoreBackup(folder, id, 'company', now)).toEqual({ ok: false, error });
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  it('is converted letter by letter, and its original kept', async () => {
    const { folder, id, path, text, bytes } = await makeWorkspace(encode);
    expect(await convertFile(folder, id, 'company', now)).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, 'utf8')).toBe(text);
    const view = await loadCompany(folder, id);
    expect(view.ok && view.value.company.content.legalName).toBe(name);
    const backups = join(folder, id, 'backups/company');
    const [kept = ''] = (await readdir(backups)).filter((each) => each.endsWith('.converted.json'));
    expect((await readFile(join(backups, kept))).equals(bytes)).toBe(true);
    // A second time there is nothing to convert.
    expect((await convertFile(folder, id, 'company', now)).ok).toBe(true);
    expect((await readdir(backups)).filter((each) => each.includes('converted'))).toHaveLength(1);
  });

  it('is named and converted on the command line', async () => {
    const { folder, path, text } = await makeWorkspace(encode);
    const validated = await runCli('validate', folder);
    expect(validated.code).toBe(2);
    expect(validated.stderr).toContain(path);
    expect(validated.stderr).toContain('seloste convert');
    const converted = await runCli('convert', folder, '--json');
    expect(converted).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(converted.stdout)).toMatchObject({ converted: [path] });
    expect(await readFile(path, 'utf8')).toBe(text);
    expect((await runCli('convert', folder)).stdout).toContain('ei ollut');
  });
});

describe('bytes', () => {
  it('that are UTF-8 are never taken for another encoding', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const json = JSON.stringify(value);
        const bytes = new TextEncoder().encode(json);
        expect(decodeOther(bytes)).toBeUndefined();
        expect(decodeText(bytes)).toEqual({ ok: true, value: json });
      }),
    );
  });

  it('of a UTF-8 file of which one was changed are damaged, and not windows-1252', () => {
    const bytes = new TextEncoder().encode('{"name":"Åäö","other":"ä"}');
    bytes[9] = 0x41;
    expect(decodeText(bytes)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('that are no text at all are damaged', () => {
    const bytes = Uint8Array.from({ length: 256 }, (__, index) => index);
    expect(decodeText(bytes)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('of every letter of windows-1252 come back as it', () => {
    const bytes = Uint8Array.from([
      0x22,
      ...Array.from({ length: 128 }, (__, i) => 0x80 + i),
      0x22,
    ]);
    const some = bytes.filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    const text = decodeOther(some)?.text ?? '';
    expect(text).toContain('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0¡');
    expect(text).toContain('þÿ');
  });
});

describe('a file in which a key stands twice', () => {
  it('is told with the key and its line, and left as it is', async () => {
    const folder = await makeTempFolder();
    const made = await createCompany(folder, 'Kahvila Kielo', now);
    if (!made.ok) throw new Error(made.error.kind);
    const path = join(folder, 'kahvila-kielo/company.json');
    const text = await readFile(path, 'utf8');
    const line = text.split('\n').findIndex((each) => each.includes('"legalName"')) + 2;
    const twice = text.replace(/^( *)"legalName".*$/m, '$&\n$1"legalName": "Toinen nimi",');
    await writeFile(path, twice);
    const opened = await openWorkspace(folder);
    expect(opened).toMatchObject({
      value: {
        problems: [
          { error: { kind: 'file-duplicate-key', path, field: 'content.legalName', line } },
        ],
      },
    });
    const validated = await runCli('validate', folder);
    expect(validated.stderr).toContain(`rivillä ${String(line)}`);
    expect(await readFile(path, 'utf8')).toBe(twice);
  });
});
