/** The shape of a word list with any words in it: the same keys, the same arguments. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : Words[Key] extends string
      ? string
      : Translated<Words[Key]>;
};
