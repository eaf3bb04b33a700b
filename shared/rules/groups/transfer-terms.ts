// What each mechanism of Chapter V asks for besides: Art. 45, 46(2)(c)-(d), 49(1) and recital 111. Rules of
// our own beside the list.
import { hitIf, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { mechanismIs } from '../../law/transfer-mechanisms.ts';
import { transferRule } from './transfers.ts';

/** A listing in the Data Privacy Framework covers staff data only where the company has asked for it. */
function findUncoveredStaff({ register, at }: RegisterScope): readonly Hit[] {
  const hasStaff = register.subjects.some(({ employees }) => employees === 'yes');
  return register.transfers.flatMap(({ id, mechanism, staffDataCovered }) =>
    hitIf(hasStaff && mechanism === 'dpf' && staffDataCovered !== 'yes', {
      place: at(`transfers[${id}].staffDataCovered`),
    }),
  );
}

/** Clauses that are agreed, staff data that are covered, and transfers that are single. */
export const transferTermRules: readonly Rule[] = [
  ...transferRule('SPE-06', 'warning', '46(2) art.', ({ mechanism, signed }) =>
    mechanismIs('isAgreed', mechanism) && signed !== 'yes' ? { field: 'signed' } : undefined,
  ),
  registerRule('SPE-07', 'warning', '45 art.', findUncoveredStaff),
  ...transferRule('SPE-08', 'warning', '49(1) art.', ({ mechanism, occasional }) =>
    mechanismIs('isOccasional', mechanism) && occasional !== 'yes'
      ? { field: 'occasional' }
      : undefined,
  ),
];
