import type { DocumentKind } from '../../../shared/register/document-kind.ts';

/** The papers that the screens show and make, in the order in which they are offered. */
export const offeredKinds: readonly DocumentKind[] = ['notice', 'record'];
