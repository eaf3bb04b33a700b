// The reader of PDF files works beside the window, so that typing and scrolling never wait for it.
// main.tsx imports this file before everything else: a policy of Trusted Types takes its name once, so that
// no script that comes later can make one that admits other addresses.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { workerPolicy } from '../../../shared/bridge/worker-policy.ts';

/** The part of Trusted Types in use; the compiler's own DOM types do not know them. */
interface ScriptAddresses {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { readonly createScriptURL: (address: string) => string };
}

const { trustedTypes } = window as Window & { readonly trustedTypes?: ScriptAddresses };

/** Admits this one address, whatever it is asked for. */
const policy = trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => workerUrl });

/** Starts the worker. */
export function startPdfWorker(): Worker {
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
}
