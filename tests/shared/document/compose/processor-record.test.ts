import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../../../shared/document/compose/compose-options.ts';
import { languages, type Language } from '../../../../shared/language/language.ts';
import { processorRecordSchema } from '../../../../shared/register/processor-record.ts';
import { walkTexts } from '../../../../shared/register/walk-texts.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { companyWith, sectionText } from '../../../helpers/compose-register.ts';
import { documentText } from '../../../helpers/document-text.ts';

const options = {
  kind: 'processor-record',
  registerIds: [],
  language: 'fi',
  date: '2026-11-22',
  signature: false,
} as const satisfies ComposeOptions;

function composeWith(answers: object, company: object = {}, more: Partial<ComposeOptions> = {}) {
  const processor = processorRecordSchema.parse(answers);
  return compose(
    { company: companyWith(company), registers: [], processor },
    { ...options, ...more },
  );
}

const [, office] = exampleWorkspace();
const clients = office!.processor!.controllers;

describe('the record of a processor', () => {
  it('marks what Art. 30(2) asks for and nobody has answered', () => {
    const text = documentText(composeWith({ controllers: [{ id: 'a' }] }));
    for (const item of [
      'rekisterinpitäjän nimi',
      'yhteystiedot',
      'käsittelyjen ryhmät',
      'turvatoimet',
    ]) {
      expect(text).toContain(item);
    }
    expect(documentText(composeWith({}))).toContain(
      '[Tieto puuttuu: rekisterinpitäjät, joiden lukuun',
    );
  });

  it('takes the measures of the company unless it has its own', () => {
    const company = { common: { security: { publicSummary: { fi: 'Yhteinen suojaus.' } } } };
    const security = { publicSummary: { fi: 'Oma suojaus.' } };
    const measures = (inheritsSecurity: string) =>
      sectionText(composeWith({ inheritsSecurity, security }, company), 'turvatoimet');
    expect(measures('yes')).toContain('Yhteinen suojaus.');
    expect(measures('no')).toContain('Oma suojaus.');
    expect(measures('no')).not.toContain('Yhteinen');
  });

  it('is internal, and nobody is called a controller of its own data in it', () => {
    const record = compose(office!, options);
    expect(record.marking).toBe('Sisäinen');
    expect(sectionText(record, 'Henkilötietojen käsittelijä')).toContain('Tilitoimisto Taival Oy');
  });
});

/** What a reader of the language is told, a line each. */
function linesOf(content: unknown, reader: Language): readonly string[] {
  return walkTexts(content)
    .filter(({ language }) => (language ?? reader) === reader)
    .flatMap(({ text }) => text.split('\n'));
}

describe.each(clients)('the annex for $name', (client) => {
  const annexIn = (language: Language) =>
    compose(office!, { ...options, language, controllerId: client.id, signature: true });
  const annex = annexIn('fi');
  const everything = JSON.stringify(annex);

  it.each(languages)('tells everything about the client in %s', (language) => {
    const text = documentText(annexIn(language));
    expect(linesOf(client, language).filter((line) => !text.includes(line))).toEqual([]);
  });

  it.each(languages)('tells nothing about another client in %s', (language) => {
    const own = linesOf(client, language);
    const others = clients
      .filter(({ id }) => id !== client.id)
      .flatMap((other) => linesOf(other, language))
      .filter((line) => !own.some((each) => each.includes(line)));
    const told = JSON.stringify(annexIn(language));
    expect(others.length).toBeGreaterThan(10);
    // Another client may have a word in common with the practice of the processor itself, not a name.
    expect(others.filter((line) => told.includes(line))).toEqual([]);
  });

  it('keeps the internal answers of the processor inside', () => {
    const internal = [
      'Lisätty uusi asiakas',
      'Sijaiset saavat',
      'suojatussa viestissä',
      'Vapaaehtoinen',
    ];
    expect(internal.filter((words) => everything.includes(words))).toEqual([]);
    expect(everything).not.toContain('KK-2026-02');
  });

  it('names both parties and is signed by both', () => {
    expect(annex.subtitle).toBe(`Tilitoimisto Taival Oy – ${client.name}`);
    const signed = annex.blocks.filter(({ kind }) => kind === 'signature');
    expect(signed).toHaveLength(2);
    expect(signed[1]).toMatchObject({ name: { text: '' } });
  });
});

describe('compose', () => {
  it('refuses an annex for a client that the record does not have', () => {
    expect(() => compose(office!, { ...options, controllerId: 'nobody' })).toThrow('nobody');
  });
});
