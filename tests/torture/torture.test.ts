// The short version of `npm run torture`: a few rounds of each kind, each time the same.
import { beforeAll, describe, expect, it } from 'vitest';

import { buildVictim } from './build-victim.ts';
import { chapters } from './chapters.ts';
import { playRound } from './play-round.ts';

let victim = '';

beforeAll(async () => {
  victim = await buildVictim();
});

describe.skipIf(process.platform === 'win32')('a little torture', () => {
  it.each(chapters)(
    '$name',
    async (chapter) => {
      for (let round = 0; round < chapter.shortRounds; round += 1) {
        const counts = await playRound(chapter, 'short', round, victim);
        expect(Object.values(counts).every((count) => count >= 0)).toBe(true);
      }
    },
    60_000,
  );
});
