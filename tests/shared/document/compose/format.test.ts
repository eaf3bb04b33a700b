import { describe, expect, it } from 'vitest';
import {
  formatCountry,
  formatDate,
  formatDuration,
  formatPeriod,
} from '../../../../shared/document/compose/format.ts';
import { documentWords } from '../../../../shared/language/documents/document-words.ts';
import type { Language } from '../../../../shared/language/language.ts';

const inLanguage = (language: Language) => ({ language, words: documentWords[language] }) as never;

describe('formatDate', () => {
  it('writes dates as the language does', () => {
    expect(formatDate(inLanguage('fi'), '2026-11-02')).toBe('2.11.2026');
    expect(formatDate(inLanguage('sv'), '2026-11-02')).toBe('2.11.2026');
    expect(formatDate(inLanguage('en'), '2026-11-02')).toBe('2 November 2026');
  });

  it('is empty where no day can be read', () => {
    expect(formatDate(inLanguage('fi'), 'keväällä 2026')).toBe('');
  });
});

describe('formatDuration', () => {
  it('agrees in number', () => {
    const words = ['P1Y', 'P3Y', 'P1M', 'P6M', 'P1W', 'P2W', 'P1D', 'P14D'];
    expect(words.map((each) => formatDuration(inLanguage('fi'), each))).toEqual([
      '1 vuosi',
      '3 vuotta',
      '1 kuukausi',
      '6 kuukautta',
      '1 viikko',
      '2 viikkoa',
      '1 päivä',
      '14 päivää',
    ]);
    expect(formatDuration(inLanguage('sv'), 'P1M')).toBe('1 månad');
    expect(formatDuration(inLanguage('en'), 'P3Y')).toBe('3 years');
  });
});

describe('formatPeriod', () => {
  const afterEnd = { duration: 'P3Y', startEvent: 'customerEnd' } as const;
  const until = { duration: 'P0D', startEvent: 'consentWithdrawn' } as const;

  it('counts from an event', () => {
    expect(formatPeriod(inLanguage('fi'), afterEnd, '')).toBe(
      '3 vuotta asiakassuhteen päättymisestä',
    );
    expect(formatPeriod(inLanguage('sv'), afterEnd, '')).toBe('3 år från kundförhållandets slut');
    expect(formatPeriod(inLanguage('en'), afterEnd, '')).toBe(
      '3 years from the end of the customer relationship',
    );
  });

  it('ends at an event', () => {
    expect(formatPeriod(inLanguage('fi'), until, '')).toBe('suostumuksen peruuttamiseen saakka');
    expect(formatPeriod(inLanguage('sv'), until, '')).toBe('tills samtycket återkallas');
    expect(formatPeriod(inLanguage('en'), until, '')).toBe('until the withdrawal of consent');
  });

  it('takes the event in the user’s own words', () => {
    const own = { duration: 'P6M', startEvent: 'other' } as const;
    expect(formatPeriod(inLanguage('fi'), own, 'kilpailun päättymisestä')).toBe(
      '6 kuukautta kilpailun päättymisestä',
    );
  });

  it('is empty where nothing is given', () => {
    expect(formatPeriod(inLanguage('fi'), { duration: '', startEvent: '' }, '')).toBe('');
  });

  it('tells no event where the length cannot be read', () => {
    const unread = { ...afterEnd, duration: 'pitkään' };
    expect(formatPeriod(inLanguage('fi'), unread, '')).toBe('');
  });
});

describe('formatCountry', () => {
  it('names countries and areas in the language, and no text that is neither', () => {
    expect(formatCountry(inLanguage('fi'), 'SE')).toBe('Ruotsi');
    expect(formatCountry(inLanguage('sv'), 'FI')).toBe('Finland');
    expect(formatCountry(inLanguage('en'), 'EU- ja ETA-maat')).toBe('EU and EEA countries');
    expect(formatCountry(inLanguage('fi'), 'IN, US')).toBe('Intia, Yhdysvallat');
    expect(formatCountry(inLanguage('fi'), 'Ruo')).toBe('');
  });
});
