import type { WordTree } from '../../words.ts';

export const controllersWords = {
  title: {
    fi: 'Asiakkaat',
    sv: 'Kunder',
    en: 'Clients',
  },
  intro: {
    fi: 'Kerro, kenen puolesta käsittelet henkilötietoja. Asiakas on tietojen rekisterinpitäjä.',
    sv: 'Ange för vems räkning du behandlar personuppgifter. Kunden är personuppgiftsansvarig.',
    en: 'Say on whose behalf you process personal data. The client is the controller.',
  },
  questions: {
    controllers: {
      label: {
        fi: 'Kenen puolesta käsittelet tietoja?',
        sv: 'För vems räkning behandlar du uppgifter?',
        en: 'On whose behalf do you process data?',
      },
      hint: {
        fi: 'Lisää jokainen asiakas omalle rivilleen.',
        sv: 'Lägg till varje kund på en egen rad.',
        en: 'Add each client on a row of its own.',
      },
      why: {
        fi: 'Käsittelijän on pidettävä selostetta siitä, kenen puolesta se käsittelee tietoja. Tämä luettelo on sen ydin.',
        sv: 'Ett personuppgiftsbiträde ska föra register över för vems räkning det behandlar uppgifter. Den här listan är registrets kärna.',
        en: 'A processor must keep a record of those on whose behalf it processes data. This list is the core of it.',
      },
      example: {
        fi: 'Tilitoimisto Taimi lisää jokaisen asiakkaan, jonka palkat se laskee.',
        sv: 'Bokföringsbyrån Plantan lägger till varje kund vars löner den sköter.',
        en: 'The accounting office Taimi adds every client whose wages it calculates.',
      },
      mistakes: {
        fi: [
          'Asiakkaan tiedot kirjataan omaan tietosuojaselosteeseen. Asiakas kertoo niistä itse.',
          'Päättynyt asiakas jää luetteloon, vaikka tietoja ei enää ole.',
        ],
        sv: [
          'Kundens uppgifter tas in i den egna dataskyddsbeskrivningen. Kunden informerar själv om dem.',
          'En tidigare kund står kvar fast uppgifterna inte längre finns.',
        ],
        en: [
          'The client’s data are put into the office’s own privacy notice. The client informs people itself.',
          'A client who has left stays on the list although the data no longer exist.',
        ],
      },
      help: {
        fi: [
          'Olet käsittelijä silloin, kun toinen päättää, mihin tietoja käytetään, ja sinä toimit hänen ohjeidensa mukaan. Tilitoimisto palkanlaskijana on tavallinen esimerkki.',
          'Samassa yrityksessä on yleensä myös omia rekistereitä, kuten oma henkilöstö ja omat yhteyshenkilöt. Niistä olet itse rekisterinpitäjä, ja ne kirjataan muualle.',
        ],
        sv: [
          'Du är personuppgiftsbiträde när någon annan bestämmer vad uppgifterna används till och du följer dennes instruktioner. En bokföringsbyrå som sköter löneräkning är ett vanligt exempel.',
          'Samma företag har i regel också egna register, som den egna personalen och de egna kontaktpersonerna. För dem är du själv personuppgiftsansvarig, och de anges någon annanstans.',
        ],
        en: [
          'You are a processor when somebody else decides what the data are used for and you follow their instructions. An accounting office that calculates wages is a common example.',
          'The same company usually has registers of its own too, such as its own staff and its own contacts. For those you are the controller, and they are recorded elsewhere.',
        ],
      },
    },
    'controllers.name': {
      label: {
        fi: 'Asiakkaan nimi',
        sv: 'Kundens namn',
        en: 'Name of the client',
      },
      hint: {
        fi: 'Yrityksen tai yhteisön virallinen nimi.',
        sv: 'Företagets eller organisationens officiella namn.',
        en: 'The official name of the company or body.',
      },
      why: {
        fi: 'Jokainen rekisterinpitäjä on nimettävä selosteessa.',
        sv: 'Varje personuppgiftsansvarig ska nämnas i registret.',
        en: 'Every controller must be named in the record.',
      },
      example: {
        fi: '”Kahvila Kaneli Oy”',
        sv: 'Kunden: ”Kafé Kanel Ab”.',
        en: 'The client: “Kahvila Kaneli Oy”.',
      },
      mistakes: {
        fi: ['Nimenä on yhteyshenkilö. Rekisterinpitäjä on yritys tai yhteisö.'],
        sv: ['Namnet är kontaktpersonens. Personuppgiftsansvarig är företaget eller föreningen.'],
        en: ['The name is that of a contact person. The controller is the company or association.'],
      },
    },
    'controllers.businessId': {
      label: {
        fi: 'Asiakkaan Y-tunnus',
        sv: 'Kundens FO-nummer',
        en: 'Business ID of the client',
      },
      hint: {
        fi: 'Seitsemän numeroa, väliviiva ja tarkistusnumero.',
        sv: 'Sju siffror, bindestreck och kontrollsiffra.',
        en: 'Seven digits, a hyphen and a check digit.',
      },
      why: {
        fi: 'Y-tunnus erottaa samannimiset asiakkaat toisistaan.',
        sv: 'FO-numret skiljer kunder med samma namn från varandra.',
        en: 'The Business ID tells clients with the same name apart.',
      },
      example: {
        fi: 'Tilitoimisto kopioi tunnuksen asiakassopimuksesta.',
        sv: 'En bokföringsbyrå kopierar numret från kundavtalet.',
        en: 'An accounting office copies the number from the client contract.',
      },
      mistakes: {
        fi: ['Tunnus on toisen konserniyhtiön. Tarkista, kenen kanssa sopimus on tehty.'],
        sv: [
          'Numret tillhör ett annat bolag i koncernen. Kontrollera med vem avtalet har ingåtts.',
        ],
        en: ['The number belongs to another company of the group. Check who the contract is with.'],
      },
    },
    'controllers.contact': {
      label: {
        fi: 'Asiakkaan yhteystiedot',
        sv: 'Kundens kontaktuppgifter',
        en: 'Contact details of the client',
      },
      hint: {
        fi: 'Yhteyshenkilön nimi ja sähköposti tai puhelinnumero.',
        sv: 'Kontaktpersonens namn och e-postadress eller telefonnummer.',
        en: 'Name of the contact person and an email or phone number.',
      },
      why: {
        fi: 'Asiakkaan yhteystiedot on oltava selosteessa. Niitä tarvitaan myös tietoturvaloukkauksessa.',
        sv: 'Kundens kontaktuppgifter ska stå i registret. De behövs också vid en personuppgiftsincident.',
        en: 'The record must give the client’s contact details. They are needed in a personal data breach too.',
      },
      example: {
        fi: '”Aino Salo, aino@kahvilakaneli.example, 040 000 0000”',
        sv: '”Anna Sandell, anna@kafekanel.example, 040 000 0000”',
        en: '“Aino Salo, aino@kahvilakaneli.example, +358 40 000 0000”',
      },
      mistakes: {
        fi: ['Yhteyshenkilö on vaihtunut, eikä tietoa ole päivitetty.'],
        sv: ['Kunden har en ny kontaktperson, men uppgiften har inte uppdaterats.'],
        en: ['The contact person has changed and the record has not been updated.'],
      },
    },
    'controllers.representative': {
      label: {
        fi: 'Asiakkaan edustaja EU:ssa',
        sv: 'Kundens företrädare i EU',
        en: 'Representative of the client in the EU',
      },
      hint: {
        fi: 'Täytä vain, jos asiakkaalla ei ole toimipaikkaa EU:ssa tai ETA:ssa.',
        sv: 'Fyll i endast om kunden inte har något verksamhetsställe i EU eller EES.',
        en: 'Fill in only if the client has no establishment in the EU or the EEA.',
      },
      why: {
        fi: 'Jos asiakas on EU:n ja ETA:n ulkopuolelta, selosteeseen kuuluu myös sen edustaja.',
        sv: 'Om kunden finns utanför EU och EES ska också dess företrädare stå i registret.',
        en: 'If the client is outside the EU and the EEA, its representative belongs in the record too.',
      },
      example: {
        fi: 'Tilitoimisto jättää kohdan tyhjäksi, koska asiakas on suomalainen.',
        sv: 'En bokföringsbyrå lämnar fältet tomt eftersom kunden är finländsk.',
        en: 'An accounting office leaves the field empty because the client is Finnish.',
      },
      mistakes: {
        fi: ['Kohtaan on kirjoitettu toimitusjohtaja. Tässä tarkoitetaan edustajaa EU:ssa.'],
        sv: ['Verkställande direktören är ifylld. Här avses företrädaren i EU.'],
        en: ['The managing director is named here. The representative in the EU is meant.'],
      },
    },
    'controllers.dpo': {
      label: {
        fi: 'Asiakkaan tietosuojavastaava',
        sv: 'Kundens dataskyddsombud',
        en: 'Data protection officer of the client',
      },
      hint: {
        fi: 'Nimi ja yhteystieto, jos asiakas on nimittänyt tietosuojavastaavan.',
        sv: 'Namn och kontaktuppgift, om kunden har utnämnt ett dataskyddsombud.',
        en: 'Name and contact details, if the client has designated one.',
      },
      why: {
        fi: 'Jos asiakkaalla on tietosuojavastaava, hänet on mainittava selosteessa.',
        sv: 'Om kunden har ett dataskyddsombud ska det nämnas i registret.',
        en: 'If the client has a data protection officer, the record must mention that person.',
      },
      example: {
        fi: '”Meri Kallio, tietosuojavastaava@vartio.example”',
        sv: '”Mia Bergman, dataskyddsombud@bevakning.example”',
        en: '“Meri Kallio, dpo@security.example”',
      },
      mistakes: {
        fi: ['Tavallinen yhteyshenkilö on merkitty tietosuojavastaavaksi.'],
        sv: ['En vanlig kontaktperson är märkt som dataskyddsombud.'],
        en: ['An ordinary contact person is marked as data protection officer.'],
      },
    },
    'controllers.services': {
      label: {
        fi: 'Mitä teet asiakkaalle?',
        sv: 'Vad gör du för kunden?',
        en: 'What do you do for the client?',
      },
      hint: {
        fi: 'Esimerkiksi kirjanpito ja palkanlaskenta.',
        sv: 'Till exempel bokföring och löneräkning.',
        en: 'For example bookkeeping and payroll.',
      },
      why: {
        fi: 'Palvelusta näkee, miksi tietoja on. Teksti käy myös sopimuksen liitteeksi.',
        sv: 'Av tjänsten ser man varför uppgifterna finns. Texten passar också som avtalsbilaga.',
        en: 'The service explains why you have the data. The text also works as an annex to the agreement.',
      },
      example: {
        fi: '”Kirjanpito, palkanlaskenta ja veroilmoitukset”',
        sv: '”Bokföring, löneräkning och skattedeklarationer”',
        en: '“Bookkeeping, payroll and tax returns”',
      },
      mistakes: {
        fi: ['Teksti on yleinen, kuten ”taloushallinto”, eikä siitä näe, mitä palvelu sisältää.'],
        sv: ['Texten är allmän, som ”ekonomiförvaltning”, och visar inte vad tjänsten omfattar.'],
        en: ['The text is general, like “finance”, and does not show what the service includes.'],
      },
    },
    'controllers.categories': {
      label: {
        fi: 'Miten tietoja käsitellään?',
        sv: 'Hur behandlas uppgifterna?',
        en: 'How are the data processed?',
      },
      hint: {
        fi: 'Käsittelyn ryhmät, esimerkiksi tallennus, laskenta ja raportointi viranomaisille.',
        sv: 'Kategorier av behandling, till exempel lagring, beräkning och rapportering till myndigheter.',
        en: 'Categories of processing, for example storing, calculating and reporting to authorities.',
      },
      why: {
        fi: 'Laki vaatii, että seloste kertoo käsittelyn ryhmät asiakkaittain.',
        sv: 'Enligt lagen ska registret ta upp kategorierna av behandling för varje kund.',
        en: 'By law the record must give the categories of processing for each client.',
      },
      example: {
        fi: '”Palkkojen laskeminen, palkkalaskelmien lähettäminen, ilmoitukset tulorekisteriin, säilytys”',
        sv: '”Löneräkning, utskick av lönespecifikationer, anmälningar till inkomstregistret, förvaring”',
        en: '“Calculating wages, sending payslips, reporting to the Incomes Register, storage”',
      },
      mistakes: {
        fi: [
          'Kohtaan on kirjoitettu tietoja, kuten ”palkat”. Tässä kysytään, mitä tiedoille tehdään.',
        ],
        sv: ['Här står uppgifter, som ”löner”. Frågan gäller vad som görs med uppgifterna.'],
        en: ['The answer lists data, like “wages”. The question is what is done with the data.'],
      },
    },
    'controllers.subjects': {
      label: {
        fi: 'Kenen tietoja käsitellään?',
        sv: 'Vems uppgifter behandlas?',
        en: 'Whose data are processed?',
      },
      hint: {
        fi: 'Esimerkiksi asiakkaan työntekijät ja toimittajat.',
        sv: 'Till exempel kundens anställda och leverantörer.',
        en: 'For example employees and suppliers of the client.',
      },
      why: {
        fi: 'Käsittelysopimuksessa on kerrottava, keiden tietoja se koskee. Sama luettelo käy tähän.',
        sv: 'Biträdesavtalet ska ange vems uppgifter det gäller. Samma lista passar här.',
        en: 'The processing agreement must say whose data it covers. The same list will do here.',
      },
      example: {
        fi: '”Asiakkaan työntekijät, heidän lähiomaisensa ja asiakkaan omat asiakkaat laskuissa”',
        sv: '”Kundens anställda, deras närstående och kundens egna kunder på fakturorna”',
        en: '“The client’s employees, their next of kin and the client’s own customers on invoices”',
      },
      mistakes: {
        fi: ['Mainitaan vain yritykset. Myös toiminimen haltija on ihminen.'],
        sv: ['Bara företag nämns. En enskild näringsidkare är också en människa.'],
        en: ['Only companies are named. A sole trader is a person too.'],
      },
    },
    'controllers.data': {
      label: {
        fi: 'Mitä tietoja käsitellään?',
        sv: 'Vilka uppgifter behandlas?',
        en: 'Which data are processed?',
      },
      hint: {
        fi: 'Esimerkiksi palkkatiedot, pankkitilit ja laskut.',
        sv: 'Till exempel löneuppgifter, bankkonton och fakturor.',
        en: 'For example payroll data, bank accounts and invoices.',
      },
      why: {
        fi: 'Käsittelysopimuksessa on kerrottava, millaisia tietoja se koskee.',
        sv: 'Biträdesavtalet ska ange vilka slags uppgifter det gäller.',
        en: 'The processing agreement must say what kind of data it covers.',
      },
      example: {
        fi: '”Nimi, henkilötunnus, pankkitili, palkka ja poissaolot”',
        sv: '”Namn, personbeteckning, bankkonto, lön och frånvaro”',
        en: '“Name, personal identity code, bank account, wages and absences”',
      },
      mistakes: {
        fi: ['Arkaluonteiset tiedot, kuten ammattiliiton jäsenmaksu, jäävät pois.'],
        sv: ['Känsliga uppgifter, som fackföreningens medlemsavgift, utelämnas.'],
        en: ['Special categories of data, like the trade union fee, are left out.'],
      },
    },
    'controllers.duration': {
      label: {
        fi: 'Kuinka kauan käsittely kestää?',
        sv: 'Hur länge pågår behandlingen?',
        en: 'How long does the processing last?',
      },
      hint: {
        fi: 'Esimerkiksi niin kauan kuin asiakassopimus on voimassa.',
        sv: 'Till exempel så länge kundavtalet gäller.',
        en: 'For example as long as the client’s contract is in force.',
      },
      why: {
        fi: 'Käsittelysopimuksessa on kerrottava, kuinka kauan tietoja käsitellään. Kesto tulostuu myös sopimuksen liitteeseen.',
        sv: 'Biträdesavtalet ska ange hur länge uppgifterna behandlas. Tiden skrivs ut också i bilagan till avtalet.',
        en: 'The processing agreement must say how long the data are processed. The duration is also printed in the annex to the agreement.',
      },
      example: {
        fi: '”Asiakassopimuksen ajan. Aineisto palautetaan tai poistetaan kuukauden kuluessa sopimuksen päättymisestä.”',
        sv: '”Under den tid kundavtalet gäller. Materialet återlämnas eller raderas inom en månad från det att avtalet upphör.”',
        en: '“For as long as the contract is in force. The material is returned or erased within a month of its end.”',
      },
      mistakes: {
        fi: [
          'Kohtaan on kirjoitettu asiakkaan oma säilytysaika. Tässä kysytään, kuinka kauan sinä käsittelet tietoja.',
        ],
        sv: [
          'Här står kundens egen lagringstid. Frågan gäller hur länge du behandlar uppgifterna.',
        ],
        en: [
          'The client’s own storage period stands here. The question is how long you process the data.',
        ],
      },
    },
    'controllers.dpaRef': {
      label: {
        fi: 'Missä käsittelysopimus on?',
        sv: 'Var finns biträdesavtalet?',
        en: 'Where is the processing agreement?',
      },
      hint: {
        fi: 'Sopimuksen nimi ja päivä tai muu viite.',
        sv: 'Avtalets namn och datum eller en annan hänvisning.',
        en: 'Name and date of the agreement, or another reference.',
      },
      why: {
        fi: 'Kirjallinen sopimus on pakollinen. Viitteestä se löytyy, kun sitä kysytään.',
        sv: 'Ett skriftligt avtal är obligatoriskt. Hänvisningen gör att det hittas när någon frågar.',
        en: 'A written agreement is compulsory. The reference helps you find it when somebody asks.',
      },
      example: {
        fi: '”Toimeksiantosopimus 1.2.2026, liite 2”',
        sv: '”Uppdragsavtal 1.2.2026, bilaga 2”',
        en: '“Service contract of 1 February 2026, annex 2”',
      },
      mistakes: {
        fi: ['Asiakkaan kanssa on vain suullinen sopimus.'],
        sv: ['Det finns bara ett muntligt avtal med kunden.'],
        en: ['There is only a spoken agreement with the client.'],
      },
    },
  },
  rows: {
    controllers: {
      add: {
        fi: 'Lisää asiakas',
        sv: 'Lägg till kund',
        en: 'Add a client',
      },
      untitled: {
        fi: 'Uusi asiakas',
        sv: 'Ny kund',
        en: 'New client',
      },
    },
  },
} satisfies WordTree;
