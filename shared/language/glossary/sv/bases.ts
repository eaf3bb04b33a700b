import type { bases as finnish } from '../fi/bases.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** Why data may be processed. */
export const bases: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  purpose: {
    term: 'ändamål',
    text: 'Det som uppgifterna behövs till, till exempel leverans av beställningar. De får inte användas på ett sätt som är oförenligt med det.',
    words: ['ändamål'],
  },
  legalBasis: {
    term: 'rättslig grund',
    text: 'Den punkt i lagen som tillåter behandlingen. Det finns sex: samtycke, avtal, rättslig förpliktelse, grundläggande intresse, allmänt intresse och berättigat intresse. Varje ändamål ska ha en.',
    words: ['rättslig grund'],
  },
  consent: {
    term: 'samtycke',
    text: 'Ett frivilligt och tydligt tillstånd för ett visst ändamål. Tystnad eller en förkryssad ruta är inget samtycke. Det kan återkallas när som helst, lika lätt som det gavs.',
    words: ['samtyck'],
  },
  explicitConsent: {
    term: 'uttryckligt samtycke',
    text: 'Ett samtycke där personen uttryckligen säger ja till just den här behandlingen. Det behövs till exempel för uppgifter om hälsa, om lagen inte ger någon annan grund.',
    words: ['uttrycklig samtyck'],
  },
  contract: {
    term: 'avtal som rättslig grund',
    text: 'Behandlingen behövs för att fullgöra ett avtal med personen eller för att ingå det på personens begäran. Personen måste själv vara part i avtalet, så grunden passar inte för en företagskunds kontaktperson.',
    words: ['fullgöra avtal', 'fullgöra ett avtal', 'fullgörande av avtal'],
  },
  legalObligation: {
    term: 'rättslig förpliktelse',
    text: 'Lagen förpliktar företaget att behandla uppgifterna. Till exempel kräver bokföringslagen att fakturor bevaras. Lagen ska nämnas.',
    words: ['rättslig förpliktelse'],
  },
  vitalInterests: {
    term: 'grundläggande intresse',
    text: 'Behandlingen är nödvändig för att skydda någons liv eller hälsa i en nödsituation. Ett företag behöver sällan den här grunden.',
    words: ['grundläggande intresse'],
  },
  publicInterest: {
    term: 'allmänt intresse och myndighetsutövning',
    text: 'En grund för myndigheter och dem som har en uppgift enligt lag. För ett litet företag passar den mycket sällan.',
    words: ['allmän intresse', 'myndighetsutövning'],
  },
  legitimateInterest: {
    term: 'berättigat intresse',
    text: 'Ett verkligt och lagligt behov som företaget eller någon annan har och som inte måste vika för personens intressen och rättigheter. Intresset ska nämnas och prövas i en intresseavvägning.',
    words: ['berättiga intresse'],
  },
  balancingTest: {
    term: 'intresseavvägning',
    text: 'En skriftlig avvägning som motiverar ett berättigat intresse: vilket intresset är, varför behandlingen behövs och varför personens intressen och rättigheter inte väger tyngre. Den publiceras inte.',
    words: ['intresseavvägning'],
  },
};
