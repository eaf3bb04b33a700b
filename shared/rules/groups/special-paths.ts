// Grounds that the controller must be able to show: consent, sensitive data, the balancing test and
// automated decisions. Rules of our own beside the list.
import { hitIf, isEmpty, registerRule, say } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';

function findUnsafeguarded({ register, at }: RegisterScope): readonly Hit[] {
  return register.data
    .filter(({ special, criminal }) => special.length > 0 || criminal === 'yes')
    .filter(({ safeguards }) => safeguards.length === 0)
    .map(({ id, text }) => ({
      place: at(`data[${id}].safeguards`),
      values: { name: say(text) || '–' },
    }));
}

function findUnprovenConsent({ register, at }: RegisterScope): readonly Hit[] {
  return register.purposes
    .filter(({ basis, art9Condition }) => basis === 'a' || art9Condition === 'a')
    .filter(({ consentProof }) => isEmpty(consentProof))
    .map(({ id }) => ({ place: at(`purposes[${id}].consentProof`) }));
}

/** A test that is said to be done, and neither stands in the answers nor in a document. */
function findUnwrittenTests({ register, at }: RegisterScope): readonly Hit[] {
  if (!isEmpty(register.internal.liaRef)) return [];
  return register.purposes
    .filter(({ basis, balancingTest }) => basis === 'f' && balancingTest.done === 'yes')
    .filter(({ balancingTest: { summary } }) => isEmpty(summary))
    .map(({ id }) => ({ place: at(`purposes[${id}].balancingTest.summary`) }));
}

/** Art. 22(4): sensitive data only on explicit consent or by a law of substantial public interest. */
function findSensitiveDecisions({ register, at }: RegisterScope): readonly Hit[] {
  const isSensitive = register.data.some(({ special }) => special.length > 0);
  const isAllowed = register.purposes.some(
    ({ art9Condition }) => art9Condition === 'a' || art9Condition === 'g',
  );
  return hitIf(register.automated.art22 === 'yes' && isSensitive && !isAllowed, {
    place: at('automated.art22'),
  });
}

function findUnreviewedDecisions({ register, at }: RegisterScope): readonly Hit[] {
  const { art22, humanReviewHow } = register.automated;
  return hitIf(art22 === 'yes' && isEmpty(humanReviewHow), {
    place: at('automated.humanReviewHow'),
  });
}

/** What the special paths call for. */
export const specialPathRules: readonly Rule[] = [
  registerRule('SPE-01', 'warning', '1050/2018 6–7 §', findUnsafeguarded),
  registerRule('SPE-02', 'warning', '7(1) art.', findUnprovenConsent),
  registerRule('SPE-03', 'warning', '6(1)(f), 5(2) art.', findUnwrittenTests),
  registerRule('SPE-04', 'warning', '22(4) art.', findSensitiveDecisions),
  registerRule('SPE-05', 'warning', '22(3) art.', findUnreviewedDecisions),
];
