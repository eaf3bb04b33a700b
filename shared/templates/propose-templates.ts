// Which registers a company needs, from a few things that its owner knows without any law.
import type { TemplateId } from './template.ts';

/** Kinds of business that themselves call for a register. */
export const businessKinds = [
  'services',
  'shop',
  'restaurant',
  'accounting',
  'association',
  'other',
] as const;

export type BusinessKind = (typeof businessKinds)[number];

/** What a company may do with people's data; each is a plain statement that is true or not. */
export const activities = [
  'customers',
  'staff',
  'recruits',
  'webShop',
  'booking',
  'newsletter',
  'website',
  'partners',
  'cameras',
  'accessControl',
] as const;

export type Activity = (typeof activities)[number];

export interface InterviewAnswers {
  readonly business: BusinessKind | '';
  readonly activities: readonly Activity[];
}

/** A template that the company needs, and the answer that says so. */
export interface Proposal {
  readonly templateId: TemplateId;
  readonly because: Activity | BusinessKind;
}

const templateOfActivity: Readonly<Record<Activity, TemplateId>> = {
  customers: 'customers',
  staff: 'employees',
  recruits: 'applicants',
  webShop: 'web-shop',
  booking: 'booking',
  newsletter: 'newsletter',
  website: 'website',
  partners: 'suppliers',
  cameras: 'cameras',
  accessControl: 'access-control',
};

const templateOfBusiness: Readonly<Partial<Record<BusinessKind, TemplateId>>> = {
  accounting: 'accounting-office',
  association: 'association',
};

/** The registers that the answers call for, each once. */
export function proposeTemplates(answers: InterviewAnswers): readonly Proposal[] {
  const { business } = answers;
  const ofBusiness = business === '' ? undefined : templateOfBusiness[business];
  const byBusiness =
    business !== '' && ofBusiness ? [{ templateId: ofBusiness, because: business }] : [];
  const byActivity = activities
    .filter((activity) => answers.activities.includes(activity))
    // The register of an accounting office is the one of its clients.
    .filter((activity) => activity !== 'customers' || business !== 'accounting')
    .map((because) => ({ templateId: templateOfActivity[because], because }));
  return [...byBusiness, ...byActivity];
}
