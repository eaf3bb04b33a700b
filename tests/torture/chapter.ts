import type { Random } from './random.ts';

/** One kind of torture. */
export interface Chapter {
  readonly name: string;
  /** Rounds of the whole run, and of the short one of `npm test`. */
  readonly rounds: number;
  readonly shortRounds: number;
  /** Throws where a promise is broken. */
  round(random: Random, tools: Tools): Promise<Counts>;
}

/** What a round has done, summed over all rounds for the figures. */
export type Counts = Readonly<Record<string, number>>;

/** What a round works with. */
export interface Tools {
  /** A new and empty folder, removed after the round. */
  readonly makeFolder: () => Promise<string>;
  /** The program that is killed, bundled so that it starts in a moment. */
  readonly victim: string;
}

/** Fails the round with what was promised. */
export function promise(isKept: boolean, what: string): asserts isKept {
  if (!isKept) throw new Error(what);
}
