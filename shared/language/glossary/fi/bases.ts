import type { GlossaryEntry } from '../glossary-entry.ts';

/** Why data may be processed. */
export const bases = {
  purpose: {
    term: 'käsittelyn tarkoitus',
    text: 'Syy, jonka vuoksi tietoja tarvitaan, esimerkiksi tilausten toimittaminen. Tietoja ei saa käyttää muuhun, joka on ristiriidassa sen kanssa.',
    words: ['käyttötarkoitu', 'käsittely tarkoitu'],
  },
  legalBasis: {
    term: 'oikeusperuste',
    text: 'Lain kohta, joka sallii käsittelyn. Niitä on kuusi: suostumus, sopimus, lakisääteinen velvoite, elintärkeä etu, yleinen etu ja oikeutettu etu. Jokaisella tarkoituksella on oltava yksi.',
    words: ['oikeusperust'],
  },
  consent: {
    term: 'suostumus',
    text: 'Vapaaehtoinen ja selvä lupa tiettyyn tarkoitukseen. Hiljaisuus tai valmiiksi rastitettu ruutu ei ole suostumus. Sen voi peruuttaa milloin tahansa yhtä helposti kuin antaa.',
    words: ['suostumu'],
  },
  explicitConsent: {
    term: 'nimenomainen suostumus',
    text: 'Suostumus, jossa henkilö sanoo erikseen ja suoraan hyväksyvänsä juuri tämän käsittelyn. Sitä tarvitaan esimerkiksi terveystiedoissa, jollei muuta laillista perustetta ole.',
    words: ['nimenomai suostumu'],
  },
  contract: {
    term: 'sopimus oikeusperusteena',
    text: 'Käsittely on tarpeen, jotta sopimus henkilön kanssa voidaan täyttää tai tehdä hänen pyynnöstään. Henkilön on itse oltava sopimuksen osapuoli, joten yritysasiakkaan yhteyshenkilöön peruste ei sovi.',
    words: ['sopimu täytäntöönpan'],
  },
  legalObligation: {
    term: 'lakisääteinen velvoite',
    text: 'Laki velvoittaa yrityksen käsittelemään tietoja. Esimerkiksi kirjanpitolaki vaatii säilyttämään laskut. Laki on nimettävä.',
    words: ['lakisäätei velvoi'],
  },
  vitalInterests: {
    term: 'elintärkeä etu',
    text: 'Käsittely on välttämätöntä ihmisen hengen tai terveyden suojaamiseksi hätätilanteessa. Yritys tarvitsee tätä perustetta harvoin.',
    words: ['elintärke'],
  },
  publicInterest: {
    term: 'yleinen etu ja julkinen valta',
    text: 'Peruste viranomaisille ja niille, joilla on laissa säädetty tehtävä. Pienelle yritykselle se sopii hyvin harvoin.',
    words: ['yleinen et', 'yleise e', 'yleistä et', 'julki valta', 'julki valla'],
  },
  legitimateInterest: {
    term: 'oikeutettu etu',
    text: 'Yrityksen tai toisen todellinen ja laillinen tarve, joka ei syrjäytä henkilön etuja ja oikeuksia. Etu on nimettävä, ja punninta tehdään tasapainotestillä.',
    words: ['oikeutettu e', 'oikeutetu e'],
  },
  balancingTest: {
    term: 'tasapainotesti',
    text: 'Kirjallinen punninta, jolla perustellaan oikeutettu etu: mikä etu on, miksi käsittely on tarpeen ja miksi henkilön edut ja oikeudet eivät syrjäytä sitä. Sitä ei julkaista.',
    words: ['tasapainotest'],
  },
} satisfies Readonly<Record<string, GlossaryEntry>>;
