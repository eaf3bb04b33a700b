import { loadCompany } from '../../services/load-company.ts';
import { problemOf, type Arguments, type Command, type Outcome, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { readDate, readList, readText } from '../read-options.ts';
import { judgedStates } from '../../../shared/judgement/judgement.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import { languages, type Language } from '../../../shared/language/language.ts';
import {
  findStatus,
  type PaperStatus,
  type StatusRow,
} from '../../../shared/papers/company-status.ts';
import { ok } from '../../../shared/util/result.ts';

interface CompanyRow extends StatusRow {
  readonly company: string;
}

/** seloste status DIR: how far each company and register is, and which papers are drafts. */
export const statusCommand: Command = {
  name: 'status',
  options: { company: 'text', language: 'text', date: 'text' },
  positionals: ['folder'],
  async run(args, now) {
    const spoken = readList(args, 'language', languages, ['fi']);
    if (!spoken.ok) return spoken;
    const date = readDate(args, now);
    if (!date.ok) return date;
    const found = await findCompanies(args.positionals[0] ?? '', readText(args, 'company'));
    if (!found.ok) return found;
    const rows: CompanyRow[] = [];
    const problems: Problem[] = [...found.value.problems];
    for (const id of found.value.ids) {
      const view = await loadCompany(found.value.workspace, id);
      if (!view.ok) {
        problems.push(problemOf(view.error));
        continue;
      }
      problems.push(...view.value.problems.map(({ error }) => problemOf(error)));
      const { company, registers, processor } = view.value;
      const parts = { company: company.content, registers, processor: processor?.content };
      const status = findStatus(parts, spoken.value, date.value);
      rows.push(...status.map((row) => ({ company: id, ...row })));
    }
    return ok(toOutcome(rows, problems, args));
  },
};

function toOutcome(
  rows: readonly CompanyRow[],
  problems: readonly Problem[],
  { language }: Arguments,
): Outcome {
  return {
    text: rows.map((row) => describeRow(row, language)).join('\n\n'),
    json: rows.map(({ company, register, counts, papers }) => ({
      ...{ company, register, counts, papers },
    })),
    notices: [],
    problems,
  };
}

function describeRow(
  { company, register, counts, papers }: CompanyRow,
  language: Language,
): string {
  const { status: words } = commandLineWords[language];
  const told = judgedStates.filter((state) => counts[state] > 0);
  return [
    register === null ? company : `${company}/registers/${register}`,
    `  ${told.map((state) => words.counts[state](counts[state])).join(', ')}`,
    ...papers.map((paper) => `  ${describePaper(paper, language)}`),
  ].join('\n');
}

function describePaper(
  { document, language: of, places }: PaperStatus,
  language: Language,
): string {
  const { status: words } = commandLineWords[language];
  return places.length === 0
    ? words.finished(document, of)
    : words.draft(document, of, places.length);
}
