import { verifyPaper } from '../../services/verify-paper.ts';
import { problemOf, type Command, type Outcome, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { readText } from '../read-options.ts';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { CheckedPaper, PaperReport } from '../../../shared/bridge/views.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import {
  commandLineWords,
  type CommandLineWords,
} from '../../../shared/language/command-line/command-line-words.ts';
import type { Language } from '../../../shared/language/language.ts';
import { fail, ok } from '../../../shared/util/result.ts';

/** seloste verify DIR CODE: whether a printed paper is still current, and what has changed since. */
export const verifyCommand: Command = {
  name: 'verify',
  options: { company: 'text' },
  positionals: ['folder', 'checkCode'],
  async run(args) {
    const { language } = args;
    const [folder = '', code = ''] = args.positionals;
    const companyId = readText(args, 'company');
    const found = await findCompanies(folder, companyId);
    if (!found.ok) return found;
    const { workspace, ids } = found.value;
    // The folder of one company stands for that company alone.
    const only = companyId ?? (ids.length === 1 ? ids[0] : undefined);
    const report = await verifyPaper(workspace, code, language, only);
    return report.ok ? ok(toOutcome(report.value, language)) : fail(problemOf(report.error));
  },
};

function toOutcome({ checkCode, papers, problems }: PaperReport, language: Language): Outcome {
  const { verify: words } = commandLineWords[language];
  const isCurrent = papers.length > 0 && papers.every(({ state }) => state.kind === 'current');
  return {
    text: papers.map((paper) => describe(paper, words)).join('\n\n'),
    json: { checkCode, isCurrent, papers, unreadable: problems },
    // A damaged version of another paper takes nothing from the answer.
    notices: [
      ...(papers.length === 0 ? [words.notFound(checkCode)] : []),
      ...problems.map((error) => toNotice(error, language)),
    ],
    problems: papers.flatMap(unreadable),
    exitCode: isCurrent ? 0 : 1,
  };
}

function describe(paper: CheckedPaper, words: CommandLineWords['verify']): string {
  const { state } = paper;
  if (state.kind !== 'outdated') return words[state.kind](paper);
  const changes = state.changes.map((change) => `- ${words.changes[change.kind](change)}`);
  return [
    words.outdated(paper),
    ...(changes.length === 0 ? [] : [words.changed, ...changes]),
    ...(state.isReworded ? [words.reworded] : []),
  ].join('\n');
}

function toNotice(error: AppError, language: Language): string {
  const { message, action } = describeError(language, error);
  return `${message} ${action}`;
}

function unreadable({ state }: CheckedPaper): readonly Problem[] {
  return state.kind === 'unknown' ? [problemOf(state.error)] : [];
}
