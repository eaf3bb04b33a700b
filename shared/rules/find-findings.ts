// Finds what is wrong with the answers. Runs as the user types: reading and matching are kept by text.
import type { Finding } from './finding.ts';
import { findAllHoles } from './find-holes.ts';
import type { OutdatedNotice } from './outdated-notice.ts';
import type { Hit, Rule, TextRule } from './rule.ts';
import { rules } from './rule-table.ts';
import {
  applicableParts,
  companyScope,
  processorScope,
  registerScope,
  type CheckedParts,
  type RegisterScope,
} from './scope.ts';
import { readTexts, type CheckedText } from './text/checked-text.ts';
import { findQuestion } from '../forms/any-question.ts';
import { judgeParts } from '../judgement/judge.ts';
import { questionIdOf } from '../register/answer-path.ts';
import { kindOfFile, type AnswerPlace } from '../register/file-content.ts';
import type { Register } from '../register/register.ts';

export interface CheckOptions {
  /** yyyy-mm-dd: what is too old, too late or in the future depends on it. */
  readonly today: string;
  /** Public notices that say something else than the answers; left out where nobody has compared them. */
  readonly outdated?: readonly OutdatedNotice[];
}

type RuleAbout<About> = Extract<Rule, { readonly about: About }>;

function rulesAbout<About extends Rule['about']>(about: About): readonly RuleAbout<About>[] {
  return rules.filter((rule): rule is RuleAbout<About> => rule.about === about);
}

const companyRules = rulesAbout('company');
const registerRules = rulesAbout('register');
const processorRules = rulesAbout('processor');
const textRules = rulesAbout('text');

/** Everything that the rules find in the answers of a company, file by file, in the order of the rules. */
export function findFindings(
  parts: CheckedParts,
  { today, outdated = [] }: CheckOptions,
): readonly Finding[] {
  const applying = applicableParts(parts);
  const { company, registers, processor } = applying;
  const about = companyScope(applying, today);
  const found = [
    ...findAllHoles(parts, judgeParts(parts)),
    ...companyRules.flatMap((rule) => rule.find(about).map((hit) => toFinding(rule, hit))),
    ...findInTexts(about.texts),
    ...registers.flatMap(({ id, content }) =>
      findInRegister(registerScope(applying, id, content, today, outdated)),
    ),
    ...(processor
      ? [
          ...processorRules.flatMap((rule) =>
            rule.find(processorScope(company, processor, today)).map((hit) => toFinding(rule, hit)),
          ),
          ...findInTexts(readTexts('processor', processor)),
        ]
      : []),
  ];
  return withoutRepeats(found);
}

interface JudgedRegister {
  readonly scope: RegisterScope;
  readonly findings: readonly Finding[];
}

const judged = new WeakMap<Register, JudgedRegister>();

/** The findings of a register; those of the last time while nothing that its rules read has changed. */
function findInRegister(scope: RegisterScope): readonly Finding[] {
  const known = judged.get(scope.own);
  if (known && readsTheSame(known.scope, scope)) return known.findings;
  const found = registerRules.flatMap((rule) =>
    rule.find(scope).map((hit) => toFinding(rule, hit)),
  );
  const findings = [...found, ...findInTexts(scope.texts)];
  judged.set(scope.own, { scope, findings });
  return findings;
}

/** For one register: everything else in its scope is made of these. */
function readsTheSame(one: RegisterScope, other: RegisterScope): boolean {
  return (
    one.company === other.company &&
    one.today === other.today &&
    one.at('').file === other.at('').file &&
    one.knownNames.join('\n') === other.knownNames.join('\n') &&
    JSON.stringify(one.outdated) === JSON.stringify(other.outdated)
  );
}

function findInTexts(texts: readonly CheckedText[]): readonly Finding[] {
  return texts
    .filter(({ hits }) => hits.size > 0)
    .flatMap((text) => textRules.flatMap((rule) => findInText(rule, text)));
}

function findInText(rule: TextRule, text: CheckedText): readonly Finding[] {
  const hit = text.hits.get(rule.pattern);
  if (!hit || rule.reads?.(text) === false || rule.holds?.(text, hit) === false) return [];
  const told = rule.tell?.(hit, text) ?? {};
  const values = { hit: hit.words };
  return [toFinding(rule, { place: text.place, values, about: hit.allWords, ...told })];
}

function toFinding(rule: Rule, hit: Hit): Finding {
  return {
    id: rule.id,
    severity: hit.severity ?? rule.severity,
    place: hit.place,
    article: hit.article ?? rule.article,
    hurts: hit.hurts ?? feedsOf(hit.place),
    message: hit.message ?? rule.id,
    values: hit.values ?? {},
    about: hit.about ?? toldIn(hit.values ?? {}),
  };
}

/** How often something occurs says nothing of what it is. */
function toldIn(values: Finding['values']): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => (name === 'count' ? [] : [value]));
}

function feedsOf({ file, path }: AnswerPlace): Finding['hurts'] {
  return findQuestion(kindOfFile(file), questionIdOf(path))?.feeds ?? [];
}

/** A rule says the same thing of an answer once, whatever its language and whoever shares the answer. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const { message, place, values } = finding;
    const key = [message, place.file, place.path, values.name ?? ''].join('\u0000');
    const first = told.get(key);
    const about = first && [...new Set([...first.about, ...finding.about])];
    told.set(key, first && about ? { ...first, about } : finding);
  }
  return [...told.values()];
}
