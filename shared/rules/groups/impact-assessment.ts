// Data protection impact assessment: Art. 35. Rules of our own beside the list.
import { hitIf, isEmpty, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { dpiaNeed } from '../../law/dpia-need.ts';
import type { DpiaCriterion } from '../../register/impact-assessment.ts';
import type { Register } from '../../register/register.ts';

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

/** The signs that other answers of the register show by themselves. */
function signsIn({ automated, data, subjects }: Register): readonly DpiaCriterion[] {
  const isSensitive = data.some(
    ({ special, criminal }) => special.length > 0 || criminal === 'yes',
  );
  const isVulnerable = subjects.some(
    (group) => group.children === 'yes' || group.employees === 'yes',
  );
  return [
    ...(automated.profiling === 'yes' ? (['evaluation'] as const) : []),
    ...(automated.art22 === 'yes' ? (['automatedDecision'] as const) : []),
    ...(isSensitive ? (['sensitive'] as const) : []),
    ...(isVulnerable ? (['vulnerable'] as const) : []),
  ];
}

/** Nobody has gone through the signs, and the answers show enough of them. */
function findUnseenSigns({ register, at }: RegisterScope): readonly Hit[] {
  const { dpiaCriteria, dpiaNeeded } = register.internal;
  const isOpen = dpiaNeeded === 'unanswered' && dpiaNeed(dpiaCriteria) === 'unlikely';
  const seen = [...dpiaCriteria, ...signsIn(register)];
  return hitIf(isOpen && dpiaNeed(seen) !== 'unlikely', {
    place: at('internal.dpiaCriteria'),
    message: 'DPIA-01.signs',
  });
}

/** Whether an assessment is needed, and done. */
export const impactAssessmentRules: readonly Rule[] = [
  registerRule('DPIA-01', 'warning', '35 art.', findUnanswered),
  // A hint: an employer of three with sick leaves in the register seldom needs an assessment in the end.
  registerRule('DPIA-01', 'info', '35(1) art.', findUnseenSigns),
  registerRule('DPIA-02', 'warning', '35(1) art.', ({ register: { internal }, at }) =>
    hitIf(internal.dpiaNeeded === 'yes' && internal.dpiaDone !== 'yes', {
      place: at('internal.dpiaDone'),
    }),
  ),
];
