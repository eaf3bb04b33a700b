import type { WordTree } from '../../words.ts';

export const cookiesWords = {
  used: {
    label: {
      fi: 'Käyttääkö verkkosivustosi evästeitä?',
      sv: 'Använder din webbplats kakor?',
      en: 'Does your website use cookies?',
    },
    hint: {
      fi: 'Evästeisiin rinnastetaan muu vastaava tekniikka, joka tallentaa tietoja kävijän laitteelle.',
      sv: 'Med kakor jämställs annan liknande teknik som sparar uppgifter på besökarens enhet.',
      en: 'Other techniques that store information on the visitor’s device count as cookies too.',
    },
    why: {
      fi: 'Kävijän laitteelle tallentamisesta on kerrottava. Vastaus ratkaisee, kysytäänkö evästeistä lisää.',
      sv: 'Besökaren ska få veta om något sparas på den egna enheten. Svaret avgör om vi frågar mer om kakor.',
      en: 'Visitors must be told if something is stored on their device. The answer decides whether we ask more about cookies.',
    },
    example: {
      fi: 'Kampaamo, jonka sivulla on ajanvaraus ja kävijälaskuri, vastaa kyllä. Pelkkä käyntikorttisivu voi vastata ei.',
      sv: 'En frisersalong med tidsbokning och besöksräknare på webben svarar ja. En enkel sida med bara kontaktuppgifter kan svara nej.',
      en: 'A hairdresser with online booking and a visitor counter answers yes. A plain page with contact details may answer no.',
    },
    mistakes: {
      fi: [
        'Vastataan ei, vaikka sivulle on upotettu video, kartta tai kävijälaskuri. Niistä tulee usein evästeitä.',
        'Asiaa ei ole tarkistettu selaimesta tai sivuston tekijältä.',
      ],
      sv: [
        'Svaret är nej fast sidan har en inbäddad video, karta eller besöksräknare. De använder ofta kakor.',
        'Saken har inte kontrollerats i webbläsaren eller hos den som gjort webbplatsen.',
      ],
      en: [
        'The answer is no although the page has an embedded video, map or visitor counter. They often set cookies.',
        'Nobody has checked in the browser or asked the maker of the website.',
      ],
    },
    help: {
      fi: [
        'Eväste on pieni tiedosto, jonka sivusto tallentaa kävijän laitteelle. Sama sääntö koskee muutakin tallentamista ja laitteelta lukemista, esimerkiksi selaimen muistia.',
        'Ilman suostumusta saa tallentaa vain sen, mikä on välttämätöntä viestin välittämiseen tai palveluun, jota kävijä itse pyytää. Muuhun kysytään lupa ennen tallentamista.',
        'Evästeitä valvoo Liikenne- ja viestintävirasto Traficom. Evästeillä kerättyjä henkilötietoja valvoo tietosuojavaltuutettu.',
      ],
      sv: [
        'En kaka är en liten fil som webbplatsen sparar på besökarens enhet. Samma regel gäller annat som sparas på enheten eller läses från den, till exempel webbläsarens minne.',
        'Utan samtycke får man spara bara det som är nödvändigt för att förmedla ett meddelande eller för en tjänst som besökaren själv begär. För allt annat ska samtycke begäras först.',
        'Kakor övervakas av Transport- och kommunikationsverket Traficom. Personuppgifter som samlas in med kakor övervakas av dataombudsmannen.',
      ],
      en: [
        'A cookie is a small file that a website stores on the visitor’s device. The same rule covers other storing and reading on the device, for example the browser’s storage.',
        'Without consent you may store only what is strictly necessary to transmit a message or for a service that the visitor asks for. For anything else you ask first.',
        'Cookies are supervised by the Finnish Transport and Communications Agency Traficom. Personal data collected with cookies are supervised by the Data Protection Ombudsman.',
      ],
    },
  },
  text: {
    label: {
      fi: 'Miten ja miksi evästeitä käytetään?',
      sv: 'Hur och varför används kakor?',
      en: 'How and why are cookies used?',
    },
    hint: {
      fi: 'Kerro lyhyesti, mihin evästeitä tarvitaan.',
      sv: 'Ange kort vad kakorna behövs till.',
      en: 'Say briefly what the cookies are needed for.',
    },
    why: {
      fi: 'Kävijän on ymmärrettävä, mihin hänen laitettaan käytetään.',
      sv: 'Besökaren ska förstå vad den egna enheten används till.',
      en: 'Visitors should understand what their device is used for.',
    },
    example: {
      fi: 'Verkkokauppa: ”Evästeillä ostoskori toimii ja näemme, mitkä sivut kiinnostavat. Tilastoja keräämme vain luvallasi.”',
      sv: 'Webbutik: ”Kakorna gör att varukorgen fungerar och att vi ser vilka sidor som är intressanta. Vi samlar in statistik bara med ditt samtycke.”',
      en: 'Web shop: “Cookies make the basket work and show us which pages are of interest. We collect statistics only with your consent.”',
    },
    mistakes: {
      fi: [
        'Kirjoitetaan, että kävijä hyväksyy evästeet jatkamalla selailua. Se ei ole suostumus.',
        'Kerrotaan vain, mitä evästeet ovat, eikä sitä, mihin tällä sivustolla niitä käytetään.',
      ],
      sv: [
        'Enligt texten godkänner besökaren kakor genom att fortsätta surfa. Det är inget samtycke.',
        'Texten beskriver bara vad kakor är, inte vad de används till på den här webbplatsen.',
      ],
      en: [
        'The text says that visitors accept cookies by browsing on. That is not consent.',
        'The text says only what cookies are, not what this website uses them for.',
      ],
    },
  },
  items: {
    label: {
      fi: 'Mitä evästeitä sivustolla on?',
      sv: 'Vilka kakor finns på webbplatsen?',
      en: 'Which cookies does the website have?',
    },
    hint: {
      fi: 'Lista löytyy usein evästebannerin työkalusta. Kävijälle on kerrottava jokaisen evästeen tarkoitus ja kesto.',
      sv: 'Listan finns ofta i kakbannerns verktyg. Besökaren ska få veta syftet och giltighetstiden för varje kaka.',
      en: 'The cookie banner’s tool often lists them. Visitors must be told the purpose and lifetime of each cookie.',
    },
    why: {
      fi: 'Kävijälle kerrotaan jokaisesta evästeestä tarkoitus, kesto ja se, kuka tietoja saa.',
      sv: 'För varje kaka får besökaren veta syftet, giltighetstiden och vem som får uppgifterna.',
      en: 'For each cookie visitors are told its purpose, its lifetime and who receives the data.',
    },
    example: {
      fi: 'Verkkokauppa: ostoskorin eväste (välttämätön), kielivalinta (toiminnallinen) ja kävijätilasto (tilastointi).',
      sv: 'Webbutik: varukorgens kaka (nödvändig), språkval (funktionell) och besöksstatistik (statistik).',
      en: 'Web shop: the basket cookie (necessary), choice of language (functional) and visitor statistics (analytics).',
    },
    mistakes: {
      fi: [
        'Luettelo on kopioitu toiselta sivustolta.',
        'Poistetun lisäosan evästeet ovat jääneet luetteloon, ja uudet puuttuvat.',
      ],
      sv: [
        'Listan är kopierad från en annan webbplats.',
        'Kakor från ett borttaget tillägg står kvar, och de nya saknas.',
      ],
      en: [
        'The list has been copied from another website.',
        'Cookies of a removed plug-in are still on the list, and the new ones are missing.',
      ],
    },
  },
  'items.name': {
    label: {
      fi: 'Evästeen nimi',
      sv: 'Kakans namn',
      en: 'Name of the cookie',
    },
    hint: {
      fi: 'Kirjoita nimi sellaisena kuin se näkyy selaimessa tai työkalussa.',
      sv: 'Skriv namnet så som det syns i webbläsaren eller verktyget.',
      en: 'Write the name as the browser or the tool shows it.',
    },
    why: {
      fi: 'Nimestä kävijä löytää evästeen omasta selaimestaan.',
      sv: 'Med namnet hittar besökaren kakan i sin egen webbläsare.',
      en: 'With the name, visitors find the cookie in their own browser.',
    },
    example: {
      fi: 'Ostoskorin eväste: ”cart_id”.',
      sv: 'Varukorgens kaka heter ”cart_id”.',
      en: 'The cookie of the basket is called “cart_id”.',
    },
    mistakes: {
      fi: ['Nimeksi on kirjoitettu palvelun nimi. Yhdellä palvelulla voi olla monta evästettä.'],
      sv: ['Som namn står tjänstens namn. En tjänst kan ha många kakor.'],
      en: ['The name of the service is given here. One service may have many cookies.'],
    },
  },
  'items.provider': {
    label: {
      fi: 'Kuka evästeen asettaa?',
      sv: 'Vem sätter kakan?',
      en: 'Who sets the cookie?',
    },
    hint: {
      fi: 'Oma sivusto tai palvelun tarjoaja.',
      sv: 'Den egna webbplatsen eller den som tillhandahåller tjänsten.',
      en: 'Your own website or the provider of a service.',
    },
    why: {
      fi: 'Kävijä näkee, jääkö tieto sinulle vai saako sen joku muu.',
      sv: 'Besökaren ser om uppgiften stannar hos dig eller om någon annan får den.',
      en: 'Visitors see whether the data stay with you or somebody else receives them.',
    },
    example: {
      fi: 'Ostoskorin eväste: ”oma sivusto”. Kävijätilasto: ”Kävijäkello Oy”.',
      sv: 'Varukorgens kaka: ”egen webbplats”. Besöksstatistiken: ”Besöksuret Ab”.',
      en: 'Basket cookie: “our own website”. Visitor statistics: “Kävijäkello Oy”.',
    },
    mistakes: {
      fi: ['Toisen yrityksen eväste on merkitty omaksi, koska se on omalla sivulla.'],
      sv: ['Ett annat företags kaka är märkt som egen för att den finns på den egna sidan.'],
      en: ['Another company’s cookie is marked as your own because it is on your page.'],
    },
  },
  'items.purpose': {
    label: {
      fi: 'Mihin evästettä käytetään?',
      sv: 'Vad används kakan till?',
      en: 'What is the cookie used for?',
    },
    hint: {
      fi: 'Esimerkiksi kävijän valintojen muistamiseen tai kävijämäärien laskemiseen.',
      sv: 'Till exempel för att komma ihåg besökarens val eller räkna antalet besökare.',
      en: 'For example to remember the visitor’s choices or to count visitors.',
    },
    why: {
      fi: 'Tarkoituksen tunteva kävijä voi päättää, suostuuko hän.',
      sv: 'Den som känner till syftet kan besluta om sitt samtycke.',
      en: 'A visitor who knows the purpose can decide whether to consent.',
    },
    example: {
      fi: '”Muistaa ostoskorin sisällön.”',
      sv: '”Kommer ihåg innehållet i varukorgen.”',
      en: '“Remembers what is in the basket.”',
    },
    mistakes: {
      fi: ['Tarkoituksena on ”parantaa käyttökokemusta”. Siitä ei selviä, mitä eväste tekee.'],
      sv: ['Syftet är ”bättre användarupplevelse”. Det visar inte vad kakan gör.'],
      en: ['The purpose is “better user experience”. It does not say what the cookie does.'],
    },
  },
  'items.category': {
    label: {
      fi: 'Evästeen laji',
      sv: 'Kakans kategori',
      en: 'Type of cookie',
    },
    hint: {
      fi: 'Vain välttämättömät evästeet saa asettaa ilman suostumusta.',
      sv: 'Bara nödvändiga kakor får användas utan samtycke.',
      en: 'Only necessary cookies may be set without consent.',
    },
    options: {
      necessary: {
        fi: 'Välttämätön',
        sv: 'Nödvändig',
        en: 'Necessary',
      },
      functional: {
        fi: 'Toiminnallinen',
        sv: 'Funktionell',
        en: 'Functional',
      },
      analytics: {
        fi: 'Tilastointi',
        sv: 'Statistik',
        en: 'Analytics',
      },
      marketing: {
        fi: 'Markkinointi',
        sv: 'Marknadsföring',
        en: 'Marketing',
      },
    },
    why: {
      fi: 'Laji ratkaisee, tarvitaanko suostumus. Vain välttämättömään sitä ei tarvita.',
      sv: 'Kategorin avgör om samtycke behövs. Bara nödvändiga kakor får användas utan.',
      en: 'The type decides whether consent is needed. Only necessary cookies do without.',
    },
    example: {
      fi: 'Ostoskori: välttämätön. Kävijätilasto: tilastointi. Mainosten kohdentaminen: markkinointi.',
      sv: 'Varukorg: nödvändig. Besöksstatistik: statistik. Riktad reklam: marknadsföring.',
      en: 'Basket: necessary. Visitor statistics: analytics. Targeted advertising: marketing.',
    },
    mistakes: {
      fi: [
        'Kävijätilasto on merkitty välttämättömäksi. Yrittäjälle hyödyllinen ei ole sama kuin välttämätön.',
      ],
      sv: [
        'Besöksstatistiken är märkt som nödvändig. Nyttig för företagaren är inte samma sak som nödvändig.',
      ],
      en: [
        'Visitor statistics are marked as necessary. Useful to the owner is not the same as necessary.',
      ],
    },
  },
  'items.duration': {
    label: {
      fi: 'Kuinka kauan eväste säilyy?',
      sv: 'Hur länge finns kakan kvar?',
      en: 'How long does the cookie last?',
    },
    hint: {
      fi: 'Valitse ”istunnon ajan”, jos eväste poistuu, kun selain suljetaan.',
      sv: 'Välj ”under sessionen” om kakan försvinner när webbläsaren stängs.',
      en: 'Choose “for the session” if the cookie goes away when the browser is closed.',
    },
    why: {
      fi: 'Evästeen kesto on kerrottava kävijälle.',
      sv: 'Besökaren ska få veta hur länge kakan finns kvar.',
      en: 'Visitors must be told how long the cookie lasts.',
    },
    example: {
      fi: 'Ostoskorin eväste: istunnon ajan, koska se poistuu selaimen sulkeutuessa.',
      sv: 'Varukorgens kaka: under sessionen, eftersom den försvinner när webbläsaren stängs.',
      en: 'Basket cookie: for the session, because it goes away when the browser is closed.',
    },
    mistakes: {
      fi: [
        'Kesto on arvattu. Se näkyy selaimen kehittäjätyökaluissa tai evästetyökalussa.',
        'Eväste on vuosia voimassa, vaikka tarkoitus ei vaadi sitä.',
      ],
      sv: [
        'Tiden är gissad. Den syns i webbläsarens utvecklarverktyg eller i kakverktyget.',
        'Kakan finns kvar i flera år fast syftet inte kräver det.',
      ],
      en: [
        'The lifetime is guessed. The developer tools of the browser or the cookie tool show it.',
        'The cookie lasts for years although its purpose does not call for that.',
      ],
    },
  },
  'items.country': {
    label: {
      fi: 'Missä maassa tietoja käsitellään?',
      sv: 'I vilket land behandlas uppgifterna?',
      en: 'In which country are the data processed?',
    },
    hint: {
      fi: 'Valitse evästeen tarjoajan maa.',
      sv: 'Välj det land där kakans leverantör finns.',
      en: 'Choose the country of the cookie’s provider.',
    },
    why: {
      fi: 'Jos tieto päätyy EU:n ja ETA:n ulkopuolelle, siitä on kerrottava ja tarvitaan siirtoperuste.',
      sv: 'Om uppgiften hamnar utanför EU och EES ska besökaren få veta det, och överföringen behöver en grund.',
      en: 'If the data end up outside the EU and the EEA, visitors must be told and the transfer needs a ground.',
    },
    example: {
      fi: 'Oman sivuston eväste: Suomi. Yhdysvaltalaisen tilastopalvelun eväste: Yhdysvallat.',
      sv: 'Den egna webbplatsens kaka: Finland. En amerikansk statistiktjänsts kaka: USA.',
      en: 'A cookie of your own website: Finland. A cookie of an American statistics service: United States.',
    },
    mistakes: {
      fi: ['Evästeen maa on Yhdysvallat, mutta selosteen siirroissa ei ole mitään.'],
      sv: ['Kakans land är USA, men under överföringar står ingenting.'],
      en: ['The cookie’s country is the United States, but no transfers are mentioned.'],
    },
  },
  consentTool: {
    label: {
      fi: 'Miten kävijältä pyydetään suostumus?',
      sv: 'Hur ber du besökaren om samtycke?',
      en: 'How are visitors asked for consent?',
    },
    hint: {
      fi: 'Esimerkiksi evästebannerilla, jossa voi sekä hyväksyä että kieltäytyä. Selaimen asetukset eivät ole suostumus.',
      sv: 'Till exempel med en kakbanner där man kan både godkänna och avböja. Webbläsarens inställningar är inget samtycke.',
      en: 'For example with a cookie banner that lets people both accept and refuse. Browser settings are not consent.',
    },
    why: {
      fi: 'Suostumus on pyydettävä, ennen kuin muu kuin välttämätön eväste tallentuu.',
      sv: 'Samtycket ska begäras innan andra kakor än de nödvändiga sparas.',
      en: 'Consent must be asked before any cookie other than a necessary one is stored.',
    },
    example: {
      fi: '”Evästebannerilla. Siinä on rinnakkain Hyväksy, Hylkää ja Asetukset, eikä mitään ole valittu valmiiksi.”',
      sv: '”Med en kakbanner. Godkänn, Avböj och Inställningar står bredvid varandra, och inget är valt på förhand.”',
      en: '“With a cookie banner. Accept, Refuse and Settings stand side by side, and nothing is chosen in advance.”',
    },
    mistakes: {
      fi: [
        'Hylkääminen on piilotettu asetusten taakse. Sen on onnistuttava jo ensimmäisessä näkymässä.',
        'Evästeet tallentuvat, ennen kuin kävijä vastaa.',
      ],
      sv: [
        'Att avböja är gömt bakom inställningarna. Det ska gå redan i den första vyn.',
        'Kakor sparas innan besökaren har svarat.',
      ],
      en: [
        'Refusing is hidden behind the settings. It must be possible in the first view.',
        'Cookies are stored before the visitor answers.',
      ],
    },
  },
  manageHow: {
    label: {
      fi: 'Miten kävijä voi muuttaa valintaansa?',
      sv: 'Hur kan besökaren ändra sitt val?',
      en: 'How can visitors change their choice?',
    },
    hint: {
      fi: 'Kerro, mistä asetukset löytyvät. Peruuttamisen on oltava yhtä helppoa kuin hyväksymisen.',
      sv: 'Ange var inställningarna finns. Det ska vara lika lätt att återkalla som att godkänna.',
      en: 'Say where the settings are. Withdrawing must be as easy as accepting.',
    },
    why: {
      fi: 'Mielensä saa muuttaa. Kävijä tarvitsee paikan, josta valinnan voi vaihtaa milloin tahansa.',
      sv: 'Man får ändra sig. Besökaren behöver ett ställe där valet kan bytas när som helst.',
      en: 'People may change their minds. Visitors need a place where the choice can be changed at any time.',
    },
    example: {
      fi: '”Jokaisen sivun alareunassa on linkki Evästeasetukset.”',
      sv: '”Längst ner på varje sida finns länken Kakinställningar.”',
      en: '“At the bottom of every page there is the link Cookie settings.”',
    },
    mistakes: {
      fi: ['Neuvotaan vain tyhjentämään selaimen evästeet. Se ei riitä.'],
      sv: ['Det enda rådet är att tömma webbläsarens kakor. Det räcker inte.'],
      en: ['The only advice is to clear the browser’s cookies. That is not enough.'],
    },
  },
  policyUrl: {
    label: {
      fi: 'Evästekäytännön osoite verkossa',
      sv: 'Kakpolicyns adress på webben',
      en: 'Web address of the cookie policy',
    },
    hint: {
      fi: 'Täytä, jos evästeistä kerrotaan lisää omalla sivullaan.',
      sv: 'Fyll i om det finns mer information om kakor på en egen sida.',
      en: 'Fill in if a separate page says more about cookies.',
    },
    why: {
      fi: 'Linkistä lukija löytää tarkemman kuvauksen, eikä seloste paisu.',
      sv: 'Genom länken hittar läsaren en noggrannare beskrivning, och dokumentet hålls kort.',
      en: 'Behind the link readers find a fuller description, and the notice stays short.',
    },
    example: {
      fi: 'https://www.kampaamosuvi.example/evasteet',
      sv: 'https://www.salongsofia.example/kakor',
      en: 'https://www.salonsuvi.example/cookies',
    },
    mistakes: {
      fi: ['Linkki vie sivulle, jota ei enää ole.'],
      sv: ['Länken leder till en sida som inte finns längre.'],
      en: ['The link leads to a page that no longer exists.'],
    },
  },
} satisfies WordTree;
export const cookiesRowWords = {
  add: {
    fi: 'Lisää eväste',
    sv: 'Lägg till kaka',
    en: 'Add a cookie',
  },
  untitled: {
    fi: 'Uusi eväste',
    sv: 'Ny kaka',
    en: 'New cookie',
  },
} satisfies WordTree;
