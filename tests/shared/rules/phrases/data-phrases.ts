import type { PhraseTable } from './phrases.ts';

export const dataPhrases: PhraseTable = {
  anonymous: {
    wrong: [
      'Evästeillä kerätään nimetöntä tietoa.',
      'Evästeet keräävät tietoa sivuston käytöstä anonyymisti.',
      'Kävijää ei voi tunnistaa evästeen perusteella.',
      'IP-osoitteesta emme voi tunnistaa käyttäjää.',
      'Evästeitä ei voida yhdistää tiettyyn henkilöön.',
      'Evästeet eivät sisällä henkilötietoja.',
      'Kakorna samlar in anonym information.',
      'Du kan inte identifieras med kakorna.',
      'Cookies collect anonymous statistics.',
      'An IP address cannot be linked to a person.',
    ],
    right: [
      'IP-osoite ei ole nimetön tieto.',
      'IP-osoitteet anonymisoidaan ennen tallentamista.',
      'Evästeet ovat henkilötietoja.',
      'Tiedot anonymisoidaan vuoden kuluttua.',
    ],
  },
  password: {
    wrong: [
      'käyttäjätunnus ja salasana',
      'Nimi, sähköposti, salasana',
      'Salasanat',
      'användarnamn och lösenord',
      'user name and password',
    ],
    right: [
      'Salasanasta säilytetään vain tiiviste.',
      'Salasana tallennetaan salattuna.',
      'Emme tallenna salasanaa.',
      'lösenord (krypterat)',
      'password hash',
    ],
  },
  nationalId: {
    wrong: [
      'nimi ja henkilötunnus',
      'Henkilötunnuksen loppuosa',
      'hetu',
      'Personbeteckning vid behov',
      'personal identity code',
      'Personal identification number',
    ],
    right: [
      'Emme kerää henkilötunnuksia.',
      'Henkilötunnusta ei pyydetä.',
      'Vi samlar inte in personbeteckningar.',
      'We do not ask for your personal identity code.',
    ],
  },
  special: {
    wrong: [
      'Ruoka-aineallergiat',
      'Terveyttä koskevat esitiedot',
      'Potilasasiakirjat ja röntgenkuvat',
      'Sairauspoissaolot ja lääkärintodistukset',
      'Jäsenyys ammattiliitossa',
      'Terveystietoja ei luovuteta muille.',
      'Terveydentilaa koskevat tiedot',
      'Uppgifter om hälsotillstånd och allergier',
      'Trade union membership',
      'Arkaluonteiset tiedot',
      'Hoitotiedot ja lääkärin lausunnot',
      'Potilasrekisterin tiedot',
      'Patientuppgifter',
      'Sensitive personal data',
    ],
    right: [
      'Emme kerää terveystietoja.',
      'Rekisterissä ei ole tietoja uskonnosta.',
      'Poliittista kantaa tai terveydentilaa koskevia tietoja ei tallenneta.',
      'Lemmikin allergiat ja lääkitykset',
      'Terveydenhuollon yritykset',
      'Vi behandlar inte hälsouppgifter.',
      'We do not process health data.',
    ],
  },
  toilet: {
    wrong: [
      'Kamera kuvaa myös pukuhuoneen ovea.',
      'Pukuhuoneessa on kamera.',
      'WC-tiloja valvotaan kameralla.',
      'Kamera finns i omklädningsrummet.',
      'There is a camera in the changing room.',
    ],
    right: [
      'Kameroita ei ole pukuhuoneissa eikä WC-tiloissa.',
      'Pukuhuoneissa ei ole kameravalvontaa.',
      'Kameravalvonta on kielletty käymälässä.',
      'Kameravalvontaa ei saa olla käymälässä tai pukeutumistilassa.',
      'Det finns inga kameror i omklädningsrummet.',
    ],
  },
};
