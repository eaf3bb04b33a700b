/** How a section gets its number. */
export type HeadingNumber =
  /** Word counts it: the instance of the numbering, which is a new one where numbers start over. */
  | { readonly kind: 'automatic'; readonly instance: number }
  /** A number that Word would not count to; it is written as text. */
  | { readonly kind: 'typed'; readonly number: string }
  | { readonly kind: 'none' };

/** Follows what Word counts. */
export interface HeadingNumbers {
  readonly next: (number: string | undefined) => HeadingNumber;
  /** Word itself starts over below the heading of a part. */
  readonly startPart: () => void;
  /** How often numbers have started over within a document or a part: the instances beyond the first. */
  readonly restarts: () => number;
}

/** Follows the automatic numbers through a document, so that what Word counts is what compose said. */
export function createHeadingNumbers(): HeadingNumbers {
  let last = 0;
  let instances = 0;
  let instance = 0;
  return {
    next: (number) => {
      if (number === undefined) return { kind: 'none' };
      if (number === '1' && last > 0) {
        instances += 1;
        instance = instances;
        last = 0;
      }
      if (number !== String(last + 1)) return { kind: 'typed', number };
      last += 1;
      return { kind: 'automatic', instance };
    },
    startPart: () => {
      instance = 0;
      last = 0;
    },
    restarts: () => instances,
  };
}
