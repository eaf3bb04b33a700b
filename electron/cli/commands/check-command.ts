import { checkCompany, type CompanyCheck } from '../../services/check-company.ts';
import { problemOf, type Command, type Outcome, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { unusedJson, unusedNotices } from '../unused-notices.ts';
import { misuse } from '../parse-arguments.ts';
import { readDate, readText } from '../read-options.ts';
import { nameAnswer } from '../../../shared/forms/name-answer.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Finding, Severity } from '../../../shared/rules/finding.ts';
import { worstFirst } from '../../../shared/rules/findings-of.ts';
import { sayCitation } from '../../../shared/language/rules/say-citation.ts';
import { formatFinding } from '../../../shared/rules/format-finding.ts';
import { mayHoldAnswers } from '../../../shared/register/unused/unused-entry.ts';
import { ok } from '../../../shared/util/result.ts';

/** seloste check DIR: what the rules find in the answers, file by file. */
export const checkCommand: Command = {
  name: 'check',
  options: { company: 'text', register: 'texts', date: 'text' },
  positionals: ['folder'],
  async run(args, now) {
    const date = readDate(args, now);
    if (!date.ok) return date;
    const found = await findCompanies(args.positionals[0] ?? '', readText(args, 'company'));
    if (!found.ok) return found;
    const { workspace, ids, problems } = found.value;
    const registerIds = args.values.get('register') ?? [];
    if (registerIds.length > 0 && ids.length > 1)
      return misuse(({ usage }) => usage.registerOfWhich());
    const checks: CompanyCheck[] = [];
    const unread: Problem[] = [...problems];
    for (const id of ids) {
      const check = await checkCompany(workspace, id, registerIds, date.value);
      if (check.ok) checks.push(check.value);
      unread.push(...(check.ok ? check.value.problems.map(toProblem) : [problemOf(check.error)]));
    }
    return ok(toOutcome(checks, unread, args.language));
  },
};

function toProblem({ error }: CompanyCheck['problems'][number]): Problem {
  return problemOf(error);
}

function toOutcome(
  checks: readonly CompanyCheck[],
  problems: readonly Problem[],
  language: Language,
): Outcome {
  const findings = checks.flatMap((check) => check.findings);
  const counts = {
    error: countOf(findings, 'error'),
    warning: countOf(findings, 'warning'),
    info: countOf(findings, 'info'),
  };
  const unconfirmed = checks.reduce((sum, check) => sum + check.unconfirmed, 0);
  return {
    text: [
      ...checks.flatMap((check) => describeCheck(check, language)),
      sayTotal(checks, counts, language),
      ...(unconfirmed > 0 ? [commandLineWords[language].status.unconfirmed(unconfirmed)] : []),
    ]
      .join('\n\n')
      .trim(),
    json: {
      counts: { ...counts, unconfirmed },
      findings: checks.flatMap((check) => toJson(check, language)),
      unused: unusedJson(checks),
    },
    notices: unusedNotices(checks, language),
    problems,
    exitCode: counts.error > 0 || checks.some(({ unused }) => unused.some(mayHoldAnswers)) ? 1 : 0,
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function sayTotal(
  checks: readonly CompanyCheck[],
  counts: Readonly<Record<Severity, number>>,
  language: Language,
): string {
  // Files that could not be read are told apart, and nothing is said about what was not read.
  if (checks.length === 0) return '';
  const isClean = Object.values(counts).every((count) => count === 0);
  const { check: words } = commandLineWords[language];
  return isClean ? words.nothingFound : words.counted(counts);
}

function describeCheck(
  { companyId, findings }: CompanyCheck,
  language: Language,
): readonly string[] {
  const files = [...new Set(findings.map(({ place }) => place.file))];
  return files.map((file) => {
    const here = worstFirst(findings.filter(({ place }) => place.file === file));
    return [
      `${companyId}/${file}.json`,
      ...here.map((finding) => describeFinding(finding, language)),
    ].join('\n');
  });
}

function describeFinding(finding: Finding, language: Language): string {
  const { id, severity, article, place } = finding;
  return [
    `  ${commandLineWords[language].check.severities[severity]} ${id} (${sayCitation(language, article)}) – ${nameAnswer(language, place)}`,
    `    ${formatFinding(language, finding)}`,
  ].join('\n');
}

function toJson({ companyId, findings }: CompanyCheck, language: Language): readonly object[] {
  return findings.map((finding) => {
    const { id, severity, article, hurts, place } = finding;
    const said = {
      question: nameAnswer(language, place),
      message: formatFinding(language, finding),
    };
    return { company: companyId, ...place, id, severity, article, hurts, ...said };
  });
}
