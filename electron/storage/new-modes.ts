import { stat } from 'node:fs/promises';

/**
 * The rights of a new file or folder: the user's alone. In a folder that its group may write to, an office
 * works together, and the group gets the same right; nobody else ever does. Windows has rights of another kind.
 */
export async function newModes(
  folder: string,
): Promise<{ readonly file: number; readonly folder: number }> {
  const isShared = await stat(folder).then(
    ({ mode }) => (mode & 0o020) !== 0,
    () => false,
  );
  return isShared ? { file: 0o660, folder: 0o770 } : { file: 0o600, folder: 0o700 };
}
