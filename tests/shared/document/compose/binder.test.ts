import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';

const [cafe, office] = exampleWorkspace();
const options = {
  kind: 'binder',
  registerIds: [],
  language: 'fi',
  date: '2026-11-22',
  signature: false,
} as const;

function partsOf(company: NonNullable<typeof cafe>): readonly string[] {
  return compose(company, options).blocks.flatMap((block) =>
    block.kind === 'part' ? [`${block.title}: ${block.subtitle}`] : [],
  );
}

describe('the binder', () => {
  it('holds a notice of each register, then the records, and last the page to sign', () => {
    expect(partsOf(office!)).toEqual([
      'Tietosuojaseloste: Toimeksiantajien rekisteri',
      'Tietosuojaseloste: Verkkopalvelun käyttäjät',
      'Seloste käsittelytoimista: Tilitoimisto Taival Oy',
      'Käsittelijän seloste käsittelytoimista: Tilitoimisto Taival Oy',
      'Allekirjoitukset: Tilitoimisto Taival Oy',
    ]);
  });

  it('has no record of a processor for a company that is none', () => {
    expect(partsOf(cafe!).join()).not.toContain('Käsittelijän');
  });

  it('begins with its dates and the contents and is signed once, at the end', () => {
    const { blocks, marking } = compose(office!, { ...options, signature: true });
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['details', 'contents', 'part']);
    expect(kinds.indexOf('signature')).toBe(kinds.lastIndexOf('part') + 1);
    expect(kinds.at(-1)).toBe('signature');
    expect(marking).toBe('Sisäinen');
  });

  it('numbers the sections of each part from 1', () => {
    const { blocks } = compose(office!, options);
    let expected = 0;
    for (const block of blocks) {
      if (block.kind === 'part') expected = 0;
      if (block.kind !== 'heading' || block.level !== 1) continue;
      expected += 1;
      expect(block.number).toBe(String(expected));
    }
  });

  it('says in each part what the paper itself says', () => {
    const { blocks } = compose(office!, options);
    const notice = compose(office!, { ...options, kind: 'notice', registerIds: ['verkkopalvelu'] });
    expect(JSON.stringify(blocks)).toContain(JSON.stringify(notice.blocks).slice(1, -1));
  });
});
