import { describe, expect, it } from 'vitest';
import { feeding, under, when } from '../../../shared/forms/adapt-questions.ts';
import { inNone, inNotice } from '../../../shared/forms/feeds.ts';
import type { QuestionOf } from '../../../shared/forms/question.ts';

interface Group {
  readonly used: 'yes' | 'no' | 'unanswered';
  readonly url: string;
}
interface Outer {
  readonly a: { readonly b: Group };
}

const questions: readonly QuestionOf<Group>[] = [
  { id: 'used', kind: 'yesNo', feeds: inNotice },
  { id: 'url', kind: 'line', feeds: inNotice, appliesTo: ({ used }) => used === 'yes' },
];
const record = (used: Group['used']): Outer => ({ a: { b: { used, url: '' } } });

describe('under', () => {
  const moved: readonly QuestionOf<Outer>[] = under('a.b', questions);

  it('gives the ids of the place', () => {
    expect(moved.map(({ id }) => id)).toEqual(['a.b.used', 'a.b.url']);
  });

  it('asks the condition of the group at the place', () => {
    expect(moved[0]?.appliesTo).toBeUndefined();
    expect(moved[1]?.appliesTo?.(record('yes'))).toBe(true);
    expect(moved[1]?.appliesTo?.(record('no'))).toBe(false);
  });
});

describe('when', () => {
  it('adds a condition to that which a question has already', () => {
    const [, url] = when<Group>((group) => group.url !== 'x', questions);
    expect(url?.appliesTo?.({ used: 'yes', url: '' })).toBe(true);
    expect(url?.appliesTo?.({ used: 'yes', url: 'x' })).toBe(false);
    expect(url?.appliesTo?.({ used: 'no', url: '' })).toBe(false);
  });
});

describe('feeding', () => {
  it('changes the documents of rows too', () => {
    const rows: readonly QuestionOf<{ readonly items: readonly { id: string; name: string }[] }>[] =
      [
        {
          id: 'items',
          kind: 'rows',
          feeds: inNotice,
          nameField: 'name',
          row: [{ id: 'name', kind: 'line', feeds: inNotice }],
        },
      ];
    expect(JSON.stringify(feeding(inNone, rows))).not.toContain('notice');
  });
});

describe('the type of a question', () => {
  it('refuses fields that do not exist and kinds that do not fit', () => {
    // @ts-expect-error -- no such field
    const unknownField: QuestionOf<Group> = { id: 'nowhere', kind: 'line', feeds: inNone };
    // @ts-expect-error -- a line of text is not answered with yes or no
    const wrongKind: QuestionOf<Group> = { id: 'url', kind: 'yesNo', feeds: inNone };
    expect([unknownField.id, wrongKind.id]).toEqual(['nowhere', 'url']);
  });
});
