import type { rights as finnish } from '../fi/rights.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** What the person can ask for. */
export const rights: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  access: {
    term: 'rätt till tillgång',
    text: 'Personen får veta vilka uppgifter som finns och kan få en kopia av dem. En begäran ska besvaras senast inom en månad och är avgiftsfri.',
    words: ['rätt till tillgång', 'rätt att få tillgång'],
  },
  rectification: {
    term: 'rätt till rättelse',
    text: 'Personen kan kräva att felaktiga uppgifter rättas och ofullständiga kompletteras.',
    words: ['rättelse'],
  },
  erasure: {
    term: 'rätt till radering',
    text: 'Personen kan begära att uppgifterna raderas. Uppgifterna behöver inte raderas om lagen kräver att de sparas eller om de behövs för ett rättsligt anspråk.',
    words: ['rätt till radering', 'bortglömd'],
  },
  restriction: {
    term: 'rätt till begränsning av behandling',
    text: 'Uppgifterna sparas men används inte till något annat, till exempel medan det utreds om de är riktiga.',
    words: ['begränsning av behandling'],
  },
  portability: {
    term: 'rätt till dataportabilitet',
    text: 'Personen får uppgifter som hon eller han har lämnat i en form som en dator kan läsa. Rätten gäller bara automatiserad behandling som grundar sig på samtycke eller avtal.',
    words: ['dataportabilitet'],
  },
  objection: {
    term: 'rätt att göra invändningar',
    text: 'Personen kan invända mot behandling som grundar sig på berättigat intresse eller allmänt intresse. Direktmarknadsföring kan personen alltid säga nej till utan motivering.',
    words: ['invändning'],
  },
  automatedDecision: {
    term: 'automatiserat beslut',
    text: 'Ett beslut som fattas helt maskinellt och som påverkar personen i betydande grad. Det är tillåtet bara på tre grunder, och personen kan kräva att en människa behandlar ärendet.',
    words: ['automatisera beslut', 'automatisera individuell beslut'],
  },
  complaint: {
    term: 'rätt att lämna in klagomål',
    text: 'Den som anser att uppgifterna behandlas i strid med lagen kan klaga hos tillsynsmyndigheten. I Finland lämnas klagomålet till dataombudsmannens byrå.',
    words: ['klagomål'],
  },
};
