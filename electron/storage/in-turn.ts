const lastTurns = new Map<string, Promise<unknown>>();

/** Runs the actions on one path after each other, so that a check and the write after it stay together. */
export async function inTurn<T>(path: string, action: () => Promise<T>): Promise<T> {
  const turn = (lastTurns.get(path) ?? Promise.resolve()).then(action, action);
  lastTurns.set(path, turn);
  try {
    return await turn;
  } finally {
    if (lastTurns.get(path) === turn) lastTurns.delete(path);
  }
}
