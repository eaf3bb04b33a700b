// Makes findings of what the judgement finds missing, contradicted or left open.
import type { Finding } from './finding.ts';
import { holeRules } from './hole-rules.ts';
import type { HoleRule } from './rule.ts';
import { say } from './make-rules.ts';
import { isHole, type JudgedFact, type Judgement } from '../judgement/judgement.ts';
import { getAnswer } from '../register/answer-path.ts';
import { isLocalizedText } from '../register/answers.ts';
import { contentOf, type AnswerPlace, type CompanyContents } from '../register/file-content.ts';

const ruleOf: ReadonlyMap<string, HoleRule> = new Map(holeRules.map((rule) => [rule.fact, rule]));

/** The findings of the facts: those of files that take a fact from the company stand in the company's file. */
export function findHoles(
  parts: CompanyContents,
  facts: readonly JudgedFact[],
): readonly Finding[] {
  return facts.filter(isHole).flatMap((fact) => {
    const rule = fact.fact && ruleOf.get(fact.fact);
    // Which answers contradict each other, a rule that compares them tells.
    return rule && fact.state !== 'contradicted' ? [toFinding(parts, rule, fact)] : [];
  });
}

function toFinding(
  parts: CompanyContents,
  { id, severity, article, message }: HoleRule,
  { place, hurts, reason }: JudgedFact,
): Finding {
  const name = rowName(parts, place);
  return {
    ...{ id, severity, place, article, hurts, message },
    values: name === undefined ? {} : { name },
    about: name === undefined ? [] : [name],
    ...(reason === 'leftNotApplicable' && { isInsisted: true }),
  };
}

/** What the user calls the row that the place is in; undefined of a place in no row. */
function rowName(parts: CompanyContents, { file, path }: AnswerPlace): string | undefined {
  const row = /^.*\]/.exec(path)?.[0];
  if (row === undefined) return undefined;
  const content = contentOf(parts, file);
  const names = ['name', 'text', 'category'].map((field) =>
    textOf(getAnswer(content, `${row}.${field}`)),
  );
  return shorten(names.find((name) => name !== '') ?? '–');
}

function textOf(answer: unknown): string {
  if (typeof answer === 'string') return answer.trim();
  return isLocalizedText(answer) ? say(answer).trim() : '';
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

/** The findings of everything that is missing in the files of a company. */
export function findAllHoles(parts: CompanyContents, judgement: Judgement): readonly Finding[] {
  const { company, registers, processor } = judgement;
  return [company, ...registers.map(({ facts }) => facts), processor].flatMap((facts) =>
    findHoles(parts, facts),
  );
}
