import type { WordTree } from '../../words.ts';

export const identityWords = {
  title: {
    fi: 'Yritys',
    sv: 'Företag',
    en: 'Company',
  },
  intro: {
    fi: 'Nämä tiedot tulevat jokaiseen selosteeseen. Riittää, että annat ne kerran.',
    sv: 'Dessa uppgifter kommer med i varje dokument. Det räcker att du anger dem en gång.',
    en: 'These facts appear in every document. You give them once.',
  },
  questions: {
    legalName: {
      label: {
        fi: 'Mikä yrityksen virallinen nimi on?',
        sv: 'Vilket är företagets officiella namn?',
        en: 'What is the official name of the company?',
      },
      hint: {
        fi: 'Kirjoita nimi niin kuin se on kaupparekisterissä tai yhdistysrekisterissä.',
        sv: 'Skriv namnet så som det står i handelsregistret eller föreningsregistret.',
        en: 'Write the name as it stands in the Trade Register or the Register of Associations.',
      },
      why: {
        fi: 'Lukijan on tiedettävä, kuka hänen tiedoistaan vastaa. Nimi tulee jokaisen asiakirjan alkuun.',
        sv: 'Läsaren ska veta vem som ansvarar för uppgifterna. Namnet kommer först i varje dokument.',
        en: 'Readers must know who is responsible for their data. The name comes first in every document.',
      },
      example: {
        fi: 'Osakeyhtiö: ”Kahvila Kaneli Oy”. Toiminimi: ”Kampaamo Suvi Laine”.',
        sv: 'Aktiebolag: ”Kafé Kanel Ab”. Enskild näringsidkare: ”Salong Sofia Lind”.',
        en: 'Limited company: “Kahvila Kaneli Oy”. Sole trader: “Kampaamo Suvi Laine”.',
      },
      mistakes: {
        fi: [
          'Nimenä on liikkeen kyltti tai verkko-osoite. Vastuussa on yritys, ei kyltti.',
          'Yhtiömuoto puuttuu. ”Kaneli Oy” ja ”Kaneli Ky” ovat eri yrityksiä.',
        ],
        sv: [
          'Namnet är butiksskylten eller webbadressen. Företaget ansvarar, inte skylten.',
          'Bolagsformen saknas. ”Kanel Ab” och ”Kanel Kb” är olika företag.',
        ],
        en: [
          'The name is the shop sign or the web address. The company is responsible, not the sign.',
          'The company form is missing. “Kaneli Oy” and “Kaneli Ky” are different companies.',
        ],
      },
    },
    tradeName: {
      label: {
        fi: 'Millä nimellä asiakkaat tuntevat yrityksen?',
        sv: 'Under vilket namn känner kunderna företaget?',
        en: 'By which name do customers know the company?',
      },
      hint: {
        fi: 'Täytä vain, jos nimi on muu kuin virallinen nimi.',
        sv: 'Fyll i endast om namnet är ett annat än det officiella.',
        en: 'Fill in only if it is not the official name.',
      },
      why: {
        fi: 'Asiakas tunnistaa yrityksen kyltin nimestä. Se painetaan virallisen nimen viereen.',
        sv: 'Kunden känner igen företaget på skyltens namn. Det skrivs intill det officiella namnet.',
        en: 'Customers know the company by the name on the sign. It is printed next to the official name.',
      },
      example: {
        fi: 'Laine Trading Oy pitää kampaamoa nimellä ”Hiushuone Suvi”.',
        sv: 'Lind Trading Ab driver en frisersalong med namnet ”Hårrummet Sofia”.',
        en: 'Laine Trading Oy runs a hair salon under the name “Hiushuone Suvi”.',
      },
      mistakes: {
        fi: ['Virallinen nimi on kirjoitettu toiseen kertaan. Jätä kohta silloin tyhjäksi.'],
        sv: ['Det officiella namnet är skrivet en gång till. Lämna då fältet tomt.'],
        en: ['The official name is repeated here. Leave the field empty then.'],
      },
    },
    businessId: {
      label: {
        fi: 'Y-tunnus',
        sv: 'FO-nummer',
        en: 'Business ID',
      },
      hint: {
        fi: 'Seitsemän numeroa, väliviiva ja tarkistusnumero. Myös toiminimellä on Y-tunnus.',
        sv: 'Sju siffror, bindestreck och kontrollsiffra. Också en enskild näringsidkare har ett FO-nummer.',
        en: 'Seven digits, a hyphen and a check digit. A sole trader has one, too.',
      },
      why: {
        fi: 'Y-tunnus yksilöi yrityksen, vaikka nimi olisi tavallinen. Se tulee jokaiseen asiakirjaan.',
        sv: 'FO-numret identifierar företaget också om namnet är vanligt. Det kommer med i varje dokument.',
        en: 'The Business ID identifies the company even if its name is common. It goes into every document.',
      },
      example: {
        fi: 'Kahvila kopioi Y-tunnuksen kaupparekisteriotteesta väliviivoineen.',
        sv: 'Ett kafé kopierar FO-numret med bindestreck från sitt handelsregisterutdrag.',
        en: 'A café copies the Business ID with its hyphen from its trade register extract.',
      },
      mistakes: {
        fi: [
          'Tilalle on kirjoitettu ALV-numero, joka alkaa kirjaimilla FI.',
          'Toiminimen haltija kirjoittaa henkilötunnuksensa. Sitä ei kirjoiteta selosteeseen koskaan.',
        ],
        sv: [
          'Här står momsnumret, som börjar med bokstäverna FI.',
          'En enskild näringsidkare skriver sin personbeteckning. Den skrivs aldrig i dokumentet.',
        ],
        en: [
          'The VAT number, which begins with FI, is given instead.',
          'A sole trader writes their personal identity code. It must never be written in a document.',
        ],
      },
    },
    assocRegNo: {
      label: {
        fi: 'Yhdistyksen rekisterinumero',
        sv: 'Föreningens registernummer',
        en: 'Register number of the association',
      },
      hint: {
        fi: 'Täytä vain, jos kyse on yhdistyksestä.',
        sv: 'Fyll i endast om det gäller en förening.',
        en: 'Fill in only for an association.',
      },
      why: {
        fi: 'Yhdistyksellä on oma rekisterinumero, josta sen tunnistaa.',
        sv: 'En förening har ett eget registernummer som den känns igen på.',
        en: 'An association has a register number of its own by which it is known.',
      },
      example: {
        fi: 'Kyläyhdistys kopioi numeron yhdistysrekisterin otteesta.',
        sv: 'En byaförening kopierar numret från sitt föreningsregisterutdrag.',
        en: 'A village association copies the number from its register extract.',
      },
      mistakes: {
        fi: ['Tähän on kirjoitettu Y-tunnus. Yhdistyksellä voi olla molemmat.'],
        sv: ['Här står FO-numret. En förening kan ha båda.'],
        en: ['The Business ID is given here. An association may have both.'],
      },
    },
    tagline: {
      label: {
        fi: 'Mitä yritys tekee?',
        sv: 'Vad gör företaget?',
        en: 'What does the company do?',
      },
      hint: {
        fi: 'Muutama sana, jotka tulevat julkiseen selosteeseen yrityksen nimen yhteyteen.',
        sv: 'Några ord som står vid företagets namn i den offentliga beskrivningen.',
        en: 'A few words that appear in the public notice with the name of the company.',
      },
      why: {
        fi: 'Lukija näkee heti, millaisesta yrityksestä on kyse. Teksti tulee nimen alle.',
        sv: 'Läsaren ser genast vilket slags företag det gäller. Texten står vid namnet.',
        en: 'Readers see at once what kind of company this is. The text appears by the name.',
      },
      example: {
        fi: 'Kahvila Kaneli Oy: ”kahvila ja kakkutilaukset Porvoossa”.',
        sv: 'Kafé Kanel Ab: ”kafé och tårtbeställningar i Borgå”.',
        en: 'Kahvila Kaneli Oy: “café and cakes to order in Porvoo”.',
      },
      mistakes: {
        fi: ['Tekstinä on mainoslause, josta ei selviä, mitä yritys tekee.'],
        sv: ['Texten är en reklamfras som inte säger vad företaget gör.'],
        en: ['The text is a slogan that does not say what the company does.'],
      },
    },
    visitAddress: {
      label: {
        fi: 'Käyntiosoite',
        sv: 'Besöksadress',
        en: 'Street address',
      },
      hint: {
        fi: 'Katuosoite, postinumero ja postitoimipaikka.',
        sv: 'Gatuadress, postnummer och postanstalt.',
        en: 'Street, postcode and town.',
      },
      why: {
        fi: 'Rekisterinpitäjän yhteystiedot on kerrottava. Osoitteesta löytää sen, jolta kysyä.',
        sv: 'Den personuppgiftsansvariges kontaktuppgifter ska anges. På adressen hittar man den som kan svara.',
        en: 'The contact details of the controller must be given. The address shows where to find somebody who can answer.',
      },
      example: {
        fi: 'Kampaamo: ”Rantakatu 5, 06100 Porvoo”.',
        sv: 'Frisersalong: ”Strandgatan 5, 06100 Borgå”.',
        en: 'Hairdresser: “Rantakatu 5, 06100 Porvoo, Finland”.',
      },
      mistakes: {
        fi: [
          'Postinumero tai postitoimipaikka puuttuu.',
          'Yritys on muuttanut, ja selosteessa on vanha osoite.',
        ],
        sv: [
          'Postnumret eller orten saknas.',
          'Företaget har flyttat, men dokumentet har den gamla adressen.',
        ],
        en: [
          'The postcode or the town is missing.',
          'The company has moved, but the document shows the old address.',
        ],
      },
    },
    postalAddress: {
      label: {
        fi: 'Postiosoite',
        sv: 'Postadress',
        en: 'Postal address',
      },
      hint: {
        fi: 'Täytä vain, jos postiosoite on muu kuin käyntiosoite.',
        sv: 'Fyll i endast om postadressen är en annan än besöksadressen.',
        en: 'Fill in only if it is not the street address.',
      },
      why: {
        fi: 'Kirjeellä tehty pyyntö menee perille, kun osoite on oikea.',
        sv: 'En begäran per brev kommer fram när adressen är rätt.',
        en: 'A request made by letter arrives when the address is right.',
      },
      example: {
        fi: 'Verkkokauppa, jonka varastossa ei jaeta postia: ”PL 12, 06101 Porvoo”.',
        sv: 'En webbutik utan postutdelning till lagret: ”PB 12, 06101 Borgå”.',
        en: 'A web shop with no mail delivery to its warehouse: “P.O. Box 12, 06101 Porvoo”.',
      },
      mistakes: {
        fi: ['Osoitteessa on postilokeron numero mutta ei kirjaimia PL.'],
        sv: ['Adressen har ett postboxnummer men inte bokstäverna PB.'],
        en: ['The address gives the number of a box without the words P.O. Box.'],
      },
    },
    country: {
      label: {
        fi: 'Missä maassa yritys on?',
        sv: 'I vilket land finns företaget?',
        en: 'In which country is the company?',
      },
      hint: {
        fi: 'Maa, johon yritys on rekisteröity.',
        sv: 'Landet där företaget är registrerat.',
        en: 'The country where the company is registered.',
      },
      why: {
        fi: 'Jos yrityksellä ei ole toimipaikkaa EU:ssa tai ETA:ssa, se voi tarvita täällä edustajan.',
        sv: 'Ett företag utan verksamhetsställe i EU eller EES kan behöva en företrädare här.',
        en: 'A company with no establishment in the EU or the EEA may need a representative here.',
      },
      example: {
        fi: 'Porvoolainen kahvila valitsee Suomen.',
        sv: 'Ett kafé i Borgå väljer Finland.',
        en: 'A café in Porvoo chooses Finland.',
      },
      mistakes: {
        fi: ['Maaksi on valittu asiakkaiden maa. Tässä kysytään yrityksen omaa maata.'],
        sv: ['Kundernas land är valt. Frågan gäller företagets eget land.'],
        en: [
          'The country of the customers is chosen. The question is about the company’s own country.',
        ],
      },
    },
    phone: {
      label: {
        fi: 'Puhelinnumero',
        sv: 'Telefonnummer',
        en: 'Phone number',
      },
      hint: {
        fi: 'Numero, josta yrityksen tavoittaa.',
        sv: 'Ett nummer där företaget nås.',
        en: 'A number that reaches the company.',
      },
      why: {
        fi: 'Rekisterinpitäjän yhteystiedot on kerrottava. Yksikin toimiva tapa riittää, mutta useampi auttaa.',
        sv: 'Den personuppgiftsansvariges kontaktuppgifter ska anges. Ett sätt som fungerar räcker, men flera hjälper.',
        en: 'The contact details of the controller must be given. One way that works is enough, but more ways help.',
      },
      example: {
        fi: 'Kahvila antaa numeron, johon vastataan arkisin.',
        sv: 'Ett kafé anger ett nummer som besvaras på vardagar.',
        en: 'A café gives a number that is answered on weekdays.',
      },
      mistakes: {
        fi: ['Numero on maksullinen. Se ei sovi tietopyyntöihin.'],
        sv: ['Numret är avgiftsbelagt. Det passar inte för begäranden om uppgifter.'],
        en: ['The number is premium-rate. It does not suit requests about data.'],
      },
    },
    email: {
      label: {
        fi: 'Sähköposti',
        sv: 'E-postadress',
        en: 'Email',
      },
      hint: {
        fi: 'Yrityksen yleinen sähköpostiosoite.',
        sv: 'Företagets allmänna e-postadress.',
        en: 'The general email address of the company.',
      },
      why: {
        fi: 'Useimmat pyynnöt tulevat sähköpostilla. Osoite tulee jokaiseen asiakirjaan.',
        sv: 'De flesta begäranden kommer per e-post. Adressen kommer med i varje dokument.',
        en: 'Most requests come by email. The address goes into every document.',
      },
      example: {
        fi: 'Kahvila: info@kahvilakaneli.example. Postia luetaan joka arkipäivä.',
        sv: 'Kafé: info@kafekanel.example. Posten läses varje vardag.',
        en: 'Café: info@kahvilakaneli.example. The mail is read every weekday.',
      },
      mistakes: {
        fi: [
          'Osoite on työntekijän oma, ja se lakkaa, kun hän lähtee.',
          'Osoite on malli, kuten etunimi.sukunimi@, eikä toimi.',
        ],
        sv: [
          'Adressen är en anställds egen och upphör när personen slutar.',
          'Adressen är en modell, som förnamn.efternamn@, och fungerar inte.',
        ],
        en: [
          'The address is an employee’s own and ends when that person leaves.',
          'The address is a pattern, like firstname.lastname@, and does not work.',
        ],
      },
    },
    web: {
      label: {
        fi: 'Verkkosivut',
        sv: 'Webbplats',
        en: 'Website',
      },
      hint: {
        fi: 'Verkkosivujen osoite.',
        sv: 'Webbplatsens adress.',
        en: 'The address of the site.',
      },
      why: {
        fi: 'Moni etsii selosteen verkosta. Osoitteesta löytyy myös uusin versio.',
        sv: 'Många letar efter beskrivningen på webben. Där finns också den nyaste versionen.',
        en: 'Many look for the notice online. The latest version is found there too.',
      },
      example: {
        fi: 'https://www.kahvilakaneli.example',
        sv: 'Kafé: https://www.kafekanel.example',
        en: 'Café: https://www.kahvilakaneli.example',
      },
      mistakes: {
        fi: ['Osoite vie sivulle, jota yritys ei enää pidä.'],
        sv: ['Adressen leder till en sida som företaget inte längre har.'],
        en: ['The address leads to a site that the company no longer keeps.'],
      },
    },
  },
} satisfies WordTree;
