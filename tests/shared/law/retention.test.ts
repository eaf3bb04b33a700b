import { expect, it } from 'vitest';
import { retentionRule, retentionRules } from '../../../shared/law/retention.ts';
import { cite, citeAll } from '../../../shared/law/statutes.ts';
import { parseDuration } from '../../../shared/register/reading/parse-duration.ts';
import { untilEvent } from '../../../shared/util/iso-duration.ts';

it('has each row once, with a duration that can be shown, a source and a day', () => {
  expect(new Set(retentionRules.map(({ id }) => id)).size).toBe(retentionRules.length);
  for (const { id, duration, source, verifiedOn } of retentionRules) {
    const isShown = duration === '' || duration === untilEvent || parseDuration(duration);
    expect(isShown, id).toBeTruthy();
    expect(source, id).not.toBe('');
    expect(verifiedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it('names the act behind every period that law sets', () => {
  for (const { id, kind, statute } of retentionRules) {
    if (kind !== 'practice') expect(statute.fi, id).toMatch(/\(\d+\/\d{4}\)/);
  }
});

it('keeps vouchers six and books ten years (Accounting Act 2:10)', () => {
  expect(retentionRule('ret-acc-vouchers')).toMatchObject({
    duration: 'P6Y',
    startEvent: 'fyEndCalYearEnd',
    kind: 'minimum',
  });
  expect(retentionRule('ret-acc-books')).toMatchObject({ duration: 'P10Y', startEvent: 'fyEnd' });
});

it('throws for a row that does not exist', () => {
  expect(() => retentionRule('ret-nothing')).toThrow('ret-nothing');
});

it('cites an act as each language does', () => {
  expect(cite('accounting', '10', '2')).toEqual({
    fi: 'kirjanpitolaki (1336/1997) 2 luku 10 §',
    sv: 'bokföringslagen (1336/1997) 2 kap. 10 §',
    en: 'Accounting Act (1336/1997), chapter 2, section 10',
  });
  expect(cite('workingHours', '32, 40').en).toBe(
    'Working Hours Act (872/2019), sections 32 and 40',
  );
  expect(citeAll(cite('accounting'), cite('consumers'), cite('debts')).fi).toBe(
    'kirjanpitolaki (1336/1997), kuluttajansuojalaki (38/1978) ja laki velan vanhentumisesta (728/2003)',
  );
});
