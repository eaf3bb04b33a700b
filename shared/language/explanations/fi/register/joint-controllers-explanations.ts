export const jointControllersExplanations = {
  jointControllers: {
    why: 'Kun päätät tietojen käytöstä yhdessä muiden kanssa, lukijan on tiedettävä, ketkä kaikki vastaavat siitä.',
    example:
      'Kaksi urheiluseuraa järjestää turnauksen ja pitää yhteistä ilmoittautumisluetteloa. Kumpikin lisää selosteeseensa toisen seuran.',
    mistakes: [
      'Luetteloon on lisätty tilitoimisto tai ohjelman toimittaja, joka toimii ohjeidesi mukaan. Se on henkilötietojen käsittelijä ja kuuluu vastaanottajiin.',
      'Oma yritys on lisätty luetteloon. Se on selosteessa jo rekisterinpitäjänä.',
    ],
    help: [
      'Yhteisrekisterinpitäjät sopivat keskenään, kuka kertoo käsittelystä rekisteröidyille, kuka vastaa heidän pyyntöihinsä ja kuka huolehtii suojauksesta. Järjestelyn on vastattava sitä, mitä todella tehdään.',
      'Järjestelyn pääkohdat on annettava rekisteröityjen tietoon. Koko sopimusta ei tarvitse julkaista.',
      'Sovittu työnjako ei rajoita henkilön oikeuksia: hän voi esittää pyyntönsä kenelle tahansa yhteisrekisterinpitäjistä.',
    ],
  },
  'jointControllers.name': {
    why: 'Jokainen yhteisrekisterinpitäjä on nimettävä sisäisessä selosteessa, ja rekisteröidyn on tiedettävä, keitä he ovat.',
    example: '”Ulapan Purjehtijat ry”',
    mistakes: [
      'Nimenä on työnimi tai hankkeen nimi eikä yrityksen tai yhdistyksen virallinen nimi.',
    ],
  },
  'jointControllers.contact': {
    why: 'Henkilö voi käyttää oikeuksiaan myös tämän yhteisrekisterinpitäjän luona, joten hän tarvitsee toimivan osoitteen.',
    example: '”Satamatie 3, 00100 Helsinki, toimisto@ulappa.example”',
    mistakes: [
      'Tiedoissa on vain verkkosivun osoite, jonka takaa yhteystietoja on etsittävä.',
      'Sähköpostiosoite kuuluu henkilölle, joka ei enää ole tehtävässä.',
    ],
  },
  'jointControllers.arrangementSummary': {
    why: 'Yhteisrekisterinpitäjien on sovittava vastuistaan avoimesti, ja sopimuksen pääkohdat on annettava rekisteröityjen tietoon.',
    example:
      '”Seuramme ottaa vastaan ilmoittautumiset, antaa tämän selosteen ja vastaa pyyntöihin. Ulapan Purjehtijat ry huolehtii tulospalvelusta ja sen suojauksesta. Kumpikin poistaa omat luettelonsa.”',
    mistakes: [
      'Kerrotaan vain, että vastuista on sovittu, mutta ei sitä, kuka tekee mitä.',
      'Sanotaan, että pyynnöt ottaa vastaan vain toinen. Yhteyspisteen voi nimetä, mutta toista ei voi sulkea pois.',
    ],
  },
  'jointControllers.contactPoint': {
    why: 'Yhteinen yhteyspiste säästää kysyjän vaivaa. Laki sallii sen, mutta ei vaadi sitä.',
    example: '”Turnauksen toimisto, turnaus@ulappa.example”',
    mistakes: [
      'Yhteyspisteeksi on nimetty tietosuojavaltuutettu. Hän on viranomainen, joka ottaa vastaan valitukset.',
    ],
  },
};
