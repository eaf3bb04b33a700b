import { expect, it } from 'vitest';
import { retentionRules } from '../../../shared/law/retention.ts';
import { retentionStems } from '../../../shared/law/retention-stems.ts';
import { suggestRetention } from '../../../shared/law/suggest-retention.ts';

const idsFor = (text: string) => suggestRetention(text).map(({ id }) => id);

it('has words for every row of the reference, and for no other', () => {
  expect(Object.keys(retentionStems).sort()).toEqual(retentionRules.map(({ id }) => id).sort());
});

it.each([
  ['Palkanlaskennan tiedot: palkat, verokortti', 'ret-payroll-ledger'],
  ['Laskutustiedot ja maksut kirjanpitoa varten', 'ret-acc-vouchers'],
  ['Kameravalvonnan tallenteet', 'ret-camera-work'],
  ['Työhakemukset ja hakijoiden tiedot', 'ret-applicant'],
  ['Uppgifter om medlemmar', 'ret-member'],
  ['Newsletter subscribers, consent', 'ret-consent'],
])('suggests for “%s”', (text, id) => {
  expect(idsFor(text)).toContain(id);
});

it('puts what a statute says before what is usual, and suggests little', () => {
  expect(idsFor('kamerat')[0]).toBe('ret-camera-work');
  expect(idsFor(Object.values(retentionStems).join(' ')).length).toBeLessThanOrEqual(4);
});

it('suggests nothing where nothing fits', () => {
  expect(idsFor('')).toEqual([]);
  expect(idsFor('Sukunimi')).toEqual([]);
});
