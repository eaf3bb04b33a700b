import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../shared/language/find-language.ts';

describe('findLanguage', () => {
  it('understands language tags and the names of POSIX locales', () => {
    expect(findLanguage(['sv-FI'])).toBe('sv');
    expect(findLanguage(['en_GB.UTF-8'])).toBe('en');
  });

  it('takes the first language that Seloste speaks, and Finnish where there is none', () => {
    expect(findLanguage(['et-EE', 'en-US', 'sv-SE'])).toBe('en');
    expect(findLanguage(['C.UTF-8'])).toBe('fi');
    expect(findLanguage([])).toBe('fi');
  });
});
