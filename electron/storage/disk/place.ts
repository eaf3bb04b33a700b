import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * A file or folder below a folder that the user has chosen. What stands there may have come from anybody
 * (a memory stick, a shared folder), so every access goes by `disk.ts`, which follows no link out of the root.
 */
export interface Place {
  readonly root: string;
  readonly path: string;
}

/** The place of the names below the root; each may be a path of its own. */
export function placeIn(root: string, ...names: readonly string[]): Place {
  return { root, path: join(root, ...names) };
}

/** The place of the names below another place. */
export function below({ root, path }: Place, ...names: readonly string[]): Place {
  return { root, path: join(path, ...names) };
}

/** The folder in which the place stands. */
export function folderOf({ root, path }: Place): Place {
  return { root, path: dirname(path) };
}

/** The names on the way from the root to the place; undefined where they lead out of it (`..`). */
export function namesOnTheWay({ root, path }: Place): readonly string[] | undefined {
  const way = relative(root, path);
  // Between two drives of Windows the way is an absolute path.
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way === '' ? [] : way.split(sep);
}
