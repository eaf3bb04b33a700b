// The promise of shared/forms: every answer stands in each document that its question feeds, and in
// no other. Both sides are walked here, so neither can change without the other.
import { describe, expect, it } from 'vitest';
import { companyForm } from '../../../../shared/forms/company-form.ts';
import { processorForm } from '../../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../../shared/forms/register-form.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { getAnswer, questionIdOf, setAnswer } from '../../../../shared/register/answer-path.ts';
import { documentKinds, type DocumentKind } from '../../../../shared/register/document-kind.ts';
import { companySchema } from '../../../../shared/register/company.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../../shared/register/empty.ts';
import { registerSchema } from '../../../../shared/register/register.ts';
import { documentText } from '../../../helpers/document-text.ts';
import { fillForm, type FilledAnswer } from '../../../helpers/fill-form.ts';

type Inherits = 'yes' | 'no';

/** Answers that print only where another answer says so: see shared/forms/feeds.ts. */
function printedIn({ feeds, path, row }: FilledAnswer): readonly DocumentKind[] {
  const isInternal =
    path.startsWith('additionalSections[') && row !== undefined && row['audience'] !== 'public';
  return isInternal ? feeds.filter((kind) => kind !== 'notice') : feeds;
}

function fillAll(inherits: Inherits) {
  const yesNo = (path: string) => {
    if (path.startsWith('inherits')) return inherits;
    return path === 'noTransfers' ? 'no' : 'yes';
  };
  const company = fillForm(companyForm, emptyCompany(''), { yesNo });
  const companyRows = () => company.record.common.recipients.map(({ id }) => id);
  return {
    company,
    register: fillForm(registerForm, emptyRegister({}), { yesNo, companyRows }),
    processor: fillForm(processorForm, emptyProcessorRecord(), { yesNo }),
  };
}

type Filled = ReturnType<typeof fillAll>;

function textOf(filled: Filled, kind: DocumentKind): string {
  const parts = {
    company: filled.company.record,
    registers: [{ id: 'malli', content: filled.register.record }],
    processor: filled.processor.record,
  };
  const options = { kind, registerIds: [], language: 'fi', date: '2026-11-22', signature: true };
  return documentText(compose(parts, { ...options, language: 'fi' }));
}

/** Company facts that the register replaces with its own. */
function isReplaced({ path }: FilledAnswer): boolean {
  return /^common\.(contactPerson|security|rights|cookies)\b/.test(path);
}

function answersOf(filled: Filled, inherits: Inherits): readonly FilledAnswer[] {
  const ofCompany = filled.company.answers.filter(
    (answer) => inherits === 'yes' || !isReplaced(answer),
  );
  return [...ofCompany, ...filled.register.answers];
}

describe.each(['yes', 'no'] as const)('a filled form, common facts inherited: %s', (inherits) => {
  const filled = fillAll(inherits);
  const answers = answersOf(filled, inherits);

  it('has the shape of the files', () => {
    expect(companySchema.safeParse(filled.company.record).error).toBeUndefined();
    expect(registerSchema.safeParse(filled.register.record).error).toBeUndefined();
    expect(answers.length).toBeGreaterThan(300);
  });

  it.each(documentKinds)('prints each text in the %s that it feeds, and no other text', (kind) => {
    const text = textOf(filled, kind);
    const shown = answers.filter(({ printed }) => printed !== undefined);
    const isPrinted = (answer: FilledAnswer) => text.includes(answer.printed ?? '');
    const lost = shown.filter((answer) => printedIn(answer).includes(kind) && !isPrinted(answer));
    const leaked = shown.filter((answer) => !printedIn(answer).includes(kind) && isPrinted(answer));
    expect({ lost: lost.map(({ path }) => path), leaked: leaked.map(({ path }) => path) }).toEqual({
      lost: [],
      leaked: [],
    });
  });

  it.each(documentKinds)(
    'shows in the %s each choice that feeds it, and no other',
    (kind) => {
      const full = textOf(filled, kind);
      const changes = (answer: FilledAnswer) =>
        otherValues(answer).some((value) => textOf(answered(filled, answer, value), kind) !== full);
      // The register's own choices are the same in both runs.
      const judged = inherits === 'yes' ? filled.company.answers : answers;
      const wrong = onePerOption(filled, judged).filter(
        (answer) => changes(answer) !== printedIn(answer).includes(kind),
      );
      expect(wrong.map(({ path }) => path)).toEqual([]);
    },
    60_000,
  );

  it('prints nothing of the processor record', () => {
    const texts = documentKinds.map((kind) => textOf(filled, kind)).join('\n');
    const leaked = filled.processor.answers.filter(
      ({ printed }) => printed !== undefined && texts.includes(printed),
    );
    expect(leaked.map(({ path }) => path)).toEqual([]);
  });
});

/** Choices that feed a document, each option of a question once. */
function onePerOption(filled: Filled, answers: readonly FilledAnswer[]): readonly FilledAnswer[] {
  const chosen = answers.filter(({ printed, feeds }) => printed === undefined && feeds.length > 0);
  const keyOf = ({ path }: FilledAnswer) =>
    `${questionIdOf(path)}=${JSON.stringify(getAnswer(recordOf(filled, path), path))}`;
  return [...new Map(chosen.map((answer) => [keyOf(answer), answer])).values()];
}

/** The answers that must make a difference: 'no' beside 'unanswered', and no answer at all. */
function otherValues({ kind }: FilledAnswer): readonly unknown[] {
  if (kind === 'yesNo') return ['unanswered', 'no', 'yes'];
  return kind === 'choices' || kind === 'references' ? [[]] : [''];
}

function isOfCompany({ register }: Filled, path: string): boolean {
  return !register.answers.some((answer) => answer.path === path);
}

function recordOf(filled: Filled, path: string): unknown {
  return isOfCompany(filled, path) ? filled.company.record : filled.register.record;
}

function answered(filled: Filled, { path }: FilledAnswer, value: unknown): Filled {
  const { company, register } = filled;
  return isOfCompany(filled, path)
    ? { ...filled, company: { ...company, record: setAnswer(company.record, path, value) } }
    : { ...filled, register: { ...register, record: setAnswer(register.record, path, value) } };
}
