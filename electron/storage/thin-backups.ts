// Which versions of a file stay when there are many: the last saves, and behind them fewer the older they are.

/** Answers are saved every few seconds of typing, so the last saves reach back only some minutes. */
const lastSaves = 20;

/** Of each span of time one version stays, for as many spans as have any. */
const rungs: readonly { readonly spanOf: (time: number) => string; readonly spans: number }[] = [
  // Ten minutes.
  { spanOf: (time) => isoTime(time).slice(0, 15), spans: 12 },
  // An hour.
  { spanOf: (time) => isoTime(time).slice(0, 13), spans: 24 },
  // A day.
  { spanOf: (time) => isoTime(time).slice(0, 10), spans: 14 },
  // A week from Monday: 1.1.1970 was a Thursday.
  { spanOf: (time) => String(Math.floor((time / 86_400_000 + 3) / 7)), spans: 8 },
  // A month; ten years of them.
  { spanOf: (time) => isoTime(time).slice(0, 7), spans: 120 },
];

/**
 * Those that go, from a list with the newest first. Of each span the oldest stays: what stays once does not
 * go with the next save, and it is the version from before most of the span's work. Spans are counted in
 * the order of the list, so that a clock that was wrong pushes out nothing newer.
 */
export function findSurplus<Version extends { readonly time: number }>(
  newestFirst: readonly Version[],
): readonly Version[] {
  const stay = new Set(newestFirst.slice(0, lastSaves));
  for (const { spanOf, spans } of rungs) {
    const oldest = new Map<string, Version>();
    for (const version of newestFirst) oldest.set(spanOf(version.time), version);
    for (const version of [...oldest.values()].slice(0, spans)) stay.add(version);
  }
  return newestFirst.filter((version) => !stay.has(version));
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
