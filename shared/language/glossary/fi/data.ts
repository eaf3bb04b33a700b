import type { GlossaryEntry } from '../glossary-entry.ts';

/** What is processed, and how. */
export const data = {
  personalData: {
    term: 'henkilötieto',
    text: 'Mikä tahansa tieto, jonka voi yhdistää tiettyyn ihmiseen: nimi, puhelinnumero, ostohistoria, kuva tai IP-osoite.',
    words: ['henkilötieto', 'henkilötied'],
  },
  dataCategories: {
    term: 'henkilötietoryhmä',
    text: 'Samankaltaisten tietojen joukko, esimerkiksi yhteystiedot tai laskutustiedot. Selosteessa luetellaan ryhmät, ei yksittäisten ihmisten tietoja.',
    words: ['henkilötietoryhm', 'tietoryhm'],
  },
  specialCategories: {
    term: 'erityiset henkilötietoryhmät',
    text: 'Arkaluonteiset tiedot, joiden käsittely on kielletty, jollei laissa ole siihen erityistä lupaa. Näitä ovat muun muassa terveys, uskonto, poliittinen mielipide ja ammattiliiton jäsenyys.',
    words: ['erityi henkilötieto', 'erityi tietoryhm', 'arkaluontei'],
  },
  criminalData: {
    term: 'rikostiedot',
    text: 'Rikostuomioita ja rikoksia koskevat tiedot. Niitä saa käsitellä vain viranomaisen valvonnassa tai kun laki sallii, esimerkiksi oikeusvaateen vuoksi.',
    words: ['rikostie', 'rikostuomio', 'rikosrekister'],
  },
  identityCode: {
    term: 'henkilötunnus',
    text: 'Henkilötunnusta saa käsitellä vain laissa säädetyillä perusteilla. Sitä ei saa käyttää ainoana keinona varmistaa, kuka joku on, eikä sitä merkitä asiakirjoihin turhaan.',
    words: ['henkilötunnu'],
  },
  filingSystem: {
    term: 'rekisteri',
    text: 'Henkilötietojen joukko, josta tietoja voi hakea jollakin perusteella. Se voi olla ohjelmassa, taulukossa tai mapissa. Seloste tehdään jokaisesta rekisteristä.',
    words: ['henkilörekister'],
  },
  processing: {
    term: 'käsittely',
    text: 'Kaikki, mitä henkilötiedoille tehdään: kerääminen, katsominen, muuttaminen, lähettäminen, säilyttäminen ja poistaminen.',
    words: ['käsittelytoim'],
  },
  profiling: {
    term: 'profilointi',
    text: 'Henkilötietojen automaattinen käsittely, jossa arvioidaan ihmisen ominaisuuksia, esimerkiksi kiinnostuksen kohteita tai maksukykyä.',
    words: ['profiloi'],
  },
  pseudonymisation: {
    term: 'pseudonymisointi',
    text: 'Nimi korvataan tunnisteella, ja avain pidetään erillään. Tieto on yhä henkilötieto, koska henkilön saa selville avaimella.',
    words: ['pseudonym'],
  },
  anonymisation: {
    term: 'anonymisointi',
    text: 'Tieto muutetaan niin, ettei henkilöä voi enää tunnistaa millään kohtuullisella keinolla. Silloin se ei ole enää henkilötieto.',
    words: ['anonym', 'nimettöm'],
  },
} satisfies Readonly<Record<string, GlossaryEntry>>;
