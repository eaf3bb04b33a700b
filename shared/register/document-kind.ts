/**
 * The papers that Seloste makes: the public notice (Art. 13, 14), the internal records of a controller
 * (Art. 30(1)) and of a processor (Art. 30(2)), the binder with all of them, and the form to fill by hand.
 */
export const documentKinds = ['notice', 'record', 'processor-record', 'binder', 'blank'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** The papers that answers are printed in. The binder gathers these, and the blank form has no answers. */
export const fedKinds = ['notice', 'record', 'processor-record'] as const;

export type FedKind = (typeof fedKinds)[number];
