/** What the bench asks of the process of a contender. */
export type Order =
  | { readonly kind: 'run'; readonly from: number; readonly count: number }
  | { readonly kind: 'show'; readonly number: number };

/** What the process answers. */
export type Answer =
  | {
      readonly kind: 'ran';
      readonly milliseconds: number;
      /** Of the processor, in all threads. */
      readonly cpuMilliseconds: number;
      readonly bytes: number;
      readonly peakKilobytes: number;
    }
  | { readonly kind: 'shown'; readonly base64: string };

export type AnswerTo<Kind extends Order['kind']> = Extract<
  Answer,
  { kind: Kind extends 'run' ? 'ran' : 'shown' }
>;
