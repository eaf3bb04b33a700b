export const cookiesExplanations = {
  used: {
    why: 'Kävijän laitteelle tallentamisesta on kerrottava. Vastaus ratkaisee, kysytäänkö evästeistä lisää.',
    example:
      'Kampaamo, jonka sivulla on ajanvaraus ja kävijälaskuri, vastaa kyllä. Pelkkä käyntikorttisivu voi vastata ei.',
    mistakes: [
      'Vastataan ei, vaikka sivulle on upotettu video, kartta tai kävijälaskuri. Niistä tulee usein evästeitä.',
      'Asiaa ei ole tarkistettu selaimesta tai sivuston tekijältä.',
    ],
    help: [
      'Eväste on pieni tiedosto, jonka sivusto tallentaa kävijän laitteelle. Sama sääntö koskee muutakin tallentamista ja laitteelta lukemista, esimerkiksi selaimen muistia.',
      'Ilman suostumusta saa tallentaa vain sen, mikä on välttämätöntä viestin välittämiseen tai palveluun, jota kävijä itse pyytää. Muuhun kysytään lupa ennen tallentamista.',
      'Evästeitä valvoo Liikenne- ja viestintävirasto Traficom. Evästeillä kerättyjä henkilötietoja valvoo tietosuojavaltuutettu.',
    ],
  },
  text: {
    why: 'Kävijän on ymmärrettävä, mihin hänen laitettaan käytetään.',
    example:
      'Verkkokauppa: ”Evästeillä ostoskori toimii ja näemme, mitkä sivut kiinnostavat. Tilastoja keräämme vain luvallasi.”',
    mistakes: [
      'Kirjoitetaan, että kävijä hyväksyy evästeet jatkamalla selailua. Se ei ole suostumus.',
      'Kerrotaan vain, mitä evästeet ovat, eikä sitä, mihin tällä sivustolla niitä käytetään.',
    ],
  },
  items: {
    why: 'Kävijälle kerrotaan jokaisesta evästeestä tarkoitus, kesto ja se, kuka tietoja saa.',
    example:
      'Verkkokauppa: ostoskorin eväste (välttämätön), kielivalinta (toiminnallinen) ja kävijätilasto (tilastointi).',
    mistakes: [
      'Luettelo on kopioitu toiselta sivustolta.',
      'Poistetun lisäosan evästeet ovat jääneet luetteloon, ja uudet puuttuvat.',
    ],
  },
  'items.name': {
    why: 'Nimestä kävijä löytää evästeen omasta selaimestaan.',
    example: 'Ostoskorin eväste: ”cart_id”.',
    mistakes: [
      'Nimeksi on kirjoitettu palvelun nimi. Yhdellä palvelulla voi olla monta evästettä.',
    ],
  },
  'items.provider': {
    why: 'Kävijä näkee, jääkö tieto sinulle vai saako sen joku muu.',
    example: 'Ostoskorin eväste: ”oma sivusto”. Kävijätilasto: ”Kävijäkello Oy”.',
    mistakes: ['Toisen yrityksen eväste on merkitty omaksi, koska se on omalla sivulla.'],
  },
  'items.purpose': {
    why: 'Tarkoituksen tunteva kävijä voi päättää, suostuuko hän.',
    example: '”Muistaa ostoskorin sisällön.”',
    mistakes: ['Tarkoituksena on ”parantaa käyttökokemusta”. Siitä ei selviä, mitä eväste tekee.'],
  },
  'items.category': {
    why: 'Laji ratkaisee, tarvitaanko suostumus. Vain välttämättömään sitä ei tarvita.',
    example:
      'Ostoskori: välttämätön. Kävijätilasto: tilastointi. Mainosten kohdentaminen: markkinointi.',
    mistakes: [
      'Kävijätilasto on merkitty välttämättömäksi. Yrittäjälle hyödyllinen ei ole sama kuin välttämätön.',
    ],
  },
  'items.duration': {
    why: 'Evästeen kesto on kerrottava kävijälle.',
    example: 'Ostoskorin eväste: istunnon ajan, koska se poistuu selaimen sulkeutuessa.',
    mistakes: [
      'Kesto on arvattu. Se näkyy selaimen kehittäjätyökaluissa tai evästetyökalussa.',
      'Eväste on vuosia voimassa, vaikka tarkoitus ei vaadi sitä.',
    ],
  },
  'items.country': {
    why: 'Jos tieto päätyy EU:n ja ETA:n ulkopuolelle, siitä on kerrottava ja tarvitaan siirtoperuste.',
    example: 'Oman sivuston eväste: Suomi. Yhdysvaltalaisen tilastopalvelun eväste: Yhdysvallat.',
    mistakes: ['Evästeen maa on Yhdysvallat, mutta selosteen siirroissa ei ole mitään.'],
  },
  consentTool: {
    why: 'Suostumus on pyydettävä, ennen kuin muu kuin välttämätön eväste tallentuu.',
    example:
      '”Evästebannerilla. Siinä on rinnakkain Hyväksy, Hylkää ja Asetukset, eikä mitään ole valittu valmiiksi.”',
    mistakes: [
      'Hylkääminen on piilotettu asetusten taakse. Sen on onnistuttava jo ensimmäisessä näkymässä.',
      'Evästeet tallentuvat, ennen kuin kävijä vastaa.',
    ],
  },
  manageHow: {
    why: 'Mielensä saa muuttaa. Kävijä tarvitsee paikan, josta valinnan voi vaihtaa milloin tahansa.',
    example: '”Jokaisen sivun alareunassa on linkki Evästeasetukset.”',
    mistakes: ['Neuvotaan vain tyhjentämään selaimen evästeet. Se ei riitä.'],
  },
  policyUrl: {
    why: 'Linkistä lukija löytää tarkemman kuvauksen, eikä seloste paisu.',
    example: 'https://www.kampaamosuvi.example/evasteet',
    mistakes: ['Linkki vie sivulle, jota ei enää ole.'],
  },
};
