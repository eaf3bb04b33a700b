// npm run torture [-- --seed TEXT] [--minutes NUMBER] [--only TEXT] [--share NUMBER]
// The whole torture: seeded, bounded by minutes, and resumed where it was left when it is started again with its seed.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildVictim } from './build-victim.ts';
import type { Chapter } from './chapter.ts';
import { chapters } from './chapters.ts';
import { playRound } from './play-round.ts';

interface Done {
  rounds: number;
  seconds: number;
  readonly counts: Record<string, number>;
  readonly failures: { readonly round: number; readonly what: string }[];
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'seloste' },
    minutes: { type: 'string', default: '120' },
    /** A part of the name of the chapters to be played. */
    only: { type: 'string', default: '' },
    /** A part of the rounds, as 0.1 for a tenth of them. */
    share: { type: 'string', default: '1' },
    anew: { type: 'boolean', default: false },
  },
});
const { seed, only, anew } = values;
const share = Number(values.share);
const endsAt = performance.now() + Number(values.minutes) * 60_000;
const file = join(tmpdir(), 'seloste-torture', `${encodeURIComponent(seed)}.json`);

const write = (text: string) => process.stdout.write(`${text}\n`);

async function readProgress(): Promise<Record<string, Done>> {
  if (anew) await rm(file, { force: true });
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, Done>;
}

async function keepProgress(progress: Record<string, Done>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(progress, null, 2));
}

/** Plays what is left of the chapter, as far as time allows; false where it did not. */
async function play(chapter: Chapter, done: Done, victim: string, keep: () => Promise<void>) {
  const rounds = Math.ceil(chapter.rounds * share);
  while (done.rounds < rounds) {
    if (performance.now() > endsAt) return false;
    const start = performance.now();
    try {
      const counts = await playRound(chapter, seed, done.rounds, victim);
      for (const [name, count] of Object.entries(counts)) {
        done.counts[name] = (done.counts[name] ?? 0) + count;
      }
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      done.failures.push({ round: done.rounds, what });
      write(`  round ${String(done.rounds)} of ${chapter.name}: ${what}`);
    }
    done.rounds += 1;
    done.seconds += (performance.now() - start) / 1000;
    if (done.rounds % 10 === 0) await keep();
  }
  return true;
}

const progress = await readProgress();
const victim = await buildVictim();
let isWhole = true;
for (const chapter of chapters.filter(({ name }) => name.includes(only))) {
  const done = (progress[chapter.name] ??= { rounds: 0, seconds: 0, counts: {}, failures: [] });
  isWhole = (await play(chapter, done, victim.path, () => keepProgress(progress))) && isWhole;
  await keepProgress(progress);
  const counts = Object.entries(done.counts).map(([name, count]) => `${String(count)} ${name}`);
  const figures = [`${String(done.rounds)} rounds`, ...counts, `${done.seconds.toFixed(0)} s`];
  write(
    `${chapter.name}: ${String(done.failures.length)} broken promises in ${figures.join(', ')}`,
  );
}
await victim.remove();
if (!isWhole) write(`The time is over: start it again with --seed ${seed} to go on.`);
process.exitCode = Object.values(progress).some(({ failures }) => failures.length > 0) ? 1 : 0;
