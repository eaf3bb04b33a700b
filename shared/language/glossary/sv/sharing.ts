import type { sharing as finnish } from '../fi/sharing.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** Where data go. */
export const sharing: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  disclosure: {
    term: 'utlämnande',
    text: 'Uppgiften ges till någon som använder den för sina egna ändamål, till exempel ett försäkringsbolag. Det kräver en egen grund. Att ge uppgifter till ett personuppgiftsbiträde är inget utlämnande.',
    words: ['utlämn', 'lämna ut'],
  },
  transfer: {
    term: 'överföring till tredjeland',
    text: 'Att uppgifter förs ut ur EU och EES eller att någon kommer åt dem därifrån, till exempel genom fjärrsupport. En överföring behöver en egen grund. Överföring och utlämnande är olika saker.',
    words: ['överför'],
  },
  thirdCountry: {
    term: 'tredjeland',
    text: 'Ett land som inte hör till EU eller EES, till exempel USA, Storbritannien eller Schweiz.',
    words: ['tredjeland', 'tredjeländ'],
  },
  eea: {
    term: 'EES, Europeiska ekonomiska samarbetsområdet',
    text: 'EU-länderna samt Island, Liechtenstein och Norge. Där gäller samma dataskyddsförordning, så att föra uppgifter dit är ingen överföring till tredjeland.',
    words: ['EES'],
  },
  adequacyDecision: {
    term: 'beslut om adekvat skyddsnivå',
    text: 'Europeiska kommissionens beslut om att ett land skyddar personuppgifter tillräckligt. Då får uppgifter överföras dit utan någon annan grund för överföringen.',
    words: ['adekvat', 'skyddsnivå'],
  },
  privacyFramework: {
    term: 'ramverket för dataskydd mellan EU och USA',
    text: 'En lista över amerikanska företag som har förbundit sig till EU:s krav (Data Privacy Framework). Till ett företag på listan får uppgifter överföras.',
    words: ['ramverk', 'Data Privacy Framework'],
  },
  contractualClauses: {
    term: 'standardavtalsklausuler',
    text: 'Kommissionens färdiga avtalsvillkor där mottagaren i ett tredjeland förbinder sig att skydda uppgifterna. Dessutom ska man bedöma om landets lag gör det möjligt att följa dem.',
    words: ['standardavtalsklausul', 'standardklausul', 'klausul'],
  },
  safeguards: {
    term: 'lämpliga skyddsåtgärder',
    text: 'Sätt att skydda uppgifterna i ett tredjeland som saknar beslut om adekvat skyddsnivå, till exempel standardavtalsklausuler. Personen har rätt att få en kopia av dem.',
    words: ['lämplig skyddsåtgärd'],
  },
  derogations: {
    term: 'undantag i särskilda situationer',
    text: 'Situationer där uppgifter får överföras utan någon annan grund, till exempel med personens uttryckliga samtycke. Undantagen är avsedda för enskilda överföringar.',
    words: ['särskild situation'],
  },
  transferAssessment: {
    term: 'bedömning av överföringens konsekvenser',
    text: 'En bedömning av om lagen i mottagarlandet skyddar uppgifterna så som avtalet lovar. Den görs före en överföring med standardavtalsklausuler.',
    words: ['överföring konsekvens'],
  },
  processingAgreement: {
    term: 'personuppgiftsbiträdesavtal',
    text: 'Ett skriftligt avtal med personuppgiftsbiträdet. Ofta är det en bilaga till tjänstens villkor. Där avtalas bland annat om instruktioner, skydd och underbiträden.',
    words: ['personuppgiftsbiträdesavtal', 'biträdesavtal'],
  },
};
