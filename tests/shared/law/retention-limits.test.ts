import { describe, expect, it } from 'vitest';

import { retentionRules } from '../../../shared/law/retention.ts';
import { retentionLimits } from '../../../shared/law/retention-limits.ts';

describe('the limits that answers are compared with', () => {
  it.each(retentionLimits.map((limit) => [limit.id, limit] as const))(
    'stand in the table of storage periods too: %s',
    (_, { statute, min, max }) => {
      const rows = retentionRules.filter((row) => new RegExp(statute, 'iu').test(row.statute.fi));
      const durations = rows.map(({ duration }) => duration);
      for (const limit of [min, max]) if (limit !== undefined) expect(durations).toContain(limit);
    },
  );
});
