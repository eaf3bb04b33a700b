import type { Register } from '../../register/register.ts';

/** A register as its papers show it: with the facts and the recipients that it takes from the company. */
export interface RegisterFacts {
  readonly register: Register;
}
