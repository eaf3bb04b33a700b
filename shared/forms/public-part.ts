// What of a record may travel inside a published file. A list of what is allowed, never of what is
// forbidden: an answer that no question sends to the notice is left out, whoever added it.
import { getAnswer } from '../register/answer-path.ts';
import { isAnswered } from '../register/is-answered.ts';
import type { SectionOf } from './question.ts';

/** Answers as JSON, those left out that say nothing. */
export type PublicAnswers = Readonly<Record<string, unknown>>;

/** What this needs to see of a question, whatever record it is about. */
interface SeenQuestion {
  readonly id: string;
  readonly kind: string;
  readonly feeds: readonly string[];
  readonly row?: readonly SeenQuestion[];
}

/** Printed nowhere, but without them the notice could not be made again from its public part. */
const steering: ReadonlySet<string> = new Set([
  'role',
  'dpo.designated',
  'purposes.directMarketing',
  'additionalSections.audience',
  'security.measures.public',
]);

/** Rows of which only those are published that say so themselves. */
function isPublishedRow(list: string, row: object): boolean {
  switch (list) {
    case 'additionalSections':
      return getAnswer(row, 'audience') === 'public';
    case 'security.measures':
      return getAnswer(row, 'public') === 'yes';
    default:
      return true;
  }
}

function put(group: PublicAnswers, [field = '', ...rest]: readonly string[], answer: unknown) {
  const inner = (group[field] ?? {}) as PublicAnswers;
  const value: unknown = rest.length === 0 ? answer : put(inner, rest, answer);
  return { ...group, [field]: value };
}

/** Copies answers; rows get new names, since those in the files were given by the company itself. */
class PublicCopy {
  private readonly names = new Map<unknown, string>();

  copy(questions: readonly SeenQuestion[], record: unknown, prefix: string): PublicAnswers {
    let copied: PublicAnswers = {};
    for (const question of questions) {
      if (!question.feeds.includes('notice') && !steering.has(prefix + question.id)) continue;
      const answer = this.copyAnswer(question, getAnswer(record, question.id));
      if (isAnswered(answer)) copied = put(copied, question.id.split('.'), answer);
    }
    return copied;
  }

  private copyAnswer({ id, kind, row }: SeenQuestion, answer: unknown): unknown {
    if (kind === 'reference') return isAnswered(answer) ? this.rename(answer) : '';
    if (!Array.isArray(answer)) return answer;
    const items: readonly unknown[] = answer;
    if (kind === 'references') return items.map((name) => this.rename(name));
    if (!row) return items;
    return items
      .filter((item): item is object => typeof item === 'object' && item !== null)
      .filter((item) => isPublishedRow(id, item))
      .map((item) => ({
        id: this.rename(getAnswer(item, 'id')),
        ...this.copy(row, item, `${id}.`),
      }));
  }

  private rename(name: unknown): string {
    const known = this.names.get(name) ?? `r${String(this.names.size + 1)}`;
    this.names.set(name, known);
    return known;
  }
}

/**
 * The answers that the public notice prints, and what steers how it prints them. The record must be free
 * of answers that do not apply; `omit` names questions that this notice does not print.
 */
export function publicPart<Record_>(
  form: readonly SectionOf<Record_>[],
  record: Record_,
  omit: (questionId: string) => boolean,
): PublicAnswers {
  const questions = form.flatMap((section) => section.questions as readonly unknown[]);
  const seen = (questions as readonly SeenQuestion[]).filter(({ id }) => !omit(id));
  return new PublicCopy().copy(seen, record, '');
}
