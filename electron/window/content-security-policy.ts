import { workerPolicy } from '../../shared/bridge/worker-policy.ts';

/**
 * What the page may do: run and show its own files, and nothing else. The nonce admits the few style
 * elements that react-aria-components adds by itself; it is new for each answer.
 */
export function formatContentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one script address that the page makes by itself: see renderer/preview/pdf/pdf-worker.ts.
    `trusted-types ${workerPolicy}`,
  ].join('; ');
}
