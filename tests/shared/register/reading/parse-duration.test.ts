import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAnswer } from '../../../../shared/register/reading/read-answer.ts';

const read = (typed: string) => readAnswer('duration', typed);

describe('a length of time', () => {
  it.each([
    ['24 kk', 'P24M'],
    ['24kk', 'P24M'],
    ['24 kk.', 'P24M'],
    ['2 vuotta', 'P2Y'],
    ['2 VUOTTA', 'P2Y'],
    ['kaksi vuotta', 'P2Y'],
    ['Kahden vuoden ajan', 'P2Y'],
    ['puoli vuotta', 'P6M'],
    ['1,5 vuotta', 'P18M'],
    ['puolitoista vuotta', 'P18M'],
    ['1 vuosi 6 kk', 'P18M'],
    ['1 vuosi ja 6 kuukautta', 'P18M'],
    ['kaksikymmentäneljä kuukautta', 'P24M'],
    ['14 pv', 'P14D'],
    ['1,5 viikkoa', undefined],
    ['2 viikkoa', 'P2W'],
    ['2 viikkoa ja 3 päivää', 'P17D'],
    ['två år', 'P2Y'],
    ['6 mån', 'P6M'],
    ['6 mån.', 'P6M'],
    ['ett halvt år', 'P6M'],
    ['ett och ett halvt år', 'P18M'],
    ['en och en halv månad', undefined],
    ['tjugofyra månader', 'P24M'],
    ['3 dygn', 'P3D'],
    ['two years', 'P2Y'],
    ['for 2 years', 'P2Y'],
    ['half a year', 'P6M'],
    ['two and a half years', 'P30M'],
    ['twenty-four months', 'P24M'],
    ['1½ years', 'P18M'],
    ['½ år', 'P6M'],
    ['2\u00a0vuotta', 'P2Y'],
    ['P1Y6M', 'P18M'],
    ['p3m', 'P3M'],
    ['P0D', 'P0D'],
    ['', ''],
    ['  ', ''],
  ])('%s is %s', (typed, answer) => {
    expect(read(typed)).toBe(answer);
  });

  it.each([
    ...[
      '2',
      'vuotta',
      'abc',
      '0 vuotta',
      '-2 vuotta',
      '10000 vuotta',
      '2 v',
      '1 vuosi ja 3 päivää',
    ],
    ...[
      'noin 2 vuotta',
      '2-3 vuotta',
      '2 vuotta 3',
      'kaksi',
      'P',
      'P2',
      '1,5 pv',
      '2 vuotta tai 3 vuotta',
    ],
  ])('nothing is guessed: %s', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  it('comes back as it was kept', () => {
    const amount = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(amount, fc.constantFrom('Y', 'M', 'W', 'D'), (count, unit) => {
        expect(read(`P${String(count)}${unit}`)).toBe(`P${String(count)}${unit}`);
      }),
    );
  });
});
