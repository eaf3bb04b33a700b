import { beforeEach, describe, expect, it } from 'vitest';
import { Stores } from '../../../renderer/stores/stores.ts';
import type { Register } from '../../../shared/register/register.ts';
import { FakeBridge } from '../../helpers/fake-bridge.ts';

let fake: FakeBridge;
let stores: Stores;

beforeEach(() => {
  fake = new FakeBridge();
  stores = new Stores(fake.bridge);
});

const screen = () => stores.navigation.store.getState().screen;

describe('the logo', () => {
  const logo = () => {
    const state = stores.company.store.getState();
    return state.kind === 'ready' ? state.logo : undefined;
  };

  beforeEach(async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
  });

  it('is shown as soon as it is chosen, and gone when it is removed', async () => {
    expect(await stores.chooseLogo('kielo')).toBeUndefined();
    expect(logo()).toEqual(fake.chosenLogo);
    expect(await stores.removeLogo('kielo')).toBeUndefined();
    expect(logo()).toBeUndefined();
  });

  it('stays as it is after a cancelled dialog, and a refused picture is told', async () => {
    fake.error = { kind: 'cancelled' };
    expect(await stores.chooseLogo('kielo')).toBeUndefined();
    fake.error = { kind: 'logo-unusable', path: 'kuva.png', reason: 'damaged' };
    expect(await stores.chooseLogo('kielo')).toEqual(fake.error);
    expect(logo()).toBeUndefined();
  });

  it('leaves edits that are not saved yet', async () => {
    stores.company.answer('company', 'phone', '050 000 0101');
    await stores.chooseLogo('kielo');
    expect(stores.company.file('company')?.content).toMatchObject({ phone: '050 000 0101' });
  });
});

describe('start', () => {
  it('asks who the user is when there is no company', async () => {
    await stores.start();
    expect(screen().kind).toBe('first-start');
  });

  it('goes straight to the only company', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.start();
    expect(screen()).toEqual({ kind: 'company', companyId: 'kielo' });
  });

  it('lists many companies, and a damaged one even when it is alone', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    const error = { kind: 'file-damaged', path: 'company.json', backup: 'a.json' } as const;
    fake.problems.push({ companyId: 'rikki', file: 'company', error });
    await stores.start();
    expect(screen().kind).toBe('home');
  });

  it('shows home with the error when the workspace cannot be read', async () => {
    fake.error = { kind: 'workspace-unreadable', path: '/tyotila' };
    await stores.start();
    expect(screen().kind).toBe('home');
    expect(stores.workspace.store.getState()).toEqual({ kind: 'failed', error: fake.error });
  });
});

describe('companies and registers', () => {
  it('makes a company, then a register, and opens its form', async () => {
    await stores.createCompany('Kahvila Kielo');
    expect(screen()).toEqual({ kind: 'company', companyId: 'kahvila-kielo' });
    await stores.createRegister('kahvila-kielo', 'Asiakasrekisteri');
    expect(screen()).toMatchObject({ kind: 'form', file: 'registers/asiakasrekisteri' });
  });

  it('makes a register from a template', async () => {
    await stores.createCompany('Kahvila Kielo');
    await stores.createRegister('kahvila-kielo', '', 'web-shop');
    const file = 'registers/verkkokaupan-asiakasrekisteri';
    expect(screen()).toMatchObject({ kind: 'form', file });
    expect(stores.company.file(file)?.content).toMatchObject({ kind: 'web-shop' });
  });

  it('gives back why a company without a name is not made', async () => {
    const error = await stores.createCompany('  ');
    expect(error?.kind).toBe('company-name-missing');
  });

  it('stays with a company whose edits are not on the disk', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    fake.addCompany('taival', 'Tilitoimisto Taival');
    await stores.openCompany('kielo');
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    await stores.openCompany('taival');
    expect(stores.company.store.getState()).toMatchObject({ kind: 'ready', id: 'kielo' });
    expect(stores.announcements.store.getState().current).toEqual({ kind: 'not-saved' });
  });

  it('keeps unsaved edits when the same company is loaded again', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    await stores.company.open('kielo');
    expect(stores.company.file('company')?.content).toMatchObject({ legalName: 'Uusi nimi' });
  });

  it('keeps what was saved while the same company was loaded again', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    let answer: () => void = () => undefined;
    fake.loadGate = new Promise((resolve) => (answer = resolve));
    const opening = stores.company.open('kielo');
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    expect(await stores.autosave.flush()).toBe(true);
    answer();
    await opening;
    expect(stores.company.file('company')?.content).toMatchObject({ legalName: 'Uusi nimi' });
    stores.company.answer('company', 'legalName', 'Uudempi nimi');
    expect(await stores.autosave.flush()).toBe(true);
  });

  it('takes in what other programs have written, and leaves the user their own by undo', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    fake.addCompany('kielo', 'Toisen koneen nimi');
    await stores.company.lookAgain();
    expect(stores.company.file('company')?.content).toMatchObject({
      legalName: 'Toisen koneen nimi',
    });
    stores.company.undo('company');
    expect(stores.company.file('company')?.content).toMatchObject({ legalName: 'Kahvila Kielo' });
  });

  it('leaves everything as it is when another look fails or comes too late', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    fake.error = { kind: 'workspace-missing', path: '/tyotila' };
    await stores.company.lookAgain();
    expect(stores.company.store.getState()).toMatchObject({ kind: 'ready', id: 'kielo' });
    fake.error = undefined;
    let answer: () => void = () => undefined;
    fake.loadGate = new Promise((resolve) => (answer = resolve));
    fake.addCompany('kielo', 'Toisen koneen nimi');
    const looking = stores.company.lookAgain();
    stores.company.answer('company', 'tradeName', 'Kielo');
    const typed = stores.company.store.getState();
    answer();
    await looking;
    expect(stores.company.store.getState()).toBe(typed);
  });

  it('stays with the company that was opened last', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    fake.addCompany('taival', 'Tilitoimisto Taival');
    let answer: () => void = () => undefined;
    fake.loadGate = new Promise((resolve) => (answer = resolve));
    const first = stores.company.open('kielo');
    fake.loadGate = Promise.resolve();
    await stores.company.open('taival');
    answer();
    await first;
    expect(stores.company.store.getState()).toMatchObject({ kind: 'ready', id: 'taival' });
  });

  it('keeps unsaved edits when the company cannot be loaded again', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    fake.error = { kind: 'workspace-missing', path: '/tyotila' };
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    await stores.openCompany('kielo');
    expect(stores.company.file('company')?.content).toMatchObject({ legalName: 'Uusi nimi' });
  });

  it('says why a company cannot be loaded', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    fake.error = { kind: 'workspace-missing', path: '/tyotila' };
    await stores.openCompany('kielo');
    expect(stores.company.store.getState()).toMatchObject({ kind: 'failed', error: fake.error });
  });

  it('does not take the trouble of one company over to the next', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    fake.addCompany('taival', 'Tilitoimisto Taival');
    await stores.openCompany('kielo');
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    await stores.autosave.flush();
    expect(stores.autosave.stateOf('company').kind).toBe('failed');
    stores.company.undo('company');
    await stores.openCompany('taival');
    expect(stores.autosave.stateOf('company').kind).toBe('saved');
  });

  it('adds rows that the schema accepts, moves and removes them', async () => {
    await stores.createCompany('Kahvila Kielo');
    await stores.createRegister('kahvila-kielo', 'Asiakkaat');
    const file = 'registers/asiakkaat';
    const first = stores.company.addRow(file, 'purposes');
    const second = stores.company.addRow(file, 'purposes');
    stores.company.moveRow(file, 'purposes', second, -1);
    const ids = () => (stores.company.file(file)?.content as Register).purposes.map(({ id }) => id);
    expect(ids()).toEqual([second, first]);
    stores.company.removeRow(file, 'purposes', second);
    expect(ids()).toEqual([first]);
    expect(stores.company.undo(file)).toBe('purposes');
    expect(ids()).toEqual([second, first]);
  });

  it('removes a register and says so', async () => {
    await stores.createCompany('Kahvila Kielo');
    await stores.createRegister('kahvila-kielo', 'Asiakkaat');
    await stores.removeRegister('kahvila-kielo', 'asiakkaat', 'Asiakkaat');
    expect(stores.company.file('registers/asiakkaat')).toBeUndefined();
    expect(stores.announcements.store.getState().current).toMatchObject({
      kind: 'register-removed',
    });
  });
});

describe('export', () => {
  const request = {
    companyId: 'kielo',
    registerIds: [],
    documents: ['notice'],
    formats: ['pdf'],
    languages: ['fi'],
    signature: false,
    folder: '/vienti',
  } as const;

  it('saves first, then writes', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    await stores.export.write(request);
    expect(fake.saves).toHaveLength(1);
    expect(stores.export.store.getState()).toMatchObject({ kind: 'written', folder: '/vienti' });
  });

  it('brings back no company that was left meanwhile', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    fake.addCompany('taival', 'Tilitoimisto Taival');
    await stores.openCompany('taival');
    await stores.export.write(request);
    expect(stores.company.store.getState()).toMatchObject({ kind: 'ready', id: 'taival' });
  });

  it('writes nothing while edits are not on the disk', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    await stores.export.write(request);
    expect(fake.exports).toHaveLength(0);
    expect(stores.export.store.getState().kind).toBe('unsaved');
  });

  const paper = {
    companyId: 'kielo',
    document: 'notice',
    registerIds: [],
    language: 'fi',
    signature: false,
  } as const;

  it('shows a paper with the last edits in it, and none without them', async () => {
    fake.addCompany('kielo', 'Kahvila Kielo');
    await stores.openCompany('kielo');
    stores.company.answer('company', 'legalName', 'Uusi nimi');
    expect(await stores.export.preview(paper)).toMatchObject({ kind: 'shown' });
    expect(fake.saves).toHaveLength(1);
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    stores.company.answer('company', 'legalName', 'Vielä uudempi');
    expect(await stores.export.preview(paper)).toEqual({ kind: 'unsaved' });
    expect(fake.previews).toEqual([paper]);
  });

  it('tells why a paper cannot be shown', async () => {
    fake.error = { kind: 'company-unknown', id: 'kielo' };
    expect(await stores.export.preview(paper)).toEqual({ kind: 'failed', error: fake.error });
  });
});

it('shows no list of companies whose folder is gone', async () => {
  fake.addCompany('kahvila', 'Kahvila');
  await stores.start();
  fake.error = { kind: 'workspace-missing', path: '/tyotila' };
  await stores.goHome();
  expect(stores.workspace.store.getState()).toEqual({ kind: 'failed', error: fake.error });
});

describe('another workspace folder', () => {
  it('is opened and remembered when it is typed', async () => {
    await stores.start();
    expect(await stores.changeWorkspace('/toinen')).toBeUndefined();
    expect(fake.settings.workspaceFolder).toBe('/toinen');
    expect(screen().kind).toBe('home');
  });

  it('leaves the old one in its place when it cannot be opened', async () => {
    await stores.start();
    const before = fake.settings.workspaceFolder;
    const error = { kind: 'workspace-missing', path: '/ei-ole' } as const;
    Object.assign(fake.bridge.workspace, {
      openTyped: () => Promise.resolve({ ok: false, error }),
    });
    expect(await stores.changeWorkspace('/ei-ole')).toEqual(error);
    expect(fake.settings.workspaceFolder).toBe(before);
  });

  it('gives back that there is no dialog, so that the folder can be typed', async () => {
    const error = { kind: 'dialog-unavailable' } as const;
    Object.assign(fake.bridge.workspace, { choose: () => Promise.resolve({ ok: false, error }) });
    expect(await stores.changeWorkspace()).toEqual(error);
  });
});
