/**
 * The name under which the page may start the worker that reads the pages of a PDF. Trusted Types refuse
 * every script address that is not made by a policy of this name, and it makes only that one.
 */
export const workerPolicy = 'seloste-pdf-worker';
