import { describe, expect, it } from 'vitest';
import {
  findPlanGap,
  requestOf,
  type ExportPlan,
} from '../../../../renderer/screens/export/export-plan.ts';

const plan: ExportPlan = {
  documents: ['notice', 'record'],
  formats: ['pdf'],
  registerIds: ['asiakkaat'],
  signature: true,
  folder: ' /vienti ',
};

describe('findPlanGap', () => {
  it('finds nothing in a whole plan', () => {
    expect(findPlanGap(plan)).toBeUndefined();
  });

  it('names the first thing that is missing', () => {
    expect(findPlanGap({ ...plan, documents: [] })).toBe('nothing');
    expect(findPlanGap({ ...plan, formats: [] })).toBe('nothing');
    expect(findPlanGap({ ...plan, registerIds: [] })).toBe('register');
    expect(findPlanGap({ ...plan, folder: ' ' })).toBe('folder');
  });

  it('needs no register for the record, which covers all of them', () => {
    expect(findPlanGap({ ...plan, documents: ['record'], registerIds: [] })).toBeUndefined();
  });
});

describe('requestOf', () => {
  it('asks in Finnish and for the folder without stray spaces', () => {
    expect(requestOf('kielo', plan)).toMatchObject({
      companyId: 'kielo',
      folder: '/vienti',
      languages: ['fi'],
      signature: true,
    });
  });
});
