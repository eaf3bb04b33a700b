import { describe, expect, it } from 'vitest';
import { layDocument } from '../../../../../electron/writers/pdf/layout/lay-document.ts';
import { colors } from '../../../../../electron/writers/pdf/design.ts';
import { WarningCollector } from '../../../../../electron/writers/pdf/warning-collector.ts';
import type { Block } from '../../../../../shared/document/document.ts';
import { samplePaper } from '../../../../fixtures/sample-document.ts';

const heading: Block = { kind: 'heading', level: 1, number: '1', text: 'Lähteet' };
const words: Block = { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Lisää lähteet.' }] };
const list: Block = { kind: 'list', items: [{ inlines: [{ kind: 'text', text: 'Asiakas' }] }] };

/** Whether the last strip of the blocks before the last one stays with what follows. */
function keepsBeforeLast(...blocks: readonly Block[]): boolean | undefined {
  const context = {
    language: 'fi',
    warnings: new WarningCollector(),
    accent: colors.rule,
    outline: [],
    headingRank: 2,
  } as const;
  const { strips } = layDocument(samplePaper({ logo: undefined, blocks }), context);
  return strips.at(-2)?.keepWithNext;
}

describe('laying out a document', () => {
  it('keeps a few words below a heading with the list that they introduce', () => {
    expect(keepsBeforeLast(heading, words, list)).toBe(true);
  });

  it('keeps a few words with a deeper heading that they introduce, not with the next section', () => {
    const deeper: Block = { kind: 'heading', level: 2, number: undefined, text: 'Kassa' };
    expect(keepsBeforeLast(heading, words, deeper)).toBe(true);
    expect(keepsBeforeLast(heading, words, heading)).toBe(false);
    expect(keepsBeforeLast(deeper, words, deeper)).toBe(false);
  });

  it('lets words that introduce nothing stand at the foot of a page', () => {
    expect(keepsBeforeLast(heading, words, words)).toBe(false);
    expect(keepsBeforeLast(words, list)).toBe(false);
  });
});
