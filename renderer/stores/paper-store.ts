// Papers that were printed earlier, checked against the answers of today.
import type { Answer, SelosteBridge } from '../../shared/bridge/contract.ts';
import type { PaperReport } from '../../shared/bridge/views.ts';
import { settle } from '../services/bridge.ts';
import type { AutosaveStore } from './autosave-store.ts';

export class PaperStore {
  readonly #bridge: SelosteBridge;
  readonly #autosave: AutosaveStore;

  constructor(bridge: SelosteBridge, autosave: AutosaveStore) {
    this.#bridge = bridge;
    this.#autosave = autosave;
  }

  /** Whether the paper with the code says what the answers say now, the last edits included. */
  async verify(code: string): Answer<PaperReport> {
    await this.#autosave.flush();
    return settle(this.#bridge.paper.verify(code));
  }
}
