import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The user without rights that every Unix has: nobody. */
const nobody = 65_534;

/** False where rights cannot be tried: on Windows, which has no such users. */
export const canTryRights = process.seteuid !== undefined;

/** Runs the action with the rights of an ordinary user, because nothing is closed to root. */
export async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(nobody);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

/** Lets the ordinary user read what root has made: what is new is its maker's alone. */
export async function openForAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}
