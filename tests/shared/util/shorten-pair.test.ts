import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenPair } from '../../../shared/util/shorten-pair.ts';

describe('two texts side by side', () => {
  it('stay whole where they are short', () => {
    expect(shortenPair('Sopimus', '')).toEqual(['Sopimus', '']);
    expect(shortenPair('rivi\n toinen ', 'rivi')).toEqual(['rivi toinen', 'rivi']);
  });

  it('are cut around the place where they part', () => {
    const start = 'Käsittelemme tietoja asiakassuhteen hoitamiseksi ja laskutusta varten. '.repeat(
      3,
    );
    const [one, other] = shortenPair(`${start}Loppu.`, `${start}Toinen loppu.`);
    expect(one).toBe('…hoitamiseksi ja laskutusta varten. Loppu.');
    expect(other).toBe('…hoitamiseksi ja laskutusta varten. Toinen loppu.');
  });

  it('are never long, and differ where the texts do', () => {
    const text = fc.stringMatching(/^[a-c ]{0,200}$/).map((one) => one.replace(/ +/g, ' ').trim());
    fc.assert(
      fc.property(text, text, text, (start, a, b) => {
        const [one, other] = [`${start} ${a}`.trim(), `${start} ${b}`.trim()];
        const [first, second] = shortenPair(one, other);
        expect(Math.max(first.length, second.length)).toBeLessThanOrEqual(82);
        expect(first === second).toBe(one === other);
      }),
    );
  });
});
