export const publicationExplanations = {
  'publication.published': {
    why: 'Kun tieto on verkossa, kuka tahansa voi nähdä ja kopioida sen. Siksi julkaisemisesta kerrotaan erikseen tietosuojaselosteessa.',
    example:
      'Tanssikoulu vastaa ”kyllä”: opettajien nimet ja kuvat ovat verkkosivuilla, ja tapahtumista julkaistaan kuvia somessa.',
    mistakes: [
      'Kuva on henkilötieto, jos ihmisen tunnistaa siitä, vaikka nimeä ei mainita.',
      'Asiakkaan hiljaisuus ei ole lupa julkaista hänen kuvaansa tai kehujaan.',
    ],
    help: [
      'Julkaisemiseen tarvitaan oikeusperuste niin kuin muuhunkin käsittelyyn. Asiakkaiden ja lasten kuvissa se on yleensä suostumus, jonka voi peruuttaa. Lapsen kuvasta sovitaan huoltajan kanssa.',
      'Työntekijän nimi ja työpuhelin saavat usein olla verkkosivulla, kun tehtävä edellyttää yhteydenottoja. Kuvan julkaiseminen on hyvä pitää vapaaehtoisena.',
    ],
  },
  'publication.where': {
    why: 'Lukijan pitää tietää, mitä hänestä näkyy ja missä. Teksti tulee tietosuojaselosteeseen.',
    example:
      'Hallituksen jäsenten nimet ja sähköpostiosoitteet ovat yhdistyksen verkkosivuilla. Kuvia tapahtumista julkaistaan sivuilla ja Instagramissa.',
    mistakes: ['Vanha sisältö unohtuu: myös vuosien takaiset kuvat ovat yhä julkaistuja.'],
  },
  'publication.optOut': {
    why: 'Suostumuksen voi peruuttaa, ja moneen julkaisuun voi pyytää muutosta. Ohje tulee tietosuojaselosteeseen.',
    example:
      'Lähetä kuvan osoite sähköpostilla toimistoon. Poistamme kuvan sivuilta ja somesta kahden arkipäivän kuluessa.',
    mistakes: [
      'Oikeus kieltää jälkikäteen ei korvaa suostumusta, joka olisi pitänyt pyytää ennen julkaisemista.',
      'Älä lupaa, että kuva häviää koko verkosta. Voit poistaa vain oman julkaisusi.',
    ],
  },
  platforms: {
    why: 'Somekanavassa tietoja saa sekä yritys että palvelu. Lukijalle kerrotaan, missä kanavissa niin tapahtuu.',
    example:
      'Kahvila Kielo lisää Facebookin ja Instagramin, koska se näkee niissä kävijätilastot ja vastaa viesteihin.',
    mistakes: [
      'Kanava unohtuu, vaikka siellä vastataan asiakkaiden viesteihin joka viikko.',
      'Pelkkä linkki somepalveluun ei tee siitä yrityksen kanavaa.',
    ],
    help: [
      'Kun yritys pitää sivua esimerkiksi Facebookissa ja saa siitä kävijätilastoja, yritys ja palvelu voivat olla yhteisrekisterinpitäjiä tilastojen osalta. Palvelun ehdoissa kerrotaan, miten vastuu on jaettu. Lisää palvelu silloin myös kohtaan Yhteisrekisterinpitäjät.',
    ],
  },
  'platforms.name': {
    why: 'Nimi tulee tietosuojaselosteeseen, jotta lukija tunnistaa kanavan.',
    example: 'Instagram, @kahvilakielo',
    mistakes: ['Jos yrityksellä on samassa palvelussa kaksi sivua, kirjoita kummankin nimi.'],
  },
  'platforms.url': {
    why: 'Osoitteesta lukija näkee, mistä sivusta on kyse, ja löytää palvelun omat tietosuojatiedot.',
    example: 'https://social.example/kahvilakielo',
    mistakes: ['Kopioi julkisen sivun osoite, ei ylläpitonäkymän osoitetta.'],
  },
  'platforms.text': {
    why: 'Lukija saa tietää, mitä yritys itse tekee kanavassa ja mikä on palvelun vastuulla.',
    example:
      'Näemme nimesi ja viestisi, kun otat yhteyttä. Kävijätilastoista näemme vain lukumääriä. Palvelu käyttää tietojasi myös omien ehtojensa mukaan.',
    mistakes: ['Somepalvelun käytäntöjä ei kannata kopioida tähän. Kerro, mitä yritys tekee.'],
  },
};
