import { describe, expect, it } from 'vitest';
import { findOutdatedNotices, printedNotice } from '../../../shared/document/printed-notices.ts';
import type { Company } from '../../../shared/register/company.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const [example] = exampleWorkspace();
if (!example) throw new Error('No example');
const { company, registers } = example;
const [guests, letter] = ['asiakasrekisteri', 'uutiskirje'];
const today = { company, registers };

const print = (registerId: string, language: 'fi' | 'sv' = 'fi', date = '2026-03-01') =>
  printedNotice(today, registerId, language, date);

/** The answers with another one in a register. */
function answered(id: string, path: string, answer: unknown) {
  const change = (register: (typeof registers)[number]) =>
    register.id === id
      ? { ...register, content: setAnswer(register.content, path, answer) }
      : register;
  return { company, registers: registers.map(change) };
}

const newIntro = (text: string) => answered(guests, 'intro', { fi: text });

describe('a notice that was printed', () => {
  it('is current while the answers are, and again when they are as they were', () => {
    const printed = [print(guests), print(letter)];
    expect(findOutdatedNotices(structuredClone(today), printed)).toEqual([]);
    expect(findOutdatedNotices(newIntro('Toinen.'), printed)).toEqual([
      {
        registerId: guests,
        date: '2026-03-01',
        languages: ['fi'],
        codes: [print(guests).code],
      },
    ]);
    expect(findOutdatedNotices(today, printed)).toEqual([]);
  });

  it('knows nothing of internal answers and of lines to sign', () => {
    const printed = [print(guests)];
    const owned = answered(guests, 'internal.owner', 'Uusi vastuuhenkilö');
    const signed = answered(guests, 'signatures', []);
    expect(findOutdatedNotices(owned, printed)).toEqual([]);
    expect(findOutdatedNotices(signed, printed)).toEqual([]);
  });

  it('is outdated with every other one when the company changes', () => {
    const renamed: Company = { ...company, legalName: 'Kahvila Vuokko' };
    const printed = [print(guests), print(letter)];
    const outdated = findOutdatedNotices({ company: renamed, registers }, printed);
    expect(outdated.map(({ registerId }) => registerId)).toEqual([guests, letter]);
  });

  it('is looked at in each language by itself', () => {
    const printed = [print(guests), print(guests, 'sv', '2026-04-01')];
    const inFinnish = answered(guests, 'name', { ...registers[0]?.content.name, fi: 'Vieraat' });
    expect(findOutdatedNotices(inFinnish, printed)).toMatchObject([{ languages: ['fi'] }]);
    expect(findOutdatedNotices(newIntro('Toinen.'), printed)).toMatchObject([
      { languages: ['fi', 'sv'], date: '2026-04-01' },
    ]);
  });

  it('is current where one of two papers, of its own and with others, is', () => {
    const changed = newIntro('Toinen.');
    const [before, after] = [print(guests), printedNotice(changed, guests, 'fi', '2026-03-02')];
    expect(findOutdatedNotices(changed, [before, after])).toEqual([]);
    expect(findOutdatedNotices(today, [before, after])).toEqual([]);
    const outdated = findOutdatedNotices(newIntro('Kolmas.'), [before, after]);
    expect(outdated).toMatchObject([{ languages: ['fi'], codes: [before.code, after.code] }]);
  });

  it('of a register that is gone is nobody’s', () => {
    expect(findOutdatedNotices({ company, registers: [] }, [print(guests)])).toEqual([]);
  });
});
