import type { PhraseTable } from './phrases.ts';

export const textPhrases: PhraseTable = {
  placeholder: {
    wrong: [
      'Rekisterinpitäjä on [yrityksen nimi].',
      'Puhelin: ____________',
      'Osoite ............',
      'Y-tunnus: xxxxxxx',
      'Lorem ipsum dolor sit amet.',
      'Nimi: {{nimi}}',
      'Kirjoita tähän yrityksen osoite.',
      'Esimerkki:\nKeräämme nimen ja osoitteen.',
      'Tähän tarvittaessa henkilö, joka vastaa kyselyihin.',
      'Tiedot ovat palvelimella (kerro palvelun nimi).',
      'Ota yhteyttä sähköpostitse (sähköpostiosoite).',
      'Contact us by e-mail (e-mail address).',
      'Lisää tähän säilytysaika.',
      'Kerro tässä myös tietojen säilytysaika.',
      'Täydennä kohta myöhemmin.',
      'Käyttötarkoitus, muuta?',
      'Rekisterinpitäjä: <yrityksen nimi>',
      'Yritys Oy, 1234567-8',
      'TODO: kuvaa suojaus.',
      'Fyll i företagets namn.',
      'Insert your company name here.',
      'Tämä on vain mallipohja.',
      'Yhteyshenkilö: Nimi Niminen',
      'Yrityksen nimi tähän',
      'Puh. …',
      'Sähköposti: ...',
    ],
    right: [
      'Sähköposti: tietosuoja[at]kahvilakielo.example',
      'Osoite on info [a] kahvilakielo.example.',
      'Katso ohje [1].',
      'Katso [ohje](https://kahvilakielo.example/ohje).',
      'Kysymme nimen, osoitteen ja puhelinnumeron…',
      'Kerro pyynnössäsi, mitä tietoja se koskee.',
      'Lähetä pyyntö sähköpostilla (kirjoita otsikoksi tietosuoja).',
      'Keräämme yhteystietoja (osoite).',
      'Lisää tietoa saat meiltä.',
      'Täydennämme tietoja kaupparekisteristä.',
      'Uusi malli otettiin käyttöön.',
      'Kysy lisää…',
    ],
  },
  html: {
    wrong: [
      '<p>Hei</p>',
      'Tietoja&nbsp;kerätään',
      'K&auml;sittelemme tietoja',
      '<a href="/x">linkki</a>',
    ],
    right: ['Arvo < 5 ja > 2', 'Koti & Keittiö', 'a < b'],
  },
  hyphen: {
    wrong: ['Tuotamme henkilökohtai-semman sisällön.'],
    right: ['Laki- ja lupa-asiat', 'Tieto on web-sessiossa.'],
  },
  pageMark: {
    wrong: ['Sivu 2/5', '2 (5)', 'Sida 1 av 3', 'Page 2 of 5', 'sivu 3', '  2(5)'],
    right: [
      'Päivystys 24/7 puhelimitse',
      'Katso sivu 2.',
      'Kohta 2 (5 §) koskee tätä.',
      'Käynti 2 kertaa',
    ],
  },
  mailPattern: {
    wrong: [
      'Sähköposti: etunimi.sukunimi@yritys.example',
      'etunimi.sukunimi(at)yritys.example',
      'förnamn.efternamn@bolag.example',
      'firstname.lastname@company.example',
    ],
    right: ['maija.malli@yritys.example', 'Kerro etunimi ja sukunimi.'],
  },
  cooperative: { wrong: ['Asiakasomistajan edut'], right: ['Asiakas omistaa koiran.'] },
  companyName: {
    wrong: [
      'Tiedot ovat Vieraspaikka Oy:n palvelussa.',
      'Rekisteriä pitää Koivu & Kuu Ky.',
      'Oy Vieras Finland Ab hoitaa liput.',
    ],
    right: ['Tiedot ovat osakeyhtiön palvelussa.', 'Oy on yhtiömuoto.'],
  },
  identityCode: {
    wrong: ['Tunnus 131052-308T'],
    right: ['Tilaus 991399-1234', 'puh. 040 1234 567'],
  },
  hedge: {
    wrong: [
      'Tietoja saatetaan kerätä.',
      'Tietoja voidaan luovuttaa.',
      'Uppgifter kan komma att delas.',
    ],
    right: ['Keräämme nimen ja osoitteen.', 'Vi samlar in namn.', 'You may ask for your data.'],
  },
  securityDetail: {
    wrong: [
      'Yhteys on suojattu SSL-salauksella.',
      'Palvelimen osoite on 192.168.0.12.',
      'Levyt on salattu BitLocker-ohjelmalla.',
      'Salasanan pituus on kahdeksan merkkiä.',
    ],
    right: ['Yhteydet on salattu.', 'Vain nimetyillä henkilöillä on pääsy tietoihin.'],
  },
};
