// Sensitive data and transfers: what the rules find, and where.
import { describe, expect, it } from 'vitest';
import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';

function find(id: string, answers: Readonly<Record<string, unknown>>) {
  return findFindings(editExample(id, answers), { today: '2026-11-22' });
}

const messagesOf = (id: string, answers: Readonly<Record<string, unknown>>) =>
  find(id, answers).map(({ message }) => message);

describe('sensitive data', () => {
  const staff = 'registers/henkilosto#';
  const lacking = (answers: Readonly<Record<string, unknown>>) =>
    find('kahvila-kielo', answers)
      .filter(({ message }) => message === 'CAT-03')
      .map(({ place }) => place.path);

  it('are found at the purpose that uses them, where the condition is chosen', () => {
    expect(lacking({ [`${staff}purposes[p4].art9Condition`]: '' })).toEqual([
      'purposes[p4].art9Condition',
    ]);
  });

  it('may be meant by a purpose that names no data', () => {
    const answers = {
      [`${staff}purposes[p4].art9Condition`]: '',
      [`${staff}purposes[p1].art9Condition`]: 'b',
    };
    expect(lacking(answers)).toEqual(['purposes[p4].art9Condition']);
    expect(lacking({ ...answers, [`${staff}purposes[p1].dataIds`]: [] })).toEqual([]);
  });

  it('on explicit consent call for a way of asking, whatever the basis', () => {
    const answers = { [`${staff}purposes[p4].art9Condition`]: 'a' };
    expect(messagesOf('kahvila-kielo', answers)).toContain('PUR-07.consent');
  });
});

describe('signs of a high risk in other answers', () => {
  const staff = 'registers/henkilosto#';
  const open = {
    [`${staff}internal.dpiaCriteria`]: [],
    [`${staff}internal.dpiaNeeded`]: 'unanswered',
  };
  const isHinted = (answers: Readonly<Record<string, unknown>>) =>
    messagesOf('kahvila-kielo', { ...open, ...answers }).includes('DPIA-01.signs');

  it('are told until the question is answered', () => {
    expect(isHinted({})).toBe(true);
    expect(isHinted({ [`${staff}internal.dpiaNeeded`]: 'no' })).toBe(false);
    // The signs that the user has chosen are the business of the warning.
    expect(isHinted({ [`${staff}internal.dpiaCriteria`]: ['sensitive', 'vulnerable'] })).toBe(
      false,
    );
  });

  it('are at least two', () => {
    const groups = { [`${staff}subjects`]: [{ id: 'r', text: { fi: 'Jäsenet' } }] };
    expect(isHinted(groups)).toBe(false);
    expect(isHinted({ ...groups, [`${staff}automated.profiling`]: 'yes' })).toBe(true);
  });
});

describe('a transfer', () => {
  const letter = 'registers/uutiskirje#';

  it('to nobody cannot be looked up in a list', () => {
    const unknown = messagesOf('kahvila-kielo', {
      [`${letter}transfers[x1].recipientId`]: '',
      [`${letter}transfers[x1].listCheckedOn`]: '',
    });
    expect(unknown).toContain('TRF-03.who');
    expect(unknown).not.toContain('TRF-05');
  });

  it('by a cookie from outside the Area contradicts that there are none', () => {
    const abroad = (country: string) =>
      messagesOf('kahvila-kielo', {
        'company#common.cookies.items[c3].country': country,
        [`${letter}noTransfers`]: 'yes',
        [`${letter}transfers`]: [],
        [`${letter}recipients`]: [],
      }).includes('TRF-01');
    expect([abroad('US'), abroad('FI')]).toEqual([true, false]);
  });
});
