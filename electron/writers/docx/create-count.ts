/** Counts from 1: each call gives the next number. */
export function createCount(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
