// Profiling and solely automated decisions: Art. 4(4), 13(2)(f), 22.
import { hitIf, isEmpty, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { isPublic } from '../text/checked-text.ts';

function findProfiling({ register, allTexts, at }: RegisterScope): readonly Hit[] {
  if (register.automated.profiling === 'yes') return [];
  const text = allTexts.filter(isPublic).find(({ hits }) => hits.has('profile'));
  return hitIf(text !== undefined, {
    place: at('automated.profiling'),
    values: { hit: text?.hits.get('profile')?.words ?? '' },
    about: text?.hits.get('profile')?.allWords ?? [],
  });
}

/** Whether decisions are made by a machine alone, and what they mean. */
export const automatedRules: readonly Rule[] = [
  registerRule('AUTO-01', 'info', '13(2)(f) art.', ({ register, at }) =>
    hitIf(
      isEmpty(register.sectionNotes.automated) && register.automated.profiling === 'unanswered',
      { place: at('automated.profiling') },
    ),
  ),
  registerRule('AUTO-02', 'warning', '4(4), 13(2)(f) art.', findProfiling),
  registerRule('AUTO-03', 'error', '22, 13(2)(f) art.', ({ register, at }) => {
    const { art22, condition } = register.automated;
    return hitIf(art22 === 'yes' && condition === '', { place: at('automated.condition') });
  }),
  registerRule('AUTO-03', 'warning', '5(1)(a), 13(2)(f) art.', ({ register, at }) => {
    const { automated, sectionNotes } = register;
    const isTold = !isEmpty(automated.profilingText) || !isEmpty(sectionNotes.automated);
    return hitIf(automated.profiling === 'yes' && !isTold, {
      place: at('automated.profilingText'),
      message: 'AUTO-03.profiling',
    });
  }),
];
