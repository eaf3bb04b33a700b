// The short version of `npm run torture`: a few rounds of each kind, each time the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildVictim, type Victim } from './build-victim.ts';
import { chapters } from './chapters.ts';
import { playRound } from './play-round.ts';

let victim: Victim;

beforeAll(async () => {
  victim = await buildVictim();
});

afterAll(() => victim.remove());

describe.skipIf(process.platform === 'win32')('a little torture', () => {
  it.each(chapters)(
    '$name',
    async (chapter) => {
      for (let round = 0; round < chapter.shortRounds; round += 1) {
        const counts = await playRound(chapter, 'short', round, victim.path);
        expect(Object.values(counts).every((count) => count >= 0)).toBe(true);
      }
    },
    60_000,
  );
});
