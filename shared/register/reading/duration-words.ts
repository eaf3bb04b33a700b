// Words in which Finnish, Swedish and English name lengths of time, folded (no capitals, no accents).
import type { DurationUnit } from '../../util/iso-duration.ts';

const unitWords: Readonly<Record<DurationUnit, string>> = {
  // No "v": it is a year in Finnish and a week in Swedish.
  years: 'vuosi vuotta vuoden vuosia ar ars year years y yr yrs',
  months:
    'kuukausi kuukautta kuukauden kk manad manaden manader manaders man month months mo mos mth mths',
  weeks: 'viikko viikkoa viikon vk vko vkoa vecka veckan veckor veckors week weeks wk wks',
  days:
    'paiva paivaa paivan pv pva pvaa vuorokausi vuorokautta vuorokauden vrk dag dagen dagar dagars ' +
    'dgr dygn dygns day days d',
};

/** The unit by each of its words. */
export const units: ReadonlyMap<string, DurationUnit> = new Map(
  (Object.keys(unitWords) as DurationUnit[]).flatMap((unit) =>
    unitWords[unit].split(' ').map((word): [string, DurationUnit] => [word, unit]),
  ),
);

const ones: readonly (readonly [words: string, value: number])[] = [
  ['yksi yhden en ett one a an', 1],
  ['kaksi kahden tva two', 2],
  ['kolme kolmen tre three', 3],
  ['nelja neljan fyra four', 4],
  ['viisi viiden fem five', 5],
  ['kuusi kuuden sex six', 6],
  ['seitseman sju seven', 7],
  ['kahdeksan atta eight', 8],
  ['yhdeksan nio nine', 9],
  ['kymmenen tio ten', 10],
];

const more: readonly (readonly [words: string, value: number])[] = [
  ['yksitoista yhdentoista elva eleven', 11],
  ['kaksitoista kahdentoista tolv twelve', 12],
  ['kolmetoista kolmentoista tretton thirteen', 13],
  ['neljatoista neljantoista fjorton fourteen', 14],
  ['viisitoista viidentoista femton fifteen', 15],
  ['kuusitoista kuudentoista sexton sixteen', 16],
  ['seitsemantoista sjutton seventeen', 17],
  ['kahdeksantoista arton eighteen', 18],
  ['yhdeksantoista nitton nineteen', 19],
  ['puolitoista puolentoista halvannen', 1.5],
  ['puoli puolen halvt half halv', 0.5],
];

const tens: readonly (readonly [words: string, value: number])[] = [
  ['kaksikymmenta kahdenkymmenen tjugo twenty', 20],
  ['kolmekymmenta kolmenkymmenen trettio thirty', 30],
  ['neljakymmenta neljankymmenen fyrtio forty', 40],
  ['viisikymmenta viidenkymmenen femtio fifty', 50],
  ['kuusikymmenta kuudenkymmenen sextio sixty', 60],
  ['seitsemankymmenta sjuttio seventy', 70],
  ['kahdeksankymmenta attio eighty', 80],
  ['yhdeksankymmenta nittio ninety', 90],
];

function byWord(list: readonly (readonly [string, number])[]): [string, number][] {
  return list.flatMap(([words, value]) =>
    words.split(' ').map((word): [string, number] => [word, value]),
  );
}

/** Twenty-four in one word, with a dash, or in two cases: kahdenkymmenenneljän. */
const compounds = byWord(tens).flatMap(([ten, value]) =>
  byWord(ones.slice(0, 9)).flatMap(([one, add]): [string, number][] => [
    [`${ten}${one}`, value + add],
    [`${ten}-${one}`, value + add],
  ]),
);

/** The value of each numeral. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...byWord([...ones, ...more, ...tens, ['sata sadan hundra hundred', 100]]),
  ...compounds,
]);
