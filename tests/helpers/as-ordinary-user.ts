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
