import { documentKinds, type DocumentKind } from '../../../shared/register/document-kind.ts';
import type { Parts } from '../../stores/contents.ts';

/** The papers that a company may want, in the order in which they are offered. */
export function findOfferedKinds({ processor }: Parts): readonly DocumentKind[] {
  return documentKinds.filter((kind) => kind !== 'processor-record' || processor !== undefined);
}
