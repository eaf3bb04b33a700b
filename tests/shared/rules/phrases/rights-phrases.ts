import type { PhraseTable } from './phrases.ts';

export const rightsPhrases: PhraseTable = {
  signed: {
    wrong: [
      'Tarkastuspyyntö tulee lähettää allekirjoitettuna.',
      'Pyyntö on tehtävä omakätisesti allekirjoitetussa asiakirjassa.',
      'Pyyntö osoitetaan yhteyshenkilölle, ja siinä on oltava rekisteröidyn allekirjoitus.',
      'Allekirjoitettu pyyntö lähetetään postitse.',
      'Pyyntö esitetään henkilökohtaisesti rekisterinpitäjän luona.',
      'Tietoja voi tarkastaa henkilökohtaisesti toimipaikassamme.',
      'Begäran ska vara egenhändigt undertecknad.',
      'Den undertecknade begäran skickas per post.',
      'The request must be signed.',
      'Send a signed letter to our office.',
    ],
    right: [
      'Pyyntöä ei tarvitse allekirjoittaa.',
      'Emme vaadi pyyntöön allekirjoitusta.',
      'Voit tehdä pyynnön allekirjoitetulla kirjeellä tai sähköpostilla.',
      'Pyyntö on vapaamuotoinen.',
      'Sopimuksen allekirjoittanut henkilö näkyy rekisterissä.',
      'Begäran behöver inte undertecknas.',
      'The request need not be signed.',
    ],
  },
  identityCopy: {
    wrong: [
      'Liitä pyyntöön kopio passista tai ajokortista.',
      'Pyyntöön on liitettävä henkilöllisyystodistuksen jäljennös.',
      'Bifoga en kopia av ditt pass.',
      'Please attach a copy of your passport.',
    ],
    right: [
      'Emme pyydä kopiota passista.',
      'Jos epäilemme henkilöllisyyttä, voimme pyytää nähdä passin kopion.',
      'Henkilöllisyys varmistetaan vahvalla tunnistautumisella.',
      'Saat jäljennöksen tiedoistasi.',
    ],
  },
  writtenOnly: {
    wrong: [
      'Tarkastuspyyntö tulee tehdä kirjallisesti.',
      'Pyynnöt lähetetään kirjallisina yhteyshenkilölle.',
      'Pyyntö on esitettävä kirjallisesti rekisterinpitäjälle.',
      'Kirjallinen tarkastuspyyntö tulee lähettää alla olevaan osoitteeseen.',
      'Tällöin vaadimme kirjallista yhteydenottoa.',
      'Virheellinen tieto korjataan asiakkaan kirjallisesta pyynnöstä.',
      'Kirjallisella pyynnöllä saat tietosi nähtäväksi.',
      'Oikaisupyyntö täytyy toimittaa meille kirjallisesti postitse.',
      'Vapaamuotoinen pyyntö tulee lähettää kirjallisesti yhteyshenkilölle.',
      'Begäran ska göras skriftligen.',
      'En begäran om att se uppgifterna tas inte emot i butiken, utan ska skickas skriftligen.',
      'Requests must be made in writing.',
    ],
    right: [
      'Voit tehdä pyynnön kirjallisesti tai puhelimitse.',
      'Pyyntö tehdään kirjallisesti tai suullisesti.',
      'Pyyntöä ei tarvitse tehdä kirjallisesti.',
      'Pyydämme lähettämään pyynnön ensisijaisesti kirjallisesti.',
      'Vastaamme pyyntöön kirjallisesti.',
      'Tietosi poistetaan kirjallisesta tai suullisesta pyynnöstä.',
      'Tietoja ei luovuteta ilman kirjallista pyyntöä.',
      'Begäran ska göras skriftligen eller per telefon.',
      'Requests can be made in writing or by phone.',
    ],
  },
  languageLimit: {
    wrong: [
      'Pyynnön voi tehdä suomeksi tai englanniksi.',
      'Pyyntö tehdään vain suomeksi.',
      'Begäran görs på finska eller engelska.',
      'Send requests in Finnish or English.',
    ],
    right: [
      'Pyynnön voi tehdä suomeksi, ruotsiksi tai englanniksi.',
      'Begäran kan göras på svenska eller finska.',
      'Palvelemme suomeksi.',
    ],
  },
  reason: {
    wrong: [
      'Pyynnössä tulee yksilöidä tiedot ja millä perusteella ne poistetaan.',
      'Pyyntö pitää perustella.',
      'Asiakkaan tulee yksilöidä ja perustella, mitä tietoa korjataan.',
      'Poistopyyntö on perusteltava.',
      'Poistamme tiedot perustellusta pyynnöstä.',
      'Begäran ska motiveras.',
      'The request must include the reasons.',
    ],
    right: [
      'Pyyntöä ei tarvitse perustella.',
      'Jos emme toteuta pyyntöä, kerromme perustelut.',
      'Pyynnössä tulee mainita nimi.',
      'Vastustamista koskevassa pyynnössä tulee yksilöidä erityinen tilanne, johon perusteluna vetoat.',
      'Begäran behöver inte motiveras.',
    ],
  },
  deny: {
    wrong: [
      'Saatamme hylätä pyynnön.',
      'Pidätämme oikeuden kieltäytyä pyynnöstä.',
      'Voimme evätä pyynnön, jos sen toteuttaminen on hankalaa.',
      'Emme ole velvollisia poistamaan tietoja.',
      'Vi kan avslå din begäran.',
      'We reserve the right to refuse any request.',
    ],
    right: [
      'Voimme kieltäytyä pyynnöstä, jos se on ilmeisen perusteeton tai kohtuuton.',
      'Voimme kieltäytyä vain laissa säädetyillä perusteilla.',
      'Kerromme, jos emme voi toteuttaa pyyntöä.',
      'We may refuse a request that is manifestly unfounded.',
    ],
  },
  objectionLimit: {
    wrong: [
      'Voit vastustaa käsittelyä, jos tietojasi on käsitelty lainvastaisesti.',
      'Asiakas saa vastustaa tietojensa käyttöä, mikäli hän katsoo, että se on laitonta.',
      'Jos käsittely on mielestäsi oikeudetonta, voit vastustaa sitä.',
      'Du kan invända mot behandlingen om den är olaglig.',
      'You may object to the processing if it is unlawful.',
    ],
    right: [
      'Voit vastustaa käsittelyä, jos se perustuu oikeutettuun etuun.',
      'Voit vastustaa suoramarkkinointia milloin tahansa. Jos tietoja on käsitelty lainvastaisesti, voit valittaa.',
      'Voit pyytää poistamaan tiedot, jos niitä on käsitelty lainvastaisesti.',
      'Du kan när som helst invända mot direktmarknadsföring.',
      'You may object at any time on grounds of your situation.',
    ],
  },
  yearly: {
    wrong: [
      'Tarkastusoikeus on maksuton kerran vuodessa.',
      'Tiedot voi tarkastaa vuosittain kerran.',
      'Saat tietosi maksutta kerran kalenterivuodessa.',
      'Uppgifterna får granskas en gång om året.',
      'You may inspect your data once a year.',
    ],
    right: [
      'Tarkastaminen on maksutonta.',
      'Vastaamme kuukauden kuluessa.',
      'You may ask at any time.',
    ],
  },
  absolute: {
    wrong: ['Sinulla on oikeus tulla kokonaan unohdetuksi.', 'Poistamme aina kaikki tietosi.'],
    right: [
      'Sinulla on oikeus tulla unohdetuksi.',
      'Poistamme kaikki tietosi, ellei laki vaadi säilyttämään niitä.',
    ],
  },
};
