import type { Company } from '../../register/company.ts';
import type { Register } from '../../register/register.ts';

/** A register as its papers show it: with the facts and the recipients that it takes from the company. */
export interface RegisterFacts {
  readonly register: Register;
  /** Every recipient with the path of its row: `common.recipients[…]` leads to the company's own. */
  readonly recipients: readonly {
    readonly path: string;
    readonly row: Company['common']['recipients'][number];
  }[];
}
