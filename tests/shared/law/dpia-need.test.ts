import { describe, expect, it } from 'vitest';
import { dpiaNeed } from '../../../shared/law/dpia-need.ts';
import { dpiaCriteria } from '../../../shared/register/impact-assessment.ts';

describe('an impact assessment', () => {
  it('is unlikely with no sign of a high risk or a single one', () => {
    expect(dpiaNeed([])).toBe('unlikely');
    expect(dpiaCriteria.map((sign) => dpiaNeed([sign]))).toEqual(
      dpiaCriteria.map(() => 'unlikely'),
    );
  });

  it('is likely with two signs', () => {
    expect(dpiaNeed(['vulnerable', 'newTechnology'])).toBe('likely');
  });

  it.each([
    [['evaluation', 'automatedDecision']],
    [['sensitive', 'largeScale']],
    [['largeScale', 'vulnerable', 'monitoring']],
  ] as const)('is required in the cases of Art. 35(3): %j', (signs) => {
    expect(dpiaNeed(signs)).toBe('required');
  });
});
