// The only place of the renderer that knows window.seloste; stores get the bridge as an argument.
import type { Answer, SelosteBridge } from '../../shared/bridge/contract.ts';
import { fail } from '../../shared/util/result.ts';

declare global {
  interface Window {
    readonly seloste?: SelosteBridge;
  }
}

/** The bridge that preload offers. Its absence is a bug of the shell, not of the user. */
export function getBridge(): SelosteBridge {
  if (!window.seloste) throw new Error('The window has no bridge to the main process');
  return window.seloste;
}

/** The answer; a call that breaks on the way (the main process is gone) becomes an error to show. */
export async function settle<T>(answer: Answer<T>): Answer<T> {
  try {
    return await answer;
  } catch (error) {
    return fail({
      kind: 'unexpected',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
