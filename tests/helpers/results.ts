import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Result } from '../../shared/util/result.ts';

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The error of a result; undefined for a good one. */
export function errorOf(result: Result<unknown, AppError>): AppError | undefined {
  return result.ok ? undefined : result.error;
}
