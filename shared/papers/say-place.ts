import { nameRow } from './name-row.ts';
import { sayAnswer, type Speech } from './say-answer.ts';
import { getAnswer } from '../register/answer-path.ts';
import { contentOf, type AnswerPlace } from '../register/file-content.ts';

const longest = 160;

/** What stands at the place, in a line: an answer, or the row that the path leads to. */
export function sayPlace(place: AnswerPlace, speech: Speech): string {
  const answer: unknown = getAnswer(contentOf(speech.parts, place.file), place.path);
  const said = place.path.endsWith(']') ? nameRow(place, speech) : sayAnswer(place, answer, speech);
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
