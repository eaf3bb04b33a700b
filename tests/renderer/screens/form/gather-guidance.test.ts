import { describe, expect, it } from 'vitest';
import { gatherGuidance } from '../../../../renderer/screens/form/gather-guidance.ts';
import { interfaceWords } from '../../../../shared/language/interface/interface-words.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { findFindings } from '../../../../shared/rules/find-findings.ts';
import { sortOutFindings } from '../../../../shared/rules/sort-out-findings.ts';
import { editExample } from '../../../shared/rules/edit-example.ts';

const file = 'registers/uutiskirje';
const review = {
  toConfirm: ['purposes[p1]', 'intro'],
  openItems: [{ id: 'o1', path: 'sectionNotes.purposes', state: 'unknown', note: '' }],
  acknowledged: [
    {
      id: 'a1',
      rule: 'PUR-07',
      path: 'purposes[p1].consentHow',
      reason: 'Paperilla',
      on: '2026-11-22',
      about: [],
    },
  ],
} as const;

function gather(language: Language = 'fi') {
  const parts = editExample('kahvila-kielo', {
    'company#businessId': '',
    [`${file}#intro`]: { fi: 'Noudatamme henkilötietolakia.', sv: 'Hej.', en: 'Hello.' },
    [`${file}#purposes[p1].consentHow`]: {},
    [`${file}#review`]: review,
  });
  const findings = sortOutFindings(findFindings(parts, { today: '2026-11-22' }), parts);
  const words = interfaceWords[language].guidance;
  const byPath = gatherGuidance({ file, language, words, parts, review, findings });
  return { byPath };
}

describe('what is said about the answers of a file', () => {
  const { byPath } = gather();

  it('is a finding with its article and the word of its remedy', () => {
    expect(byPath.get('intro')?.findings).toMatchObject([
      {
        rule: 'LAW-01',
        about: ['LAW-01', 'henkilötietolakia'],
        severity: 'error',
        article: '1050/2018 37 §',
        remedy: 'Korvaa nykyisellä nimellä',
      },
    ]);
    expect(byPath.get('intro')?.findings[0]?.text).toContain('henkilötietola');
  });

  it('cites the law as the language of the window does', () => {
    expect(gather('en').byPath.get('intro')?.findings[0]?.article).toBe(
      'Act 1050/2018, section 37',
    );
  });

  it('is the reason for which a finding stands', () => {
    expect(byPath.get('purposes[p1].consentHow')).toMatchObject({
      findings: [],
      accepted: [{ id: 'a1', reason: 'Paperilla' }],
    });
  });

  it('is what waits to be confirmed and what was left open', () => {
    expect(byPath.get('purposes[p1]')?.isToConfirm).toBe(true);
    expect(byPath.get('sectionNotes.purposes')?.leftOpen).toEqual({ state: 'unknown', note: '' });
  });

  it('is nothing about other files', () => {
    expect(byPath.has('businessId')).toBe(false);
  });
});
