import { describe, expect, it } from 'vitest';
import type { Block, Paper, Inlines } from '../../../../shared/document/document.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { getAnswer } from '../../../../shared/register/answer-path.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { registerSchema } from '../../../../shared/register/register.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { companyWith, composeRegister, sectionText } from '../../../helpers/compose-register.ts';
import { documentText } from '../../../helpers/document-text.ts';

interface Sourced {
  readonly inlines: Inlines;
  readonly source?: AnswerPlace | undefined;
}

function sourced(blocks: readonly Block[]): readonly Sourced[] {
  return blocks.flatMap((block): readonly Sourced[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block];
      case 'heading':
        return [{ inlines: [{ kind: 'text', text: block.text }], source: block.source }];
      case 'list':
        return block.items;
      case 'details':
        return block.rows;
      case 'table':
        return block.rows.flat();
      case 'box':
        return sourced(block.blocks);
      case 'signature':
      case 'part':
      case 'contents':
      case 'fill-in':
      case 'figure':
        return [];
    }
  });
}

function numbersOf({ blocks }: Paper): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.number ?? '-'] : [],
  );
}

describe('a notice', () => {
  it('numbers its sections from 1 without gaps', () => {
    const numbers = numbersOf(composeRegister({}));
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(5);
  });

  it('marks what a draft lacks instead of leaving it out', () => {
    const text = documentText(composeRegister({}));
    for (const item of ['käsittelyn tarkoitukset', 'henkilötietoryhmät', 'säilytysajat']) {
      expect(text).toContain(`[Tieto puuttuu: ${item}]`);
    }
  });

  it('does not claim what nobody has answered', () => {
    const text = documentText(composeRegister({}));
    expect(text).not.toContain('ei siirretä');
    expect(text).not.toContain('ei kuulu evästeitä');
    expect(text).not.toContain('Emme tee sinua koskevia päätöksiä');
  });

  it('prints a sentence where the answer is no', () => {
    const no = { noTransfers: 'yes', automated: { art22: 'no' }, noDisclosure: { claimed: 'yes' } };
    const text = documentText(composeRegister(no));
    expect(text).toContain('Tietoja ei siirretä EU- ja ETA-alueen ulkopuolelle.');
    expect(text).toContain('ei ole vastaanottajia');
  });

  it('keeps quiet about a gap where the user tells the matter in own words', () => {
    const noted = composeRegister({
      sectionNotes: { retention: { fi: 'Kunnes niitä ei tarvita.' } },
    });
    const text = documentText(noted);
    expect(text).toContain('Kunnes niitä ei tarvita.');
    expect(text).not.toContain('[Tieto puuttuu: säilytysajat]');
  });

  it('marks a transfer that goes to nobody', () => {
    const transfers = [{ id: 't', country: 'US', mechanism: 'dpf' }];
    expect(documentText(composeRegister({ noTransfers: 'no', transfers }))).toContain(
      '[Tieto puuttuu: kenelle tiedot siirretään]',
    );
  });

  it('tells how explicit consent is asked after the condition that needs it', () => {
    const purpose = {
      id: 'p',
      text: { fi: 'Hoito' },
      basis: 'b',
      contractText: { fi: 'Hoitosopimus' },
      art9Condition: 'a',
      consentHow: { fi: 'Lomakkeella' },
    };
    const text = sectionText(composeRegister({ purposes: [purpose] }), 'Mihin käytämme tietojasi');
    expect(text).toMatch(/Hoitosopimus[^]*Nimenomainen suostumus[^]*Lomakkeella/);
  });

  it('leaves out answers whose question no longer applies', () => {
    const purpose = {
      id: 'p',
      text: { fi: 'Uutiskirje' },
      basis: 'a',
      statute: { fi: 'vanha laki' },
    };
    expect(documentText(composeRegister({ purposes: [purpose] }))).not.toContain('vanha laki');
  });

  it('has no marking, and the record is marked internal', () => {
    expect(composeRegister({}).marking).toBeUndefined();
    expect(composeRegister({}, { kind: 'record' }).marking).toBe('Sisäinen');
  });

  it('tells version and date of the register in its edition', () => {
    const doc = { version: '1.2', createdOn: '2026-01-05', updatedOn: '2026-11-10' };
    expect(composeRegister({ doc }).edition).toBe('Versio 1.2 · päivitetty 10.11.2026');
    expect(composeRegister({}).edition).toBe('päivätty 22.11.2026');
  });

  it('shows a text in another language rather than a gap', () => {
    const answers = {
      purposes: [{ id: 'p', text: { fi: 'Laskutus', en: 'Invoicing' }, basis: 'c' }],
    };
    expect(documentText(composeRegister(answers, { language: 'en' }))).toContain('## Invoicing');
    expect(documentText(composeRegister(answers, { language: 'sv' }))).toContain('## Laskutus');
  });

  it('has lines to sign on only where they are wanted', () => {
    const kinds = (signature: boolean) =>
      composeRegister({}, { signature }).blocks.map(({ kind }) => kind);
    expect(kinds(true).at(-1)).toBe('signature');
    expect(kinds(false)).not.toContain('signature');
  });
});

describe('a notice of several registers', () => {
  const register = (name: string, own: object) => ({
    id: name.toLowerCase(),
    content: registerSchema.parse({ name: { fi: name }, noTransfers: 'yes', ...own }),
  });
  const registers = [
    register('Asiakkaat', { subjects: [{ id: 's', text: { fi: 'Ostajat' } }] }),
    register('Hakijat', { subjects: [{ id: 's', text: { fi: 'Työnhakijat' } }] }),
  ];
  const options = {
    registerIds: [],
    language: 'fi',
    date: '2026-11-22',
    signature: false,
  } as const;
  const parts = { company: companyWith({}), registers, processor: undefined };
  const notice = compose(parts, { ...options, kind: 'notice' });

  it('tells once what they share and apart what differs', () => {
    expect(documentText(notice).match(/ei siirretä/g)).toHaveLength(1);
    const purposes = sectionText(notice, 'Mihin käytämme tietojasi');
    expect(purposes).toMatch(
      /## Asiakkaat\n[^]*Keistä: Ostajat\n[^]*## Hakijat\n[^]*Keistä: Työnhakijat\n/,
    );
  });

  it('tells under both names what two of three share, and a note of one under its own', () => {
    const third = register('Lehti', {
      subjects: [{ id: 's', text: { fi: 'Ostajat' } }],
      sectionNotes: { controller: { fi: 'Lehti on oma yksikkönsä.' } },
    });
    const three = { ...parts, registers: [...registers, third] };
    const together = compose(three, { ...options, kind: 'notice' });
    const collection = sectionText(together, 'Mistä saamme tiedot');
    expect(collection.match(/Tieto puuttuu: mistä tiedot saadaan/g)).toHaveLength(1);
    const controller = sectionText(together, 'Rekisterinpitäjä ja yhteystiedot');
    expect(controller.match(/Malli Oy/g)).toHaveLength(1);
    expect(controller).toContain('## Lehti\n\nLehti on oma yksikkönsä.');
  });

  it('is signed once by one person, and lists the names of its registers', () => {
    const signed = compose(parts, { ...options, kind: 'notice', signature: true });
    expect(signed.blocks.filter(({ kind }) => kind === 'signature')).toHaveLength(1);
    expect(notice.subtitle).toBe('Asiakkaat · Hakijat');
  });

  it('takes only the registers that are asked for', () => {
    const one = compose(parts, { ...options, kind: 'notice', registerIds: ['hakijat'] });
    expect(one.subtitle).toBe('Hakijat');
    expect(documentText(one)).not.toContain('Ostajat');
  });
});

describe('a record', () => {
  it('covers every register and numbers them after the organisation', () => {
    const company = exampleWorkspace()[1]!;
    const options = {
      registerIds: [],
      language: 'fi',
      date: '2026-11-22',
      signature: false,
    } as const;
    const record = compose(company, { ...options, kind: 'record' });
    const names = company.registers.map(
      ({ content }) => `Käsittelytoimi: ${content.name.fi ?? ''}`,
    );
    const headings = record.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings.slice(0, 4)).toEqual(['Rekisterinpitäjä', 'Tietosuojavastaava', ...names]);
  });

  it('says that the company is a processor too', () => {
    const [, office] = exampleWorkspace();
    const options = {
      registerIds: [],
      language: 'fi',
      date: '2026-11-22',
      signature: false,
    } as const;
    const record = compose(office!, { ...options, kind: 'record' });
    expect(documentText(record)).toContain('käsittelijän selostetta');
    expect(documentText(composeRegister({}, { kind: 'record' }))).not.toContain(
      'käsittelijän selostetta',
    );
  });
});

describe('sources', () => {
  const files = exampleWorkspace().flatMap((company) =>
    (['notice', 'record'] as const).map((kind) => ({ company, kind })),
  );

  it.each(files)('lead to answers that exist: $company.id, $kind', ({ company, kind }) => {
    const options = {
      registerIds: [],
      language: 'fi',
      date: '2026-11-22',
      signature: true,
    } as const;
    const contents: Readonly<Record<string, unknown>> = {
      company: company.company,
      ...Object.fromEntries(
        company.registers.map(({ id, content }) => [`registers/${id}`, content]),
      ),
    };
    const sources = sourced(compose(company, { ...options, kind }).blocks).flatMap(({ source }) =>
      source ? [source] : [],
    );
    expect(sources.length).toBeGreaterThan(60);
    const lost = sources.filter(({ file, path }) => getAnswer(contents[file], path) === undefined);
    expect(lost).toEqual([]);
  });

  it('of inherited facts are in the company’s file, of own ones in the register’s', () => {
    const security = { publicSummary: { fi: 'Lukittu kaappi.' } };
    const find = (document: Paper) =>
      sourced(document.blocks)
        .flatMap(({ inlines }) => inlines)
        .flatMap((run) =>
          run.kind === 'text' && run.text === 'Lukittu kaappi.' ? [run.source] : [],
        )[0];
    const inherited = composeRegister(
      { inherits: { security: 'yes' } },
      {},
      { common: { security } },
    );
    expect(find(inherited)).toEqual({ file: 'company', path: 'common.security.publicSummary' });
    const own = composeRegister({ inherits: { security: 'no' }, security });
    expect(find(own)).toEqual({ file: 'registers/asiakkaat', path: 'security.publicSummary' });
  });
});
