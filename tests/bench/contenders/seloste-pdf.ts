import { writePdf } from '../../../electron/writers/pdf/write-pdf.ts';
import type { Contender } from '../contender.ts';

/** From the answers to PDF/A-2a. */
export const contender: Contender = {
  prepare:
    ({ compose }) =>
    async () =>
      (await writePdf(compose())).bytes,
};
