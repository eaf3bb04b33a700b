import { describe, expect, it } from 'vitest';
import { GlossaryStore } from '../../../renderer/stores/glossary-store.ts';
import { Stores } from '../../../renderer/stores/stores.ts';
import { FakeBridge } from '../../helpers/fake-bridge.ts';

describe('the glossary', () => {
  it('follows terms and leads back by the same way', () => {
    const glossary = new GlossaryStore();
    glossary.openAt('consent');
    glossary.follow('legalBasis');
    expect(glossary.store.getState().trail).toEqual(['consent', 'legalBasis']);
    glossary.back();
    glossary.back();
    expect(glossary.store.getState()).toMatchObject({ isOpen: true, trail: [], left: 'consent' });
  });

  it('stays at its term when it is asked for again, and begins anew after closing', () => {
    const glossary = new GlossaryStore();
    glossary.openAt('consent');
    glossary.open();
    expect(glossary.store.getState().trail).toEqual(['consent']);
    glossary.search('evä');
    glossary.close();
    glossary.open();
    expect(glossary.store.getState()).toMatchObject({ trail: [], query: '', left: undefined });
  });

  it('opens from the menu', () => {
    const bridge = new FakeBridge();
    const stores = new Stores(bridge.bridge);
    bridge.askForGlossary?.();
    expect(stores.glossary.store.getState().isOpen).toBe(true);
  });
});
