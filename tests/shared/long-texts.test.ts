// Texts that somebody has pasted, or made to stop the app: eight times as long may take about eight times as
// long, and never sixty-four times. Two sizes are compared, by the processor's time, so that neither a slow machine
// nor what else runs on it makes a difference.
import { describe, expect, it } from 'vitest';
import { emailInlines, webInlines } from '../../shared/document/compose/links.ts';
import { composeFooter } from '../../shared/document/footer.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { findFindings } from '../../shared/rules/find-findings.ts';
import { answerRemedies } from '../../shared/rules/remedies/answer-remedies.ts';
import { matchPatterns } from '../../shared/rules/text/match-patterns.ts';
import { normalizeText } from '../../shared/rules/text/normalize-text.ts';
import { passageAt, splitSentences } from '../../shared/rules/text/split-sentences.ts';
import { unbrokenSpaces } from '../../shared/util/unbroken-spaces.ts';
import { editExample } from './rules/edit-example.ts';

/** A part that is repeated, between a beginning and an end that keep patterns from fitting. */
const hostile: readonly (readonly [start: string, part: string, end: string])[] = [
  ['', 'a', ''],
  ['x', ' ', 'x'],
  ['x', '\t', 'x'],
  ['x', '\n', 'x'],
  ['', ' \n', ''],
  ['', '1', ' 1 §'],
  ['', '1,', 'x 1 §'],
  ['x', ',', 'x'],
  ['x', ', ', 'x'],
  ['x', '-', 'x'],
  ['x', '·', 'x'],
  ['', 'a-\n', ''],
  ['', 'a.', ' '],
  ['a@', '.', ' '],
  ['', 'a@', ' '],
  ['', 'a@a.', ' '],
  ['', 'sana a@b.fi, ', ''],
  ['', '(', ''],
  ['', '<a ', ''],
  ['', 'aaaaai-', ''],
  ['', 'Aa Oy ', ''],
  ['', 'Oy Aa Oy ', ''],
  ['', 'rekisteröidyn suostumus, sopimus ', ''],
  ['', 'säilytetään 1 ', ''],
];

/** Milliseconds that tell nothing of growth: what takes the square of the time takes seconds with the longer text. */
const tooShort = 200;

/** How many times as long eight times the length takes; 0 where even that is too short to measure. */
function growth(
  make: (length: number) => string,
  run: (text: string) => unknown,
  length: number,
): number {
  const long = quickest(8 * length, make, run);
  return long < tooShort ? 0 : long / quickest(length, make, run);
}

/** Milliseconds of the processor, the least of three rounds. */
function quickest(
  length: number,
  make: (length: number) => string,
  run: (text: string) => unknown,
): number {
  const rounds = [0, 1, 2].map((round) => {
    // Each text is another one: what is kept by text is found anew.
    const text = make(length + round);
    const start = process.cpuUsage();
    run(text);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.max(1, Math.min(...rounds));
}

const today = '2026-12-01';

function findIn(text: string): unknown {
  const answer = { fi: text, sv: text, en: text };
  const place = 'registers/asiakasrekisteri#purposes[p1].text';
  return findFindings(editExample('kahvila-kielo', { [place]: answer }), { today });
}

function removeMail(text: string): string | undefined {
  const finding = { place: { file: 'company', path: 'contact.name' }, values: {} };
  const remedy = answerRemedies['ORG-07'](finding as unknown as Finding, text);
  return remedy?.edits[0]?.value as string | undefined;
}

const readers = {
  matchPatterns,
  normalizeText,
  splitSentences,
  passages: (text: string) => {
    for (let index = 0; index < text.length; index += 40) passageAt(text, index);
  },
  removeMail,
  emailInlines,
  webInlines,
  unbrokenSpaces,
  composeFooter: (text: string) =>
    composeFooter({ title: text, subject: text, edition: '', code: '' }),
};

describe('the time that a text takes grows with its length, and not with the square of it', () => {
  it.each(Object.entries(readers))('in %s', { timeout: 120_000 }, (_name, read) => {
    for (const [start, part, end] of hostile) {
      const make = (length: number) =>
        start + part.repeat(Math.ceil(length / part.length)).slice(0, length) + end;
      expect(growth(make, read, 12_000), JSON.stringify([start, part, end])).toBeLessThan(30);
    }
  });
});

/** Everything that the rules do with a text, on the parts that give them the most to do. */
it.each(['Aa Oy ', 'sana a@b.fi, ', 'aaaaai-'])(
  'the rules together take no more of %j',
  { timeout: 120_000 },
  (part) => {
    const make = (length: number) => part.repeat(Math.ceil(length / part.length));
    expect(growth(make, findIn, 20_000)).toBeLessThan(30);
  },
);

describe('an address of mail', () => {
  it.each([
    ['Matti Malli, matti@malli.fi', 'Matti Malli'],
    ['Matti Malli (matti@malli.fi), toimisto', 'Matti Malli, toimisto'],
    ['Sähköposti: matti@malli.fi', 'Sähköposti'],
    ['a@b.fi – c@d.fi, Maija', 'Maija'],
    ['Maija; (a@b.fi)', 'Maija'],
    ['puh. @ 040', 'puh. @ 040'],
    ['Maija @malli', 'Maija @malli'],
  ])('goes out of %j with what leads to it', (text, left) => {
    expect(removeMail(text)?.replace(/^,\s*/, '')).toBe(left);
  });

  it.each([
    ['matti@malli.fi', true],
    ['a@b.c.d', true],
    ['a@b', false],
    ['a@.b', false],
    ['a@b.', false],
    ['a@b@c.fi', false],
    ['a b@c.fi', false],
  ])('is a link where it can be one: %s', (text, isLink) => {
    expect(emailInlines(text).some((inline) => inline.kind === 'link')).toBe(isLink);
  });
});
