import { describe, expect, it } from 'vitest';
import { compareContents } from '../../../shared/register/compare-contents.ts';
import { answerQuestion, removeRow } from '../../../shared/register/edits.ts';
import { takeBack } from '../../../shared/register/take-back.ts';
import { startRegister } from '../../../shared/templates/start-register.ts';
import { findTemplate } from '../../../shared/templates/templates.ts';
import { emptyCompany } from '../../../shared/register/empty.ts';

const register = startRegister(findTemplate('customers')!, emptyCompany('Kahvila Kielo'), '');

/** The order of mentions says nothing. */
function sorted<Value>(value: Value): Value {
  const sort = (_: string, item: unknown): unknown =>
    Array.isArray(item) && item.every((each) => typeof each === 'string') ? item.sort() : item;
  return JSON.parse(JSON.stringify(value), sort) as Value;
}

describe('a difference taken back', () => {
  it.each(register.purposes.map(({ id }, index) => [index + 1, id] as const))(
    'brings row %i back to its place, with its mentions and its marks',
    (_place, id) => {
      const without = removeRow(register, 'purposes', id);
      expect(JSON.stringify(without)).not.toContain(id);
      const change = compareContents(register, without).find(({ kind }) => kind === 'row-removed')!;
      const back = takeBack(without, register, change);
      expect(back.purposes).toEqual(register.purposes);
      expect(compareContents(register, back).filter(({ kind }) => kind !== 'answer')).toEqual([]);
      expect([...back.review.toConfirm].sort()).toEqual([...register.review.toConfirm].sort());
      expect(compareContents(sorted(register), sorted(back))).toEqual([]);
    },
  );

  it('leaves everything else as it is today', () => {
    const [first] = register.purposes;
    const without = removeRow(register, 'purposes', first!.id);
    const today = answerQuestion(without, 'intro', { fi: 'Uusi johdanto' });
    const change = compareContents(register, today).find(({ kind }) => kind === 'row-removed')!;
    const back = takeBack(today, register, change);
    expect(back.purposes).toHaveLength(register.purposes.length);
    expect(back.intro).toEqual({ fi: 'Uusi johdanto' });
  });

  it('gives an answer back with its mark', () => {
    const path = register.review.toConfirm.find((each) => !each.includes('['))!;
    const [field] = path.split('.') as [keyof typeof register];
    const today = answerQuestion(register, path, { fi: 'Toinen' });
    expect(today.review.toConfirm).not.toContain(path);
    const change = compareContents(register, today).find((each) => each.path === path)!;
    const back = takeBack(today, register, change);
    expect(back[field]).toEqual(register[field]);
    expect(back.review.toConfirm).toContain(path);
  });
});
