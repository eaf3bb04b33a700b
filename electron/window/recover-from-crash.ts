/** The parts of a window that recovery needs. */
export interface CrashingWindow {
  readonly webContents: {
    on(event: 'render-process-gone', listener: () => void): unknown;
  };
}

/**
 * Loads the page again when its process has died. What was saved is on the disk; a page that dies
 * three times within a minute is given up.
 */
export function recoverFromCrash(
  window: CrashingWindow,
  reload: () => void,
  giveUp: () => void,
  now: () => number = Date.now,
): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', () => {
    crashes = [...crashes.filter((time) => now() - time < 60_000), now()];
    if (crashes.length < 3) reload();
    else giveUp();
  });
}
