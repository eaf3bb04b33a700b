import type { duties as finnish } from '../fi/duties.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** What a company must do, and the law that says so. */
export const duties: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  gdpr: {
    term: 'allmänna dataskyddsförordningen (GDPR)',
    text: 'EU:s förordning 2016/679 om behandling av personuppgifter i alla EU- och EES-länder. Den har tillämpats sedan 25.5.2018.',
    words: ['dataskyddsförordning', 'GDPR'],
  },
  dataProtectionAct: {
    term: 'dataskyddslagen',
    text: 'Finlands lag 1050/2018, som kompletterar dataskyddsförordningen. Den innehåller bestämmelser till exempel om personbeteckningen och om barns ålder i nättjänster.',
    words: ['dataskyddslag'],
  },
  privacyNotice: {
    term: 'dataskyddsbeskrivning',
    text: 'Ett offentligt dokument som beskriver vad som görs med människors uppgifter och vilka rättigheter de har. Det ges när uppgifterna samlas in.',
    words: [],
  },
  record: {
    term: 'register över behandling',
    text: 'Företagets interna förteckning över vilka personuppgifter det behandlar och hur. Den publiceras inte men visas för myndigheten på begäran.',
    words: [],
  },
  accountability: {
    term: 'ansvarsskyldighet',
    text: 'Företaget ska följa principerna för dataskydd och också kunna visa det. Därför dokumenteras beslut och motiveringar.',
    words: ['ansvarsskyldighet'],
  },
  impactAssessment: {
    term: 'konsekvensbedömning avseende dataskydd',
    text: 'En skriftlig bedömning av risker och skyddsåtgärder. Den görs före en behandling som sannolikt leder till en hög risk för människor.',
    words: ['konsekvensbedömning'],
  },
  breach: {
    term: 'personuppgiftsincident',
    text: 'Personuppgifter försvinner, förstörs, ändras eller hamnar i fel händer. Den anmäls till myndigheten inom 72 timmar om den kan medföra en risk för människor.',
    words: ['personuppgiftsincident', 'incident'],
  },
  securityMeasures: {
    term: 'tekniska och organisatoriska säkerhetsåtgärder',
    text: 'Sätt att skydda uppgifterna. En teknisk åtgärd är till exempel kryptering eller en säkerhetskopia, en organisatorisk till exempel en anvisning, utbildning eller begränsade användarrättigheter.',
    words: ['säkerhetsåtgärd', 'organisatorisk'],
  },
  storagePeriod: {
    term: 'lagringstid',
    text: 'Den tid som uppgifterna sparas innan de raderas. Om tiden inte kan anges exakt anges vad som avgör den.',
    words: ['lagringstid'],
  },
  cookies: {
    term: 'kakor',
    text: 'Små uppgifter som en webbplats sparar på besökarens enhet. För andra än nödvändiga kakor behövs besökarens samtycke.',
    words: ['kakor', 'kaka'],
  },
  directMarketing: {
    term: 'direktmarknadsföring',
    text: 'Reklam som skickas direkt till en person, till exempel per e-post. Alla får säga nej till den, och för elektronisk marknadsföring till konsumenter behövs i regel samtycke.',
    words: ['direktmarknadsför'],
  },
};
