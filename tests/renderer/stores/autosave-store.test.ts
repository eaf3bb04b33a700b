import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stores } from '../../../renderer/stores/stores.ts';
import { emptyCompany } from '../../../shared/register/empty.ts';
import { FakeBridge } from '../../helpers/fake-bridge.ts';

let fake: FakeBridge;
let stores: Stores;

beforeEach(async () => {
  vi.useFakeTimers();
  fake = new FakeBridge();
  fake.addCompany('kielo', 'Kahvila Kielo');
  stores = new Stores(fake.bridge);
  await stores.openCompany('kielo');
});

afterEach(() => vi.useRealTimers());

const type = (name: string) => stores.company.answer('company', 'legalName', name);
const state = () => stores.autosave.stateOf('company').kind;
const onDisk = () => (fake.get('kielo', 'company') as { legalName: string }).legalName;

describe('AutosaveStore', () => {
  it('saves once, a moment after the last key', async () => {
    type('A');
    await vi.advanceTimersByTimeAsync(400);
    type('AB');
    await vi.advanceTimersByTimeAsync(400);
    expect(fake.saves).toHaveLength(0);
    expect(state()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(300);
    expect(fake.saves).toHaveLength(1);
    expect(onDisk()).toBe('AB');
    expect(state()).toBe('saved');
  });

  it('saves someone who never pauses every few seconds', async () => {
    for (let key = 0; key < 50; key += 1) {
      type(`A${String(key)}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(fake.saves).toHaveLength(1);
  });

  it('sends the newest revision with every save', async () => {
    type('A');
    await vi.advanceTimersByTimeAsync(700);
    type('B');
    await vi.advanceTimersByTimeAsync(700);
    expect(onDisk()).toBe('B');
    expect(state()).toBe('saved');
  });

  it('never runs two saves of one file at once, and saves what was typed meanwhile', async () => {
    let open: () => void = () => undefined;
    fake.saveGate = new Promise((resolve) => (open = resolve));
    type('A');
    await vi.advanceTimersByTimeAsync(700);
    expect(state()).toBe('saving');
    type('B');
    const flushed = stores.autosave.flush();
    expect(fake.saves).toHaveLength(0);
    open();
    expect(await flushed).toBe(true);
    expect(fake.saves).toHaveLength(2);
    expect(onDisk()).toBe('B');
  });

  it('keeps what could not be saved, says why, and tries again', async () => {
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    type('A');
    await vi.advanceTimersByTimeAsync(700);
    expect(stores.autosave.stateOf('company')).toEqual({ kind: 'failed', error: fake.saveError });
    expect(stores.company.file('company')?.content).toMatchObject({ legalName: 'A' });
    fake.saveError = undefined;
    await vi.advanceTimersByTimeAsync(3100);
    expect(onDisk()).toBe('A');
    expect(state()).toBe('saved');
  });

  it('tries again ever more seldom', async () => {
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    type('A');
    await vi.advanceTimersByTimeAsync(700);
    for (const [seconds, tries] of [
      [3, 2],
      [3, 2],
      [7, 3],
      [29, 3],
      [1, 4],
      [30, 5],
    ] as const) {
      await vi.advanceTimersByTimeAsync(seconds * 1000);
      expect(fake.saves).toHaveLength(tries);
    }
  });

  it('brings to the disk at once what is typed while everything is saved', async () => {
    let open: () => void = () => undefined;
    fake.saveGate = new Promise((resolve) => (open = resolve));
    type('A');
    const flushed = stores.autosave.flush();
    type('B');
    open();
    expect(await flushed).toBe(true);
    expect(onDisk()).toBe('B');
  });

  it('waits for a choice when the file changed elsewhere, and overwrites on the word', async () => {
    fake.put('kielo', 'company', emptyCompany('Toinen'));
    type('Oma');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state()).toBe('changed-elsewhere');
    expect(onDisk()).toBe('Toinen');
    type('Oma nimi');
    expect(state()).toBe('changed-elsewhere');
    expect(await stores.autosave.flush()).toBe(false);
    expect(fake.saves).toHaveLength(1);
    await stores.autosave.keepMine('company');
    expect(onDisk()).toBe('Oma nimi');
    expect(state()).toBe('saved');
  });

  it('takes the other version on the word, and undo brings the own one back', async () => {
    fake.put('kielo', 'company', emptyCompany('Toinen'));
    type('Oma');
    await vi.advanceTimersByTimeAsync(700);
    await stores.autosave.takeOther('company');
    expect(stores.company.file('company')?.content).toMatchObject({ legalName: 'Toinen' });
    stores.company.undo('company');
    await vi.advanceTimersByTimeAsync(700);
    expect(onDisk()).toBe('Oma');
  });

  it('saves when the window closes', async () => {
    type('A');
    await fake.closing?.();
    expect(onDisk()).toBe('A');
  });

  it('tells the closing window that something could not be saved', async () => {
    fake.saveError = { kind: 'disk-full', path: '/tyotila' };
    type('A');
    await expect(fake.closing?.()).rejects.toThrow();
  });

  it('saves when the user leaves the screen', async () => {
    type('A');
    stores.navigation.go({ kind: 'home' });
    await vi.advanceTimersByTimeAsync(0);
    expect(onDisk()).toBe('A');
  });

  it('writes nothing when undo leads back to what the disk has', async () => {
    type('A');
    stores.company.undo('company');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.saves).toHaveLength(0);
    expect(state()).toBe('saved');
  });

  it('waits for a save on its way, and brings an undo of what it saves to the disk', async () => {
    let open: () => void = () => undefined;
    fake.saveGate = new Promise((resolve) => (open = resolve));
    type('A');
    await vi.advanceTimersByTimeAsync(700);
    stores.company.undo('company');
    expect(state()).toBe('saving');
    const flushed = stores.autosave.flush();
    open();
    expect(await flushed).toBe(true);
    expect(onDisk()).toBe('Kahvila Kielo');
  });

  it('keeps the answer to a save from another company that is at hand by then', async () => {
    let open: () => void = () => undefined;
    fake.saveGate = new Promise((resolve) => (open = resolve));
    fake.addCompany('taival', 'Tilitoimisto Taival');
    type('A');
    await vi.advanceTimersByTimeAsync(700);
    await stores.company.open('taival');
    expect(state()).toBe('saved');
    const before = stores.company.file('company');
    open();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stores.company.file('company')).toBe(before);
    expect(fake.saves).toHaveLength(1);
  });

  it('takes no version of the disk into another company that is at hand by then', async () => {
    let open: () => void = () => undefined;
    fake.addCompany('taival', 'Tilitoimisto Taival');
    fake.loadGate = new Promise((resolve) => (open = resolve));
    const taken = stores.autosave.takeOther('company');
    fake.loadGate = Promise.resolve();
    await stores.company.open('taival');
    const before = stores.company.file('company');
    open();
    await taken;
    expect(stores.company.file('company')).toBe(before);
  });
});
