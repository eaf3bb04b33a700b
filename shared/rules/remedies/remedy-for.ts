import type { Remedy } from './remedy.ts';
import type { Finding } from '../finding.ts';

/** Makes the remedy of a finding from the answer at its place. */
export type RemedyFor = (finding: Finding, answer: unknown) => Remedy | undefined;
