// What stands at a path. What cannot be looked at counts as not being there.
import { stat } from 'node:fs/promises';

/** True where something stands at the path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** True where a folder stands at the path. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
