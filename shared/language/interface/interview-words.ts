import type { WordTree } from '../words.ts';

/** The few questions from which Seloste proposes registers. */
export const interviewWords = {
  title: {
    fi: 'Mitä rekistereitä tarvitset?',
    sv: 'Vilka register behöver du?',
    en: 'Which registers do you need?',
  },
  intro: {
    fi: 'Vastaa pariin kysymykseen, niin ehdotamme rekisterit. Saat ne valmiiksi täytettyinä. Tarkista ja muokkaa niitä sitten rauhassa.',
    sv: 'Svara på ett par frågor, så föreslår vi register. Du får dem färdigt ifyllda. Granska och ändra dem sedan i lugn och ro.',
    en: 'Answer a couple of questions and we propose registers. They come filled in. Check and change them afterwards in your own time.',
  },
  start: {
    fi: 'Ehdota rekistereitä',
    sv: 'Föreslå register',
    en: 'Propose registers',
  },
  business: {
    fi: 'Mitä yrityksesi tekee?',
    sv: 'Vad gör ditt företag?',
    en: 'What does your company do?',
  },
  businesses: {
    services: {
      fi: 'Myymme palveluja (esimerkiksi parturi, siivous tai konsultointi)',
      sv: 'Vi säljer tjänster (till exempel frisör, städning eller konsultering)',
      en: 'We sell services (a hairdresser, cleaning or consulting, for example)',
    },
    shop: {
      fi: 'Myymme tavaroita',
      sv: 'Vi säljer varor',
      en: 'We sell goods',
    },
    restaurant: {
      fi: 'Pidämme kahvilaa, ravintolaa tai majoituspaikkaa',
      sv: 'Vi driver ett kafé, en restaurang eller inkvartering',
      en: 'We run a café, a restaurant or accommodation',
    },
    accounting: {
      fi: 'Olemme tilitoimisto',
      sv: 'Vi är en bokföringsbyrå',
      en: 'We are an accounting office',
    },
    association: {
      fi: 'Olemme yhdistys',
      sv: 'Vi är en förening',
      en: 'We are an association',
    },
    other: {
      fi: 'Jotain muuta',
      sv: 'Något annat',
      en: 'Something else',
    },
  },
  activities: {
    fi: 'Mitkä näistä pitävät paikkansa?',
    sv: 'Vilka av dessa stämmer?',
    en: 'Which of these are true?',
  },
  activitiesHint: {
    fi: 'Valitse kaikki, jotka sopivat. Voit lisätä rekistereitä myöhemminkin.',
    sv: 'Välj alla som passar. Du kan lägga till register också senare.',
    en: 'Choose all that fit. You can add registers later, too.',
  },
  activityNames: {
    customers: {
      fi: 'Kirjaamme asiakkaiden nimiä tai yhteystietoja',
      sv: 'Vi antecknar kunders namn eller kontaktuppgifter',
      en: 'We note down names or contact details of customers',
    },
    staff: {
      fi: 'Meillä on työntekijöitä',
      sv: 'Vi har anställda',
      en: 'We have employees',
    },
    recruits: {
      fi: 'Saamme työhakemuksia',
      sv: 'Vi får jobbansökningar',
      en: 'We receive job applications',
    },
    webShop: {
      fi: 'Meillä on verkkokauppa',
      sv: 'Vi har en webbutik',
      en: 'We have a web shop',
    },
    booking: {
      fi: 'Otamme vastaan ajan- tai pöytävarauksia',
      sv: 'Vi tar emot tids- eller bordsbokningar',
      en: 'We take bookings of appointments or tables',
    },
    newsletter: {
      fi: 'Lähetämme uutiskirjeitä tai mainoksia',
      sv: 'Vi skickar nyhetsbrev eller reklam',
      en: 'We send newsletters or advertisements',
    },
    website: {
      fi: 'Meillä on verkkosivut, joilla on lomake, evästeitä tai kävijäseuranta',
      sv: 'Vi har en webbplats med formulär, kakor eller besöksstatistik',
      en: 'We have a website with a form, cookies or visitor statistics',
    },
    partners: {
      fi: 'Meillä on yhteyshenkilöitä toimittajien tai kumppanien luona',
      sv: 'Vi har kontaktpersoner hos leverantörer eller partner',
      en: 'We have contact persons at suppliers or partners',
    },
    cameras: {
      fi: 'Meillä on valvontakameroita',
      sv: 'Vi har övervakningskameror',
      en: 'We have surveillance cameras',
    },
    accessControl: {
      fi: 'Seuraamme kulkua avaimilla tai kulkutunnisteilla',
      sv: 'Vi följer vem som kommer och går med nycklar eller passerkort',
      en: 'We keep track of who comes and goes with keys or access cards',
    },
  },
  proposals: {
    fi: 'Ehdotamme näitä rekistereitä',
    sv: 'Vi föreslår dessa register',
    en: 'We propose these registers',
  },
  because: {
    fi: (answer: string) => `Koska vastasit: ${answer}`,
    sv: (answer: string) => `Eftersom du svarade: ${answer}`,
    en: (answer: string) => `Because you answered: ${answer}`,
  },
  exists: {
    fi: 'Rekisteri on jo olemassa.',
    sv: 'Registret finns redan.',
    en: 'The register already exists.',
  },
  none: {
    fi: 'Kun vastaat, ehdotukset tulevat tähän.',
    sv: 'Förslagen visas här när du har svarat.',
    en: 'Proposals appear here as you answer.',
  },
  found: {
    fi: (count: number) =>
      count === 1 ? 'Ehdotamme yhtä rekisteriä.' : `Ehdotamme ${String(count)} rekisteriä.`,
    sv: (count: number) =>
      count === 1 ? 'Vi föreslår ett register.' : `Vi föreslår ${String(count)} register.`,
    en: (count: number) =>
      count === 1 ? 'We propose one register.' : `We propose ${String(count)} registers.`,
  },
  create: {
    fi: (count: number) =>
      count === 1 ? 'Lisää 1 rekisteri' : `Lisää ${String(count)} rekisteriä`,
    sv: (count: number) =>
      count === 1 ? 'Lägg till 1 register' : `Lägg till ${String(count)} register`,
    en: (count: number) => (count === 1 ? 'Add 1 register' : `Add ${String(count)} registers`),
  },
  skip: {
    fi: 'Ohita',
    sv: 'Hoppa över',
    en: 'Skip',
  },
  creating: {
    fi: 'Lisätään rekistereitä…',
    sv: 'Registren läggs till…',
    en: 'Adding registers…',
  },
} satisfies WordTree;
