import { say } from '../../content/say.ts';
/** Facts that the web service has of its own: its contact person, cookies, measures and rights. */
export const verkkopalveluFacts = {
  contactPerson: {
    name: 'Elias Vuorela',
    title: say('Palvelupäällikkö', 'Servicechef', 'Service manager'),
    phone: '050 000 0204',
    email: 'verkkopalvelu@taival.example',
    address: 'PL 46, 20101 Turku',
  },
  cookies: {
    used: 'yes',
    text: say(
      'Evästeet pitävät sinut kirjautuneena. Luvallasi tilastoimme myös palvelun käyttöä.',
      'Kakorna håller dig inloggad. Med ditt tillstånd för vi också statistik över hur tjänsten används.',
      'Cookies keep you signed in. With your permission we also keep statistics on the use of the service.',
    ),
    items: [
      {
        id: 'c1',
        name: 'tv_istunto',
        provider: 'Tilitoimisto Taival Oy',
        purpose: say(
          'Pitää käyttäjän kirjautuneena',
          'Håller användaren inloggad',
          'Keeps the user signed in',
        ),
        category: 'necessary',
        duration: 'P1D',
        country: 'FI',
      },
      {
        id: 'c2',
        name: 'tv_kieli',
        provider: 'Tilitoimisto Taival Oy',
        purpose: say(
          'Muistaa valitun kielen',
          'Kommer ihåg det valda språket',
          'Remembers the chosen language',
        ),
        category: 'functional',
        duration: 'P6M',
        country: 'FI',
      },
      {
        id: 'c3',
        name: 'tv_tilasto',
        provider: 'Käyttöpolku Oy',
        purpose: say(
          'Laskee, mitä palvelun osia käytetään',
          'Räknar vilka delar av tjänsten som används',
          'Counts which parts of the service are used',
        ),
        category: 'analytics',
        duration: 'P6M',
        country: 'FI',
      },
    ],
    consentTool: say(
      'Lupa kysytään ensimmäisellä kirjautumiskerralla, ja kieltäytyminen on yhtä helppoa.',
      'Vi ber om tillstånd vid den första inloggningen, och det är lika lätt att säga nej.',
      'We ask for permission at the first sign-in, and refusing is just as easy.',
    ),
    manageHow: say(
      'Muuta valintaa palvelun kohdassa Omat asetukset.',
      'Ändra ditt val under Mina inställningar i tjänsten.',
      'Change your choice under My settings in the service.',
    ),
    policyUrl: 'https://palvelu.taival.example/evasteet',
  },
  security: {
    publicSummary: say(
      'Palveluun kirjaudutaan vahvasti tunnistautuen. Käyttäjä näkee vain sen yrityksen tiedot, johon hänellä on oikeus.',
      'Inloggningen kräver stark autentisering. Användaren ser bara uppgifter om det företag som han eller hon har rätt till.',
      'Signing in needs strong authentication. A user sees only the data of the company to which the user has rights.',
    ),
    manual: say(
      'Verkkopalvelun tietoja ei tulosteta.',
      'Webbtjänstens uppgifter skrivs inte ut.',
      'The data of the web service are not printed.',
    ),
    electronic: say(
      'Liikenne on salattu, ja palvelun tietoturva tarkastetaan vuosittain.',
      'Trafiken är krypterad, och tjänstens säkerhet granskas varje år.',
      'Traffic is encrypted, and the security of the service is audited every year.',
    ),
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: say(
          'Ulkopuolinen testaa palvelun tietoturvan kerran vuodessa.',
          'En utomstående testar tjänstens säkerhet en gång om året.',
          'An outsider tests the security of the service once a year.',
        ),
        public: 'yes',
      },
      {
        id: 's2',
        group: 'technical',
        text: say(
          'Kirjautumisyritykset kirjautuvat lokiin, ja poikkeamista tulee hälytys.',
          'Inloggningsförsök registreras i en logg, och avvikelser utlöser ett larm.',
          'Attempts to sign in are logged, and anomalies raise an alarm.',
        ),
        public: 'no',
      },
      {
        id: 's3',
        group: 'organisational',
        text: say(
          'Ylläpidon oikeudet on kahdella nimetyllä henkilöllä.',
          'Två namngivna personer har administratörsrättigheter.',
          'Two named persons have administrator rights.',
        ),
        public: 'no',
      },
    ],
  },
  rights: {
    channels: ['email', 'phone', 'form'],
    formAt: say(
      'palvelun kohta Omat tiedot',
      'Mina uppgifter i tjänsten',
      'My data in the service',
    ),
    how: say(
      'Tee pyyntö palvelun kohdassa Omat tiedot tai kirjoita osoitteeseen verkkopalvelu@taival.example.',
      'Framställ din begäran under Mina uppgifter i tjänsten eller skriv till verkkopalvelu@taival.example.',
      'Make your request under My data in the service, or write to verkkopalvelu@taival.example.',
    ),
    identification: say(
      'Kirjautuneena sinun ei tarvitse todistaa henkilöllisyyttäsi uudelleen.',
      'När du är inloggad behöver du inte styrka din identitet på nytt.',
      'When you are signed in you need not prove your identity again.',
    ),
    language: say(
      'Pyynnön voi tehdä suomeksi, ruotsiksi, englanniksi ja muullakin kielellä.',
      'Du kan göra begäran på finska, svenska, engelska och även på andra språk.',
      'You can make a request in Finnish, Swedish, English or another language.',
    ),
    access: say(
      'Näet suurimman osan tiedoistasi suoraan palvelun kohdassa Omat tiedot.',
      'Du ser de flesta av dina uppgifter direkt under Mina uppgifter i tjänsten.',
      'You see most of your data directly under My data in the service.',
    ),
    rectification: say(
      'Yhteystietosi voit korjata palvelussa itse.',
      'Du kan själv rätta dina kontaktuppgifter i tjänsten.',
      'You can correct your contact details in the service yourself.',
    ),
    erasure: say(
      'Tunnuksen voi poistaa palvelussa. Laskutuksen tiedot säilyvät lain vaatiman ajan.',
      'Du kan ta bort ditt konto i tjänsten. Faktureringsuppgifter sparas så länge som lagen kräver.',
      'You can remove your account in the service. Invoicing data are kept as long as the law requires.',
    ),
    restriction: say(
      'Rajoituksen aikana tunnuksesi on lukittu, jos et toivo muuta.',
      'Medan begränsningen gäller är ditt konto låst, om du inte önskar något annat.',
      'While a restriction lasts your account is locked, unless you wish otherwise.',
    ),
    portability: say(
      'Voit ladata omat tietosi taulukkona palvelun asetuksista.',
      'Du kan ladda ner dina uppgifter som tabell under tjänstens inställningar.',
      'You can download your data as a spreadsheet from the settings of the service.',
    ),
    objection: say(
      'Markkinointiviestit voit kieltää asetuksista yhdellä painalluksella.',
      'Du kan stänga av marknadsföringsmeddelanden i inställningarna med ett klick.',
      'You can turn marketing messages off in the settings with one click.',
    ),
    withdrawal: say(
      'Tilastointi loppuu heti, kun otat luvan pois.',
      'Statistiken upphör genast när du tar tillbaka tillståndet.',
      'The statistics stop as soon as you withdraw your permission.',
    ),
    complaint: say(
      'Valituksen voi tehdä, vaikka et olisi ensin ottanut yhteyttä meihin.',
      'Du kan lämna in klagomål även om du inte först har kontaktat oss.',
      'You can lodge a complaint even if you have not contacted us first.',
    ),
    extra: say(
      'Voit käyttää oikeuksiasi kumman tahansa yhteisrekisterinpitäjän luona.',
      'Du kan utöva dina rättigheter hos vilken som helst av de gemensamt personuppgiftsansvariga.',
      'You can exercise your rights with either of the joint controllers.',
    ),
  },
};
