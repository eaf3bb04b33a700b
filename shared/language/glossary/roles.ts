import type { WordTree } from '../words.ts';

/** Who is who. */
export const roles = {
  dataSubject: {
    term: {
      fi: 'rekisteröity',
      sv: 'den registrerade',
      en: 'data subject',
    },
    text: {
      fi: 'Ihminen, jota tiedot koskevat: esimerkiksi asiakas, työntekijä, työnhakija tai verkkosivun kävijä. Yritys ei ole rekisteröity, mutta sen yhteyshenkilö on.',
      sv: 'Den person som uppgifterna gäller, till exempel en kund, en anställd, en arbetssökande eller en besökare på webbplatsen. Ett företag är inte en registrerad, men dess kontaktperson är det.',
      en: 'The person whom the data concern, for example a customer, employee, job applicant or visitor of a website. A company is not a data subject, but its contact person is.',
    },
    words: {
      fi: ['rekisteröity', 'rekisteröidy'],
      sv: ['registrerad'],
      en: ['data subject'],
    },
  },
  controller: {
    term: {
      fi: 'rekisterinpitäjä',
      sv: 'personuppgiftsansvarig',
      en: 'controller',
    },
    text: {
      fi: 'Se, joka päättää, miksi ja miten henkilötietoja käsitellään. Yrityksen omissa asiakas- ja henkilöstötiedoissa se on yritys itse.',
      sv: 'Den som bestämmer varför och hur personuppgifter behandlas. För företagets egna kund- och personaluppgifter är det företaget självt.',
      en: 'The one who decides why and how personal data are processed. For a company’s own customer and staff data it is the company itself.',
    },
    words: {
      fi: ['rekisterinpitäj'],
      sv: ['personuppgiftsansvar'],
      en: ['controller'],
    },
  },
  jointControllers: {
    term: {
      fi: 'yhteisrekisterinpitäjät',
      sv: 'gemensamt personuppgiftsansvariga',
      en: 'joint controllers',
    },
    text: {
      fi: 'Kaksi tai useampi, jotka päättävät yhdessä, miksi ja miten tietoja käsitellään. Niiden on sovittava vastuista ja kerrottava keskeinen sisältö rekisteröidyille.',
      sv: 'Två eller flera som tillsammans bestämmer varför och hur uppgifterna behandlas. De ska komma överens om ansvaret och informera de registrerade om huvuddragen.',
      en: 'Two or more who decide together why and how data are processed. They must agree on their responsibilities and tell data subjects the essence of it.',
    },
    words: {
      fi: ['yhteisrekisterinpi'],
      sv: ['gemensamt personuppgiftsansvar'],
      en: ['joint controller'],
    },
  },
  processor: {
    term: {
      fi: 'henkilötietojen käsittelijä',
      sv: 'personuppgiftsbiträde',
      en: 'processor',
    },
    text: {
      fi: 'Yritys tai muu taho, joka käsittelee tietoja rekisterinpitäjän puolesta ja sen ohjeiden mukaan. Esimerkiksi palkat laskeva tilitoimisto tai ajanvarausjärjestelmän toimittaja.',
      sv: 'Ett företag eller någon annan som behandlar uppgifter för den personuppgiftsansvariges räkning och enligt dennes instruktioner. Det kan vara en bokföringsbyrå som sköter lönerna eller leverantören av ett bokningssystem.',
      en: 'A company or other body that processes data on behalf of the controller and by its instructions. For example, an accounting office that runs the payroll, or the supplier of a booking service.',
    },
    words: {
      fi: ['henkilötieto käsittelij', 'käsittelij'],
      sv: ['personuppgiftsbiträd'],
      en: ['processor'],
    },
  },
  subProcessor: {
    term: {
      fi: 'alikäsittelijä',
      sv: 'underbiträde',
      en: 'sub-processor',
    },
    text: {
      fi: 'Käsittelijän oma alihankkija, joka käsittelee samoja tietoja. Asetuksessa sitä kutsutaan toiseksi käsittelijäksi. Sen käyttöön tarvitaan rekisterinpitäjän lupa.',
      sv: 'Biträdets egen underleverantör som behandlar samma uppgifter. I förordningen kallas det ett annat biträde. Det får anlitas bara med den personuppgiftsansvariges tillstånd.',
      en: 'A processor’s own subcontractor that processes the same data. The GDPR calls it another processor. It may be used only with the authorisation of the controller.',
    },
    words: {
      fi: ['alikäsittelij'],
      sv: ['underbiträd'],
      en: ['sub-processor', 'subprocessor'],
    },
  },
  representative: {
    term: {
      fi: 'edustaja',
      sv: 'företrädare',
      en: 'representative',
    },
    text: {
      fi: 'EU:ssa oleva henkilö tai yritys, jonka nimeää yritys, jolla ei ole toimipaikkaa EU:ssa. Suomalainen yritys ei tarvitse edustajaa.',
      sv: 'En person eller ett företag i EU som utses av ett företag utan verksamhetsställe i EU. Ett finländskt företag behöver ingen företrädare.',
      en: 'A person or company in the EU appointed by a company that has no establishment in the EU. A Finnish company needs no representative.',
    },
    words: {
      fi: ['edustaj'],
      sv: ['företrädare'],
      en: ['representative'],
    },
  },
  dpo: {
    term: {
      fi: 'tietosuojavastaava',
      sv: 'dataskyddsombud',
      en: 'data protection officer',
    },
    text: {
      fi: 'Yritykseen nimitetty asiantuntija, joka neuvoo ja valvoo tietosuojaa. Osalle yrityksistä hän on pakollinen. Tavallinen yhteyshenkilö ei ole tietosuojavastaava, eikä tietosuojavastaava ole viranomainen.',
      sv: 'En sakkunnig som företaget har utnämnt och som ger råd om och övervakar dataskyddet. För en del företag är ombudet obligatoriskt. En vanlig kontaktperson är inget dataskyddsombud, och ombudet är ingen myndighet.',
      en: 'An expert designated by the company, who advises on data protection and monitors it. Some companies must have one. An ordinary contact person is not a data protection officer, and the officer is not an authority.',
    },
    words: {
      fi: ['tietosuojavastaav'],
      sv: ['dataskyddsombud'],
      en: ['data protection officer', 'DPO'],
    },
  },
  ombudsman: {
    term: {
      fi: 'tietosuojavaltuutettu',
      sv: 'dataombudsmannen',
      en: 'Data Protection Ombudsman',
    },
    text: {
      fi: 'Suomen valvontaviranomainen tietosuoja-asioissa. Hänelle voi valittaa, ja hänen toimistoonsa ilmoitetaan tietoturvaloukkaukset. Yrityksen oma asiantuntija on tietosuojavastaava.',
      sv: 'Tillsynsmyndigheten för dataskydd i Finland. Klagomål lämnas in till dataombudsmannen, och personuppgiftsincidenter anmäls till dataombudsmannens byrå. Företagets egen sakkunniga är dataskyddsombudet.',
      en: 'The supervisory authority for data protection in Finland. It receives complaints, and personal data breaches are notified to its office. A company’s own expert is its data protection officer.',
    },
    words: {
      fi: ['tietosuojavaltuut'],
      sv: ['dataombudsman', 'dataombudsmän'],
      en: ['Data Protection Ombudsman', 'Ombudsman'],
    },
  },
  supervisoryAuthority: {
    term: {
      fi: 'valvontaviranomainen',
      sv: 'tillsynsmyndighet',
      en: 'supervisory authority',
    },
    text: {
      fi: 'Viranomainen, joka valvoo tietosuojaa. Jokaisessa EU-maassa on omansa. Suomessa se on tietosuojavaltuutettu.',
      sv: 'En myndighet som övervakar dataskyddet. Varje EU-land har sin egen. I Finland är det dataombudsmannen.',
      en: 'An authority that supervises data protection. Every EU country has its own. In Finland it is the Data Protection Ombudsman.',
    },
    words: {
      fi: ['valvontaviranomai'],
      sv: ['tillsynsmyndighet'],
      en: ['supervisory authorit'],
    },
  },
  recipient: {
    term: {
      fi: 'vastaanottaja',
      sv: 'mottagare',
      en: 'recipient',
    },
    text: {
      fi: 'Jokainen, jolle tietoja annetaan: käsittelijä, toinen yritys tai viranomainen. Omat työntekijät eivät ole vastaanottajia.',
      sv: 'Alla som får uppgifterna: ett personuppgiftsbiträde, ett annat företag eller en myndighet. Dina egna anställda är inte mottagare.',
      en: 'Anybody to whom data are given: a processor, another company or an authority. Your own employees are not recipients.',
    },
    words: {
      fi: ['vastaanottaj'],
      sv: ['mottagar'],
      en: ['recipient'],
    },
  },
} satisfies WordTree;
