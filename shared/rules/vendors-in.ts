import type { CheckedText } from './text/checked-text.ts';
import { sentenceAt } from './text/split-sentences.ts';
import { inflected, vendors, type Vendor } from '../law/vendors.ts';

const compiled = vendors.map((vendor) => ({
  vendor,
  pattern: new RegExp(inflected(vendor.pattern), 'giu'),
}));

/** A sentence that says that a service is not used. */
const isUnused = /\b(emme|en|ei|eivät)\s+(käyt|hyödynn|ole käytössä)|använder inte|do not use/i;

/** The services that a text names as being in use. */
export function vendorsIn({ hits, text }: CheckedText): readonly Vendor[] {
  if (!hits.has('vendor')) return [];
  return compiled
    .filter(({ pattern }) =>
      [...text.matchAll(pattern)].some(({ index }) => !isUnused.test(sentenceAt(text, index))),
    )
    .map(({ vendor }) => vendor);
}

/** True where the name is that of the service or of the company behind it. */
export function isVendor({ pattern, maker }: Vendor, name: string): boolean {
  return new RegExp(maker === undefined ? pattern : `${pattern}|${maker}`, 'i').test(name);
}
