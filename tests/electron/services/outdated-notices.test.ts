// A notice that the public reads is no longer what the answers say (rule DAT-05), on a real disk.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCompany } from '../../../electron/services/check-company.ts';
import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import type { ExportRequest } from '../../../shared/bridge/requests.ts';
import type { Acknowledgement } from '../../../shared/register/review.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const companyId = 'kahvila-kielo';
const [guests, letter] = ['asiakasrekisteri', 'uutiskirje'];
const today = '2026-11-22';

let workspace = '';
let out = '';

beforeEach(async () => {
  [workspace, out] = [await makeTempFolder(), await makeTempFolder()];
  await writeExample(workspace, new Date(`${today}T10:00:00Z`));
});

async function print(more: Partial<ExportRequest> = {}, date = today): Promise<void> {
  const request: ExportRequest = {
    ...{ companyId, registerIds: [guests], documents: ['notice'], formats: ['html'] },
    ...{ languages: ['fi'], signature: false, folder: out },
    ...more,
  };
  expect(await exportDocuments(workspace, request, date)).toMatchObject({ ok: true });
}

interface FileOfAnswers {
  readonly content: { readonly [field: string]: object };
}

/** Gives other answers in a file; returns what takes them back. */
async function edit(
  file: string,
  change: (content: FileOfAnswers['content']) => object,
): Promise<() => Promise<void>> {
  const path = join(workspace, companyId, `${file}.json`);
  const before = await readFile(path, 'utf8');
  const answers = JSON.parse(before) as FileOfAnswers;
  const content = { ...answers.content, ...change(answers.content) };
  await writeFile(path, JSON.stringify({ ...answers, content }));
  return () => writeFile(path, before);
}

const editIntro = (text: string, register = guests) =>
  edit(`registers/${register}`, () => ({ intro: { fi: text, sv: text, en: text } }));

async function outdated(registerIds: readonly string[] = []): Promise<readonly Finding[]> {
  const check = await checkCompany(workspace, companyId, registerIds, today);
  if (!check.ok) throw new Error(check.error.kind);
  return check.value.findings.filter(({ id }) => id === 'DAT-05');
}

describe('a notice that was exported', () => {
  it('is found outdated after a change, and no longer after it is taken back or exported again', async () => {
    await print({}, '2026-11-01');
    expect(await outdated()).toEqual([]);
    const takeBack = await editIntro('Toinen johdanto.');
    expect(await outdated()).toMatchObject([
      {
        severity: 'warning',
        place: { file: `registers/${guests}`, path: 'doc.updatedOn' },
        values: { date: '2026-11-01', languages: 'fi' },
        hurts: ['notice'],
      },
    ]);
    expect(await outdated([letter])).toEqual([]);
    await takeBack();
    expect(await outdated()).toEqual([]);
    await editIntro('Toinen johdanto.');
    await print();
    expect(await outdated()).toEqual([]);
  });

  it('is outdated too where the answers are again what an older notice says', async () => {
    await print();
    const takeBack = await editIntro('Toinen johdanto.');
    await print();
    await takeBack();
    expect(await outdated()).toHaveLength(1);
    await print();
    expect(await outdated()).toEqual([]);
    expect(await readdir(join(workspace, companyId, 'versions', guests))).toHaveLength(3);
  });

  it('knows nothing of internal answers', async () => {
    await print();
    await edit(`registers/${guests}`, ({ internal }) => ({
      internal: { ...internal, owner: 'Uusi vastuuhenkilö' },
    }));
    expect(await outdated()).toEqual([]);
  });

  it('follows the facts that it takes from the company', async () => {
    await print();
    await edit('company', () => ({ phone: '+358 50 000 0199' }));
    expect(await outdated()).toMatchObject([{ place: { file: `registers/${guests}` } }]);
  });

  it('can have shared its paper with other registers', async () => {
    await print({ registerIds: [guests, letter], together: true });
    await editIntro('Toinen johdanto.', letter);
    expect(await outdated()).toMatchObject([{ place: { file: `registers/${letter}` } }]);
    await print({ registerIds: [letter] });
    expect(await outdated()).toEqual([]);
  });

  it('is told by the languages that still say the old', async () => {
    await print({ languages: ['fi', 'sv'] });
    await editIntro('Toinen johdanto.');
    expect(await outdated()).toMatchObject([{ values: { languages: 'fi sv' } }]);
    await print();
    expect(await outdated()).toMatchObject([{ values: { languages: 'sv' } }]);
  });

  it('can be left as it is for a reason, which does not hold for the next one', async () => {
    const about = (finding: Finding | undefined) => ['DAT-05', ...(finding?.about ?? [])];
    const leave = async (finding: Finding | undefined) => {
      const reason: Acknowledgement = {
        ...{ id: 'a1', rule: 'DAT-05', path: 'doc.updatedOn', on: today },
        ...{ reason: 'Julkaistaan vuodenvaihteessa.', about: about(finding) },
      };
      await edit(`registers/${guests}`, () => ({ review: { acknowledged: [reason] } }));
    };
    await print();
    await editIntro('Toinen johdanto.');
    await leave((await outdated())[0]);
    expect(await outdated()).toEqual([]);
    await editIntro('Kolmas johdanto.');
    expect(await outdated()).toEqual([]);
    await print();
    await editIntro('Neljäs johdanto.');
    expect(await outdated()).toHaveLength(1);
  });
});

describe('a register without a public notice', () => {
  it('has nothing that could be outdated, whatever else was printed', async () => {
    await editIntro('Toinen johdanto.');
    expect(await outdated()).toEqual([]);
    await print({ documents: ['record', 'binder'], formats: ['docx'] });
    await editIntro('Kolmas johdanto.');
    expect(await outdated()).toEqual([]);
  });

  it('is checked as ever where what was printed cannot be read', async () => {
    await print();
    await editIntro('Toinen johdanto.');
    const versions = join(workspace, companyId, 'versions');
    await writeFile(join(versions, guests, '0001.json'), '{');
    expect(await outdated()).toEqual([]);
    await rm(versions, { recursive: true });
    await writeFile(versions, 'tiedosto kansion paikalla');
    expect(await outdated()).toEqual([]);
  });
});
