import type { Problem } from './command.ts';
import type { AppErrorKind } from '../../shared/bridge/app-error.ts';

/** Input and words were fine, and the work still could not be done. Any other error is about the input. */
const refusedWork: readonly AppErrorKind[] = [
  'workspace-not-empty',
  'file-changed-elsewhere',
  'company-busy',
  'file-locked',
  'disk-full',
  'nothing-to-export',
  'cancelled',
  'dialog-unavailable',
  'request-refused',
  'unexpected',
];

/** 0 fine, 1 refused work, 2 wrong usage or input that cannot be used; the worst of all problems. */
export function exitCodeOf(problems: readonly Problem[]): number {
  return Math.max(0, ...problems.map(severity));
}

function severity(problem: Problem): number {
  return problem.kind === 'error' && refusedWork.includes(problem.error.kind) ? 1 : 2;
}
