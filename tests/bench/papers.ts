// Every document of a run differs, as those of different companies do: a cache that knows the whole document
// gains nothing, one that knows common words gains what it would gain in life.
import { compose } from '../../shared/document/compose/compose.ts';
import { documentKinds } from '../../shared/register/document-kind.ts';
import {
  exampleWorkspace,
  type ExampleCompany,
} from '../../shared/templates/example/example-workspace.ts';
import type { BenchPaper } from './contender.ts';
import { createVariation } from './vary-answers.ts';

interface Plan {
  readonly company: ExampleCompany;
  readonly kind: (typeof documentKinds)[number];
  readonly registerIds: readonly string[];
}

const companies = exampleWorkspace();
const vary = createVariation(companies);

/** A notice of each register; the other papers once for each company that has them. */
function planCompany(company: ExampleCompany): readonly Plan[] {
  return documentKinds.flatMap((kind): readonly Plan[] => {
    if (kind === 'notice')
      return company.registers.map(({ id }) => ({ company, kind, registerIds: [id] }));
    const isMissing = kind === 'processor-record' && !company.processor;
    return isMissing ? [] : [{ company, kind, registerIds: [] }];
  });
}

const plans = companies.flatMap(planCompany);

/** How many documents make one of each. */
export const papersInCycle = plans.length;

/** What one cycle holds: 5 notice, 2 record … */
export function describeCycle(): string {
  return documentKinds
    .map((kind) => `${String(plans.filter((plan) => plan.kind === kind).length)} ${kind}`)
    .join(', ');
}

/** The document of a number; the same number gives the same document. */
export function paperOf(number: number): BenchPaper {
  const plan = plans[number % plans.length];
  if (!plan) throw new Error('There is no document to make');
  const { kind, registerIds } = plan;
  const { company, registers, processor } = vary(plan.company, number);
  return {
    compose: () =>
      compose(
        { company, registers, processor },
        { kind, registerIds, language: 'fi', date: '2026-11-22', signature: true },
      ),
  };
}
