import { afterEach, describe, expect, it, vi } from 'vitest';
import { getBridge, settle } from '../../../renderer/services/bridge.ts';
import { newId } from '../../../renderer/services/new-id.ts';
import { ok } from '../../../shared/util/result.ts';
import { FakeBridge } from '../../helpers/fake-bridge.ts';

afterEach(() => vi.unstubAllGlobals());

describe('getBridge', () => {
  it('gives the bridge of the window', () => {
    const { bridge } = new FakeBridge();
    vi.stubGlobal('window', { seloste: bridge });
    expect(getBridge()).toBe(bridge);
  });

  it('throws where the preload is missing', () => {
    vi.stubGlobal('window', {});
    expect(() => getBridge()).toThrow();
  });
});

describe('settle', () => {
  it('passes an answer on', async () => {
    expect(await settle(Promise.resolve(ok(1)))).toEqual(ok(1));
  });

  it('turns a call that broke on the way into an error to show', async () => {
    const result = await settle(Promise.reject(new Error('gone')));
    expect(result).toEqual({ ok: false, error: { kind: 'unexpected', detail: 'gone' } });
  });
});

describe('newId', () => {
  it('makes short ids that fit a path and do not repeat', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^[a-z2-9]{8}$/);
  });
});
