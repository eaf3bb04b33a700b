import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeByPairs } from '../../../../../electron/writers/pdf/fonts/shape-pairs.ts';
import { shapeRun } from '../../../../../electron/writers/pdf/fonts/shape-run.ts';

const faces = ['regular', 'semibold', 'italic'] as const;

describe('shaping words by pairs of letters', () => {
  it('comes to what the whole word comes to', () => {
    const word = fc.stringMatching(/^[A-Za-zÅÄÖåäöÉéÜüŠšŽž0-9,.;:()!?@–’”-]{1,12}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...faces), (text, face) => {
        const whole = shapeRun({ font: face, text });
        const byPairs = shapeByPairs(face, text);
        if (byPairs) expect(byPairs).toEqual(whole);
        else expect(text).toMatch(/f[ft]/);
      }),
      { numRuns: 300 },
    );
  });

  it('kerns', () => {
    const [first] = shapeByPairs('regular', 'Ta') ?? [];
    expect(first?.advance).toBeLessThan(first?.sign.width ?? 0);
  });

  it.each(['staff', 'Kraft', '1/2', 'ΑΩ', 'a\u030c', ''])('leaves %s to the font', (text) => {
    expect(shapeByPairs('regular', text)).toBeUndefined();
  });
});
