import { describe, expect, it } from 'vitest';

import { findQuestion } from '../../../../shared/forms/any-question.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { ComposeParts } from '../../../../shared/document/compose/compose-options.ts';
import { documentKinds } from '../../../../shared/register/document-kind.ts';
import { setAnswer, questionIdOf } from '../../../../shared/register/answer-path.ts';
import type { FileKind } from '../../../../shared/register/file-content.ts';
import { isReadKind } from '../../../../shared/register/reading/read-answer.ts';
import { walkTexts } from '../../../../shared/register/walk-texts.ts';
import { documentText } from '../../../helpers/document-text.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';

const typed = 'Xyzzy';

/** The content with every day, period and country as a text that nobody can read. */
function unreadable<Content extends object>(file: FileKind, content: Content): Content {
  return walkTexts(content)
    .filter(({ path }) => isReadKind(findQuestion(file, questionIdOf(path))?.kind ?? ''))
    .filter(({ text }) => text !== '')
    .reduce((next, { path }) => setAnswer(next, path, typed), content);
}

const parts: readonly ComposeParts[] = exampleWorkspace().map(
  ({ company, registers, processor }): ComposeParts => ({
    company: unreadable('company', company),
    registers: registers.map(({ id, content }) => ({
      id,
      content: unreadable('register', content),
    })),
    processor: processor && unreadable('processor', processor),
  }),
);

describe('an answer that cannot be read', () => {
  it.each(documentKinds)('stands in no %s, which marks it as missing', (kind) => {
    const papers = parts
      .filter(({ processor }) => kind !== 'processor-record' || processor)
      .map((each) =>
        compose(each, {
          ...{ kind, registerIds: [], language: 'fi', date: '2026-11-22', signature: true },
        }),
      );
    for (const paper of papers) expect(documentText(paper)).not.toContain(typed);
    const text = papers.map(documentText).join('\n');
    if (kind === 'blank') return;
    for (const item of ['päivämäärä', 'maa']) expect(text).toContain(`[Tieto puuttuu: ${item}]`);
    if (kind !== 'processor-record') expect(text).toContain('[Tieto puuttuu: säilytysaika]');
  });
});
