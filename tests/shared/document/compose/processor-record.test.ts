import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../../../shared/document/compose/compose-options.ts';
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

describe.each(clients)('the annex for $name', (client) => {
  const annex = compose(office!, { ...options, controllerId: client.id, signature: true });
  const everything = JSON.stringify(annex);

  it('tells everything about the client', () => {
    const text = documentText(annex);
    const told = walkTexts(client).flatMap(({ text: own }) => own.split('\n'));
    expect(told.filter((line) => !text.includes(line))).toEqual([]);
  });

  it('tells nothing about another client', () => {
    const own = walkTexts(client).flatMap(({ text }) => text.split('\n'));
    const others = clients
      .filter(({ id }) => id !== client.id)
      .flatMap((other) => walkTexts(other).flatMap(({ text }) => text.split('\n')))
      .filter((line) => !own.some((each) => each.includes(line)));
    expect(others.length).toBeGreaterThan(10);
    // Another client may have a word in common with the practice of the processor itself, not a name.
    expect(others.filter((line) => everything.includes(line))).toEqual([]);
  });

  it('keeps the internal answers of the processor inside', () => {
    const internal = [
      'Lisätty uusi asiakas',
      'Sijaiset saavat',
      'suojatussa viestissä',
      'Vapaaehtoinen',
    ];
    expect(internal.filter((words) => everything.includes(words))).toEqual([]);
    expect(everything).not.toContain('liite 2');
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
