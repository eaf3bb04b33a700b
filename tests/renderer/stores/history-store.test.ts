import { describe, expect, it } from 'vitest';
import { Stores } from '../../../renderer/stores/stores.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import type { Register } from '../../../shared/register/register.ts';
import { FakeBridge } from '../../helpers/fake-bridge.ts';

const file = 'registers/asiakkaat';

async function openRegister() {
  const fake = new FakeBridge();
  fake.addCompany('kielo', 'Kahvila Kielo');
  fake.put('kielo', file, emptyRegister({ fi: 'Asiakkaat' }));
  const stores = new Stores(fake.bridge);
  await stores.openCompany('kielo');
  const name = () => (stores.company.file(file)?.content as Register).name.fi;
  const told = () => stores.announcements.store.getState().current;
  return { fake, stores, name, told };
}

describe('a restored version', () => {
  it('is an edit that is saved, and that the word of it takes back', async () => {
    const { fake, stores, name, told } = await openRegister();
    stores.history.restore(file, emptyRegister({ fi: 'Vanha' }));
    expect(name()).toBe('Vanha');
    await stores.autosave.flush();
    expect(fake.get('kielo', file)).toMatchObject({ name: { fi: 'Vanha' } });
    const news = told();
    expect(news?.kind).toBe('version-restored');
    if (news && 'undo' in news) news.undo();
    expect(name()).toBe('Asiakkaat');
    expect(told()).toBeUndefined();
  });

  it('is no longer offered to be undone after the next edit', async () => {
    const { stores, name, told } = await openRegister();
    stores.history.restore(file, emptyRegister({ fi: 'Vanha' }));
    stores.company.answer(file, 'name', { fi: 'Uusi' });
    expect(told()).toBeUndefined();
    expect(name()).toBe('Uusi');
  });
});
