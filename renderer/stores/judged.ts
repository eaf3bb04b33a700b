// What holds in the company at hand, and how everything that the law asks for stands in it.
import {
  resolveAnswers,
  type EffectiveAnswers,
  type EffectiveFile,
} from '../../shared/judgement/effective-answers.ts';
import { judge } from '../../shared/judgement/judge.ts';
import type { Judgement } from '../../shared/judgement/judgement.ts';
import type { FileId } from '../../shared/register/file-content.ts';
import type { OpenFiles } from './company-store.ts';
import { partsOf } from './contents.ts';

export interface Judged {
  readonly answers: EffectiveAnswers;
  readonly judgement: Judgement;
}

const kept = new WeakMap<OpenFiles, Judged>();

/** The judgement of the files as they stand; one state of them is judged once, whoever asks. */
export function judgedOf(files: OpenFiles): Judged {
  const known = kept.get(files);
  if (known) return known;
  const answers = resolveAnswers(partsOf(files));
  const judged = { answers, judgement: judge(answers) };
  kept.set(files, judged);
  return judged;
}

/** What holds in the file. */
export function effectiveIn(answers: EffectiveAnswers, file: FileId): EffectiveFile {
  const { company, registers, processor } = answers;
  const found = [company, ...registers, ...(processor ? [processor] : [])].find(
    (effective) => effective.file === file,
  );
  if (!found) throw new Error(`No file ${file}`);
  return found;
}
