// Annotations of the real notices that lie beside the project: which heading is which section, and what is
// wrong with the notice. Read where they lie, like the notices themselves (seeds.ts).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '../../../shared');

/** Why tests against annotated notices are skipped; undefined where they can run. */
export const goldMissing = ['gold', 'seeds'].every((folder) => existsSync(join(shared, folder)))
  ? undefined
  : `Annotated notices are not here (${shared}): the tests that read them are skipped.`;

interface GoldHeading {
  readonly text: string;
  readonly section: string;
  readonly also?: readonly string[];
  readonly kind: 'line' | 'cell' | 'tag';
  readonly line: number;
}

export interface GoldFacts {
  readonly controllerName: string;
  readonly businessId: string | null;
  readonly businessIdAsWritten?: string;
  readonly registerName: string | null;
  readonly email?: string | null;
  readonly emailPattern?: string;
  readonly phone?: string;
  readonly contactPerson?: string;
  readonly contactEmail?: string;
  readonly dpo?: string;
  readonly dates: readonly string[];
}

interface Gold {
  readonly source: string;
  readonly title: string;
  readonly headings: readonly GoldHeading[];
  readonly facts: GoldFacts;
  readonly defects: readonly string[];
}

/** A section of a notice: the text under a heading. */
export interface GoldSection {
  readonly heading: string;
  readonly section: string;
  readonly also: readonly string[];
  readonly text: string;
}

export interface GoldNotice {
  readonly number: string;
  readonly title: string;
  /** The text between the title and the first heading. */
  readonly lead: string;
  readonly sections: readonly GoldSection[];
  readonly facts: GoldFacts;
  /** Codes of the defects that people have found. */
  readonly defects: readonly string[];
}

/** Every annotated notice. */
export function readGoldNotices(): readonly GoldNotice[] {
  const names = readdirSync(join(shared, 'gold')).filter((name) => name.endsWith('.gold.json'));
  return names.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8')) as Gold;
    const text = readFileSync(join(shared, gold.source), 'utf8').normalize('NFC');
    return readNotice(name.slice(0, 3), gold, text.replaceAll('\u00a0', ' '));
  });
}

function readNotice(number: string, gold: Gold, text: string): GoldNotice {
  const lines = text.split('\n');
  // Headings inside the code of a cell belong to the text of that cell.
  const headings = gold.headings.filter(({ kind }) => kind !== 'tag');
  const starts = headings.map(({ line }) => line - 1);
  return {
    number,
    title: gold.title,
    lead: lines.slice(0, starts[0]).join('\n').trim(),
    sections: headings.map(({ text: heading, section, also = [] }, index) => {
      const block = lines.slice(starts[index], starts[index + 1]).join('\n');
      return { heading, section, also, text: block.replace(heading, '').trim() };
    }),
    facts: gold.facts,
    defects: gold.defects.map((defect) => defect.split(':')[0] ?? defect),
  };
}

/** The rules that can see each defect; one of them is enough. */
export const rulesOfDefect: Readonly<Record<string, readonly string[]>> = {
  'repealed-law': ['LAW-01', 'LAW-02'],
  'outdated-document-type': ['LAW-04'],
  'outdated-authority-address': ['AUT-01'],
  'privacy-shield-invalid': ['LAW-03'],
  'wrong-term': ['LAW-05', 'DPO-05'],
  'placeholder-residue': ['TXT-01'],
  'template-residue': ['TXT-01', 'TXT-05'],
  'copy-paste-residue': ['TXT-05', 'TXT-03', 'TXT-02'],
  'duplicate-content': ['TXT-04'],
  'no-rights-section': ['RGT-10'],
  'stale-date': ['DAT-03', 'DAT-04'],
  undated: ['DAT-01'],
  'controller-identity-incomplete': ['ORG-01', 'ORG-03', 'ORG-04'],
  'missing-business-id': ['ORG-03'],
  'invalid-business-id': ['ORG-02'],
  'invalid-business-id-format': ['ORG-02'],
  'email-pattern-only': ['ORG-05', 'DPO-02'],
  'dpo-heading-without-dpo': ['DPO-01'],
  'missing-purposes': ['PUR-01'],
  'missing-legal-basis': ['PUR-02'],
  'legal-basis-conflict': ['PUR-06'],
  'legitimate-interest-not-described': ['PUR-03'],
  'bundled-consent': ['PUR-07'],
  'consent-by-use': ['PUR-07'],
  'heading-content-mismatch': ['CAT-02', 'RGT-08', 'SRC-02'],
  'special-categories-no-basis': ['CAT-03'],
  'personal-id-no-basis': ['CAT-05'],
  'password-stored': ['CAT-07'],
  'false-anonymity-claim': ['CAT-08'],
  'misclassified-personal-data': ['CAT-08', 'PUR-11'],
  'missing-obligation-to-provide': ['PRV-01'],
  'missing-recipients': ['REC-01'],
  'vague-recipients': ['REC-01', 'REC-02'],
  'internal-contradiction': ['REC-02', 'TRF-01'],
  'recipients-contradiction': ['REC-02'],
  'missing-transfers': ['TRF-03'],
  'transfers-contradiction': ['TRF-01'],
  'transfers-no-safeguards': ['TRF-02', 'TRF-03'],
  'missing-retention': ['RET-01'],
  'vague-retention': ['RET-02'],
  'blanket-retention': ['RET-03'],
  'empty-section': ['AUTO-01'],
  'profiling-not-declared': ['AUTO-02'],
  'email-tracking-without-basis': ['PUR-02'],
  'cookie-consent-by-browser-settings': ['COO-01'],
  'signature-required': ['RGT-03'],
  'written-request-only': ['RGT-04'],
  'unlawful-refusal-ground': ['RGT-07'],
  'misstated-right-object': ['RGT-07', 'RGT-08'],
  'joint-controllers-no-arrangement': ['ROL-03'],
};

/** Defects that answers cannot have, because every notice of Seloste prints the thing itself. */
export const curedDefects: readonly string[] = [
  'missing-complaint',
  'complaint-only-on-refusal',
  'missing-right-access',
  'missing-right-rectification',
  'missing-right-erasure',
  'missing-right-restriction',
  'missing-right-object',
  'missing-right-portability',
  'missing-right-withdraw',
  'incomplete-right-object',
  'rights-not-listed',
  // The controller stands first in every notice, and a register cannot be made without a name.
  'controller-contact-buried',
  'missing-register-name',
];
