// Findings as a screen needs them: those of a file, of a question, and the worst of them.
import type { Finding, Severity } from './finding.ts';
import { questionIdOf } from '../register/answer-path.ts';
import type { FedKind } from '../register/document-kind.ts';
import type { AnswerPlace, FileId } from '../register/file-content.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of one file. */
export function findingsOfFile(findings: readonly Finding[], file: FileId): readonly Finding[] {
  return findings.filter(({ place }) => place.file === file);
}

/** The findings of one answer. */
export function findingsAt(findings: readonly Finding[], place: AnswerPlace): readonly Finding[] {
  return findingsOfFile(findings, place.file).filter(
    (finding) => finding.place.path === place.path,
  );
}

/** The findings of the questions, whatever row they are about: those of one section, say. */
export function findingsOfQuestions(
  findings: readonly Finding[],
  questions: readonly string[],
): readonly Finding[] {
  return findings.filter(({ place }) => {
    const id = questionIdOf(place.path);
    return questions.some((question) => id === question || id.startsWith(`${question}.`));
  });
}

/** The findings that make the paper the worse. */
export function findingsHurting(findings: readonly Finding[], kind: FedKind): readonly Finding[] {
  return findings.filter(({ hurts }) => hurts.includes(kind));
}

/** The findings, the worst first; otherwise in the order in which they were found. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The severity of the worst finding; undefined where there is none. */
export function worstSeverity(findings: readonly Finding[]): Severity | undefined {
  return order.find((severity) => findings.some((finding) => finding.severity === severity));
}
