// The reader of PDF files works beside the window, so that typing and scrolling never wait for it.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { workerPolicy } from '../../../shared/bridge/worker-policy.ts';

/** The part of Trusted Types in use; the compiler's own DOM types do not know them. */
interface ScriptAddresses {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/** Starts the worker. The policy can be made once only, and admits this one address. */
export function startPdfWorker(): Worker {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: ScriptAddresses };
  const policy = trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => workerUrl });
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
}
