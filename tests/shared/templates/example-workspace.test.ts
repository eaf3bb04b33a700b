import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/language/language.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import { contentSchemas, type FileKind } from '../../../shared/register/file-content.ts';
import { walkTexts } from '../../../shared/register/walk-texts.ts';
import { isId } from '../../../shared/util/file-name.ts';
import { parseDate } from '../../../shared/register/reading/parse-date.ts';
import { parseDuration } from '../../../shared/register/reading/parse-duration.ts';
import { untilEvent } from '../../../shared/util/iso-duration.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';
import { fileKinds, forms, questionsOf, type PlainQuestion } from '../forms/all-questions.ts';

interface File {
  readonly name: string;
  readonly kind: FileKind;
  readonly content: unknown;
  readonly company: unknown;
}

const files: readonly File[] = exampleWorkspace().flatMap(
  ({ id, company, registers, processor }) => [
    { name: id, kind: 'company' as const, content: company, company },
    ...registers.map((register) => ({
      name: `${id}/${register.id}`,
      kind: 'register' as const,
      content: register.content,
      company,
    })),
    ...(processor
      ? [{ name: `${id}/processor`, kind: 'processor' as const, content: processor, company }]
      : []),
  ],
);

type Row = Readonly<Record<string, unknown>>;

function rowsAt(record: unknown, list: string): readonly Row[] {
  return (getAnswer(record, list) ?? []) as readonly Row[];
}

/** Answers to a question in a file: one, or one for each row. Only where the question is asked. */
function answersTo(file: File, question: PlainQuestion): readonly unknown[] {
  const section = forms[file.kind].find((each) =>
    questionsOf(each).some(({ id }) => id === question.id),
  );
  if (!section || !(section.appliesTo?.(file.content) ?? true)) return [];
  const list = section.questions.find(({ id, row }) => row && question.id.startsWith(`${id}.`));
  if (!list) return asked(question, file.content) ? [getAnswer(file.content, question.id)] : [];
  const field = question.id.slice(list.id.length + 1);
  if (!asked(list, file.content)) return [];
  return rowsAt(file.content, list.id)
    .filter((row) => asked(question, row))
    .map((row) => getAnswer(row, field));
}

function asked(question: PlainQuestion, record: unknown): boolean {
  return question.appliesTo?.(record) ?? true;
}

function isAnswered(answer: unknown): boolean {
  if (answer === undefined || answer === '' || answer === 'unanswered') return false;
  return typeof answer !== 'object' || Object.keys(answer ?? {}).length > 0;
}

function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allStrings);
}

describe.each(files.map((file) => [file.name, file] as const))('%s', (_name, file) => {
  const questions = forms[file.kind].flatMap(questionsOf);

  it('is what its schema says', () => {
    expect(contentSchemas[file.kind].parse(file.content)).toEqual(file.content);
  });

  it('says everything in every language, the same number of lines in each', () => {
    const texts = walkTexts(file.content).filter(({ language }) => language !== undefined);
    for (const path of new Set(texts.map((text) => text.path))) {
      const answers = texts.filter((text) => text.path === path);
      expect(
        answers.map(({ language }) => language),
        path,
      ).toEqual(languages);
      const lines = answers.map(({ text }) => text.split('\n').length);
      expect(new Set(lines).size, path).toBe(1);
    }
  });

  it('refers only to rows that exist', () => {
    for (const question of questions.filter(({ targets }) => targets)) {
      const known = (question.targets ?? []).flatMap(({ file: where, list }) =>
        rowsAt(where === 'own' ? file.content : file.company, list).map(({ id }) => id),
      );
      const used = answersTo(file, question).flat().filter(isAnswered);
      expect(known, question.id).toEqual(expect.arrayContaining(used));
    }
  });

  it('gives every row an id of its own, since removing a row forgets its id everywhere', () => {
    const ids = questions
      .filter(({ row }) => row)
      .flatMap(({ id }) => rowsAt(file.content, id).map((row) => row['id']));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  const answersOfKind = (kind: string): readonly { readonly id: string; readonly text: string }[] =>
    questions
      .filter((question) => question.kind === kind)
      .flatMap((question) => answersTo(file, question).map((text) => ({ id: question.id, text })))
      .filter((answer): answer is { id: string; text: string } => isAnswered(answer.text));

  it('has dates of the calendar, none ahead but the next review', () => {
    for (const { id, text } of answersOfKind('date')) {
      expect(parseDate(text), id).toBe(text);
      expect(text > '2026-11-21', id).toBe(id.endsWith('reviewDueOn'));
    }
  });

  it('has durations that the form can show', () => {
    for (const { id, text } of answersOfKind('duration')) {
      expect(text === untilEvent || parseDuration(text), id).toBeTruthy();
    }
  });

  it('cites no repealed act and leaves nothing to be filled in', () => {
    const bad =
      /henkilötietolai|523\/1999|tietoyhteiskuntakaar|rekisteriselost|privacy shield|safe harbo|viestintävirasto|aluehallintovirasto|\[|TODO|lorem/i;
    expect(allStrings(file.content).filter((text) => bad.test(text))).toEqual([]);
  });

  it('uses only addresses that belong to nobody', () => {
    const texts = allStrings(file.content).join(' ');
    const domains = [...texts.matchAll(/(?:@|https:\/\/)([a-z.]+[a-z])/g)].map((match) => match[1]);
    expect(domains.filter((domain) => !domain?.endsWith('.example'))).toEqual([]);
  });
});

describe('the example', () => {
  /** Questions that neither company has a reason to answer. */
  const unanswered: readonly string[] = [
    'company: accent', // the example shows the papers as Seloste draws them
    'company: assocRegNo', // neither is an association
    'company: common.rights.withdrawal', // registers without a consent would print it too
    'company: euRepresentative.name', // both are Finnish, Art. 27 is about others
    'company: euRepresentative.contact',
    'processor: transfers.occasional',
    'processor: transfers.art49Doc', // a processor that leans on Art. 49 would be a poor example
  ];

  it('answers every question at least once', () => {
    const open = fileKinds.flatMap((kind) =>
      forms[kind]
        .flatMap(questionsOf)
        .filter((question) =>
          files
            .filter((file) => file.kind === kind)
            .every((file) => !answersTo(file, question).some(isAnswered)),
        )
        .map(({ id }) => `${kind}: ${id}`),
    );
    expect(open.sort()).toEqual([...unanswered].sort());
  });

  it('has ids that can be folder names', () => {
    const ids = exampleWorkspace().flatMap(({ id, registers }) => [
      id,
      ...registers.map((register) => register.id),
    ]);
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });

  it('has business ids with the right check digit, none of a number in use', () => {
    const ids = files
      .flatMap(({ content }) => allStrings(content))
      .filter((text) => /^\d{7}-\d$/.test(text));
    expect(ids.length).toBeGreaterThanOrEqual(4);
    for (const id of ids) {
      const weights = [7, 9, 10, 5, 8, 4, 2];
      const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
      expect(Number(id.at(-1)), id).toBe((11 - (sum % 11)) % 11);
      // Numbers are given out in order and have not reached nine million.
      expect(id).toMatch(/^999/);
    }
  });

  it('covers each kind of data with a storage period', () => {
    for (const { content, kind, name } of files) {
      if (kind !== 'register') continue;
      const kept = rowsAt(content, 'retention').flatMap((row) => row['dataIds']);
      for (const { id } of rowsAt(content, 'data'))
        expect(kept, `${name} ${String(id)}`).toContain(id);
    }
  });

  it('links each purpose to people, data and a storage period', () => {
    for (const { content } of files.filter(({ kind }) => kind === 'register')) {
      for (const row of rowsAt(content, 'purposes')) {
        for (const field of ['subjectIds', 'dataIds', 'retentionIds']) {
          expect(row[field], `${String(row['id'])} ${field}`).not.toEqual([]);
        }
      }
    }
  });
});
