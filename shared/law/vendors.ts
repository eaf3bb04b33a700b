// Services that notices often name, and the country of their company outside the European Economic
// Area. A hint that there is a recipient and perhaps a transfer: the user knows how it really is.

export interface Vendor {
  readonly name: string;
  /** Source of a regular expression, matched as a whole word and without regard to case. */
  readonly pattern: string;
  /** ISO 3166-1 alpha-2 of the company's country; undefined for one of the Area. */
  readonly country?: string;
}

/** The day on which the list was gone through. The companies' own notices are the source. */
export const vendorsVerifiedOn = '2026-11-22';

const american: readonly (readonly [name: string, pattern: string])[] = [
  ['Google', 'google'],
  ['YouTube', 'youtube'],
  ['Facebook', 'facebook|meta pixel'],
  ['Instagram', 'instagram'],
  ['WhatsApp', 'whatsapp'],
  ['LinkedIn', 'linkedin'],
  ['X (Twitter)', 'twitter'],
  ['Microsoft', 'microsoft|office 365'],
  ['Mailchimp', 'mailchimp'],
  ['HubSpot', 'hubspot'],
  ['Salesforce', 'salesforce'],
  ['Amazon Web Services', 'amazon web|aws'],
  ['Cloudflare', 'cloudflare'],
  ['Zoom', 'zoom'],
  ['Slack', 'slack'],
  ['Dropbox', 'dropbox'],
  ['Stripe', 'stripe'],
  ['Calendly', 'calendly'],
  ['Zendesk', 'zendesk'],
  ['OpenAI', 'openai|chatgpt'],
  ['SurveyMonkey', 'surveymonkey'],
];

export const vendors: readonly Vendor[] = [
  ...american.map(([name, pattern]): Vendor => ({ name, pattern, country: 'US' })),
  { name: 'Shopify', pattern: 'shopify', country: 'CA' },
  { name: 'Wix', pattern: 'wix', country: 'IL' },
  { name: 'monday.com', pattern: 'monday\\.com', country: 'IL' },
  { name: 'TikTok', pattern: 'tiktok', country: 'CN' },
  { name: 'Hotjar', pattern: 'hotjar' },
  { name: 'Typeform', pattern: 'typeform' },
];

/** Services whose page has statistics of visitors that both decide about: CJEU C-210/16 (Art. 26). */
export const socialPlatforms = 'facebook|instagram|linkedin|tiktok|youtube|twitter';
