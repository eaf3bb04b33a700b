// The promise of shared/forms: every answer stands in each document that its question feeds, and in
// no other. Both sides are walked here, so neither can change without the other.
import { describe, expect, it } from 'vitest';
import { companyForm } from '../../../../shared/forms/company-form.ts';
import { processorForm } from '../../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../../shared/forms/register-form.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { getAnswer, questionIdOf, setAnswer } from '../../../../shared/register/answer-path.ts';
import {
  fedKinds,
  type DocumentKind,
  type FedKind,
} from '../../../../shared/register/document-kind.ts';
import { companySchema } from '../../../../shared/register/company.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../../shared/register/empty.ts';
import { processorRecordSchema } from '../../../../shared/register/processor-record.ts';
import { registerSchema } from '../../../../shared/register/register.ts';
import { documentText } from '../../../helpers/document-text.ts';
import { fillForm, type FilledAnswer } from '../../../helpers/fill-form.ts';

type Inherits = 'yes' | 'no';

/** Answers that print only where another answer says so: see shared/forms/feeds.ts. */
function printedIn({ feeds, path, row }: FilledAnswer): readonly FedKind[] {
  const isInternal =
    path.startsWith('additionalSections[') && row !== undefined && row['audience'] !== 'public';
  return isInternal ? feeds.filter((kind) => kind !== 'notice') : feeds;
}

function fillAll(inherits: Inherits) {
  const yesNo = (path: string) => {
    if (path === 'inheritsSecurity') return inherits;
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
    // The accent is printed as a colour, not as text.
    (answer) => answer.path !== 'accent' && (inherits === 'yes' || !isReplaced(answer)),
  );
  return [...ofCompany, ...filled.register.answers, ...filled.processor.answers];
}

describe.each(['yes', 'no'] as const)('a filled form, common facts inherited: %s', (inherits) => {
  const filled = fillAll(inherits);
  const answers = answersOf(filled, inherits);

  it('has the shape of the files', () => {
    expect(companySchema.safeParse(filled.company.record).error).toBeUndefined();
    expect(registerSchema.safeParse(filled.register.record).error).toBeUndefined();
    expect(processorRecordSchema.safeParse(filled.processor.record).error).toBeUndefined();
    expect(answers.length).toBeGreaterThan(300);
  });

  it.each(fedKinds)('prints each text in the %s that it feeds, and no other text', (kind) => {
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

  it.each(fedKinds)(
    'shows in the %s each choice that feeds it, and no other',
    (kind) => {
      const full = textOf(filled, kind);
      const changes = (answer: FilledAnswer) =>
        otherValues(answer).some((value) => textOf(answered(filled, answer, value), kind) !== full);
      // The register's own choices are the same in both runs.
      const all = inherits === 'yes' ? filled.company.answers : answers;
      const judged = kind === 'notice' ? all.filter((answer) => !isToldTwice(answer)) : all;
      const wrong = onePerOption(filled, judged).filter(
        (answer) => changes(answer) !== printedIn(answer).includes(kind),
      );
      expect(wrong.map(({ path }) => path)).toEqual([]);
    },
    60_000,
  );

  it('prints in the binder what stands in any of its papers', () => {
    const text = textOf(filled, 'binder');
    const lost = answers.filter(
      ({ feeds, printed, path }) =>
        printed !== undefined && feeds.length > 0 && !text.includes(printed) && !isSignatory(path),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('prints no answer of a register in the blank form, which is for any register', () => {
    const text = textOf(filled, 'blank');
    const isPrinted = ({ printed }: FilledAnswer) => text.includes(printed ?? '\0');
    expect(filled.company.answers.filter(isPrinted).length).toBeGreaterThan(20);
    expect([...filled.register.answers, ...filled.processor.answers].filter(isPrinted)).toEqual([]);
  });
});

/** A purpose and a period name each other: the card shows the link while one of the two says so. */
function isToldTwice({ path }: FilledAnswer): boolean {
  return /^purposes\[.*\.retentionIds$|^retention\[.*\.purposeIds$/.test(path);
}

/** Choices that feed a document, each option of a question once. */
function onePerOption(filled: Filled, answers: readonly FilledAnswer[]): readonly FilledAnswer[] {
  const chosen = answers.filter(({ printed, feeds }) => printed === undefined && feeds.length > 0);
  const keyOf = (answer: FilledAnswer) => {
    const value = getAnswer(recordOf(filled, answer), answer.path);
    return `${formOf(filled, answer)} ${questionIdOf(answer.path)}=${JSON.stringify(value)}`;
  };
  return [...new Map(chosen.map((answer) => [keyOf(answer), answer])).values()];
}

/** The answers that must make a difference: 'no' beside 'unanswered', and no answer at all. */
function otherValues({ kind }: FilledAnswer): readonly unknown[] {
  if (kind === 'yesNo') return ['unanswered', 'no', 'yes'];
  return kind === 'choices' || kind === 'references' ? [[]] : [''];
}

type FormName = keyof Filled;

/** The form that the answer is of. Paths alone do not tell: two forms ask for additional sections. */
function formOf(filled: Filled, answer: FilledAnswer): FormName {
  const names = ['company', 'register', 'processor'] as const;
  return names.find((name) => filled[name].answers.includes(answer)) ?? 'register';
}

function recordOf(filled: Filled, answer: FilledAnswer): unknown {
  return filled[formOf(filled, answer)].record;
}

function answered(filled: Filled, answer: FilledAnswer, value: unknown): Filled {
  switch (formOf(filled, answer)) {
    case 'company':
      return { ...filled, company: withAnswer(filled.company, answer, value) };
    case 'register':
      return { ...filled, register: withAnswer(filled.register, answer, value) };
    case 'processor':
      return { ...filled, processor: withAnswer(filled.processor, answer, value) };
  }
}

function withAnswer<Form extends { readonly record: unknown }>(
  form: Form,
  { path }: FilledAnswer,
  value: unknown,
): Form {
  return { ...form, record: setAnswer(form.record, path, value) };
}

/** The binder is signed once, by the signatories of the company. */
function isSignatory(path: string): boolean {
  return path.startsWith('signatures[');
}
