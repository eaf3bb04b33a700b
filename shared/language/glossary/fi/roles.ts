import type { GlossaryEntry } from '../glossary-entry.ts';

/** Who is who. */
export const roles = {
  dataSubject: {
    term: 'rekisteröity',
    text: 'Ihminen, jota tiedot koskevat: esimerkiksi asiakas, työntekijä, työnhakija tai verkkosivun kävijä. Yritys ei ole rekisteröity, mutta sen yhteyshenkilö on.',
    words: ['rekisteröity', 'rekisteröidy'],
  },
  controller: {
    term: 'rekisterinpitäjä',
    text: 'Se, joka päättää, miksi ja miten henkilötietoja käsitellään. Yrityksen omissa asiakas- ja henkilöstötiedoissa se on yritys itse.',
    words: ['rekisterinpitäj'],
  },
  jointControllers: {
    term: 'yhteisrekisterinpitäjät',
    text: 'Kaksi tai useampi, jotka päättävät yhdessä, miksi ja miten tietoja käsitellään. Niiden on sovittava vastuista ja kerrottava keskeinen sisältö rekisteröidyille.',
    words: ['yhteisrekisterinpi'],
  },
  processor: {
    term: 'henkilötietojen käsittelijä',
    text: 'Yritys tai muu taho, joka käsittelee tietoja rekisterinpitäjän puolesta ja sen ohjeiden mukaan. Esimerkiksi palkat laskeva tilitoimisto tai ajanvarausjärjestelmän toimittaja.',
    words: ['henkilötieto käsittelij', 'käsittelij'],
  },
  subProcessor: {
    term: 'alikäsittelijä',
    text: 'Käsittelijän oma alihankkija, joka käsittelee samoja tietoja. Asetuksessa sitä kutsutaan toiseksi käsittelijäksi. Sen käyttöön tarvitaan rekisterinpitäjän lupa.',
    words: ['alikäsittelij'],
  },
  representative: {
    term: 'edustaja',
    text: 'EU:ssa oleva henkilö tai yritys, jonka nimeää yritys, jolla ei ole toimipaikkaa EU:ssa. Suomalainen yritys ei tarvitse edustajaa.',
    words: ['edustaj'],
  },
  dpo: {
    term: 'tietosuojavastaava',
    text: 'Yritykseen nimitetty asiantuntija, joka neuvoo ja valvoo tietosuojaa. Osalle yrityksistä hän on pakollinen. Tavallinen yhteyshenkilö ei ole tietosuojavastaava, eikä tietosuojavastaava ole viranomainen.',
    words: ['tietosuojavastaav'],
  },
  ombudsman: {
    term: 'tietosuojavaltuutettu',
    text: 'Suomen valvontaviranomainen tietosuoja-asioissa. Hänelle voi valittaa, ja hänen toimistoonsa ilmoitetaan tietoturvaloukkaukset. Yrityksen oma asiantuntija on tietosuojavastaava.',
    words: ['tietosuojavaltuut'],
  },
  supervisoryAuthority: {
    term: 'valvontaviranomainen',
    text: 'Viranomainen, joka valvoo tietosuojaa. Jokaisessa EU-maassa on omansa. Suomessa se on tietosuojavaltuutettu.',
    words: ['valvontaviranomai'],
  },
  recipient: {
    term: 'vastaanottaja',
    text: 'Jokainen, jolle tietoja annetaan: käsittelijä, toinen yritys tai viranomainen. Omat työntekijät eivät ole vastaanottajia.',
    words: ['vastaanottaj'],
  },
} satisfies Readonly<Record<string, GlossaryEntry>>;
