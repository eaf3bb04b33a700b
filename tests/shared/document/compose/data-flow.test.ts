import { describe, expect, it } from 'vitest';
import type { Paper, Figure } from '../../../../shared/document/document.ts';
import { composeRegister } from '../../../helpers/compose-register.ts';

function figureOf({ blocks }: Paper): Figure | undefined {
  return blocks.find((block): block is Figure => block.kind === 'figure');
}

function record(answers: object): Figure | undefined {
  return figureOf(composeRegister(answers, { kind: 'record' }));
}

const answers = {
  sources: [{ id: 's', type: 'subject', name: { fi: 'Ostaja itse' } }],
  internal: { systems: [{ id: 'j', name: 'Kassa' }] },
  recipients: [
    { id: 'a', name: 'Kirjuri Oy', country: 'FI' },
    { id: 'b', name: 'Cloudline Inc.', country: 'FI' },
    { id: 'c', name: 'Fjord AS', country: 'NO' },
    { id: 'd', name: 'Jossain Oy', country: 'Tuntematon maa' },
  ],
  transfers: [{ id: 't', recipientId: 'b', country: 'US', mechanism: 'dpf' }],
};

describe('the data-flow figure', () => {
  it('leads from the sources through the systems to the recipients with their countries', () => {
    const figure = record(answers);
    expect(figure?.sources.nodes.map(({ name }) => name)).toEqual(['Ostaja itse']);
    expect(figure?.register).toMatchObject({ title: 'Asiakkaat', systems: [{ name: 'Kassa' }] });
    expect(
      figure?.recipients.nodes.map(({ name, country, isOutsideEea }) => [
        name,
        country,
        isOutsideEea,
      ]),
    ).toEqual([
      ['Kirjuri Oy', 'Suomi', false],
      ['Cloudline Inc.', 'Suomi, Yhdysvallat', true],
      ['Fjord AS', 'Norja', false],
      ['Jossain Oy', '', false],
    ]);
  });

  it('is told in words, with what lies outside the EEA', () => {
    const { alternative = '' } = record(answers) ?? {};
    expect(alternative).toContain('Tietojen lähteet: Ostaja itse.');
    expect(alternative).toContain(
      'Cloudline Inc. (Suomi, Yhdysvallat, ETA-alueen ulkopuolella); Fjord AS (Norja)',
    );
  });

  it('claims that nobody gets the data only where the user says so', () => {
    const { sources } = answers;
    expect(record({ sources })?.alternative).not.toContain('ei ole vastaanottajia');
    const none = record({ sources, noDisclosure: { claimed: 'yes' } });
    expect(none?.alternative).toContain('Tiedoilla ei ole vastaanottajia.');
  });

  it('is left out where there is nothing to show, and never stands in a notice', () => {
    expect(record({ internal: answers.internal })).toBeUndefined();
    expect(figureOf(composeRegister(answers, { kind: 'notice' }))).toBeUndefined();
  });
});
