// npm run bench:typing
// What a letter costs: the rules judge the answers anew after each, and the paper beside the form is composed
// anew as well. The paper is the reference, since nobody would type without seeing it. Once a pause has saved what was
// typed, the notices that were printed are compared: typing in the company's own answers, all of them.
import { compose } from '../../shared/document/compose/compose.ts';
import { findOutdatedNotices, printedNotice } from '../../shared/document/printed-notices.ts';
import { findFindings } from '../../shared/rules/find-findings.ts';
import type { CheckedParts } from '../../shared/rules/scope.ts';
import { exampleWorkspace } from '../../shared/templates/example/example-workspace.ts';

const date = '2026-11-22';
const letters = 400;
const unmeasured = 100;
/** As many registers as there are templates. */
const registerCount = 12;

/** The first example company with its registers over and over. */
function largeCompany(): CheckedParts {
  const [{ company, registers, processor } = unreachable()] = exampleWorkspace();
  const many = Array.from({ length: registerCount }, (_, index) => {
    const { id, content } = registers[index % registers.length] ?? unreachable();
    return { id: `${id}-${String(index)}`, content: structuredClone(content) };
  });
  return { company, registers: many, processor };
}

function unreachable(): never {
  throw new Error('There is no example company');
}

/** The answers after one more letter: a new object for the register that is typed in, as the store makes it. */
function type({ registers, ...others }: CheckedParts, index: number): CheckedParts {
  const text = 'Kerromme, mitä tietoja keräämme. '.repeat(letters).slice(0, 200 + index);
  const typed = registers.map(({ id, content }, row) => ({
    id,
    content: row === 0 ? { ...content, intro: { ...content.intro, fi: text } } : content,
  }));
  return { ...others, registers: typed };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

let parts = largeCompany();
const printed = parts.registers.map(({ id }) => printedNotice(parts, id, 'fi', date));
const rules: number[] = [];
const paper: number[] = [];
const saves: number[] = [];
for (let index = 0; index < letters; index += 1) {
  parts = type(parts, index);
  const registerIds = parts.registers.slice(0, 1).map(({ id }) => id);
  const options = { kind: 'notice', registerIds, language: 'fi', date, signature: false } as const;
  const judging = measure(() => findFindings(parts, { today: date }));
  const composing = measure(() => compose(parts, options));
  const company = { ...parts.company, phone: String(index) };
  const comparing = measure(() => findOutdatedNotices({ ...parts, company }, printed));
  if (index < unmeasured) continue;
  rules.push(judging);
  paper.push(composing);
  saves.push(comparing);
}
const ratios = rules.map((time, index) => time / (paper[index] ?? 1));
const say = (name: string, value: number, unit = ''): void => {
  process.stdout.write(`${name.padEnd(44)}${value.toFixed(2)}${unit}\n`);
};
say(`findings of ${String(registerCount)} registers after a letter`, median(rules), ' ms');
say('the notice beside the form, composed anew', median(paper), ' ms');
say('findings by the paper', median(ratios), ' ×');
say(`printed notices of ${String(registerCount)} after a save`, median(saves), ' ms');
