import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { transferExplanations } from '../common/transfer-explanations.ts';

export const transfersExplanations = {
  noTransfers: {
    why: 'Selosteessa on kerrottava, viedäänkö tietoja EU:n ja ETA:n ulkopuolelle. Vastauksesta tulee joko selvä lause tai luettelo siirroista.',
    example:
      'Kampaamo vastaa ”kyllä”: ajanvaraus, kassa ja tilitoimisto toimivat Suomessa, eikä tietoja viedä muualle. Verkkokauppa vastaa ”ei”, koska sen uutiskirjetyökalu on yhdysvaltalainen.',
    mistakes: [
      'Pelkkä eurooppalainen palvelin ei riitä ”kyllä”-vastaukseen, jos tukihenkilöt katsovat tietoja esimerkiksi Intiasta.',
      'Kävijätilastot, pilvikansiot ja uutiskirjetyökalut unohtuvat helposti.',
      '”Ei siirretä, ellei se ole tarpeen” ei kerro lukijalle mitään. Nimeä maa ja siirron peruste.',
    ],
    help: [
      'ETA tarkoittaa EU-maita sekä Islantia, Liechtensteinia ja Norjaa. Muut maat ovat kolmansia maita, myös Sveitsi, Iso-Britannia ja Yhdysvallat.',
      'Siirto ei edellytä, että tiedosto lähetetään. Riittää, että toinen yritys pääsee näkemään tiedot kolmannesta maasta, vaikkapa etätuen kautta.',
      'Selvitä asia näin: luettele palvelut, joissa tietoja on, ja avaa jokaisen tietojenkäsittelyehdot. Alikäsittelijöiden luettelo (subprocessors) kertoo, mitkä yritykset käsittelevät tietoja ja missä maassa.',
    ],
  },
  transfers: {
    why: 'Henkilöllä on oikeus tietää, mihin maihin hänen tietonsa menevät ja mikä niitä siellä suojaa. Luettelo tulee molempiin selosteisiin.',
    example:
      'Verkkokauppa Havu lisää yhden siirron: uutiskirjetyökalu Yhdysvalloissa, perusteena EU:n ja Yhdysvaltojen tietosuojakehys.',
    mistakes: [
      'Maaksi ei riitä ”EU:n ulkopuolella”. Maa on nimettävä.',
      'Vanhat perusteet Safe Harbor ja Privacy Shield eivät ole enää voimassa.',
      'Samalla palvelulla voi olla useita siirtoja. Tee jokaisesta maasta oma rivi.',
    ],
    help: [
      'Jokaisella siirrolla on oltava peruste. Katso järjestyksessä: onko komissio päättänyt, että maan tietosuoja riittää? Jos kyse on yhdysvaltalaisesta yrityksestä, onko se tietosuojakehyksen (Data Privacy Framework) luettelossa? Jos ei, onko sopimuksessa komission vakiosopimuslausekkeet?',
      'Poikkeukset, kuten henkilön nimenomainen suostumus, on tarkoitettu yksittäisiin tilanteisiin. Jatkuvassa käytössä olevaa palvelua ei voi perustaa niihin.',
      'Jos mikään peruste ei sovi, tietoja ei saa siirtää. Silloin on vaihdettava palvelua tai jätettävä tiedot pois siitä.',
    ],
  },
  ...prefixTexts('transfers', transferExplanations),
  'sectionNotes.transfers': {
    why: 'Joskus siirroista on kerrottava jotain, mille ei ole omaa kysymystä. Teksti tulee molempiin selosteisiin.',
    example:
      'Asiakkaiden tiedot ovat palvelimella Suomessa. Vain uutiskirje lähetetään palvelusta, jonka tarjoaja on Yhdysvalloissa.',
    mistakes: ['Älä kirjoita tähän siirtoa, joka puuttuu luettelosta. Lisää se luetteloon.'],
  },
};
