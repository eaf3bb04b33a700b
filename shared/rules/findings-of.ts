// Findings as a screen and the command line need them: those of a file, the worst first.
import type { Finding, Severity } from './finding.ts';
import type { FileId } from '../register/file-content.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of one file. */
export function findingsOfFile(findings: readonly Finding[], file: FileId): readonly Finding[] {
  return findings.filter(({ place }) => place.file === file);
}

/** The findings, the worst first; otherwise in the order in which they were found. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The paths in the file at which something is wrong. */
export function faultsIn(findings: readonly Finding[], file: FileId): readonly string[] {
  return findingsOfFile(findings, file)
    .filter(({ severity }) => severity === 'error')
    .map(({ place }) => place.path);
}
