// Services that notices often name, and the country of their company outside the European Economic
// Area. A hint that there is a recipient and perhaps a transfer: the user knows how it really is.
import type { DatedFact } from './dated-fact.ts';

export interface Vendor extends DatedFact {
  readonly name: string;
  /** Source of a regular expression, matched as a word in any form and without regard to case. */
  readonly pattern: string;
  /** The company behind the service, as recipients are often named; a regular expression too. */
  readonly maker?: string;
  /** ISO 3166-1 alpha-2 of the company's country; undefined for one of the Area. */
  readonly country?: string;
}

const american: readonly (readonly [name: string, pattern: string, maker?: string])[] = [
  ['Google', 'google'],
  ['YouTube', 'youtube', 'google|alphabet'],
  ['Facebook', 'facebook|meta pixel', '\\bmeta\\b'],
  ['Instagram', 'instagram', '\\bmeta\\b'],
  ['WhatsApp', 'whatsapp', '\\bmeta\\b'],
  ['LinkedIn', 'linkedin', 'microsoft'],
  ['X (Twitter)', 'twitter', '\\bx corp|\\bx international'],
  ['Microsoft', 'microsoft|office 365|azure'],
  ['Mailchimp', 'mailchimp', 'intuit'],
  ['HubSpot', 'hubspot'],
  ['Salesforce', 'salesforce', 'slack'],
  ['Amazon Web Services', 'amazon web|aws', 'amazon'],
  ['Cloudflare', 'cloudflare'],
  ['Zoom', 'zoom'],
  ['Slack', 'slack', 'salesforce'],
  ['Dropbox', 'dropbox'],
  ['Stripe', 'stripe'],
  ['PayPal', 'paypal'],
  ['Calendly', 'calendly'],
  ['Zendesk', 'zendesk'],
  ['Apple', 'apple'],
  ['Vercel', 'vercel'],
  ['OpenAI', 'openai|chatgpt', 'openai'],
  ['SurveyMonkey', 'surveymonkey'],
  ['Mailgun', 'mailgun', 'sinch'],
  ['Firebase', 'firebase', 'google'],
  ['SendGrid', 'sendgrid', 'twilio'],
  ['Klaviyo', 'klaviyo'],
  ['Netlify', 'netlify'],
  ['Supabase', 'supabase'],
  ['GitHub', 'github', 'microsoft'],
  ['Discord', 'discord'],
  ['Substack', 'substack'],
  ['Automattic (WordPress.com, Gravatar)', 'automattic|gravatar|wordpress\\.com|jetpack|akismet'],
  ['Vimeo', 'vimeo'],
  ['Pinterest', 'pinterest'],
  ['Snapchat', 'snapchat'],
  ['Squarespace', 'squarespace'],
  ['Eventbrite', 'eventbrite'],
  ['Zapier', 'zapier'],
  ['Intercom', 'intercom'],
  ['tawk.to', 'tawk\\.?to'],
];

type Service = Omit<Vendor, keyof DatedFact>;

const services: readonly Service[] = [
  ...american.map(([name, pattern, maker]): Service => ({
    name,
    pattern,
    country: 'US',
    ...(maker !== undefined && { maker }),
  })),
  { name: 'Shopify', pattern: 'shopify', country: 'CA' },
  { name: 'Wix', pattern: 'wix', country: 'IL' },
  { name: 'monday.com', pattern: 'monday\\.com', country: 'IL' },
  { name: 'TikTok', pattern: 'tiktok', country: 'CN' },
  { name: 'Hotjar', pattern: 'hotjar' },
  { name: 'Typeform', pattern: 'typeform' },
  // What small Finnish companies and associations pay, book and keep members with.
  { name: 'Klarna', pattern: 'klarna' },
  { name: 'Paytrail', pattern: 'paytrail' },
  { name: 'Zettle', pattern: 'i?zettle', maker: 'paypal' },
  { name: 'MailerLite', pattern: 'mailerlite' },
  { name: 'Creamailer', pattern: 'creamailer' },
  { name: 'Suomisport', pattern: 'suomisport' },
  { name: 'MyClub', pattern: 'myclub' },
  { name: 'FloMembers', pattern: 'flomembers' },
  { name: 'Netvisor', pattern: 'netvisor', maker: 'visma' },
  { name: 'Procountor', pattern: 'procountor', maker: 'finago' },
];

export const vendors: readonly Vendor[] = services.map((service) => ({
  ...service,
  source: `The privacy notice of ${service.name}`,
  verifiedOn: '2026-11-22',
}));

/** The pattern of a name with the endings that Finnish puts on it: Facebookissa, Googlen, AWS:n. */
export function inflected(pattern: string): string {
  return `\\b(${pattern}):?\\p{Ll}{0,5}(?!\\p{L})`;
}

/** Services whose page has statistics of visitors that both decide about: CJEU C-210/16 (Art. 26). */
export const socialPlatforms = 'facebook|instagram|linkedin|tiktok|youtube|twitter';
