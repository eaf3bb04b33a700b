// Where data come from, and whether they must be given: Art. 13(2)(e), 14(2)(f).
import { hitIf, isEmpty, registerRule, say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { asks } from '../text/checked-text.ts';
import type { Register } from '../../register/register.ts';

/** Art. 14 is about data that do not come from the person. */
function isElsewhere({ type }: Register['sources'][number]): boolean {
  return type !== '' && type !== 'subject' && type !== 'observed';
}

function findUnnamed({ register, at }: RegisterScope): readonly Hit[] {
  const { sources, sectionNotes } = register;
  if (sources.length === 0) return hitIf(isEmpty(sectionNotes.sources), { place: at('sources') });
  const others = sources.filter(isElsewhere);
  return [
    ...others
      .filter(({ name }) => isEmpty(name))
      .map(({ id }) => ({ place: at(`sources[${id}].name`) })),
    ...others
      .filter((source) => source.public === 'unanswered' && !isEmpty(source.name))
      .map(
        ({ id, name }) =>
          ({
            place: at(`sources[${id}].public`),
            message: 'SRC-01.public',
            severity: 'warning',
            values: { name: say(name).split('\n')[0] ?? '' },
          }) as const,
      ),
  ];
}

/** Art. 14 does not ask it: who gives nothing cannot be obliged to. */
function findProvision({ register, at }: RegisterScope): readonly Hit[] {
  const { requirement, consequence } = register.provision;
  const types = register.sources.filter(({ type }) => type !== '');
  const isFromElsewhere = types.length > 0 && types.every(isElsewhere);
  if (isFromElsewhere || !isEmpty(register.sectionNotes.provision)) return [];
  if (requirement === '') return [{ place: at('provision.requirement') }];
  return hitIf(requirement !== 'voluntary' && isEmpty(consequence), {
    place: at('provision.consequence'),
    message: 'PRV-01.consequence',
  });
}

/** Sources, and the duty to give data. */
export const sourceRules: readonly Rule[] = [
  registerRule('SRC-01', 'error', '14(2)(f) art.', findUnnamed),
  textRule('SRC-02', 'warning', '12(1) art.', {
    pattern: 'foreignTopic',
    reads: (text) => asks(text, 'sources', 'sectionNotes.sources'),
  }),
  registerRule('PRV-01', 'warning', '13(2)(e) art.', findProvision),
];
