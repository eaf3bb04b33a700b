import { describe, expect, it } from 'vitest';
import { editExample } from '../edit-example.ts';
import { ruleCases } from '../rule-cases.ts';
import { interfaceWords } from '../../../../shared/language/interface/interface-words.ts';
import { setAnswer } from '../../../../shared/register/answer-path.ts';
import { findFindings } from '../../../../shared/rules/find-findings.ts';
import type { Finding } from '../../../../shared/rules/finding.ts';
import { answerRemedies } from '../../../../shared/rules/remedies/answer-remedies.ts';
import { findRemedy } from '../../../../shared/rules/remedies/find-remedy.ts';
import type { Remedy } from '../../../../shared/rules/remedies/remedy.ts';
import { textRemedies } from '../../../../shared/rules/remedies/text-remedies.ts';
import type { CheckedParts } from '../../../../shared/rules/scope.ts';

const today = '2026-11-22';
const fi = (text: string) => ({ fi: text });
const guests = (path: string) => `registers/asiakasrekisteri#${path}`;

function apply(parts: CheckedParts, { edits }: Remedy): CheckedParts {
  const edited = <Content>(file: string, content: Content): Content =>
    edits
      .filter(({ place }) => place.file === file)
      .reduce((next, { place, value }) => setAnswer(next, place.path, value), content);
  return {
    company: edited('company', parts.company),
    registers: parts.registers.map(({ id, content }) => ({
      id,
      content: edited(`registers/${id}`, content),
    })),
    processor: parts.processor && edited('processor', parts.processor),
  };
}

function remedyOf(company: string, set: Readonly<Record<string, unknown>>, message: string) {
  const parts = editExample(company, set);
  const finding = findFindings(parts, { today }).find((one) => one.message === message);
  if (!finding) throw new Error(`${message} finds nothing`);
  return { parts, finding, remedy: findRemedy(finding, parts) };
}

/** The case of the rule, with words that a click can put right where the case's own words leave that to the user. */
const own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'LAW-02': { [guests('intro')]: fi('Noudatamme työaikalakia (605/1996).') },
  'LAW-05': { [guests('intro')]: fi('Kysymme sosiaaliturvatunnuksen ja henkilökohtaiset tiedot.') },
  'DPO-05': { [guests('intro')]: fi('Kysy: yrityksen tietosuojavaltuutettu.') },
};

const messages = [...Object.keys(textRemedies), ...Object.keys(answerRemedies)];

describe('a remedy', () => {
  it.each(messages)('of %s makes the finding go away', (message) => {
    const known = ruleCases.find((one) => one.message === message);
    if (!known) throw new Error(`No case for ${message}`);
    const { parts, finding, remedy } = remedyOf(known.company, own[message] ?? known.set, message);
    if (!remedy) throw new Error(`No remedy for ${message}`);
    const isSame = (one: Finding) =>
      one.message === message &&
      one.place.file === finding.place.file &&
      one.place.path === finding.place.path;
    expect(findFindings(apply(parts, remedy), { today }).filter(isSame)).toEqual([]);
    expect(interfaceWords.fi.guidance.remedies[remedy.id]).not.toBe('');
  });

  it.each([
    ['LAW-01', 'Noudatamme henkilötietolain säännöksiä.', 'Noudatamme tietosuojalain säännöksiä.'],
    ['LAW-04', 'Rekisteriselosteen tiedot', 'Tietosuojaselosteen tiedot'],
    ['TXT-02', '<p>Hei &amp; terve</p><p>Tässä</p>', 'Hei & terve\nTässä'],
    ['TXT-03', 'Tuotamme henkilökohtai-semman sisällön.', 'Tuotamme henkilökohtaisemman sisällön.'],
    ['TXT-08', 'Tunnus 131052-308T on tässä.', 'Tunnus on tässä.'],
  ] as const)('of %s keeps the other words', (message, before, after) => {
    const { remedy, finding } = remedyOf(
      'kahvila-kielo',
      { [guests('intro')]: fi(before) },
      message,
    );
    expect(remedy?.edits).toEqual([{ place: finding.place, value: fi(after) }]);
  });

  const long = 'Säilytämme tietoja vain niin kauan kuin laki niin määrää ja poistamme ne sitten.';

  it('of repeated text takes only the repeated sentence from the second place', () => {
    const repeat = (path: string, again: string) =>
      remedyOf(
        'kahvila-kielo',
        { [guests('intro')]: fi(long), [guests(path)]: fi(again) },
        'TXT-04',
      );
    const { remedy, finding } = repeat(
      'sectionNotes.data',
      `Seloste koskee asiakkaita. ${long}\n- Lue!`,
    );
    const value = fi('Seloste koskee asiakkaita.\n- Lue!');
    expect(remedy?.edits).toEqual([{ place: finding.place, value }]);
    expect(repeat('sectionNotes.data', long).remedy?.edits[0]?.value).toEqual({});
    // Nothing would be left of the purpose.
    expect(repeat('purposes[p1].text', long).remedy).toBeUndefined();
  });

  it('of repeated text leaves the text that registers share', () => {
    const shared = { 'company#common.rights.extra': fi(long), [guests('intro')]: fi(long) };
    const one = remedyOf('kahvila-kielo', shared, 'TXT-04');
    expect(one.finding.place).toMatchObject({ path: 'intro' });
    expect(one.remedy).toBeDefined();
    const twice = {
      'company#common.rights.extra': fi(long),
      'company#common.rights.how': fi(long),
    };
    expect(remedyOf('kahvila-kielo', twice, 'TXT-04').remedy).toBeUndefined();
  });

  it('leaves a cited section of a repealed act to the user', () => {
    const text = fi('Peruste on henkilötietolain 8 §.');
    expect(remedyOf('kahvila-kielo', { [guests('intro')]: text }, 'LAW-01').remedy).toBeUndefined();
  });

  it('is not offered where only the user knows', () => {
    const set = { [guests('purposes[p1].basis')]: '' };
    expect(remedyOf('kahvila-kielo', set, 'PUR-02').remedy).toBeUndefined();
  });
});
