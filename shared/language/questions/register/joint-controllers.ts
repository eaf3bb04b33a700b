import type { WordTree } from '../../words.ts';

export const jointControllersWords = {
  title: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  intro: {
    fi: 'Kerro, keiden kanssa päätät tietojen käytöstä ja miten vastuut on jaettu.',
    sv: 'Ange vilka du bestämmer om uppgifterna tillsammans med och hur ansvaret är fördelat.',
    en: 'Say with whom you decide on the use of the data and how responsibilities are shared.',
  },
  questions: {
    jointControllers: {
      label: {
        fi: 'Keiden kanssa päätät tietojen käytöstä?',
        sv: 'Vilka bestämmer du om uppgifterna tillsammans med?',
        en: 'With whom do you decide on the use of the data?',
      },
      hint: {
        fi: 'Lisää jokainen yhteisrekisterinpitäjä omalle rivilleen.',
        sv: 'Lägg till varje gemensamt personuppgiftsansvarig på en egen rad.',
        en: 'Add each joint controller on a row of its own.',
      },
      why: {
        fi: 'Kun päätät tietojen käytöstä yhdessä muiden kanssa, lukijan on tiedettävä, ketkä kaikki vastaavat siitä.',
        sv: 'När du bestämmer om uppgifterna tillsammans med andra ska läsaren få veta vilka alla ansvariga är.',
        en: 'When you decide on the use of the data together, readers must know who all of those responsible are.',
      },
      example: {
        fi: 'Kaksi urheiluseuraa järjestää turnauksen ja pitää yhteistä ilmoittautumisluetteloa. Kumpikin lisää selosteeseensa toisen seuran.',
        sv: 'Två idrottsföreningar ordnar en turnering och för en gemensam anmälningslista. Var och en lägger till den andra i sin beskrivning.',
        en: 'Two sports clubs hold a tournament and keep one list of entries. Each adds the other club to its own notice.',
      },
      mistakes: {
        fi: [
          'Luetteloon on lisätty tilitoimisto tai ohjelman toimittaja, joka toimii ohjeidesi mukaan. Se on henkilötietojen käsittelijä ja kuuluu vastaanottajiin.',
          'Oma yritys on lisätty luetteloon. Se on selosteessa jo rekisterinpitäjänä.',
        ],
        sv: [
          'Listan innehåller en bokföringsbyrå eller programleverantör som följer dina instruktioner. Den är personuppgiftsbiträde och hör till mottagarna.',
          'Det egna företaget står i listan. Det nämns redan som personuppgiftsansvarig.',
        ],
        en: [
          'The list includes an accounting office or software supplier that follows your instructions. It is a processor and belongs to the recipients.',
          'Your own company is on the list. The notice already names it as a controller.',
        ],
      },
      help: {
        fi: [
          'Yhteisrekisterinpitäjät sopivat keskenään, kuka kertoo käsittelystä rekisteröidyille, kuka vastaa heidän pyyntöihinsä ja kuka huolehtii suojauksesta. Järjestelyn on vastattava sitä, mitä todella tehdään.',
          'Järjestelyn pääkohdat on annettava rekisteröityjen tietoon. Koko sopimusta ei tarvitse julkaista.',
          'Sovittu työnjako ei rajoita henkilön oikeuksia: hän voi esittää pyyntönsä kenelle tahansa yhteisrekisterinpitäjistä.',
        ],
        sv: [
          'Gemensamt personuppgiftsansvariga kommer överens om vem som informerar de registrerade, vem som svarar på deras begäranden och vem som sköter skyddet. Arrangemanget ska motsvara det som verkligen görs.',
          'De registrerade ska få veta huvuddragen i arrangemanget. Hela avtalet behöver inte publiceras.',
          'Arbetsfördelningen begränsar inte personens rättigheter: en begäran kan riktas till vem som helst av de gemensamt personuppgiftsansvariga.',
        ],
        en: [
          'Joint controllers agree on who informs the data subjects, who answers their requests and who takes care of security. The arrangement must reflect what is really done.',
          'The main points of the arrangement must be made available to the data subjects. The whole agreement need not be published.',
          'The division of work does not limit a person’s rights: a request can be made to any of the joint controllers.',
        ],
      },
    },
    'jointControllers.name': {
      label: {
        fi: 'Yhteisrekisterinpitäjän nimi',
        sv: 'Den gemensamt personuppgiftsansvariges namn',
        en: 'Name of the joint controller',
      },
      hint: {
        fi: 'Yrityksen tai yhteisön virallinen nimi.',
        sv: 'Företagets eller organisationens officiella namn.',
        en: 'The official name of the company or organisation.',
      },
      why: {
        fi: 'Jokainen yhteisrekisterinpitäjä on nimettävä sisäisessä selosteessa, ja rekisteröidyn on tiedettävä, keitä he ovat.',
        sv: 'Alla gemensamt personuppgiftsansvariga ska anges i det interna registret, och den registrerade ska veta vilka de är.',
        en: 'Every joint controller must be named in the internal record, and data subjects must know who they are.',
      },
      example: {
        fi: '”Ulapan Purjehtijat ry”',
        sv: '”Ulapan Purjehtijat ry”',
        en: '“Ulapan Purjehtijat ry”',
      },
      mistakes: {
        fi: ['Nimenä on työnimi tai hankkeen nimi eikä yrityksen tai yhdistyksen virallinen nimi.'],
        sv: ['Namnet är ett projektnamn och inte företagets eller föreningens officiella namn.'],
        en: ['The name is that of a project, not the official name of the company or association.'],
      },
    },
    'jointControllers.contact': {
      label: {
        fi: 'Yhteystiedot',
        sv: 'Kontaktuppgifter',
        en: 'Contact details',
      },
      hint: {
        fi: 'Osoite, sähköposti tai puhelinnumero.',
        sv: 'Adress, e-post eller telefonnummer.',
        en: 'Address, email or phone number.',
      },
      why: {
        fi: 'Henkilö voi käyttää oikeuksiaan myös tämän yhteisrekisterinpitäjän luona, joten hän tarvitsee toimivan osoitteen.',
        sv: 'Personen kan utöva sina rättigheter också gentemot den här parten och behöver därför en adress som fungerar.',
        en: 'A person can use their rights against this joint controller too and so needs an address that works.',
      },
      example: {
        fi: '”Satamatie 3, 00100 Helsinki, toimisto@ulappa.example”',
        sv: '”Hamnvägen 3, 00100 Helsingfors, kansli@ulappa.example”',
        en: '“Satamatie 3, FI-00100 Helsinki, toimisto@ulappa.example”',
      },
      mistakes: {
        fi: [
          'Tiedoissa on vain verkkosivun osoite, jonka takaa yhteystietoja on etsittävä.',
          'Sähköpostiosoite kuuluu henkilölle, joka ei enää ole tehtävässä.',
        ],
        sv: [
          'Där finns bara en webbadress, och kontaktuppgifterna måste letas upp på webbplatsen.',
          'E-postadressen hör till någon som inte längre har uppdraget.',
        ],
        en: [
          'Only a web address is given, and contact details must be looked up there.',
          'The email address belongs to someone who has left the post.',
        ],
      },
    },
    'jointControllers.arrangementSummary': {
      label: {
        fi: 'Miten vastuut on jaettu?',
        sv: 'Hur är ansvaret fördelat?',
        en: 'How are responsibilities shared?',
      },
      hint: {
        fi: 'Keskinäisen järjestelyn pääkohdat on kerrottava rekisteröidyille.',
        sv: 'De registrerade ska få veta huvuddragen i arrangemanget.',
        en: 'The main points of your arrangement must be available to the people concerned.',
      },
      why: {
        fi: 'Yhteisrekisterinpitäjien on sovittava vastuistaan avoimesti, ja sopimuksen pääkohdat on annettava rekisteröityjen tietoon.',
        sv: 'Gemensamt personuppgiftsansvariga ska öppet komma överens om ansvaret, och de registrerade ska få veta huvuddragen.',
        en: 'Joint controllers must agree on their responsibilities openly, and the main points must be made available to the data subjects.',
      },
      example: {
        fi: '”Seuramme ottaa vastaan ilmoittautumiset, antaa tämän selosteen ja vastaa pyyntöihin. Ulapan Purjehtijat ry huolehtii tulospalvelusta ja sen suojauksesta. Kumpikin poistaa omat luettelonsa.”',
        sv: '”Vår förening tar emot anmälningarna, ger den här beskrivningen och svarar på begäranden. Ulapan Purjehtijat ry sköter resultattjänsten och dess skydd. Var och en raderar sina egna listor.”',
        en: '“Our club takes the entries, gives this notice and answers requests. Ulapan Purjehtijat ry runs the results service and keeps it secure. Each deletes its own lists.”',
      },
      mistakes: {
        fi: [
          'Kerrotaan vain, että vastuista on sovittu, mutta ei sitä, kuka tekee mitä.',
          'Sanotaan, että pyynnöt ottaa vastaan vain toinen. Yhteyspisteen voi nimetä, mutta toista ei voi sulkea pois.',
        ],
        sv: [
          'Texten säger bara att ansvaret har avtalats, men inte vem som gör vad.',
          'Texten säger att bara den ena tar emot begäranden. En kontaktpunkt får nämnas, men den andra kan inte uteslutas.',
        ],
        en: [
          'The text says that responsibilities have been agreed, but not who does what.',
          'The text says that only one of you takes requests. A contact point may be named, but the other cannot be ruled out.',
        ],
      },
    },
    'jointControllers.contactPoint': {
      label: {
        fi: 'Keneen henkilö voi ottaa yhteyttä?',
        sv: 'Vem kan personen kontakta?',
        en: 'Whom can a person contact?',
      },
      hint: {
        fi: 'Henkilö voi silti käyttää oikeuksiaan kumman tahansa luona.',
        sv: 'Personen kan ändå utöva sina rättigheter gentemot var och en av de gemensamt personuppgiftsansvariga.',
        en: 'A person can still use their rights against any one of you.',
      },
      why: {
        fi: 'Yhteinen yhteyspiste säästää kysyjän vaivaa. Laki sallii sen, mutta ei vaadi sitä.',
        sv: 'En gemensam kontaktpunkt gör det lättare att fråga. Lagen tillåter en sådan men kräver den inte.',
        en: 'A shared contact point makes asking easier. The law allows one but does not require it.',
      },
      example: {
        fi: '”Turnauksen toimisto, turnaus@ulappa.example”',
        sv: '”Turneringens kansli, turnering@ulappa.example”',
        en: '“Tournament office, turnaus@ulappa.example”',
      },
      mistakes: {
        fi: [
          'Yhteyspisteeksi on nimetty tietosuojavaltuutettu. Hän on viranomainen, joka ottaa vastaan valitukset.',
        ],
        sv: [
          'Dataombudsmannen anges som kontaktpunkt. Dataombudsmannen är den myndighet som tar emot klagomål.',
        ],
        en: [
          'The Data Protection Ombudsman is named as the contact point. The Ombudsman is the authority that receives complaints.',
        ],
      },
    },
  },
  rows: {
    jointControllers: {
      add: {
        fi: 'Lisää yhteisrekisterinpitäjä',
        sv: 'Lägg till en gemensamt personuppgiftsansvarig',
        en: 'Add a joint controller',
      },
      untitled: {
        fi: 'Uusi yhteisrekisterinpitäjä',
        sv: 'Ny gemensamt personuppgiftsansvarig',
        en: 'New joint controller',
      },
    },
  },
} satisfies WordTree;
