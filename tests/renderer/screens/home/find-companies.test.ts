import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../../../renderer/screens/home/find-companies.ts';
import type { CompanySummary } from '../../../../shared/bridge/views.ts';

const company = (legalName: string, businessId = ''): CompanySummary => ({
  id: legalName,
  legalName,
  businessId,
  registerCount: 0,
  hasProcessorRecord: false,
  savedAt: '2026-11-22T19:04:00.000Z',
  requirements: { met: 0, all: 0 },
  nextReviewOn: '',
});

const all = ['Öljy Oy', 'Åkerman Oy', 'Älykello Oy', 'Zeta Oy', 'apteekki Oy', 'Kahvila Käki'].map(
  (name) => company(name),
);

const names = (query: string) =>
  findCompanies(all, query, 'fi-FI').map(({ legalName }) => legalName);

describe('findCompanies', () => {
  it('sorts in Finnish order: å, ä and ö come last', () => {
    expect(names('')).toEqual([
      'apteekki Oy',
      'Kahvila Käki',
      'Zeta Oy',
      'Åkerman Oy',
      'Älykello Oy',
      'Öljy Oy',
    ]);
  });

  it('finds by words in any order and case, with or without dots', () => {
    expect(names('KÄKI kahvila')).toEqual(['Kahvila Käki']);
    expect(names('kaki')).toEqual(['Kahvila Käki']);
    expect(names('puuttuu')).toEqual([]);
  });

  it('finds by business id', () => {
    const found = findCompanies([...all, company('Taival Oy', '9990007-5')], '0007-5', 'fi-FI');
    expect(found.map(({ legalName }) => legalName)).toEqual(['Taival Oy']);
  });

  it('leaves the given list as it is', () => {
    const before = [...all];
    findCompanies(all, '', 'fi-FI');
    expect(all).toEqual(before);
  });
});
