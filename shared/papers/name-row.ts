import { sayRow, type Speech } from './say-answer.ts';
import { getAnswer } from '../register/answer-path.ts';
import { contentOf, type AnswerPlace } from '../register/file-content.ts';

/** What the user calls the row that the place is in, or is; empty of a place in no row. */
export function nameRow({ file, path }: AnswerPlace, speech: Speech): string {
  const row = /^(.*)\[[^\]]*\]/.exec(path);
  const [rowPath, list] = [row?.[0], row?.[1]];
  if (rowPath === undefined || list === undefined) return '';
  const answers: unknown = getAnswer(contentOf(speech.parts, file), rowPath);
  return answers === undefined ? '' : sayRow({ file, path: list }, answers, speech);
}
