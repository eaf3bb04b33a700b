import type { CheckedText } from './text/checked-text.ts';
import { clauseAt } from './text/split-sentences.ts';
import { inflected, vendors, type Vendor } from '../law/vendors.ts';

const compiled = vendors.map((vendor) => ({
  vendor,
  pattern: new RegExp(inflected(vendor.pattern), 'giu'),
}));

/** Words that say that a service is not used, or gets nothing. */
const isUnused =
  /\b(emme|en|ei|eivät)\s+(ole\s+)?(käyt|hyödynn|ota|luovut|siirr|väli|jaa|jaeta)|(används?|använder|delar|lämnar)( vi)? inte|(do|does|is|are) not (use|share|sent)/i;

/** The services that a text names as being in use. */
export function vendorsIn({ hits, text }: CheckedText): readonly Vendor[] {
  if (!hits.has('vendor')) return [];
  return compiled
    .filter(({ pattern }) =>
      [...text.matchAll(pattern)].some(({ index }) => !isUnused.test(clauseAt(text, index))),
    )
    .map(({ vendor }) => vendor);
}

/** True where the name is that of the service or of the company behind it. */
export function isVendor({ pattern, maker }: Vendor, name: string): boolean {
  return new RegExp(maker === undefined ? pattern : `${pattern}|${maker}`, 'i').test(name);
}
