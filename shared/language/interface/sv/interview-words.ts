import type { Translated } from '../../translated.ts';
import type { interviewWords as interviewWordsFi } from '../fi/interview-words.ts';

export const interviewWords: Translated<typeof interviewWordsFi> = {
  title: 'Vilka register behöver du?',
  intro:
    'Svara på ett par frågor, så föreslår vi register. Du får dem färdigt ifyllda. Granska och ändra dem sedan i lugn och ro.',
  start: 'Föreslå register',
  business: 'Vad gör ditt företag?',
  businesses: {
    services: 'Vi säljer tjänster (till exempel frisör, städning eller konsultering)',
    shop: 'Vi säljer varor',
    restaurant: 'Vi driver ett kafé, en restaurang eller inkvartering',
    accounting: 'Vi är en bokföringsbyrå',
    association: 'Vi är en förening',
    other: 'Något annat',
  },
  activities: 'Vilka av dessa stämmer?',
  activitiesHint: 'Välj alla som passar. Du kan lägga till register också senare.',
  activityNames: {
    customers: 'Vi antecknar kunders namn eller kontaktuppgifter',
    staff: 'Vi har anställda',
    recruits: 'Vi får jobbansökningar',
    webShop: 'Vi har en webbutik',
    booking: 'Vi tar emot tids- eller bordsbokningar',
    newsletter: 'Vi skickar nyhetsbrev eller reklam',
    website: 'Vi har en webbplats med formulär, kakor eller besöksstatistik',
    partners: 'Vi har kontaktpersoner hos leverantörer eller partner',
    cameras: 'Vi har övervakningskameror',
    accessControl: 'Vi följer vem som kommer och går med nycklar eller passerkort',
  },
  proposals: 'Vi föreslår dessa register',
  because: (answer) => `Eftersom du svarade: ${answer}`,
  exists: 'Registret finns redan.',
  none: 'Förslagen visas här när du har svarat.',
  found: (count) =>
    count === 1 ? 'Vi föreslår ett register.' : `Vi föreslår ${String(count)} register.`,
  create: (count) => (count === 1 ? 'Lägg till 1 register' : `Lägg till ${String(count)} register`),
  skip: 'Hoppa över',
  creating: 'Registren läggs till…',
};
