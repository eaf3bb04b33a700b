/** The papers that Seloste makes: the public notice (Art. 13, 14) and the internal record (Art. 30(1)). */
export const documentKinds = ['notice', 'record'] as const;

export type DocumentKind = (typeof documentKinds)[number];
