import type { Block, Inlines } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { plain } from '../blocks.ts';
import { holeParagraph } from '../holes.ts';
import { fact, factBlocks } from '../facts.ts';
import { rowLabel } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { isOneParagraph, textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Subject = View<Register['subjects'][number]>;
type Suffix = (subject: Subject) => string;

/** The record adds which groups include children: their consent has rules of its own (Art. 8). */
export function subjectsRecordSection(scope: RegisterScope): readonly Block[] {
  return [
    ...listSubjects(scope, (subject) => childSuffix(scope, subject)),
    ...guardianBlocks(scope),
  ];
}

function childSuffix({ words }: RegisterScope, { value }: Subject): string {
  if (value.children !== 'yes') return '';
  const ages = value.childAges === '' ? '' : `: ${words.choices.childAges[value.childAges]}`;
  return ` (${words.sentences.withChildren}${ages})`;
}

function guardianBlocks(scope: RegisterScope): readonly Block[] {
  const term = scope.words.labels.guardianConsent;
  return factBlocks(
    rowsOf(field(scope.register, 'subjects')).flatMap((subject) =>
      fact(
        `${term}: ${rowLabel(scope, 'subjects', subject.value.id)}`,
        answer(scope, subject, 'guardianConsent'),
      ),
    ),
  );
}

function listSubjects(scope: RegisterScope, suffixOf: Suffix): readonly Block[] {
  const list = field(scope.register, 'subjects');
  const rows = rowsOf(list).map((subject) => ({
    text: answer(scope, subject, 'text'),
    suffix: suffixOf(subject),
  }));
  const given = rows.filter(({ text }) => isGiven(text));
  return [
    ...givenSubjects(given),
    ...holeParagraph(scope, 'subjects', list.place),
    ...rows.flatMap(({ text }) => holeParagraph(scope, 'subjectText', text.source)),
  ];
}

interface GivenSubject {
  readonly text: Answer;
  readonly suffix: string;
}

function givenSubjects(given: readonly GivenSubject[]): readonly Block[] {
  if (given.length > 1 && given.every(({ text }) => isOneParagraph(text))) {
    const items = given.map(({ text, suffix }) => ({
      inlines: withSuffix(text, suffix),
      source: text.source,
    }));
    return [{ kind: 'list', items }];
  }
  return given.flatMap(({ text, suffix }): readonly Block[] =>
    isOneParagraph(text)
      ? [{ kind: 'paragraph', inlines: withSuffix(text, suffix), source: text.source }]
      : [...textBlocks(text), ...(suffix ? [{ ...textOf(suffix), source: text.source }] : [])],
  );
}

function withSuffix({ text }: Answer, suffix: string): Inlines {
  return suffix === '' ? plain(text) : [...plain(text), { kind: 'text', text: suffix }];
}

function textOf(suffix: string): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', inlines: plain(suffix.trim()) };
}
