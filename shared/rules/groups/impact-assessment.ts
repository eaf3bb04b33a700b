// Data protection impact assessment: Art. 35. Rules of our own beside the list.
import { hitIf, isEmpty, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { dpiaNeed } from '../../law/dpia-need.ts';

/** The signs of a high risk say one thing, and the answer another or nothing. */
function findUnanswered({ register, at }: RegisterScope): readonly Hit[] {
  const { dpiaCriteria, dpiaNeeded, dpiaText } = register.internal;
  const need = dpiaNeed(dpiaCriteria);
  if (need === 'unlikely' || dpiaNeeded === 'yes') return [];
  const place = at('internal.dpiaNeeded');
  if (need === 'required') return [{ place, message: 'DPIA-01.required' }];
  // Two signs can mean a low risk after all: the controller then tells why.
  return hitIf(dpiaNeeded === 'unanswered' || isEmpty(dpiaText), { place });
}

/** Whether an assessment is needed, and done. */
export const impactAssessmentRules: readonly Rule[] = [
  registerRule('DPIA-01', 'warning', '35 art.', findUnanswered),
  registerRule('DPIA-02', 'warning', '35(1) art.', ({ register: { internal }, at }) =>
    hitIf(internal.dpiaNeeded === 'yes' && internal.dpiaDone !== 'yes', {
      place: at('internal.dpiaDone'),
    }),
  ),
];
