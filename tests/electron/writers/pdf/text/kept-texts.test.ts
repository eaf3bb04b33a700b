import { describe, expect, it } from 'vitest';
import { styles } from '../../../../../electron/writers/pdf/design.ts';
import { KeptTexts } from '../../../../../electron/writers/pdf/text/kept-texts.ts';
import type { Run, RunStyle } from '../../../../../electron/writers/pdf/text/line.ts';

const style: RunStyle = { text: styles.body, missing: false, link: undefined };

function open(): { readonly kept: KeptTexts<Run>; readonly made: string[] } {
  const made: string[] = [];
  const make = (run: Run): Run => {
    made.push(run.text);
    return run;
  };
  return { kept: new KeptTexts(make, { longest: 10, mostLetters: 12 }), made };
}

describe('kept texts', () => {
  it('are made once for each style', () => {
    const { kept, made } = open();
    const run = { text: 'nimi ja osoite', style };
    expect(kept.get('nimi', run)).toBe(kept.get('nimi', { text: 'nimi', style }));
    kept.get('nimi', { text: 'nimi', style: { ...style } });
    expect(made).toEqual(['nimi', 'nimi']);
  });

  it('are let go when they are too many, and are not kept when they are too long', () => {
    const { kept, made } = open();
    for (const text of ['asiakas', 'osoite', 'asiakas', 'asiakas']) kept.get(text, { text, style });
    expect(made).toEqual(['asiakas', 'osoite', 'asiakas']);
    for (const text of ['yritysasiakas', 'yritysasiakas', 'asiakas'])
      kept.get(text, { text, style });
    expect(made).toEqual(['asiakas', 'osoite', 'asiakas', 'yritysasiakas', 'yritysasiakas']);
  });

  it('are made anew for links and for letters of a direction', () => {
    const { kept } = open();
    const direction = { level: 1, base: 0 } as const;
    const link = { kind: 'block', block: 1, text: 'nimi' } as const;
    for (const run of [
      { text: 'nimi', style, direction },
      { text: 'nimi', style: { ...style, link } },
    ]) {
      expect(kept.get('nimi', run)).toEqual(run);
      expect(kept.get('nimi', run)).not.toBe(kept.get('nimi', run));
    }
  });
});
