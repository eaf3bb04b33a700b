// What the window finds of notices that were printed: it follows what is saved, and what was exported.
import { beforeEach, describe, expect, it } from 'vitest';
import { Stores } from '../../../renderer/stores/stores.ts';
import { findingsOf } from '../../../renderer/stores/use-findings.ts';
import type { ExportRequest } from '../../../shared/bridge/requests.ts';
import { printedNotice, type PrintedNotice } from '../../../shared/document/printed-notices.ts';
import type { Company } from '../../../shared/register/company.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import type { Register } from '../../../shared/register/register.ts';
import { FakeBridge } from '../../helpers/fake-bridge.ts';

const file = 'registers/vieraat';
const request: ExportRequest = {
  ...{ companyId: 'kielo', registerIds: [], languages: ['fi'], signature: false },
  ...{ documents: ['notice'], formats: ['docx'], folder: '/vienti' },
};

let fake: FakeBridge;
let stores: Stores;

/** What an export of the files as they stand on the disk would keep. */
function printed(): readonly PrintedNotice[] {
  const company = fake.get('kielo', 'company') as Company;
  const content = fake.get('kielo', file) as Register;
  const parts = { company, registers: [{ id: 'vieraat', content }] };
  return [printedNotice(parts, 'vieraat', 'fi', '2026-11-01')];
}

function countOutdated(): number {
  const state = stores.company.store.getState();
  if (state.kind !== 'ready') throw new Error('No company stands open');
  return findingsOf(state, '2026-11-22').open.filter(({ id }) => id === 'DAT-05').length;
}

beforeEach(async () => {
  fake = new FakeBridge();
  stores = new Stores(fake.bridge);
  fake.addCompany('kielo', 'Kahvila Kielo');
  fake.put('kielo', file, emptyRegister({ fi: 'Vieraat' }));
  fake.printed = printed();
  await stores.openCompany('kielo');
});

describe('a printed notice', () => {
  it('is outdated as soon as a change is saved, and no longer once it is taken back', async () => {
    expect(countOutdated()).toBe(0);
    stores.company.answer(file, 'intro', { fi: 'Tervetuloa.' });
    expect(countOutdated()).toBe(0);
    await stores.autosave.flush();
    expect(countOutdated()).toBe(1);
    stores.company.undo(file);
    await stores.autosave.flush();
    expect(countOutdated()).toBe(0);
  });

  it('is current again as soon as it is exported', async () => {
    stores.company.answer(file, 'intro', { fi: 'Tervetuloa.' });
    await stores.autosave.flush();
    expect(countOutdated()).toBe(1);
    fake.printed = printed();
    expect(countOutdated()).toBe(1);
    await stores.export.write(request);
    expect(countOutdated()).toBe(0);
  });

  it('never was, where nothing was exported', async () => {
    fake.printed = [];
    await stores.openCompany('kielo');
    stores.company.answer(file, 'intro', { fi: 'Tervetuloa.' });
    await stores.autosave.flush();
    expect(countOutdated()).toBe(0);
  });
});
