import { getAnswer, questionIdOf } from '../register/answer-path.ts';
import type { FileKind } from '../register/file-content.ts';
import { applies, findQuestion, findSectionOf, formOf, isAskedIn } from './any-question.ts';

/** The list and the row of a path that leads into one: 'data[d1].text' → data, data[d1]. */
const inRow = /^(.*?)\[[^\]]*\]/;

/** True where the form asks the question at the path, and the row of the path is there. */
export function isAskedAt(kind: FileKind, content: object, path: string): boolean {
  const section = findSectionOf(formOf(kind), questionIdOf(path));
  const question = findQuestion(kind, questionIdOf(path));
  if (!section || !question || !applies(section, content)) return false;
  const [rowAt, list] = inRow.exec(path) ?? [];
  if (rowAt === undefined || list === undefined) return applies(question, content);
  const owner = findQuestion(kind, list);
  const row = getAnswer(content, rowAt);
  if (!owner || !applies(owner, content) || typeof row !== 'object' || row === null) return false;
  return rowAt === path || (isAskedIn(question, content) && applies(question, row));
}
