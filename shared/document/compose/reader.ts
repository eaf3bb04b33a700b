/**
 * For whom a paper about the work of a processor is made: the company and the authority see everything,
 * a client sees what concerns it and nothing that the processor keeps to itself.
 */
export type Reader = 'company' | 'client';

/** True where internal answers may be printed. */
export function isInternal(reader: Reader): boolean {
  return reader === 'company';
}
