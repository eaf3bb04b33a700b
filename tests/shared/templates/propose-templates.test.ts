import { describe, expect, it } from 'vitest';
import {
  activities,
  businessKinds,
  proposeTemplates,
} from '../../../shared/templates/propose-templates.ts';
import { templateIds } from '../../../shared/templates/template.ts';

const idsFor = (...answers: Parameters<typeof proposeTemplates>) =>
  proposeTemplates(...answers).map(({ templateId }) => templateId);

describe('the proposal of registers', () => {
  it('is empty where nothing has been answered', () => {
    expect(proposeTemplates({ business: '', activities: [] })).toEqual([]);
    expect(proposeTemplates({ business: 'restaurant', activities: [] })).toEqual([]);
  });

  it('names the answer that each register follows from', () => {
    expect(proposeTemplates({ business: 'restaurant', activities: ['cameras', 'staff'] })).toEqual([
      { templateId: 'employees', because: 'staff' },
      { templateId: 'cameras', because: 'cameras' },
    ]);
    expect(proposeTemplates({ business: 'association', activities: [] })).toEqual([
      { templateId: 'association', because: 'association' },
    ]);
  });

  it('gives an accounting office one register of its clients', () => {
    expect(idsFor({ business: 'accounting', activities: ['customers'] })).toEqual([
      'accounting-office',
    ]);
  });

  it('reaches every template, none of them twice', () => {
    const reached = businessKinds.flatMap((business) => idsFor({ business, activities }));
    expect(new Set(reached)).toEqual(new Set(templateIds));
    for (const business of businessKinds) {
      const ids = idsFor({ business, activities });
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
