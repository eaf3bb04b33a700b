import { writeDocx } from '../../../electron/writers/docx/write-docx.ts';
import type { Contender } from '../contender.ts';

/** From the answers to DOCX. */
export const contender: Contender = {
  prepare:
    ({ compose }) =>
    async () =>
      (await writeDocx(compose())).bytes,
};
