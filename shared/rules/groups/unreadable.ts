// Answers that nobody can read, or that no paper has room for, kept as they were typed: Art. 12(1).
import { companyRule, processorRule, registerRule } from '../make-rules.ts';
import { findQuestion } from '../../forms/any-question.ts';
import type { Hit, Rule } from '../rule.ts';
import type { MessageId, RuleId } from '../../language/rules/rule-messages.ts';
import { questionIdOf } from '../../register/answer-path.ts';
import type { AnswerPlace, FileKind } from '../../register/file-content.ts';
import { isTooLong } from '../../register/limits.ts';
import { isReadKind, isUnreadable, type ReadKind } from '../../register/reading/read-answer.ts';
import { walkTexts } from '../../register/walk-texts.ts';

/** The rule whose findings a field tells itself, when it is left and not at each letter. */
export const unreadableRule = 'ANS-01' satisfies RuleId;
const article = '12(1) art.';

const messages: Readonly<Record<ReadKind, MessageId>> = {
  duration: 'ANS-01',
  date: 'ANS-01.date',
  country: 'ANS-01.country',
  color: 'ANS-01.color',
};

function findUnreadable(
  file: FileKind,
  content: object,
  at: (path: string) => AnswerPlace,
): readonly Hit[] {
  return walkTexts(content).flatMap(({ path, text }): readonly Hit[] => {
    const kind = findQuestion(file, questionIdOf(path))?.kind ?? '';
    if (isTooLong(text)) {
      return [{ place: at(path), message: 'ANS-01.long', values: { count: String(text.length) } }];
    }
    return isReadKind(kind) && isUnreadable(kind, text)
      ? [{ place: at(path), message: messages[kind], values: { hit: text.trim() } }]
      : [];
  });
}

/** What was typed and no paper can tell, in every file. */
export const unreadableRules: readonly Rule[] = [
  companyRule(unreadableRule, 'error', article, ({ company }) =>
    findUnreadable('company', company, (path) => ({ file: 'company', path })),
  ),
  registerRule(unreadableRule, 'error', article, ({ own, at }) =>
    findUnreadable('register', own, at),
  ),
  processorRule(unreadableRule, 'error', article, ({ processor }) =>
    findUnreadable('processor', processor, (path) => ({ file: 'processor', path })),
  ),
];
