// Facts that stand in the company's file or, where a register differs, in its own: judged where they stand.
import { companyRule, registerRule } from './make-rules.ts';
import type { Hit, Rule } from './rule.ts';
import type { CompanyScope, RegisterScope } from './scope.ts';
import type { CheckedText } from './text/checked-text.ts';
import type { Severity } from './finding.ts';
import type { RuleId } from '../language/rules/rule-messages.ts';
import type { AnswerPlace } from '../register/file-content.ts';
import { inherits } from '../register/inheritance.ts';
import type { Register } from '../register/register.ts';

type Fact = 'cookies' | 'security' | 'rights';

/** A fact with the texts of its file. */
export interface FactScope<Key extends Fact> {
  readonly fact: Pick<Register, Fact>[Key];
  readonly texts: readonly CheckedText[];
  readonly at: (path: string) => AnswerPlace;
}

/** The same rule about the company's common fact and about those that registers have of their own. */
export function factRules<Key extends Fact>(
  key: Key,
  id: RuleId,
  severity: Severity,
  article: string,
  find: (scope: FactScope<Key>) => readonly Hit[],
): readonly Rule[] {
  const inCompany = ({ company, registers, texts }: CompanyScope): readonly Hit[] => {
    // Nobody misses a common fact that no register uses.
    if (registers.length > 0 && !registers.some((register) => inherits(register, key))) return [];
    const at = (path: string): AnswerPlace => ({ file: 'company', path: `common.${key}.${path}` });
    const common: Pick<Register, Fact> = company.common;
    return find({ fact: common[key], texts, at });
  };
  const inRegister = ({ own, texts, at }: RegisterScope): readonly Hit[] =>
    inherits(own, key) ? [] : find({ fact: own[key], texts, at: (path) => at(`${key}.${path}`) });
  return [
    companyRule(id, severity, article, inCompany),
    registerRule(id, severity, article, inRegister),
  ];
}
