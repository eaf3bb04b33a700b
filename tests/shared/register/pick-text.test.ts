import { describe, expect, it } from 'vitest';
import { pickText } from '../../../shared/register/pick-text.ts';

describe('pickText', () => {
  it('takes the language, else the first one that has text', () => {
    expect(pickText({ fi: 'Asiakkaat', sv: 'Kunder' }, 'sv')).toBe('Kunder');
    expect(pickText({ fi: '  ', sv: 'Kunder' }, 'fi')).toBe('Kunder');
    expect(pickText({}, 'fi')).toBe('');
  });
});
