import type { WordTree } from '../../words.ts';

export const securityWords = {
  publicSummary: {
    label: {
      fi: 'Miten tiedot on suojattu?',
      sv: 'Hur är uppgifterna skyddade?',
      en: 'How are the data protected?',
    },
    hint: {
      fi: 'Kerro pääasiat parilla virkkeellä. Älä paljasta yksityiskohtia, joista olisi apua murtautujalle.',
      sv: 'Beskriv det viktigaste i ett par meningar. Avslöja inga detaljer som kan hjälpa en inkräktare.',
      en: 'Describe the main points in a couple of sentences. Reveal no details that would help an intruder.',
    },
    why: {
      fi: 'Ihmiset haluavat tietää, että heidän tiedoistaan pidetään huolta. Teksti tulee sekä tietosuojaselosteeseen että sisäiseen selosteeseen.',
      sv: 'Människor vill veta att någon tar hand om deras uppgifter. Texten kommer med både i dataskyddsbeskrivningen och i det interna registret.',
      en: 'People want to know that their data are looked after. The text goes into both the privacy notice and the internal record.',
    },
    example: {
      fi: '”Tietoja käsittelevät vain ne työntekijät, jotka tarvitsevat niitä työssään. Järjestelmään kirjaudutaan omalla tunnuksella, ja yhteys on salattu.”',
      sv: '”Bara de anställda som behöver uppgifterna i sitt arbete behandlar dem. Var och en loggar in med ett eget användarnamn, och förbindelsen är krypterad.”',
      en: '“Only those employees who need the data in their work process them. Everyone signs in with an account of their own, and the connection is encrypted.”',
    },
    mistakes: {
      fi: [
        'Tekstissä on ohjelmien versiot tai laitteiden paikat. Niistä on apua vain murtautujalle.',
        'Luvataan täydellistä turvallisuutta. Kerro mieluummin, mitä todella tehdään.',
      ],
      sv: [
        'Texten tar upp programversioner eller var utrustningen finns. Det hjälper bara en inkräktare.',
        'Fullständig säkerhet utlovas. Beskriv hellre vad som verkligen görs.',
      ],
      en: [
        'The text names versions of programs or places of devices. That helps only an intruder.',
        'Perfect security is promised. Describe instead what is really done.',
      ],
    },
    help: {
      fi: [
        'Rekisterinpitäjän on suojattava tiedot toimilla, jotka vastaavat riskiä. Mitä arkaluonteisempia tiedot ovat, sitä enemmän toimia tarvitaan.',
        'Suojausta ei ole pakko kuvata julkisessa selosteessa. Lyhyt ja yleinen kuvaus on kuitenkin hyvä tapa. Tarkempi luettelo kuuluu sisäiseen selosteeseen.',
      ],
      sv: [
        'Den personuppgiftsansvarige ska skydda uppgifterna med åtgärder som svarar mot risken. Ju känsligare uppgifter, desto fler åtgärder behövs.',
        'Skyddet behöver inte beskrivas offentligt. En kort och allmän beskrivning är ändå god praxis. Den noggrannare listan hör hemma i det interna registret.',
      ],
      en: [
        'The controller must protect the data with measures that match the risk. The more sensitive the data, the more measures are needed.',
        'The protection need not be described in public. A short and general description is good practice all the same. The detailed list belongs in the internal record.',
      ],
    },
  },
  manual: {
    label: {
      fi: 'Miten paperit on suojattu?',
      sv: 'Hur är papper skyddade?',
      en: 'How are papers protected?',
    },
    hint: {
      fi: 'Esimerkiksi: paperit säilytetään lukitussa kaapissa. Jätä tyhjäksi, jos papereita ei ole.',
      sv: 'Till exempel: papper förvaras i ett låst skåp. Lämna tomt om det inte finns papper.',
      en: 'For example: papers are kept in a locked cabinet. Leave empty if there are no papers.',
    },
    why: {
      fi: 'Myös paperit ovat henkilötietoja, kun niistä pidetään rekisteriä. Teksti kertoo, etteivät ne jää esille.',
      sv: 'Också papper är personuppgifter när de ingår i ett register. Texten visar att de inte ligger framme.',
      en: 'Papers are personal data too when they form part of a register. The text shows that they are not left lying about.',
    },
    example: {
      fi: 'Kampaamo: ”Asiakaskortit ovat lukitussa kaapissa, ja vanhat kortit silputaan.”',
      sv: 'Frisersalong: ”Kundkorten finns i ett låst skåp, och gamla kort strimlas.”',
      en: 'Hairdresser: “Customer cards are kept in a locked cabinet, and old cards are shredded.”',
    },
    mistakes: {
      fi: [
        'Paperit unohtuvat, koska kaikki tärkeä on koneella. Työsopimus mapissa on paperi sekin.',
        'Selosteessa lukee silppuri, mutta paperit menevät keräykseen.',
      ],
      sv: [
        'Papperen glöms bort för att allt viktigt finns i datorn. Ett arbetsavtal i en pärm är också papper.',
        'I texten står dokumentförstörare, men papperen går till pappersinsamlingen.',
      ],
      en: [
        'Papers are forgotten because everything important is on the computer. An employment contract in a binder is paper too.',
        'The text says shredder, but the papers go to recycling as they are.',
      ],
    },
  },
  electronic: {
    label: {
      fi: 'Miten sähköiset tiedot on suojattu?',
      sv: 'Hur är elektroniska uppgifter skyddade?',
      en: 'How are electronic data protected?',
    },
    hint: {
      fi: 'Esimerkiksi: jokaisella on oma tunnus ja vain tarvittavat käyttöoikeudet.',
      sv: 'Till exempel: var och en har ett eget användarnamn och bara de rättigheter som behövs.',
      en: 'For example: everyone has an account of their own and only the access rights they need.',
    },
    why: {
      fi: 'Useimmat tiedot ovat järjestelmissä. Teksti kertoo, kuka pääsee niihin ja miten pääsy on suojattu.',
      sv: 'De flesta uppgifter finns i system. Texten beskriver vem som kommer åt dem och hur åtkomsten är skyddad.',
      en: 'Most data are in systems. The text says who has access to them and how the access is protected.',
    },
    example: {
      fi: '”Jokaisella työntekijällä on oma tunnus ja kaksivaiheinen kirjautuminen. Tunnus poistetaan, kun työsuhde päättyy.”',
      sv: '”Varje anställd har ett eget användarnamn och tvåfaktorsinloggning. Kontot stängs när anställningen upphör.”',
      en: '“Each employee has an account of their own and two-step sign-in. The account is closed when the employment ends.”',
    },
    mistakes: {
      fi: [
        'Kaikki käyttävät samaa tunnusta. Silloin ei voi selvittää, kuka on katsonut tietoja.',
        'Lähteneen työntekijän tunnus on yhä voimassa.',
      ],
      sv: [
        'Alla använder samma konto. Då går det inte att utreda vem som har sett uppgifterna.',
        'Kontot för en anställd som har slutat är fortfarande öppet.',
      ],
      en: [
        'Everybody uses the same account. Then nobody can find out who has seen the data.',
        'The account of an employee who has left is still open.',
      ],
    },
  },
  measures: {
    label: {
      fi: 'Mitä turvatoimia on käytössä?',
      sv: 'Vilka säkerhetsåtgärder används?',
      en: 'Which security measures are in use?',
    },
    hint: {
      fi: 'Listaa ainakin yksi tekninen ja yksi organisatorinen toimi. Lista tulee sisäiseen selosteeseen.',
      sv: 'Ta upp minst en teknisk och en organisatorisk åtgärd. Listan kommer med i det interna registret.',
      en: 'List at least one technical and one organisational measure. The list goes into the internal record.',
    },
    why: {
      fi: 'Sisäisessä selosteessa on oltava yleinen kuvaus turvatoimista. Tästä luettelosta se syntyy.',
      sv: 'Det interna registret ska innehålla en allmän beskrivning av säkerhetsåtgärderna. Den byggs upp av den här listan.',
      en: 'The internal record must hold a general description of the security measures. It is made from this list.',
    },
    example: {
      fi: 'Tilitoimisto: kaksivaiheinen kirjautuminen (tekninen), salassapitosopimus työntekijöiden kanssa (organisatorinen), lukittu arkisto (tilojen suojaus).',
      sv: 'Bokföringsbyrå: tvåfaktorsinloggning (teknisk), sekretessavtal med de anställda (organisatorisk), låst arkiv (skydd av lokaler).',
      en: 'Accounting office: two-step sign-in (technical), confidentiality agreements with employees (organisational), a locked archive (protection of premises).',
    },
    mistakes: {
      fi: [
        'Luettelossa on vain ohjelmia. Mukaan kuuluu myös se, miten ihmiset toimivat.',
        'Luetteloon on kirjattu toimia, jotka ovat vasta suunnitelmissa.',
      ],
      sv: [
        'Listan innehåller bara program. Också hur människor arbetar hör dit.',
        'Listan tar upp åtgärder som bara är planerade.',
      ],
      en: [
        'The list holds only programs. How people work belongs in it too.',
        'The list holds measures that are only planned.',
      ],
    },
    help: {
      fi: [
        'Teknisiä toimia ovat esimerkiksi salaus, varmuuskopiot, päivitykset, palomuuri, lokit ja kaksivaiheinen kirjautuminen.',
        'Organisatorisia toimia ovat esimerkiksi ohjeet, koulutus, salassapitosopimukset, käyttöoikeuksien tarkistus ja sovittu tapa toimia tietoturvaloukkauksessa.',
        'Tilojen suojausta ovat esimerkiksi lukot, hälytin ja lukittava kaappi. Varmista myös, että varmuuskopiosta saa tiedot takaisin: kokeile palautusta.',
      ],
      sv: [
        'Tekniska åtgärder är till exempel kryptering, säkerhetskopior, uppdateringar, brandvägg, loggar och tvåfaktorsinloggning.',
        'Organisatoriska åtgärder är till exempel anvisningar, utbildning, sekretessavtal, översyn av behörigheter och ett avtalat sätt att agera vid en personuppgiftsincident.',
        'Skydd av lokaler är till exempel lås, larm och låsbara skåp. Försäkra dig också om att säkerhetskopian går att återställa: pröva det.',
      ],
      en: [
        'Technical measures are for example encryption, backups, updates, a firewall, logs and two-step sign-in.',
        'Organisational measures are for example instructions, training, confidentiality agreements, review of access rights and an agreed way to act in a personal data breach.',
        'Protection of premises means for example locks, alarms and lockable cabinets. Make sure, too, that the data can be restored from the backup: try it.',
      ],
    },
  },
  'measures.text': {
    label: {
      fi: 'Turvatoimi',
      sv: 'Säkerhetsåtgärd',
      en: 'Security measure',
    },
    hint: {
      fi: 'Esimerkiksi monivaiheinen tunnistautuminen, varmuuskopiot tai henkilöstön koulutus.',
      sv: 'Till exempel flerfaktorsautentisering, säkerhetskopior eller utbildning av personalen.',
      en: 'For example multi-factor authentication, backups or training of the staff.',
    },
    why: {
      fi: 'Yksi toimi riviä kohti on helppo tarkistaa ja päivittää.',
      sv: 'En åtgärd per rad är lätt att kontrollera och uppdatera.',
      en: 'One measure per row is easy to check and to update.',
    },
    example: {
      fi: 'Verkkokauppa: ”Asiakastiedot varmuuskopioidaan joka yö.”',
      sv: 'Webbutik: ”Kunduppgifterna säkerhetskopieras varje natt.”',
      en: 'Web shop: “Customer data are backed up every night.”',
    },
    mistakes: {
      fi: [
        'Rivillä on salasana, avainkoodi tai laitteen osoite. Niitä ei kirjoiteta selosteeseen.',
      ],
      sv: [
        'På raden står ett lösenord, en dörrkod eller en enhets adress. Skriv aldrig sådant här.',
      ],
      en: [
        'The row holds a password, a door code or the address of a device. Never write those here.',
      ],
    },
  },
  'measures.group': {
    label: {
      fi: 'Millainen toimi se on?',
      sv: 'Vilket slags åtgärd är det?',
      en: 'What kind of measure is it?',
    },
    hint: {
      fi: 'Tekninen toimi on laitteissa ja ohjelmissa, organisatorinen toimi on tapa tehdä työtä.',
      sv: 'En teknisk åtgärd finns i apparater och program, en organisatorisk är ett sätt att arbeta.',
      en: 'A technical measure is in devices and programs, an organisational one is a way of working.',
    },
    options: {
      technical: {
        fi: 'Tekninen',
        sv: 'Teknisk',
        en: 'Technical',
      },
      organisational: {
        fi: 'Organisatorinen',
        sv: 'Organisatorisk',
        en: 'Organisational',
      },
      physical: {
        fi: 'Tilojen suojaus',
        sv: 'Skydd av lokaler',
        en: 'Protection of premises',
      },
    },
    why: {
      fi: 'Ryhmän mukaan toimet järjestetään sisäisessä selosteessa. Samalla näet, puuttuuko jokin ryhmä.',
      sv: 'Åtgärderna ordnas efter slag i det interna registret. Samtidigt ser du om något slag saknas.',
      en: 'The internal record sorts the measures by kind. At the same time you see whether a kind is missing.',
    },
    example: {
      fi: 'Varmuuskopio on tekninen, koulutus on organisatorinen ja lukittu ovi on tilojen suojausta.',
      sv: 'Säkerhetskopian är teknisk, utbildningen är organisatorisk och den låsta dörren är skydd av lokaler.',
      en: 'A backup is technical, training is organisational and a locked door protects the premises.',
    },
    mistakes: {
      fi: ['Ohje merkitään tekniseksi, koska se koskee ohjelmaa. Ohje on tapa toimia.'],
      sv: [
        'En anvisning märks som teknisk för att den gäller ett program. Den är ett sätt att arbeta.',
      ],
      en: [
        'An instruction is marked technical because it is about a program. It is a way of working.',
      ],
    },
  },
  'measures.public': {
    label: {
      fi: 'Saako toimesta kertoa julkisesti?',
      sv: 'Får åtgärden nämnas offentligt?',
      en: 'May the measure be made public?',
    },
    hint: {
      fi: 'Vain julkiseksi merkitty toimi tulee tietosuojaselosteeseen.',
      sv: 'Bara en åtgärd som är märkt som offentlig kommer med i dataskyddsbeskrivningen.',
      en: 'Only a measure marked as public goes into the privacy notice.',
    },
    why: {
      fi: 'Sisäisen selosteen näkevät vain yritys ja viranomainen. Julkisen näkee jokainen.',
      sv: 'Bara företaget och myndigheten ser det interna registret. Alla ser den offentliga beskrivningen.',
      en: 'Only the company and the authority see the internal record. Everybody sees the public notice.',
    },
    example: {
      fi: 'Kahvila vastaa kyllä: ”Henkilöstö on koulutettu”. Hälyttimen tyypistä se vastaa ei.',
      sv: 'Ett kafé svarar ja för ”Personalen är utbildad”. För larmets typ svarar det nej.',
      en: 'A café answers yes for “The staff is trained”. For the type of its alarm it answers no.',
    },
    mistakes: {
      fi: ['Kaikki toimet on merkitty julkisiksi. Muutama yleinen riittää.'],
      sv: ['Alla åtgärder är märkta som offentliga. Några allmänna räcker.'],
      en: ['All measures are marked public. A few general ones are enough.'],
    },
  },
} satisfies WordTree;
export const securityRowWords = {
  add: {
    fi: 'Lisää turvatoimi',
    sv: 'Lägg till säkerhetsåtgärd',
    en: 'Add a security measure',
  },
  untitled: {
    fi: 'Uusi turvatoimi',
    sv: 'Ny säkerhetsåtgärd',
    en: 'New security measure',
  },
} satisfies WordTree;
