import type { WordTree } from '../../words.ts';

export const retentionWords = {
  title: {
    fi: 'Säilytysajat',
    sv: 'Lagringstider',
    en: 'Storage periods',
  },
  intro: {
    fi: 'Kerro, kuinka kauan tietoja säilytetään ja milloin ne poistetaan.',
    sv: 'Ange hur länge uppgifterna lagras och när de raderas.',
    en: 'Say how long the data are kept and when they are erased.',
  },
  questions: {
    retention: {
      label: {
        fi: 'Kuinka kauan tietoja säilytetään?',
        sv: 'Hur länge lagras uppgifterna?',
        en: 'How long are the data kept?',
      },
      hint: {
        fi: 'Eri tiedoilla on usein eri säilytysaika. Lisää jokainen omalle rivilleen.',
        sv: 'Olika uppgifter har ofta olika lagringstid. Lägg till varje tid på en egen rad.',
        en: 'Different data often have different storage periods. Add each one as its own row.',
      },
      why: {
        fi: 'Tietoja saa säilyttää vain niin kauan kuin niitä tarvitaan. Selosteessa on kerrottava aika tai se, miten aika määräytyy.',
        sv: 'Uppgifter får lagras bara så länge de behövs. I beskrivningen ska tiden stå, eller hur den bestäms.',
        en: 'Data may be kept only as long as they are needed. The notice must give the period, or how it is decided.',
      },
      example: {
        fi: 'Kahvila Kielo lisää kolme riviä. Pöytävaraukset: 1 kuukausi käynnistä. Laskut: 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi. Uutiskirjeen tilaajat: suostumuksen peruuttamiseen asti.',
        sv: 'Ett kafé lägger till tre rader. Bordsbokningar: 1 månad från besöket. Fakturor: 6 år från slutet av det kalenderår då räkenskapsperioden gick ut. Nyhetsbrevets prenumeranter: tills samtycket återkallas.',
        en: 'A café adds three rows. Table bookings: 1 month from the visit. Invoices: 6 years from the end of the calendar year in which the financial year ended. Newsletter subscribers: until consent is withdrawn.',
      },
      mistakes: {
        fi: [
          '”Niin kauan kuin tarpeen” ei ole säilytysaika.',
          'Yksi pitkä aika kaikille tiedoille on harvoin perusteltu.',
          'Aika kirjataan selosteeseen, mutta kukaan ei poista tietoja. Sovi, kuka poistaa ja milloin.',
        ],
        sv: [
          '”Så länge det behövs” är ingen lagringstid.',
          'En enda lång tid för alla uppgifter är sällan motiverad.',
          'Tiden skrivs in men ingen raderar uppgifterna. Kom överens om vem som raderar och när.',
        ],
        en: [
          '“As long as necessary” is not a storage period.',
          'One long period for all data is seldom justified.',
          'The period is written down but nobody erases the data. Agree on who erases, and when.',
        ],
      },
      help: {
        fi: [
          'Kysy jokaisesta tietoryhmästä: Määrääkö laki ajan? Tarvitaanko tietoja, jos joku vaatii jotakin jälkikäteen? Mihin tietoja muuten tarvitaan? Kun mikään syy ei enää päde, tiedot poistetaan.',
          'Kirjanpitolaki (1336/1997, 2 luku 10 §) määrää kaksi aikaa. Tositteet säilytetään vähintään 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi. Tilinpäätös ja kirjanpito säilytetään vähintään 10 vuotta tilikauden päättymisestä.',
          'Asiakassuhteen tietoja säilytetään usein 3 vuotta suhteen päättymisestä, koska velka vanhenee yleensä kolmessa vuodessa (728/2003, 4 §). Työnhakijoiden hakemuksia säilytetään usein vuosi valinnasta. Sen ajan hakija voi vaatia hyvitystä syrjinnästä.',
          'Laki voi myös asettaa enimmäisajan. Työpaikan kameratallenne on poistettava viimeistään vuoden kuluttua, jollei säilyttämiseen ole laissa mainittua syytä (759/2004, 17 §).',
        ],
        sv: [
          'Fråga om varje kategori: Föreskriver lagen en tid? Behövs uppgifterna om någon ställer krav i efterhand? Vad behövs de annars till? När inget skäl längre gäller raderas uppgifterna.',
          'Bokföringslagen (1336/1997, 2 kap. 10 §) föreskriver två tider. Verifikat bevaras minst 6 år från slutet av det kalenderår då räkenskapsperioden gick ut. Bokslut och bokföring bevaras minst 10 år från räkenskapsperiodens slut.',
          'Uppgifter om ett kundförhållande lagras ofta 3 år efter att förhållandet upphört, eftersom en skuld i regel preskriberas på tre år (4 § i lagen 728/2003). Arbetssökandes ansökningar lagras ofta ett år från valet. Under den tiden kan den sökande kräva gottgörelse för diskriminering.',
          'Lagen kan också sätta en övre gräns. En kamerainspelning på en arbetsplats ska förstöras senast efter ett år, om lagen inte ger ett skäl att bevara den (17 § i lagen 759/2004).',
        ],
        en: [
          'Ask of each category: does a law set a period? Are the data needed if somebody makes a claim afterwards? What else are they needed for? When no reason holds any longer, the data are erased.',
          'The Accounting Act (1336/1997, chapter 2, section 10) sets two periods. Vouchers are kept at least 6 years from the end of the calendar year in which the financial year ended. Financial statements and books are kept at least 10 years from the end of the financial year.',
          'Data on a customer relationship are often kept for 3 years after it has ended, because a debt usually expires in three years (728/2003, section 4). Job applications are often kept for a year from the choice. During that year an applicant can claim compensation for discrimination.',
          'The law may also set an upper limit. A camera recording at a workplace must be destroyed within a year, unless the law gives a reason to keep it (759/2004, section 17).',
        ],
      },
    },
    'retention.dataIds': {
      label: {
        fi: 'Mitä tietoja aika koskee?',
        sv: 'Vilka uppgifter gäller tiden?',
        en: 'Which data does the period concern?',
      },
      hint: {
        fi: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
        sv: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
        en: 'Choose from the categories that you added under Personal data.',
      },
      why: {
        fi: 'Sisäinen seloste kertoo poistoajan tietoryhmittäin. Kun valitset ryhmät, näet myös, mikä ryhmä on vielä ilman aikaa.',
        sv: 'Det interna registret anger tiden för radering per kategori. När du väljer kategorier ser du också vilken som ännu saknar tid.',
        en: 'The record gives the time of erasure by category of data. Choosing the categories also shows which one has no period yet.',
      },
      example: {
        fi: 'Kahvila valitsee 6 vuoden riville ryhmän ”laskutustiedot”, ei kaikkia asiakkaan tietoja.',
        sv: 'Kaféet väljer kategorin ”faktureringsuppgifter” för raden på 6 år, inte alla uppgifter om kunden.',
        en: 'The café chooses “billing data” for the row of 6 years, not all data on the customer.',
      },
      mistakes: {
        fi: [
          'Kaikkien ryhmien valinta samalle riville piilottaa sen, että osa tiedoista voitaisiin poistaa aikaisemmin.',
        ],
        sv: [
          'Om alla kategorier står på samma rad syns det inte att en del av uppgifterna kunde raderas tidigare.',
        ],
        en: [
          'If every category is on the same row, it does not show that some data could be erased earlier.',
        ],
      },
    },
    'retention.purposeIds': {
      label: {
        fi: 'Mitä tarkoituksia aika koskee?',
        sv: 'Vilka ändamål gäller tiden?',
        en: 'Which purposes does the period concern?',
      },
      hint: {
        fi: 'Valitse tarkoitus, jos aika ei riipu tiedoista vaan siitä, mihin niitä käytetään.',
        sv: 'Välj ett ändamål om tiden inte beror på uppgifterna utan på vad de används till.',
        en: 'Choose a purpose if the period depends on what the data are used for rather than on the data.',
      },
      why: {
        fi: 'Sama tieto voi vanhentua eri aikaan sen mukaan, mihin sitä käytetään. Valinta kertoo lukijalle, mistä käytöstä on kyse.',
        sv: 'Samma uppgift kan bli onödig vid olika tidpunkter beroende på vad den används till. Valet visar läsaren vilken användning det gäller.',
        en: 'The same data may become unnecessary at different times, depending on their use. The choice shows the reader which use is meant.',
      },
      example: {
        fi: 'Sähköpostiosoite: markkinoinnissa suostumuksen peruuttamiseen asti, tilausten hoitamisessa 3 vuotta asiakassuhteen päättymisestä.',
        sv: 'E-postadressen: för marknadsföring tills samtycket återkallas, för beställningar 3 år från kundförhållandets slut.',
        en: 'The email address: for marketing until consent is withdrawn, for orders 3 years from the end of the customer relationship.',
      },
      mistakes: {
        fi: ['Markkinointi ei jatku sillä, että samaa osoitetta tarvitaan vielä laskutukseen.'],
        sv: [
          'Marknadsföringen får inte fortsätta bara för att adressen ännu behövs för faktureringen.',
        ],
        en: ['Marketing may not go on just because the address is still needed for invoicing.'],
      },
    },
    'retention.duration': {
      label: {
        fi: 'Kuinka pitkä aika on?',
        sv: 'Hur lång är tiden?',
        en: 'How long is the period?',
      },
      hint: {
        fi: 'Anna aika vuosina, kuukausina, viikkoina tai päivinä, tai valitse ”tapahtumaan asti”.',
        sv: 'Ange tiden i år, månader, veckor eller dagar, eller välj ”fram till händelsen”.',
        en: 'Give it in years, months, weeks or days, or choose “until the event”.',
      },
      why: {
        fi: 'Henkilön pitää voida laskea, milloin hänen tietonsa poistetaan. Aika tulee molempiin selosteisiin.',
        sv: 'Personen ska kunna räkna ut när uppgifterna raderas. Tiden kommer med i båda dokumenten.',
        en: 'People should be able to work out when their data will be erased. The period is printed in both documents.',
      },
      example: {
        fi: 'Palvelupyynnöt: 1 vuosi. Laskut: 6 vuotta. Uutiskirje: ”tapahtumaan asti”.',
        sv: 'Serviceförfrågningar: 1 år. Fakturor: 6 år. Nyhetsbrev: ”fram till händelsen”.',
        en: 'Service requests: 1 year. Invoices: 6 years. Newsletter: “until the event”.',
      },
      mistakes: {
        fi: [
          'Pitkä aika varmuuden vuoksi ei käy: ajalle tarvitaan syy.',
          'Aika, joka on lyhyempi kuin laissa, rikkoo lakia. Tarkista kirjanpidon ja palkkojen ajat.',
        ],
        sv: [
          'En lång tid för säkerhets skull går inte: tiden behöver ett skäl.',
          'En tid som är kortare än lagens strider mot lagen. Kontrollera tiderna för bokföring och löner.',
        ],
        en: [
          'A long period to be on the safe side will not do: the period needs a reason.',
          'A period shorter than the law’s breaks the law. Check the periods for accounting and payroll.',
        ],
      },
    },
    'retention.startEvent': {
      label: {
        fi: 'Mistä aika lasketaan?',
        sv: 'Från vilken händelse räknas tiden?',
        en: 'What is the period counted from?',
      },
      hint: {
        fi: 'Valitse tapahtuma, josta aika alkaa tai johon säilytys päättyy.',
        sv: 'Välj den händelse då tiden börjar eller lagringen upphör.',
        en: 'Choose the event at which the period starts or the storage ends.',
      },
      options: {
        fyEnd: {
          fi: 'Tilikauden päättymisestä',
          sv: 'Räkenskapsperiodens slut',
          en: 'End of the financial year',
        },
        fyEndCalYearEnd: {
          fi: 'Sen kalenterivuoden lopusta, jona tilikausi päättyi',
          sv: 'Slutet av det kalenderår då räkenskapsperioden gick ut',
          en: 'End of the calendar year in which the financial year ended',
        },
        calYearEnd: {
          fi: 'Kalenterivuoden lopusta',
          sv: 'Kalenderårets slut',
          en: 'End of the calendar year',
        },
        nextTaxYearStart: {
          fi: 'Verovuotta seuraavan vuoden alusta',
          sv: 'Början av året efter skatteåret',
          en: 'Beginning of the year after the tax year',
        },
        dueDate: {
          fi: 'Eräpäivästä',
          sv: 'Förfallodagen',
          en: 'Due date',
        },
        employmentEnd: {
          fi: 'Työsuhteen päättymisestä',
          sv: 'Anställningens slut',
          en: 'End of the employment',
        },
        selectionKnown: {
          fi: 'Siitä, kun valinnasta on kerrottu hakijalle',
          sv: 'Dagen då den sökande fick veta om valet',
          en: 'Day on which the applicant was told of the choice',
        },
        recordingEnd: {
          fi: 'Tallennuksen päättymisestä',
          sv: 'Inspelningens slut',
          en: 'End of the recording',
        },
        customerEnd: {
          fi: 'Asiakassuhteen päättymisestä',
          sv: 'Kundförhållandets slut',
          en: 'End of the customer relationship',
        },
        contractEnd: {
          fi: 'Sopimuksen päättymisestä',
          sv: 'Avtalets slut',
          en: 'End of the contract',
        },
        delivery: {
          fi: 'Toimituksesta',
          sv: 'Leveransen',
          en: 'Delivery',
        },
        defectNoticed: {
          fi: 'Virheen havaitsemisesta',
          sv: 'Dagen då felet upptäcktes',
          en: 'Discovery of the defect',
        },
        transaction: {
          fi: 'Liiketoimesta',
          sv: 'Transaktionen',
          en: 'Transaction',
        },
        consentWithdrawn: {
          fi: 'Suostumuksen peruuttamisesta',
          sv: 'Dagen då samtycket återkallades',
          en: 'Withdrawal of consent',
        },
        lastActivity: {
          fi: 'Viimeisestä asioinnista',
          sv: 'Den senaste kontakten',
          en: 'Last contact',
        },
        reportReceived: {
          fi: 'Ilmoituksen saapumisesta',
          sv: 'Dagen då anmälan togs emot',
          en: 'Receipt of the report',
        },
        death: {
          fi: 'Henkilön kuolemasta',
          sv: 'Personens död',
          en: 'Death of the person',
        },
        birth: {
          fi: 'Henkilön syntymästä',
          sv: 'Personens födelse',
          en: 'Birth of the person',
        },
        docCreated: {
          fi: 'Asiakirjan laatimisesta',
          sv: 'Dagen då handlingen upprättades',
          en: 'Drawing up of the document',
        },
        membershipEnd: {
          fi: 'Jäsenyyden päättymisestä',
          sv: 'Medlemskapets slut',
          en: 'End of the membership',
        },
        keyReturned: {
          fi: 'Avaimen palauttamisesta',
          sv: 'Dagen då nyckeln återlämnades',
          en: 'Return of the key',
        },
        visit: {
          fi: 'Käynnistä',
          sv: 'Besöket',
          en: 'Visit',
        },
        eventLogged: {
          fi: 'Tapahtuman kirjautumisesta',
          sv: 'Dagen då händelsen registrerades',
          en: 'Logging of the event',
        },
        caseClosed: {
          fi: 'Asian päättymisestä',
          sv: 'Dagen då ärendet slutbehandlades',
          en: 'Closing of the case',
        },
        other: {
          fi: 'Muu tapahtuma',
          sv: 'En annan händelse',
          en: 'Another event',
        },
      },
      why: {
        fi: 'Pelkkä ”3 vuotta” ei kerro, mistä aika alkaa. Vasta alkuhetki tekee ajasta laskettavan.',
        sv: '”3 år” säger inte när tiden börjar. Först med en starthändelse kan tiden räknas.',
        en: '“3 years” does not say when the period starts. Only with a starting event can it be calculated.',
      },
      example: {
        fi: 'Parturi valitsee ajanvarauksille ”viimeisestä asioinnista”, tilitoimisto toimeksiannolle ”sopimuksen päättymisestä”.',
        sv: 'En frisör väljer ”den senaste kontakten” för tidsbokningarna, en bokföringsbyrå ”avtalets slut” för uppdraget.',
        en: 'A barber chooses “last contact” for bookings; an accounting office chooses “end of the contract” for an assignment.',
      },
      mistakes: {
        fi: [
          'Asiakassuhteen päättymistä on vaikea todeta, jos sopimusta ei ole. Silloin viimeinen asiointi on selvempi.',
          'Tositteiden aika ei ala laskun päivästä vaan sen kalenterivuoden lopusta, jona tilikausi päättyi.',
        ],
        sv: [
          'Det är svårt att säga när ett kundförhållande upphör om det inte finns något avtal. Då är den senaste kontakten tydligare.',
          'Tiden för verifikat börjar inte vid fakturans datum utan vid slutet av det kalenderår då räkenskapsperioden gick ut.',
        ],
        en: [
          'The end of a customer relationship is hard to establish where there is no contract. The last contact is clearer then.',
          'The period for vouchers does not start at the date of the invoice. It starts at the end of the calendar year in which the financial year ended.',
        ],
      },
    },
    'retention.startEventText': {
      label: {
        fi: 'Mikä muu tapahtuma?',
        sv: 'Vilken annan händelse?',
        en: 'Which other event?',
      },
      hint: {
        fi: 'Kirjoita niin, että lause jatkuu ajan perään, esimerkiksi ”kurssin päättymisestä”.',
        sv: 'Skriv så att meningen fortsätter efter tiden, till exempel ”från kursens slut”.',
        en: 'Write it so that the sentence goes on after the period, for example “from the end of the course”.',
      },
      why: {
        fi: 'Jos mikään valmis tapahtuma ei sovi, seloste käyttää omaa sanamuotoasi heti ajan perässä.',
        sv: 'Om ingen färdig händelse passar använder beskrivningen din egen formulering direkt efter tiden.',
        en: 'If no ready-made event fits, the notice uses your own wording right after the period.',
      },
      example: {
        fi: 'Musiikkikoulu kirjoittaa ”kurssin päättymisestä”, jolloin selosteessa lukee: 6 kuukautta kurssin päättymisestä.',
        sv: 'En musikskola skriver ”från kursens slut”, och i beskrivningen står: 6 månader från kursens slut.',
        en: 'A music school writes “from the end of the course”, and the notice reads: 6 months from the end of the course.',
      },
      mistakes: {
        fi: [
          'Tapahtuma, jota kukaan ei voi todeta, ei käy. ”Kun tietoja ei enää tarvita” ei ole tapahtuma.',
        ],
        sv: [
          'En händelse som ingen kan fastställa duger inte. ”När uppgifterna inte längre behövs” är ingen händelse.',
        ],
        en: [
          'An event that nobody can establish will not do. “When the data are no longer needed” is not an event.',
        ],
      },
    },
    'retention.criteria': {
      label: {
        fi: 'Tarkennus tai peruste, jolla aika määräytyy',
        sv: 'Precisering eller grunden för hur tiden bestäms',
        en: 'Details, or the criteria that decide the period',
      },
      hint: {
        fi: 'Täytä, jos aikaa ei voi sanoa tarkasti tai jos se kaipaa selitystä.',
        sv: 'Fyll i om tiden inte kan anges exakt eller behöver förklaras.',
        en: 'Fill this in if the period cannot be given exactly or needs an explanation.',
      },
      why: {
        fi: 'Laki sallii perusteen, jos tarkkaa aikaa ei voi antaa. Teksti tulee ajan perään tai sen paikalle.',
        sv: 'Lagen godtar en grund om tiden inte kan anges exakt. Texten kommer efter tiden eller i stället för den.',
        en: 'The law accepts criteria where the exact period cannot be given. The text is printed after the period or in its place.',
      },
      example: {
        fi: 'Jos lasku on riidan kohteena, tiedot säilytetään, kunnes asia on ratkaistu.',
        sv: 'Om det råder tvist om en faktura sparas uppgifterna tills ärendet är avgjort.',
        en: 'If an invoice is disputed, the data are kept until the matter has been settled.',
      },
      mistakes: {
        fi: [
          '”Tarvittava aika” tai ”lain sallima aika” ei ole peruste. Kerro, mikä ratkaisee.',
          'Peruste ei saa olla ristiriidassa samalla rivillä annetun ajan kanssa.',
        ],
        sv: [
          '”Den tid som behövs” eller ”den tid lagen tillåter” är inget svar. Ange vad som avgör.',
          'Grunden får inte strida mot tiden på samma rad.',
        ],
        en: [
          '“The necessary time” or “the time allowed by law” is not a criterion. Say what decides.',
          'The criteria must not contradict the period on the same row.',
        ],
      },
    },
    'retention.statute': {
      label: {
        fi: 'Määrääkö laki säilytysajan?',
        sv: 'Föreskriver lagen lagringstiden?',
        en: 'Does a law set the storage period?',
      },
      hint: {
        fi: 'Kirjoita lain nimi, numero ja pykälä. Muuten jätä tyhjäksi.',
        sv: 'Skriv lagens namn, nummer och paragraf. Lämna annars tomt.',
        en: 'Write the name, number and section of the act. Otherwise leave this empty.',
      },
      why: {
        fi: 'Kun laki määrää ajan, lukija ymmärtää, miksi tietoja ei voi poistaa aikaisemmin. Sama laki näkyy molemmissa selosteissa.',
        sv: 'När lagen föreskriver tiden förstår läsaren varför uppgifterna inte kan raderas tidigare. Lagen nämns i båda dokumenten.',
        en: 'When a law sets the period, the reader sees why the data cannot be erased earlier. The act is named in both documents.',
      },
      example: {
        fi: 'Kirjanpitolaki (1336/1997), 2 luku 10 §.',
        sv: 'Bokföringslagen (1336/1997), 2 kap. 10 §.',
        en: 'Accounting Act (1336/1997), chapter 2, section 10.',
      },
      mistakes: {
        fi: [
          'Kirjanpitolaki ei määrää säilyttämään koko asiakasrekisteriä, vain kirjanpidon aineiston.',
          'Tietosuoja-asetus ei itse määrää säilytysaikoja, joten sitä ei kirjata tähän.',
        ],
        sv: [
          'Bokföringslagen kräver inte att hela kundregistret sparas, bara bokföringsmaterialet.',
          'Dataskyddsförordningen föreskriver inga lagringstider och skrivs därför inte här.',
        ],
        en: [
          'The Accounting Act does not require the whole customer register to be kept, only the accounting material.',
          'The GDPR itself sets no storage periods, so it is not entered here.',
        ],
      },
    },
    'retention.deletion': {
      label: {
        fi: 'Miten tiedot poistetaan?',
        sv: 'Hur raderas uppgifterna?',
        en: 'How are the data erased?',
      },
      hint: {
        fi: 'Esimerkiksi: poistetaan järjestelmästä ja paperit silputaan.',
        sv: 'Till exempel: raderas ur systemet, och papper strimlas.',
        en: 'For example: erased from the system, and papers are shredded.',
      },
      why: {
        fi: 'Poistaminen on osa säilytysajan noudattamista. Kuvaus osoittaa, että ajat eivät ole vain paperilla.',
        sv: 'Att radera hör till att följa lagringstiden. Beskrivningen visar att tiderna inte bara finns på papper.',
        en: 'Erasing is part of keeping to the period. The description shows that the periods exist in practice, not only on paper.',
      },
      example: {
        fi: 'Järjestelmä poistaa varaukset kuukausittain. Paperilomakkeet silputaan tammikuussa.',
        sv: 'Systemet raderar bokningarna varje månad. Pappersblanketterna strimlas i januari.',
        en: 'The system erases bookings every month. Paper forms are shredded in January.',
      },
      mistakes: {
        fi: [
          'Tiedot poistetaan ohjelmasta, mutta ne jäävät sähköpostiin, taulukkoon tai arkistokaappiin.',
          'Nimen poistaminen ei yksin tee tiedoista nimettömiä, jos henkilön voi vielä tunnistaa muusta.',
        ],
        sv: [
          'Uppgifterna raderas ur programmet men blir kvar i e-posten, i ett kalkylblad eller i arkivskåpet.',
          'Att ta bort namnet gör inte i sig uppgifterna anonyma, om personen ännu kan kännas igen på något annat.',
        ],
        en: [
          'The data are erased from the program but remain in email, a spreadsheet or the filing cabinet.',
          'Removing the name alone does not make data anonymous if the person can still be recognised from the rest.',
        ],
      },
    },
    'sectionNotes.retention': {
      label: {
        fi: 'Haluatko lisätä jotain säilytysajoista?',
        sv: 'Vill du tillägga något om lagringstiderna?',
        en: 'Would you like to add something about the storage periods?',
      },
      hint: {
        fi: 'Voit kertoa esimerkiksi, kuinka nopeasti varmuuskopiot vanhenevat.',
        sv: 'Du kan till exempel ange hur snabbt säkerhetskopiorna skrivs över.',
        en: 'You can say, for example, how soon backups are overwritten.',
      },
      why: {
        fi: 'Tähän sopii se, mikä koskee kaikkia säilytysaikoja. Teksti tulee molempiin selosteisiin.',
        sv: 'Här passar det som gäller alla lagringstider. Texten kommer med i båda dokumenten.',
        en: 'This is the place for what concerns all storage periods. The text is printed in both documents.',
      },
      example: {
        fi: 'Poistettu tieto häviää varmuuskopioista viimeistään 60 päivän kuluttua.',
        sv: 'Raderade uppgifter försvinner ur säkerhetskopiorna senast efter 60 dagar.',
        en: 'Erased data disappear from the backups within 60 days.',
      },
      mistakes: {
        fi: [
          'Älä kumoa tässä aikoja, jotka annoit edellä, lauseella ”voimme säilyttää tietoja pidempään”.',
        ],
        sv: [
          'Upphäv inte de tider som du angav ovan med meningen ”vi kan lagra uppgifterna längre”.',
        ],
        en: [
          'Do not cancel the periods you gave above with the sentence “we may keep the data longer”.',
        ],
      },
    },
  },
  rows: {
    retention: {
      add: {
        fi: 'Lisää säilytysaika',
        sv: 'Lägg till lagringstid',
        en: 'Add a storage period',
      },
      untitled: {
        fi: 'Uusi säilytysaika',
        sv: 'Ny lagringstid',
        en: 'New storage period',
      },
    },
  },
} satisfies WordTree;
