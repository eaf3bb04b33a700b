import { useState } from 'react';
import type { FedKind } from '../../../shared/register/document-kind.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import { findPaperOf } from './compose-preview.ts';

/**
 * The paper on the desk: the one that the user has picked, until they turn to answers that it does not
 * print. It never changes while one answer is being written.
 */
export function usePaperKind(
  kinds: readonly FedKind[],
  file: FileId,
  paths: readonly string[],
): readonly [kind: FedKind, pick: (kind: FedKind) => void] {
  const [shown, setShown] = useState<FedKind>('notice');
  const [followed, setFollowed] = useState<readonly string[]>();
  if (followed !== paths) {
    setFollowed(paths);
    setShown(findPaperOf(shown, kinds, file, paths));
  }
  return [kinds.includes(shown) ? shown : (kinds[0] ?? 'record'), setShown];
}
