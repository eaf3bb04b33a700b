import type { CheckedText } from './text/checked-text.ts';
import { vendors, type Vendor } from '../law/vendors.ts';

const compiled = vendors.map((vendor) => ({
  vendor,
  pattern: new RegExp(`\\b(${vendor.pattern})\\b`, 'iu'),
}));

/** The services that a text names. */
export function vendorsIn({ hits, text }: CheckedText): readonly Vendor[] {
  if (!hits.has('vendor')) return [];
  return compiled.filter(({ pattern }) => pattern.test(text)).map(({ vendor }) => vendor);
}
