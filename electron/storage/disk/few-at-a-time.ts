/** So many files are open at once: a hundred companies would use up what some systems let a program open. */
const limit = 16;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs the action when fewer than the limit run. */
export async function fewAtATime<T>(action: () => Promise<T>): Promise<T> {
  if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await action();
  } finally {
    // The next one takes this place over.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
