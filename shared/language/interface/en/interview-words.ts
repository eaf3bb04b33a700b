import type { Translated } from '../../translated.ts';
import type { interviewWords as interviewWordsFi } from '../fi/interview-words.ts';

export const interviewWords: Translated<typeof interviewWordsFi> = {
  title: 'Which registers do you need?',
  intro:
    'Answer a couple of questions and we propose registers. They come filled in. Check and change them afterwards in your own time.',
  start: 'Propose registers',
  business: 'What does your company do?',
  businesses: {
    services: 'We sell services (a hairdresser, cleaning or consulting, for example)',
    shop: 'We sell goods',
    restaurant: 'We run a café, a restaurant or accommodation',
    accounting: 'We are an accounting office',
    association: 'We are an association',
    other: 'Something else',
  },
  activities: 'Which of these are true?',
  activitiesHint: 'Choose all that fit. You can add registers later, too.',
  activityNames: {
    customers: 'We note down names or contact details of customers',
    staff: 'We have employees',
    recruits: 'We receive job applications',
    webShop: 'We have a web shop',
    booking: 'We take bookings of appointments or tables',
    newsletter: 'We send newsletters or advertisements',
    website: 'We have a website with a form, cookies or visitor statistics',
    partners: 'We have contact persons at suppliers or partners',
    cameras: 'We have surveillance cameras',
    accessControl: 'We keep track of who comes and goes with keys or access cards',
  },
  proposals: 'We propose these registers',
  because: (answer) => `Because you answered: ${answer}`,
  exists: 'The register already exists.',
  none: 'Proposals appear here as you answer.',
  found: (count) =>
    count === 1 ? 'We propose one register.' : `We propose ${String(count)} registers.`,
  create: (count) => (count === 1 ? 'Add 1 register' : `Add ${String(count)} registers`),
  skip: 'Skip',
  creating: 'Adding registers…',
};
