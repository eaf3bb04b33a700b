import { describe, expect, it } from 'vitest';
import { answerQuestion, removeRow } from '../../../shared/register/edits.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import { registerSchema, type Register } from '../../../shared/register/register.ts';
import {
  acknowledge,
  answersToConfirm,
  confirmAnswers,
  leaveOpen,
  takeUp,
  withdrawAcknowledgement,
} from '../../../shared/register/review.ts';
import { templates } from '../../../shared/templates/templates.ts';

const start = emptyRegister({ fi: 'Asiakkaat' });
const registerWith = (answers: object): Register => registerSchema.parse(answers);
const doubt = (path: string) => ({ id: 'o1', path, state: 'unknown', note: '' }) as const;
const reason = {
  id: 'a1',
  rule: 'PUR-01',
  path: 'purposes',
  reason: 'Tarkistettu',
  on: '2026-11-23',
  about: ['PUR-01'],
};

describe('an open item', () => {
  it('is kept once for a question, and goes when the question is taken up', () => {
    const open = leaveOpen(leaveOpen(start, doubt('intro')), {
      ...doubt('intro'),
      state: 'notApplicable',
    });
    expect(open.review.openItems).toEqual([{ ...doubt('intro'), state: 'notApplicable' }]);
    expect(takeUp(open, 'intro').review.openItems).toEqual([]);
    expect(takeUp(open, 'scope.text')).toBe(open);
  });

  it('goes when the question is answered, and stays when the answer is emptied', () => {
    const open = leaveOpen(start, doubt('intro'));
    expect(answerQuestion(open, 'intro', { fi: '' }).review.openItems).toHaveLength(1);
    expect(answerQuestion(open, 'intro', { fi: 'Tervetuloa' }).review.openItems).toEqual([]);
  });
});

describe('an acknowledgement', () => {
  it('is kept with its last reason until it is withdrawn', () => {
    const twice = acknowledge(acknowledge(start, reason), { ...reason, reason: 'Uusi syy' });
    expect(twice.review.acknowledged).toEqual([{ ...reason, reason: 'Uusi syy' }]);
    const second = { ...reason, id: 'a2', rule: 'PUR-02' };
    const other = acknowledge(twice, second);
    expect(withdrawAcknowledgement(other, 'a1').review.acknowledged).toEqual([second]);
  });

  it('takes the place of one about less, and of no other', () => {
    const about = (id: string, ...words: string[]) => ({ ...reason, id, about: words });
    const ids = (register: Register) => register.review.acknowledged.map(({ id }) => id);
    const google = acknowledge(start, about('a1', 'REC-03', 'Google'));
    expect(ids(acknowledge(google, about('a2', 'REC-03', 'Mailchimp')))).toEqual(['a1', 'a2']);
    expect(ids(acknowledge(google, about('a2', 'REC-03', 'Mailchimp', 'Google')))).toEqual(['a2']);
    const old = acknowledge(start, about('a1'));
    expect(ids(acknowledge(old, about('a2', 'REC-03', 'Google')))).toEqual(['a2']);
  });
});

describe('what waits to be confirmed', () => {
  it('is every row and every other answer, and no name, choice of facts or empty answer', () => {
    const register = registerWith({
      purposes: [{ id: 'p1', basis: 'b' }],
      provision: { requirement: 'voluntary', consequence: {} },
      intro: { fi: 'Tervetuloa' },
      directMarketing: { channels: ['email'] },
      noTransfers: 'yes',
    });
    expect([...answersToConfirm(register)].sort()).toEqual([
      'directMarketing.channels',
      'intro',
      'noTransfers',
      'provision.requirement',
      'purposes[p1]',
    ]);
  });

  it('is confirmed answer by answer, by an answer of one’s own too', () => {
    const toConfirm = ['intro', 'purposes[p1]', 'noTransfers'];
    const register: Register = { ...start, review: { ...start.review, toConfirm } };
    const confirmed = confirmAnswers(register, ['purposes[p1]']);
    expect(confirmed.review.toConfirm).toEqual(['intro', 'noTransfers']);
    expect(answerQuestion(confirmed, 'intro', {}).review.toConfirm).toEqual(['noTransfers']);
    expect(confirmAnswers(confirmed, ['scope.text'])).toBe(confirmed);
  });

  it.each(templates)('is something in the template $id', ({ register }) => {
    expect(answersToConfirm(register)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^purposes\[/)]),
    );
  });
});

it('forgets the marks of a row with the row', () => {
  const rows = registerWith({ purposes: [{ id: 'p1' }, { id: 'p10' }] });
  const marked = acknowledge(
    leaveOpen(
      { ...rows, review: { ...rows.review, toConfirm: ['purposes[p1]', 'purposes[p10]'] } },
      doubt('purposes[p1].statute'),
    ),
    { ...reason, path: 'purposes[p10].text' },
  );
  const { review } = removeRow(marked, 'purposes', 'p1');
  expect(review.toConfirm).toEqual(['purposes[p10]']);
  expect(review.openItems).toEqual([]);
  expect(review.acknowledged).toHaveLength(1);
});
