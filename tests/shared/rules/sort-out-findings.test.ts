import { describe, expect, it } from 'vitest';
import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import { aboutOf, sortOutFindings } from '../../../shared/rules/sort-out-findings.ts';
import type { Acknowledgement } from '../../../shared/register/review.ts';
import { contentOf } from '../../../shared/register/file-content.ts';

const today = '2026-11-22';
const letter = 'registers/uutiskirje';
const faults = {
  'company#businessId': '',
  [`${letter}#purposes[p1].consentHow`]: {},
};
const reason = {
  id: 'a1',
  rule: 'PUR-07',
  path: 'purposes[p1].consentHow',
  reason: 'Suostumus on paperilla.',
  on: today,
  about: [],
};

function sortOut(
  acknowledged: readonly Acknowledgement[],
  answers: Readonly<Record<string, unknown>> = faults,
) {
  const review = { toConfirm: [], openItems: [], acknowledged };
  const parts = editExample('kahvila-kielo', { ...answers, [`${letter}#review`]: review });
  return { parts, ...sortOutFindings(findFindings(parts, { today }), parts) };
}

describe('findings and what was said about them', () => {
  it('are open until one is acknowledged with a reason', () => {
    expect(sortOut([]).open.map(({ id }) => id)).toEqual(['ORG-03', 'PUR-07']);
    const { open, acknowledged } = sortOut([reason]);
    expect(open.map(({ id }) => id)).toEqual(['ORG-03']);
    expect(acknowledged).toMatchObject([{ finding: { id: 'PUR-07' }, acknowledgement: reason }]);
  });

  it('need the same rule at the same answer of the same file', () => {
    expect(sortOut([{ ...reason, rule: 'PUR-05' }]).acknowledged).toEqual([]);
    expect(sortOut([{ ...reason, path: 'purposes[p2].consentHow' }]).acknowledged).toEqual([]);
    expect(sortOut([{ ...reason, rule: 'ORG-03', path: 'businessId' }]).open).toHaveLength(2);
  });
});

describe('a reason', () => {
  const act = 'Viittaamme tässä vain vanhaan lakiin 334/2007.';
  const wordy = `${act} Kerromme sopimuksista erikseen.`;

  /** What is still open at the place after all that was open there has been acknowledged. */
  function openAfter(path: string, before: unknown, after: unknown, more = {}) {
    const at = `${letter}#${path}`;
    const first = sortOut([], { ...more, [at]: before });
    const acknowledged = first.open.map((finding, index): Acknowledgement => {
      const { id: rule, place } = finding;
      const about = [...aboutOf(finding, contentOf(first.parts, place.file))];
      return { ...reason, id: `a${String(index)}`, rule, path: place.path, about };
    });
    expect(acknowledged).not.toEqual([]);
    expect(sortOut(acknowledged, { ...more, [at]: before }).open).toEqual([]);
    return sortOut(acknowledged, { ...more, [at]: after }).open.map(({ message }) => message);
  }

  it('outlives a change elsewhere in the text', () => {
    const corrected = wordy.replace('erikseen', 'erikseen asiakkaalle');
    expect(openAfter('intro', { fi: wordy }, { fi: corrected })).toEqual([]);
    expect(openAfter('intro', { fi: `${act} ${act}` }, { fi: act })).toEqual([]);
  });

  it('hides no other words of the same kind, before, behind or in another language', () => {
    const other = 'Noudatamme lakia 605/1996.';
    expect(openAfter('intro', { fi: act }, { fi: `${act} ${other}` })).toEqual(['LAW-02']);
    expect(openAfter('intro', { fi: act }, { fi: `${other} ${act}` })).toEqual(['LAW-02']);
    expect(openAfter('intro', { fi: act }, { fi: act, sv: 'Se lagen 605/1996.' })).toEqual([
      'LAW-02',
    ]);
  });

  it('is about the answer where nothing in it is named: a period, a choice', () => {
    const staff = {
      [`${letter}#subjects`]: [{ id: 's1', text: { fi: 'Väki' }, employees: 'yes' }],
    };
    const kept = (duration: string) => [
      { id: 'k1', duration, startEvent: 'recordingEnd', criteria: { fi: 'Tallenteet' } },
    ];
    const found = openAfter('retention', kept('P2Y'), kept('P9Y'), staff);
    expect(found).toContain('EMP-01');
    expect(openAfter('retention', kept('P2Y'), kept('P2Y'), staff)).toEqual([]);
  });

  it('is about one of two things that a rule finds at one answer', () => {
    const service = (names: string) => ({ fi: `Käytämme palvelua ${names}.` });
    expect(openAfter('intro', service('Mailchimp'), service('Mailchimp ja HubSpot'))).toEqual([
      'REC-03',
    ]);
  });

  it('never keeps an identity code', () => {
    const { open, parts } = sortOut([], { [`${letter}#intro`]: { fi: 'Tunnus 131052-308T.' } });
    const finding = open.find(({ id }) => id === 'TXT-08')!;
    expect(JSON.stringify(aboutOf(finding, contentOf(parts, letter)))).not.toContain('308T');
  });
});
