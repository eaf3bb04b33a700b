/** Facts that the web service has of its own: its contact person, cookies, measures and rights. */
export const verkkopalveluFacts = {
  contactPerson: {
    name: 'Elias Vuorela',
    title: 'Palvelupäällikkö',
    phone: '050 000 0204',
    email: 'verkkopalvelu@taival.example',
    address: 'PL 46, 20101 Turku',
  },
  cookies: {
    used: 'yes',
    text: {
      fi: 'Evästeet pitävät sinut kirjautuneena. Luvallasi tilastoimme myös palvelun käyttöä.',
    },
    items: [
      {
        id: 'c1',
        name: 'tv_istunto',
        provider: 'Tilitoimisto Taival Oy',
        purpose: { fi: 'Pitää käyttäjän kirjautuneena' },
        category: 'necessary',
        duration: 'P1D',
        country: 'FI',
      },
      {
        id: 'c2',
        name: 'tv_kieli',
        provider: 'Tilitoimisto Taival Oy',
        purpose: { fi: 'Muistaa valitun kielen' },
        category: 'functional',
        duration: 'P6M',
        country: 'FI',
      },
      {
        id: 'c3',
        name: 'tv_tilasto',
        provider: 'Käyttöpolku Oy',
        purpose: { fi: 'Laskee, mitä palvelun osia käytetään' },
        category: 'analytics',
        duration: 'P6M',
        country: 'FI',
      },
    ],
    consentTool: {
      fi: 'Lupa kysytään ensimmäisellä kirjautumiskerralla, ja kieltäytyminen on yhtä helppoa.',
    },
    manageHow: { fi: 'Muuta valintaa palvelun kohdassa Omat asetukset.' },
    policyUrl: 'https://palvelu.taival.example/evasteet',
  },
  security: {
    publicSummary: {
      fi: 'Palveluun kirjaudutaan vahvasti tunnistautuen. Käyttäjä näkee vain sen yrityksen tiedot, johon hänellä on oikeus.',
    },
    manual: { fi: 'Verkkopalvelun tietoja ei tulosteta.' },
    electronic: { fi: 'Liikenne on salattu, ja palvelun tietoturva tarkastetaan vuosittain.' },
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: { fi: 'Ulkopuolinen testaa palvelun tietoturvan kerran vuodessa.' },
        public: 'yes',
      },
      {
        id: 's2',
        group: 'technical',
        text: { fi: 'Kirjautumisyritykset kirjautuvat lokiin, ja poikkeamista tulee hälytys.' },
        public: 'no',
      },
      {
        id: 's3',
        group: 'organisational',
        text: { fi: 'Ylläpidon oikeudet on kahdella nimetyllä henkilöllä.' },
        public: 'no',
      },
    ],
  },
  rights: {
    channels: ['email', 'phone', 'form'],
    how: {
      fi: 'Tee pyyntö palvelun kohdassa Omat tiedot tai kirjoita osoitteeseen verkkopalvelu@taival.example.',
    },
    identification: {
      fi: 'Kirjautuneena sinun ei tarvitse todistaa henkilöllisyyttäsi uudelleen.',
    },
    language: { fi: 'Pyynnön voi tehdä suomeksi, ruotsiksi, englanniksi ja muullakin kielellä.' },
    access: { fi: 'Näet suurimman osan tiedoistasi suoraan palvelun kohdassa Omat tiedot.' },
    rectification: { fi: 'Yhteystietosi voit korjata palvelussa itse.' },
    erasure: {
      fi: 'Tunnuksen voi poistaa palvelussa. Laskutuksen tiedot säilyvät lain vaatiman ajan.',
    },
    restriction: { fi: 'Rajoituksen aikana tunnuksesi on lukittu, jos et toivo muuta.' },
    portability: { fi: 'Voit ladata omat tietosi taulukkona palvelun asetuksista.' },
    objection: { fi: 'Markkinointiviestit voit kieltää asetuksista yhdellä painalluksella.' },
    withdrawal: { fi: 'Tilastointi loppuu heti, kun otat luvan pois.' },
    complaint: { fi: 'Valituksen voi tehdä, vaikka et olisi ensin ottanut yhteyttä meihin.' },
    extra: { fi: 'Voit käyttää oikeuksiasi kumman tahansa yhteisrekisterinpitäjän luona.' },
  },
};
