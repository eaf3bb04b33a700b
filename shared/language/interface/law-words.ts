import type { WordTree } from '../words.ts';

/** How old the facts of the law are, and what the law says of storage periods. */
export const lawWords = {
  title: {
    fi: 'Tiedot laista',
    sv: 'Uppgifter om lagen',
    en: 'Facts about the law',
  },
  intro: {
    fi: 'Seloste toimii ilman verkkoyhteyttä. Lakien ja luetteloiden tiedot tarkistettiin lähteistä näinä päivinä.',
    sv: 'Seloste fungerar utan internet. Uppgifterna om lagar och förteckningar jämfördes med källorna dessa dagar.',
    en: 'Seloste works without the internet. The facts about laws and lists were compared with their sources on these days.',
  },
  facts: {
    authority: {
      fi: 'Valvontaviranomaisen yhteystiedot',
      sv: 'Tillsynsmyndighetens kontaktuppgifter',
      en: 'Contact details of the supervisory authority',
    },
    requirements: {
      fi: 'Selosteilta vaadittavat tiedot',
      sv: 'Uppgifter som dokumenten ska innehålla',
      en: 'What notices and records must include',
    },
    rights: {
      fi: 'Rekisteröidyn oikeudet',
      sv: 'Den registrerades rättigheter',
      en: 'Rights of the data subject',
    },
    retention: {
      fi: 'Säilytysajat',
      sv: 'Lagringstider',
      en: 'Storage periods',
    },
    statutes: {
      fi: 'Lakien nimet ja kumotut lait',
      sv: 'Lagarnas namn och upphävda lagar',
      en: 'Names of acts and repealed acts',
    },
    transfers: {
      fi: 'Siirtoperusteet',
      sv: 'Grunder för överföring',
      en: 'Grounds for transfers',
    },
    adequacy: {
      fi: 'Maat, joissa tietosuoja on riittävä',
      sv: 'Länder med adekvat skyddsnivå',
      en: 'Countries with an adequate level of protection',
    },
  },
  old: {
    fi: (date: string) =>
      `Tiedot laista on tarkistettu viimeksi ${date}. Ne voivat olla vanhentuneita. Päivitä Seloste tai tarkista tiedot osoitteesta tietosuoja.fi ennen julkaisemista.`,
    sv: (date: string) =>
      `Uppgifterna om lagen kontrollerades senast ${date}. De kan vara föråldrade. Uppdatera Seloste eller kontrollera uppgifterna på tietosuoja.fi före publicering.`,
    en: (date: string) =>
      `The facts about the law were last checked on ${date}. They may be out of date. Update Seloste or check the facts at tietosuoja.fi before publishing.`,
  },
  suggestions: {
    fi: 'Ehdotuksia säilytysajaksi',
    sv: 'Förslag till lagringstid',
    en: 'Suggested storage periods',
  },
  noSuggestions: {
    fi: 'Valitse ensin, mitä tietoja aika koskee. Silloin voimme ehdottaa aikaa.',
    sv: 'Välj först vilka uppgifter tiden gäller. Då kan vi föreslå en tid.',
    en: 'First choose which data the period is about. Then we can suggest one.',
  },
  take: {
    fi: (data: string) => `Käytä tätä: ${data}`,
    sv: (data: string) => `Använd detta: ${data}`,
    en: (data: string) => `Use this: ${data}`,
  },
  takeShort: {
    fi: 'Käytä tätä',
    sv: 'Använd detta',
    en: 'Use this',
  },
  kinds: {
    minimum: {
      fi: 'Laki: vähintään',
      sv: 'Lag: minst',
      en: 'Law: at least',
    },
    maximum: {
      fi: 'Laki: enintään',
      sv: 'Lag: högst',
      en: 'Law: at most',
    },
    claim: {
      fi: 'Vaatimusten varalta',
      sv: 'Med tanke på rättsliga anspråk',
      en: 'In case of claims',
    },
    practice: {
      fi: 'Tavallinen käytäntö',
      sv: 'Vanlig praxis',
      en: 'Usual practice',
    },
  },
  checked: {
    fi: (date: string) => `tarkistettu ${date}`,
    sv: (date: string) => `kontrollerad ${date}`,
    en: (date: string) => `checked on ${date}`,
  },
} satisfies WordTree;
