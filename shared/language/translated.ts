/** The shape of a word list with any words in it: the same keys, the same arguments. */
export type Translated<Words> = Words extends (...args: infer Arguments) => infer Said
  ? (...args: Arguments) => Translated<Said>
  : Words extends string
    ? string
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };
