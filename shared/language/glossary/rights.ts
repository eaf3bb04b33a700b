import type { WordTree } from '../words.ts';

/** What the person can ask for. */
export const rights = {
  access: {
    term: {
      fi: 'oikeus saada pääsy tietoihin',
      sv: 'rätt till tillgång',
      en: 'right of access',
    },
    text: {
      fi: 'Henkilö saa tietää, mitä tietoja hänestä on, ja saada niistä jäljennöksen. Pyyntöön vastataan maksutta viimeistään kuukauden kuluessa.',
      sv: 'Personen får veta vilka uppgifter som finns och kan få en kopia av dem. En begäran ska besvaras senast inom en månad och är avgiftsfri.',
      en: 'People may know which data there are on them and get a copy. A request is answered within one month at the latest, free of charge.',
    },
    words: {
      fi: ['saada pääsy', 'tarkastusoikeu'],
      sv: ['rätt till tillgång', 'rätt att få tillgång'],
      en: ['right of access', 'right to access'],
    },
  },
  rectification: {
    term: {
      fi: 'oikeus tietojen oikaisemiseen',
      sv: 'rätt till rättelse',
      en: 'right to rectification',
    },
    text: {
      fi: 'Henkilö voi vaatia, että virheelliset tiedot korjataan ja puutteelliset täydennetään.',
      sv: 'Personen kan kräva att felaktiga uppgifter rättas och ofullständiga kompletteras.',
      en: 'People can demand that inaccurate data are corrected and incomplete data completed.',
    },
    words: {
      fi: ['oikaisemi', 'oikaisu'],
      sv: ['rättelse'],
      en: ['rectif'],
    },
  },
  erasure: {
    term: {
      fi: 'oikeus tietojen poistamiseen',
      sv: 'rätt till radering',
      en: 'right to erasure',
    },
    text: {
      fi: 'Henkilö voi pyytää poistamaan tietonsa. Tietoja ei tarvitse poistaa, jos laki velvoittaa säilyttämään ne tai niitä tarvitaan oikeusvaateen vuoksi.',
      sv: 'Personen kan begära att uppgifterna raderas. Uppgifterna behöver inte raderas om lagen kräver att de sparas eller om de behövs för ett rättsligt anspråk.',
      en: 'People can ask for their data to be erased. Data need not be erased if the law requires keeping them or they are needed for a legal claim.',
    },
    words: {
      fi: ['oikeu tieto poist', 'unohdetuksi'],
      sv: ['rätt till radering', 'bortglömd'],
      en: ['right to erasure', 'right to be forgotten'],
    },
  },
  restriction: {
    term: {
      fi: 'oikeus käsittelyn rajoittamiseen',
      sv: 'rätt till begränsning av behandling',
      en: 'right to restriction of processing',
    },
    text: {
      fi: 'Tiedot jätetään talteen, mutta niitä ei muuten käytetä, esimerkiksi siksi aikaa, kun selvitetään, ovatko ne oikein.',
      sv: 'Uppgifterna sparas men används inte till något annat, till exempel medan det utreds om de är riktiga.',
      en: 'The data are kept but not used otherwise, for example while it is found out whether they are accurate.',
    },
    words: {
      fi: ['käsittely rajoittami'],
      sv: ['begränsning av behandling'],
      en: ['restriction of processing', 'right to restriction'],
    },
  },
  portability: {
    term: {
      fi: 'oikeus siirtää tiedot järjestelmästä toiseen',
      sv: 'rätt till dataportabilitet',
      en: 'right to data portability',
    },
    text: {
      fi: 'Henkilö saa antamansa tiedot koneella luettavassa muodossa. Oikeus koskee vain automaattista käsittelyä, joka perustuu suostumukseen tai sopimukseen.',
      sv: 'Personen får uppgifter som hon eller han har lämnat i en form som en dator kan läsa. Rätten gäller bara automatiserad behandling som grundar sig på samtycke eller avtal.',
      en: 'People get the data that they provided in a form that a machine can read. The right concerns only automated processing based on consent or contract.',
    },
    words: {
      fi: ['siirtä tiedot järjestelmä', 'siirtä tieto järjestelmä'],
      sv: ['dataportabilitet'],
      en: ['portab'],
    },
  },
  objection: {
    term: {
      fi: 'vastustamisoikeus',
      sv: 'rätt att göra invändningar',
      en: 'right to object',
    },
    text: {
      fi: 'Henkilö voi vastustaa käsittelyä, joka perustuu oikeutettuun etuun tai yleiseen etuun. Suoramarkkinoinnin voi kieltää aina ilman perusteluja.',
      sv: 'Personen kan invända mot behandling som grundar sig på berättigat intresse eller allmänt intresse. Direktmarknadsföring kan personen alltid säga nej till utan motivering.',
      en: 'People can object to processing based on legitimate interest or public interest. Direct marketing can always be refused without giving reasons.',
    },
    words: {
      fi: ['vastustamisoikeu'],
      sv: ['invändning'],
      en: ['right to object'],
    },
  },
  automatedDecision: {
    term: {
      fi: 'automaattinen päätös',
      sv: 'automatiserat beslut',
      en: 'automated decision',
    },
    text: {
      fi: 'Päätös, jonka kone tekee ilman ihmistä ja joka vaikuttaa henkilöön merkittävästi. Se on sallittu vain kolmella perusteella, ja henkilö voi vaatia ihmistä käsittelemään asian.',
      sv: 'Ett beslut som fattas helt maskinellt och som påverkar personen i betydande grad. Det är tillåtet bara på tre grunder, och personen kan kräva att en människa behandlar ärendet.',
      en: 'A decision that a machine makes without a human and that affects the person significantly. It is allowed on three grounds only, and the person can demand that a human handles the matter.',
    },
    words: {
      fi: ['automaatti päätö', 'automatisoi yksittäispäätö', 'automatisoi päätö'],
      sv: ['automatisera beslut', 'automatisera individuell beslut'],
      en: ['automated decision', 'automated individual decision'],
    },
  },
  complaint: {
    term: {
      fi: 'oikeus tehdä valitus',
      sv: 'rätt att lämna in klagomål',
      en: 'right to lodge a complaint',
    },
    text: {
      fi: 'Henkilö voi valittaa valvontaviranomaiselle, jos hän katsoo, että hänen tietojaan käsitellään lainvastaisesti. Suomessa valitus tehdään tietosuojavaltuutetun toimistoon.',
      sv: 'Den som anser att uppgifterna behandlas i strid med lagen kan klaga hos tillsynsmyndigheten. I Finland lämnas klagomålet till dataombudsmannens byrå.',
      en: 'People can complain to the supervisory authority if they consider that their data are processed unlawfully. In Finland the complaint goes to the Office of the Data Protection Ombudsman.',
    },
    words: {
      fi: ['tehdä valitu', 'kantelu'],
      sv: ['klagomål'],
      en: ['complain'],
    },
  },
} satisfies WordTree;
