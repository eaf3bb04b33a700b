import { beforeEach, describe, expect, it } from 'vitest';
import {
  composePreview,
  findPaperLanguage,
  findPaperOf,
  findPreviewKinds,
} from '../../../../renderer/screens/form/compose-preview.ts';
import { partsOf } from '../../../../renderer/stores/contents.ts';
import { Stores } from '../../../../renderer/stores/stores.ts';
import { FakeBridge } from '../../../helpers/fake-bridge.ts';
import { registerIdOf } from '../../../../shared/register/file-content.ts';

let stores: Stores;

beforeEach(async () => {
  stores = new Stores(new FakeBridge().bridge);
  await stores.createCompany('Kahvila Kielo');
});

function files() {
  const state = stores.company.store.getState();
  if (state.kind !== 'ready') throw new Error('No company');
  return state.files;
}

const preview = (kind: 'notice' | 'record', file: 'company' | `registers/${string}`) =>
  composePreview(partsOf(files()), { kind, file, language: 'fi', date: '2026-11-22' });

describe('composePreview', () => {
  it('shows the notice of the register that is open, not of another one', async () => {
    await stores.createRegister('kahvila-kielo', 'Asiakkaat');
    await stores.createRegister('kahvila-kielo', 'Henkilöstö');
    expect(preview('notice', 'registers/henkilosto').subtitle).toBe('Henkilöstö');
    expect(preview('notice', 'company').subtitle).toBe('Asiakkaat');
  });

  it('shows every register in the record, whatever is open', async () => {
    await stores.createRegister('kahvila-kielo', 'Asiakkaat');
    await stores.createRegister('kahvila-kielo', 'Henkilöstö');
    const record = JSON.stringify(preview('record', 'registers/henkilosto'));
    expect(record).toContain('Asiakkaat');
    expect(record).toContain('Henkilöstö');
  });
});

describe('findPreviewKinds', () => {
  it('has no notice before there is a register, and one paper of the processor record', async () => {
    expect(findPreviewKinds('company', files())).toEqual(['record']);
    await stores.createRegister('kahvila-kielo', 'Asiakkaat');
    expect(findPreviewKinds('company', files())).toEqual(['notice', 'record']);
    expect(findPreviewKinds('processor', files())).toEqual(['processor-record']);
  });
});

describe('findPaperOf', () => {
  const paperOf = (shown: 'notice' | 'record', ...paths: string[]) =>
    findPaperOf(shown, ['notice', 'record'], 'registers/asiakkaat', paths);

  it('turns to the paper that prints the answer', () => {
    expect(paperOf('notice', 'internal.owner')).toBe('record');
    expect(paperOf('notice', 'purposes[p1].balancingTest.necessity')).toBe('record');
    expect(paperOf('record', 'intro')).toBe('notice');
  });

  it('stays where the paper prints the answer, or none does', () => {
    expect(paperOf('record', 'purposes[p1].text')).toBe('record');
    expect(paperOf('record', 'inheritsSecurity')).toBe('record');
    expect(paperOf('record', 'unknown')).toBe('record');
    expect(paperOf('notice', 'internal.owner', 'purposes')).toBe('notice');
  });

  it('turns to no paper that the form does not have', () => {
    expect(findPaperOf('record', ['record'], 'company', ['cookies.use'])).toBe('record');
    expect(findPaperOf('notice', ['processor-record'], 'processor', ['controllers'])).toBe(
      'processor-record',
    );
  });
});

describe('registerIdOf', () => {
  it('tells registers from the other files', () => {
    expect(registerIdOf('registers/asiakkaat')).toBe('asiakkaat');
    expect(registerIdOf('company')).toBeUndefined();
  });
});

describe('findPaperLanguage', () => {
  it('keeps to a language in which there are answers to show', () => {
    expect(findPaperLanguage('sv', ['fi', 'sv'])).toBe('sv');
    expect(findPaperLanguage('en', ['fi', 'sv'])).toBe('fi');
  });
});
