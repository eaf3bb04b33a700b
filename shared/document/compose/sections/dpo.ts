import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { fact, factBlocks, holeFact, wordFact, type Fact } from '../facts.ts';
import { holeParagraph } from '../holes.ts';
import { readFact } from '../read-answers.ts';
import { emailFact } from '../links.ts';
import type { Scope } from '../scope.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { field } from '../view.ts';

function dpoFacts(scope: Scope): readonly Fact[] {
  const dpo = field(scope.company, 'dpo');
  const { labels } = scope.words;
  const contact = [
    ...emailFact(labels.email, answer(scope, dpo, 'email')),
    ...fact(labels.phone, answer(scope, dpo, 'phone')),
    ...fact(labels.address, answer(scope, dpo, 'address')),
  ];
  return [
    ...fact(labels.name, answer(scope, dpo, 'name')),
    ...contact,
    ...holeFact(scope, labels.contact, 'dpoContact', field(dpo, 'email').place),
  ];
}

/** The mark where nobody has said whether there is an officer. */
function undecided(scope: Scope): readonly Block[] {
  return holeParagraph(scope, 'dpo', field(field(scope.company, 'dpo'), 'designated').place);
}

/** Contact details of the data protection officer, where one is designated: Art. 13(1)(b), 30(1)(a). */
export function dpoSection(scope: Scope): readonly Block[] {
  return scope.company.value.dpo.designated === 'yes'
    ? factBlocks(dpoFacts(scope))
    : undecided(scope);
}

/**
 * The record adds whether one is needed and designated, why, and when the authority was told: Art. 37(1),
 * 37(7). So it shows how the company came to do without one, too.
 */
export function dpoRecordSection(scope: Scope): readonly Block[] {
  const dpo = field(scope.company, 'dpo');
  const { labels } = scope.words;
  const yesNoFact = (
    term: string,
    key: 'largeScaleMonitoring' | 'largeScaleSpecial' | 'designated',
  ) => wordFact(term, yesOrNo(scope, dpo.value[key]), field(dpo, key).place);
  const facts = factBlocks([
    ...yesNoFact(labels.dpoMonitoring, 'largeScaleMonitoring'),
    ...yesNoFact(labels.dpoSpecial, 'largeScaleSpecial'),
    ...yesNoFact(labels.dpoDesignated, 'designated'),
    ...(dpo.value.designated === 'yes' ? designationFacts(scope) : []),
  ]);
  return [...facts, ...undecided(scope)];
}

function designationFacts(scope: Scope): readonly Fact[] {
  const dpo = field(scope.company, 'dpo');
  const { labels } = scope.words;
  return [
    ...dpoFacts(scope),
    ...fact(labels.dpoGround, answer(scope, dpo, 'ground')),
    ...readFact(scope, labels.dpoNotified, 'date', field(dpo, 'notifiedToAuthorityOn')),
  ];
}
