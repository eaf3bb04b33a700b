import type { WordTree } from '../../words.ts';

export const internalWords = {
  title: {
    fi: 'Sisäiset tiedot',
    sv: 'Interna uppgifter',
    en: 'Internal details',
  },
  intro: {
    fi: 'Näillä osoitat, että asiat on hoidettu. Mikään tästä ei tule julkiseen selosteeseen.',
    sv: 'Med dem visar du att allt är i sin ordning. Inget av detta kommer med i den offentliga beskrivningen.',
    en: 'These show that matters are in order. Nothing here is printed in the public notice.',
  },
  questions: {
    'internal.owner': {
      label: {
        fi: 'Kuka vastaa rekisteristä yrityksessä?',
        sv: 'Vem ansvarar för registret i företaget?',
        en: 'Who is responsible for the register in the company?',
      },
      hint: {
        fi: 'Henkilön nimi tai tehtävä.',
        sv: 'Personens namn eller befattning.',
        en: 'The name or the role of the person.',
      },
      why: {
        fi: 'Jonkun on pidettävä seloste ajan tasalla ja tiedettävä, miten tietoja käsitellään. Nimi tulee vain sisäiseen selosteeseen.',
        sv: 'Någon ska hålla beskrivningen aktuell och veta hur uppgifterna behandlas. Namnet kommer bara med i det interna registret.',
        en: 'Somebody must keep the notice up to date and know how the data are processed. The name is printed only in the internal record.',
      },
      example: {
        fi: 'Kahvilan asiakasrekisteristä vastaa ravintolapäällikkö, palkoista yrittäjä.',
        sv: 'På kaféet ansvarar restaurangchefen för kundregistret och företagaren för lönerna.',
        en: 'In a café, the restaurant manager is responsible for the customer register, the owner for payroll.',
      },
      mistakes: {
        fi: [
          'Vastuuta ei voi siirtää palvelun toimittajalle. Nimeä joku omasta yrityksestä.',
          'Muista vaihtaa nimi, kun henkilö lähtee yrityksestä.',
        ],
        sv: [
          'Ansvaret kan inte flyttas över på tjänstens leverantör. Utse någon i det egna företaget.',
          'Kom ihåg att byta namnet när personen lämnar företaget.',
        ],
        en: [
          'The responsibility cannot be passed to the supplier of a service. Name somebody in your own company.',
          'Remember to change the name when the person leaves the company.',
        ],
      },
    },
    'internal.systems': {
      label: {
        fi: 'Missä järjestelmissä tiedot ovat?',
        sv: 'I vilka system finns uppgifterna?',
        en: 'In which systems are the data?',
      },
      hint: {
        fi: 'Lisää myös paperiarkistot ja taulukot.',
        sv: 'Lägg också till pappersarkiv och kalkylblad.',
        en: 'Add paper archives and spreadsheets too.',
      },
      why: {
        fi: 'Kun tiedät, missä tiedot ovat, löydät ne myös silloin, kun joku pyytää nähdä tai poistaa tietonsa. Luettelo tulee sisäiseen selosteeseen.',
        sv: 'När du vet var uppgifterna finns hittar du dem också när någon vill se eller få bort sina uppgifter. Listan kommer med i det interna registret.',
        en: 'If you know where the data are, you also find them when somebody asks to see or erase theirs. The list is printed in the internal record.',
      },
      example: {
        fi: 'Ajanvaraus, kassajärjestelmä, sähköposti, puhelimen yhteystiedot ja mappi toimistossa.',
        sv: 'Tidsbokningen, kassasystemet, e-posten, telefonens kontakter och en mapp på kontoret.',
        en: 'The booking service, the till system, email, the contacts on the phone and a folder in the office.',
      },
      mistakes: {
        fi: [
          'Taulukot, puhelimet ja sähköposti unohtuvat, vaikka niissä on usein eniten tietoja.',
          'Jos järjestelmän toimittaja pääsee tietoihin, sen on oltava myös vastaanottajissa.',
        ],
        sv: [
          'Kalkylblad, telefoner och e-post glöms bort fast de ofta innehåller flest uppgifter.',
          'Om systemets leverantör kommer åt uppgifterna ska leverantören också finnas bland mottagarna.',
        ],
        en: [
          'Spreadsheets, phones and email are forgotten although they often hold the most data.',
          'If the supplier of the system can access the data, it must also be among the recipients.',
        ],
      },
    },
    'internal.systems.name': {
      label: {
        fi: 'Järjestelmän nimi',
        sv: 'Systemets namn',
        en: 'Name of the system',
      },
      hint: {
        fi: 'Ohjelman, palvelun tai arkiston nimi.',
        sv: 'Programmets, tjänstens eller arkivets namn.',
        en: 'The name of the program, service or archive.',
      },
      why: {
        fi: 'Nimestä kuka tahansa yrityksessä tietää, mistä tietoja etsitään.',
        sv: 'Av namnet vet vem som helst i företaget var uppgifterna finns.',
        en: 'From the name, anybody in the company knows where to look for the data.',
      },
      example: {
        fi: 'Ajanvaraus Kello, kassakone tai ”keltainen mappi”.',
        sv: 'Tidsbokningen Klocka, kassan eller ”den gula mappen”.',
        en: 'Booking service Clock, the till or “the yellow folder”.',
      },
      mistakes: {
        fi: ['Salasanat ja tunnukset eivät kuulu tähän.'],
        sv: ['Lösenord och användarnamn hör inte hit.'],
        en: ['Passwords and user names do not belong here.'],
      },
    },
    'internal.systems.supplier': {
      label: {
        fi: 'Toimittaja',
        sv: 'Leverantör',
        en: 'Supplier',
      },
      hint: {
        fi: 'Yritys, jolta järjestelmä on hankittu.',
        sv: 'Företaget som systemet är köpt av.',
        en: 'The company from which the system was bought.',
      },
      why: {
        fi: 'Toimittaja on usein henkilötietojen käsittelijä, jonka kanssa tarvitaan sopimus käsittelystä.',
        sv: 'Leverantören är ofta ett personuppgiftsbiträde, som man behöver ett avtal om behandlingen med.',
        en: 'The supplier is often a processor, with whom an agreement on the processing is needed.',
      },
      example: {
        fi: 'Kello Ohjelmistot Oy. Oman mapin kohdalla tämä jää tyhjäksi.',
        sv: 'Klocka Program Ab. För den egna mappen lämnas fältet tomt.',
        en: 'Clock Software Ltd. For your own folder, the field is left empty.',
      },
      mistakes: {
        fi: ['Kirjoita sopimuskumppanin nimi, ei jälleenmyyjän, jos ne ovat eri yrityksiä.'],
        sv: ['Skriv avtalspartens namn, inte återförsäljarens, om de är olika företag.'],
        en: ['Write the name of the party to the contract, not of the reseller, if they differ.'],
      },
    },
    'internal.systems.text': {
      label: {
        fi: 'Mihin järjestelmää käytetään?',
        sv: 'Vad används systemet till?',
        en: 'What is the system used for?',
      },
      hint: {
        fi: 'Yksi virke riittää.',
        sv: 'En mening räcker.',
        en: 'One sentence is enough.',
      },
      why: {
        fi: 'Yksi järjestelmä voi palvella monta tarkoitusta. Kuvaus kertoo, mikä sen osuus tässä rekisterissä on.',
        sv: 'Ett system kan tjäna många ändamål. Beskrivningen visar vilken uppgift det har i det här registret.',
        en: 'One system may serve many purposes. The description shows what part it plays in this register.',
      },
      example: {
        fi: 'Asiakkaat varaavat ajan ja saavat muistutuksen tekstiviestillä.',
        sv: 'Kunderna bokar tid och får en påminnelse som textmeddelande.',
        en: 'Customers book a time and get a reminder by text message.',
      },
      mistakes: {
        fi: ['Tekninen kuvaus ei auta. Kerro, mitä järjestelmällä tehdään.'],
        sv: ['En teknisk beskrivning hjälper inte. Ange vad systemet används till.'],
        en: ['A technical description does not help. Say what the system is used for.'],
      },
    },
    'internal.dpiaCriteria': {
      label: {
        fi: 'Mitkä näistä sopivat käsittelyyn?',
        sv: 'Vilka av dessa stämmer för behandlingen?',
        en: 'Which of these apply to the processing?',
      },
      hint: {
        fi: 'Vaikutustenarviointi tarvitaan yleensä, kun vähintään kaksi sopii. Jätä tyhjäksi, jos mikään ei sovi.',
        sv: 'En konsekvensbedömning behövs i regel när minst två stämmer. Lämna tomt om ingen stämmer.',
        en: 'An impact assessment is usually needed when at least two apply. Leave this empty if none does.',
      },
      options: {
        evaluation: {
          fi: 'Henkilöitä arvioidaan, pisteytetään tai profiloidaan',
          sv: 'Personer bedöms, poängsätts eller profileras',
          en: 'People are evaluated, scored or profiled',
        },
        automatedDecision: {
          fi: 'Ohjelma tekee päätöksiä, joilla on oikeudellisia tai muuten merkittäviä vaikutuksia',
          sv: 'Ett program fattar beslut som har rättsliga eller andra betydande följder',
          en: 'A program makes decisions that have legal or other significant effects',
        },
        monitoring: {
          fi: 'Henkilöitä seurataan järjestelmällisesti, esimerkiksi kameroilla',
          sv: 'Personer övervakas systematiskt, till exempel med kameror',
          en: 'People are monitored systematically, for example with cameras',
        },
        sensitive: {
          fi: 'Tiedot ovat arkaluonteisia tai hyvin henkilökohtaisia, esimerkiksi terveys-, rikos- tai sijaintitietoja',
          sv: 'Uppgifterna är känsliga eller mycket personliga, till exempel om hälsa, brott eller var någon befinner sig',
          en: 'The data are sensitive or very personal, for example on health, offences or location',
        },
        largeScale: {
          fi: 'Käsittely on laajaa: paljon henkilöitä, paljon tietoja tai laaja alue',
          sv: 'Behandlingen är omfattande: många personer, många uppgifter eller ett stort område',
          en: 'The processing is extensive: many people, many data or a large area',
        },
        matching: {
          fi: 'Eri lähteiden tietoja yhdistetään tavalla, jota henkilö ei odota',
          sv: 'Uppgifter från olika källor kombineras på ett sätt som personen inte väntar sig',
          en: 'Data from different sources are combined in a way the person does not expect',
        },
        vulnerable: {
          fi: 'Henkilöt ovat heikommassa asemassa, esimerkiksi lapsia, työntekijöitä tai potilaita',
          sv: 'Personerna är i en svagare ställning, till exempel barn, anställda eller patienter',
          en: 'The people are in a weaker position, for example children, employees or patients',
        },
        newTechnology: {
          fi: 'Käytössä on uutta tekniikkaa tai tuttua tekniikkaa uudella tavalla',
          sv: 'Ny teknik används, eller bekant teknik på ett nytt sätt',
          en: 'New technology is used, or known technology in a new way',
        },
        prevention: {
          fi: 'Käsittely voi estää henkilöä saamasta palvelua tai käyttämästä oikeuttaan',
          sv: 'Behandlingen kan hindra personen från att få en tjänst eller använda en rättighet',
          en: 'The processing may keep the person from getting a service or using a right',
        },
      },
      why: {
        fi: 'Näistä kohdista riski tunnistetaan. Vastaus tulee sisäiseen selosteeseen ja auttaa seuraavassa kysymyksessä.',
        sv: 'De här punkterna visar på en risk. Svaret kommer med i det interna registret och hjälper i nästa fråga.',
        en: 'These points reveal a risk. The answer is printed in the internal record and helps with the next question.',
      },
      example: {
        fi: 'Kukkakauppa jättää kaikki tyhjiksi. Lasten harrastusseura, joka kirjaa allergiat, valitsee kaksi: arkaluonteiset tiedot ja heikommassa asemassa olevat.',
        sv: 'En blomsterbutik lämnar alla tomma. En barnidrottsförening som antecknar allergier väljer två: känsliga uppgifter och personer i en svagare ställning.',
        en: 'A flower shop leaves them all empty. A children’s sports club that notes allergies chooses two: sensitive data and people in a weaker position.',
      },
      mistakes: {
        fi: [
          'Työntekijät ovat heikommassa asemassa työnantajaansa nähden. Se kohta sopii siis henkilöstörekisteriin.',
          'Yksikin kohta voi riittää, jos riski on korkea.',
        ],
        sv: [
          'Anställda är i en svagare ställning än sin arbetsgivare. Den punkten stämmer alltså för personalregistret.',
          'Redan en punkt kan räcka om risken är hög.',
        ],
        en: [
          'Employees are in a weaker position than their employer. So that point applies to a staff register.',
          'Even one point may be enough if the risk is great.',
        ],
      },
      help: {
        fi: [
          'Kohdat ovat EU:n tietosuojaviranomaisten yhteisestä ohjeesta. Kun vähintään kaksi sopii, arviointi yleensä tarvitaan. Jos päätät silloin olla tekemättä sitä, kirjaa syy.',
          'Laajaa käsittely on, kun henkilöitä, tietoja tai alueita on paljon tai käsittely kestää kauan. Yksittäisen lääkärin potilastietoja ei pidetä laajana käsittelynä.',
        ],
        sv: [
          'Punkterna kommer från EU-dataskyddsmyndigheternas gemensamma riktlinjer. När minst två stämmer behövs bedömningen i regel. Om du ändå låter bli, skriv upp skälet.',
          'Behandlingen är omfattande när personerna, uppgifterna eller områdena är många eller när den pågår länge. En enskild läkares patientuppgifter räknas inte som omfattande.',
        ],
        en: [
          'The points come from the joint guidelines of the EU data protection authorities. If at least two apply, an assessment is usually needed. If you decide against it, write down the reason.',
          'Processing is on a large scale when there are many people, data or areas, or when it lasts long. The patient data of a single doctor are not regarded as large-scale.',
        ],
      },
    },
    'internal.dpiaNeeded': {
      label: {
        fi: 'Tarvitaanko tietosuojaa koskeva vaikutustenarviointi?',
        sv: 'Behövs en konsekvensbedömning avseende dataskydd?',
        en: 'Is a data protection impact assessment needed?',
      },
      hint: {
        fi: 'Arviointi tarvitaan, jos käsittelystä voi tulla henkilöille korkea riski. Päätä edellisen vastauksen perusteella.',
        sv: 'Bedömningen behövs om behandlingen kan medföra en hög risk för personerna. Avgör utifrån det föregående svaret.',
        en: 'It is needed if the processing is likely to result in a high risk for people. Decide by the previous answer.',
      },
      why: {
        fi: 'Riskialttiista käsittelystä on tehtävä arviointi, ennen kuin se alkaa. Yrityksen on voitava osoittaa, että asia on mietitty.',
        sv: 'För riskfylld behandling ska en bedömning göras innan den börjar. Företaget måste kunna visa att saken är övervägd.',
        en: 'Risky processing must be assessed before it begins. The company must be able to show that it has considered the matter.',
      },
      example: {
        fi: 'Kukkakauppa vastaa ”ei”: asiakkaita on vähän, tiedot ovat tavallisia eikä ketään seurata. Kotihoitoyritys, joka seuraa asiakkaita antureilla, vastaa ”kyllä”.',
        sv: 'En blomsterbutik svarar ”nej”: kunderna är få, uppgifterna vanliga och ingen övervakas. Ett hemvårdsföretag som följer kunderna med sensorer svarar ”ja”.',
        en: 'A flower shop answers “no”: it has few customers and ordinary data, and nobody is monitored. A home care company that follows its clients with sensors answers “yes”.',
      },
      mistakes: {
        fi: [
          'Yrityksen pieni koko ei yksin poista velvollisuutta. Ratkaisevaa on, mitä tiedoilla tehdään.',
          'Arviointia ei tehdä jälkikäteen, kun järjestelmä on jo käytössä.',
        ],
        sv: [
          'Skyldigheten försvinner inte bara för att företaget är litet. Det avgörande är vad som görs med uppgifterna.',
          'Bedömningen görs inte i efterhand när systemet redan är i bruk.',
        ],
        en: [
          'A small company is not free of the duty because of its size alone. What matters is what is done with the data.',
          'The assessment is not made afterwards, when the system is already in use.',
        ],
      },
      help: {
        fi: [
          'Arviointi tarvitaan, jos käsittelystä todennäköisesti aiheutuu henkilöille korkea riski (35 artikla). Asetus nimeää kolme tapausta. Henkilöitä arvioidaan automaattisesti, ja sillä on heille merkittäviä vaikutuksia. Terveystietoja, muita erityisiä tietoja tai rikostietoja käsitellään laajasti. Yleisölle avointa aluetta valvotaan laajasti.',
          'Muissa tapauksissa auttaa edellinen kysymys: mitä useampi kohta sopii, sitä varmemmin arviointi tarvitaan. Tietosuojavaltuutettu on julkaissut luettelon käsittelyistä, joissa se on pakollinen.',
          'Jos riski jää korkeaksi suojatoimista huolimatta, valvontaviranomaista on kuultava, ennen kuin käsittely aloitetaan (36 artikla).',
        ],
        sv: [
          'Bedömningen behövs om behandlingen sannolikt leder till en hög risk för personerna (artikel 35). Förordningen nämner tre fall. Personer bedöms automatiskt med betydande följder för dem. Särskilda kategorier av uppgifter (som hälsa) eller uppgifter om brott behandlas i stor omfattning. En allmän plats övervakas i stor omfattning.',
          'I andra fall hjälper den föregående frågan: ju fler punkter som stämmer, desto säkrare behövs bedömningen. Dataombudsmannen har publicerat en förteckning över behandlingar där den är obligatorisk.',
          'Om risken är hög trots skyddsåtgärderna ska tillsynsmyndigheten höras innan behandlingen inleds (artikel 36).',
        ],
        en: [
          'An assessment is needed if the processing is likely to result in a high risk for people (Article 35). The GDPR names three cases. People are evaluated automatically with significant effects on them. Special categories of data (such as health) or data on offences are processed on a large scale. A public area is monitored on a large scale.',
          'In other cases the previous question helps: the more of its points apply, the more certainly an assessment is needed. The Data Protection Ombudsman has published a list of processing for which it is mandatory.',
          'If the risk remains high despite the safeguards, the supervisory authority must be consulted before the processing begins (Article 36).',
        ],
      },
    },
    'internal.dpiaText': {
      label: {
        fi: 'Miten tähän päädyttiin?',
        sv: 'Hur kom du fram till detta?',
        en: 'How did you come to this conclusion?',
      },
      hint: {
        fi: 'Kirjaa lyhyesti, miksi arviointi tarvitaan tai ei tarvita ja mitä siinä todettiin.',
        sv: 'Skriv kort varför bedömningen behövs eller inte behövs och vad som konstaterades i den.',
        en: 'Write briefly why the assessment is or is not needed, and what it found.',
      },
      why: {
        fi: 'Perustelu osoittaa, että vastaus ei ollut arvaus. Se tulee vain sisäiseen selosteeseen.',
        sv: 'Motiveringen visar att svaret inte var en gissning. Den kommer bara med i det interna registret.',
        en: 'The reasons show that the answer was not a guess. They are printed only in the internal record.',
      },
      example: {
        fi: 'Arviointia ei tarvita: noin 300 asiakkaan yhteystiedot ja varaukset, ei terveystietoja, ei seurantaa eikä automaattisia päätöksiä.',
        sv: 'Ingen bedömning behövs: kontaktuppgifter och bokningar för ungefär 300 kunder, inga uppgifter om hälsa, ingen övervakning och inga automatiserade beslut.',
        en: 'No assessment is needed: contact details and bookings of about 300 customers, no data on health, no monitoring and no automated decisions.',
      },
      mistakes: {
        fi: ['”Ei tarvita” ilman syytä ei osoita mitään.'],
        sv: ['”Behövs inte” utan skäl visar ingenting.'],
        en: ['“Not needed” without a reason shows nothing.'],
      },
    },
    'internal.dpiaDone': {
      label: {
        fi: 'Onko vaikutustenarviointi tehty?',
        sv: 'Är konsekvensbedömningen gjord?',
        en: 'Has the impact assessment been made?',
      },
      hint: {
        fi: 'Arviointi tehdään, ennen kuin käsittely alkaa.',
        sv: 'Bedömningen görs innan behandlingen börjar.',
        en: 'It is made before the processing begins.',
      },
      why: {
        fi: 'Jos arviointi tarvitaan, käsittelyä ei saa aloittaa, ennen kuin se on tehty.',
        sv: 'Om bedömningen behövs får behandlingen inte börja innan den är gjord.',
        en: 'If an assessment is needed, the processing may not begin before it has been made.',
      },
      example: {
        fi: 'Kotihoitoyritys vastaa ”kyllä”, kun arviointi on kirjattu ja johto on hyväksynyt sen.',
        sv: 'Hemvårdsföretaget svarar ”ja” när bedömningen är nedskriven och ledningen har godkänt den.',
        en: 'The home care company answers “yes” when the assessment is written and the management has approved it.',
      },
      mistakes: {
        fi: ['Keskeneräinen arviointi ei ole tehty. Vastaa silloin ”ei”.'],
        sv: ['En halvfärdig bedömning är inte gjord. Svara då ”nej”.'],
        en: ['An unfinished assessment has not been made. Answer “no” then.'],
      },
    },
    'internal.dpiaOn': {
      label: {
        fi: 'Milloin vaikutustenarviointi tehtiin?',
        sv: 'När gjordes konsekvensbedömningen?',
        en: 'When was the impact assessment made?',
      },
      hint: {
        fi: 'Päivä, jona arviointi hyväksyttiin.',
        sv: 'Dagen då bedömningen godkändes.',
        en: 'The day on which it was approved.',
      },
      why: {
        fi: 'Päivä osoittaa, että arviointi tehtiin ennen käsittelyn aloittamista.',
        sv: 'Dagen visar att bedömningen gjordes innan behandlingen började.',
        en: 'The date shows that the assessment was made before the processing began.',
      },
      example: {
        fi: '15.9.2026, kun antureita alettiin käyttää 1.10.2026.',
        sv: '15.9.2026, när sensorerna togs i bruk 1.10.2026.',
        en: '15 September 2026, when the sensors were taken into use on 1 October 2026.',
      },
      mistakes: {
        fi: [
          'Arviointi on tarkistettava, kun käsittelyn riski muuttuu. Päivitä silloin myös päivä.',
        ],
        sv: ['Bedömningen ska ses över när risken ändras. Uppdatera då också dagen.'],
        en: [
          'The assessment must be reviewed when the risk changes. Update the date then as well.',
        ],
      },
    },
    'internal.liaRef': {
      label: {
        fi: 'Missä tasapainotesti on?',
        sv: 'Var finns intresseavvägningen?',
        en: 'Where is the balancing test?',
      },
      hint: {
        fi: 'Sisäinen viite, esimerkiksi asiakirjan nimi tai kansio.',
        sv: 'En intern hänvisning, till exempel dokumentets namn eller mappen.',
        en: 'An internal reference, for example the name of the document or the folder.',
      },
      why: {
        fi: 'Oikeutettuun etuun voi vedota vain, jos yrityksen tarve ei loukkaa henkilön etuja ja oikeuksia. Viite kertoo, mistä punninta löytyy, jos viranomainen kysyy.',
        sv: 'Man kan åberopa ett berättigat intresse bara om företagets behov inte åsidosätter personens intressen och rättigheter. Hänvisningen visar var avvägningen finns om myndigheten frågar.',
        en: 'Legitimate interest can be relied on only if the company’s need does not override the interests and rights of the person. The reference shows where the test is if the authority asks.',
      },
      example: {
        fi: 'Tietosuojakansio, tasapainotesti ”Kameravalvonta”, 3.3.2026.',
        sv: 'Dataskyddsmappen, intresseavvägningen ”Kameraövervakning”, 3.3.2026.',
        en: 'Data protection folder, balancing test “Camera surveillance”, 3 March 2026.',
      },
      mistakes: {
        fi: ['Testiä ei julkaista, mutta sen on oltava kirjattuna ennen käsittelyn aloittamista.'],
        sv: ['Avvägningen publiceras inte, men den ska vara nedskriven innan behandlingen börjar.'],
        en: ['The test is not published, but it must be in writing before the processing begins.'],
      },
    },
    'internal.breachProcess': {
      label: {
        fi: 'Mitä teet, jos tapahtuu tietoturvaloukkaus?',
        sv: 'Vad gör du om det inträffar en personuppgiftsincident?',
        en: 'What do you do if a personal data breach happens?',
      },
      hint: {
        fi: 'Loukkauksesta ilmoitetaan valvontaviranomaiselle 72 tunnin kuluessa, jos siitä voi aiheutua riski.',
        sv: 'Incidenten anmäls till tillsynsmyndigheten inom 72 timmar om den kan medföra en risk.',
        en: 'A breach is notified to the supervisory authority within 72 hours if it may cause a risk.',
      },
      why: {
        fi: 'Loukkauksen sattuessa aikaa on vähän. Valmis ohje säästää sen, ja se tulee sisäiseen selosteeseen.',
        sv: 'När en incident inträffar är tiden knapp. En färdig anvisning sparar tid. Den kommer med i det interna registret.',
        en: 'When a breach happens, time is short. A ready instruction saves it, and it is printed in the internal record.',
      },
      example: {
        fi: 'Työntekijä soittaa heti yrittäjälle. Yrittäjä vaihtaa salasanat, kirjaa tapahtuman, arvioi riskin ja ilmoittaa tarvittaessa tietosuojavaltuutetun toimistoon ja asiakkaille.',
        sv: 'Den anställda ringer genast företagaren. Företagaren byter lösenorden, antecknar händelsen, bedömer risken och underrättar vid behov dataombudsmannens byrå och kunderna.',
        en: 'The employee calls the owner at once. The owner changes the passwords, records what happened, assesses the risk and, if needed, notifies the Office of the Data Protection Ombudsman and the customers.',
      },
      mistakes: {
        fi: [
          'Väärälle asiakkaalle lähetetty sähköposti on myös tietoturvaloukkaus.',
          'Jokainen loukkaus kirjataan, vaikka siitä ei tarvitsisi ilmoittaa.',
          '72 tuntia sisältää myös viikonlopun.',
        ],
        sv: [
          'Ett e-postmeddelande till fel kund är också en personuppgiftsincident.',
          'Varje incident antecknas, också när den inte behöver anmälas.',
          'De 72 timmarna löper också under veckoslut.',
        ],
        en: [
          'An email sent to the wrong customer is a personal data breach too.',
          'Every breach is recorded, even when it need not be notified.',
          'The 72 hours run over the weekend too.',
        ],
      },
      help: {
        fi: [
          'Tietoturvaloukkaus tarkoittaa, että henkilötietoja häviää, tuhoutuu tai muuttuu vahingossa tai luvatta tai että joku ulkopuolinen pääsee niihin. Kadonnut puhelin, varastettu kannettava ja kiristysohjelma ovat esimerkkejä.',
          'Ilmoitus tehdään tietosuojavaltuutetun toimistoon 72 tunnin kuluessa siitä, kun loukkaus tuli tietoon (33 artikla). Ilmoitusta ei tarvita, jos riski ihmisille on epätodennäköinen. Jos riski on korkea, asiasta kerrotaan viivyttelemättä myös niille, joita se koskee (34 artikla).',
          'Jos tietoja käsittelee puolestasi toinen yritys, sen on kerrottava loukkauksesta sinulle viipymättä. Tarkista, että sopimuksessa on yhteyshenkilö tätä varten.',
        ],
        sv: [
          'En personuppgiftsincident betyder att personuppgifter försvinner, förstörs eller ändras av misstag eller olovligt, eller att någon utomstående kommer åt dem. En borttappad telefon, en stulen bärbar dator och ett utpressningsprogram är exempel.',
          'Anmälan görs till dataombudsmannens byrå inom 72 timmar från det att incidenten blev känd (artikel 33). Den behövs inte om en risk för människor är osannolik. Om risken är hög underrättas utan onödigt dröjsmål också de personer som det gäller (artikel 34).',
          'Om ett annat företag behandlar uppgifterna för din räkning ska det utan dröjsmål underrätta dig om incidenten. Kontrollera att avtalet nämner en kontaktperson för detta.',
        ],
        en: [
          'A personal data breach means that personal data are lost, destroyed or altered by accident or unlawfully, or that an outsider gets access to them. A lost phone, a stolen laptop and ransomware are examples.',
          'The Office of the Data Protection Ombudsman is notified within 72 hours of the breach becoming known (Article 33). This is not needed if a risk for people is unlikely. If the risk is high, the people concerned are informed too, without undue delay (Article 34).',
          'If another company processes the data for you, it must tell you of a breach without delay. Check that the contract names a contact for this.',
        ],
      },
    },
    'internal.notes': {
      label: {
        fi: 'Muut sisäiset muistiinpanot',
        sv: 'Övriga interna anteckningar',
        en: 'Other internal notes',
      },
      hint: {
        fi: 'Kaikki, mikä auttaa sinua tai seuraajaasi myöhemmin.',
        sv: 'Allt som hjälper dig eller din efterträdare senare.',
        en: 'Anything that helps you or your successor later.',
      },
      why: {
        fi: 'Täällä on paikka muistettaville asioille, jotka eivät kuulu muualle. Muistiinpanot tulevat sisäiseen selosteeseen.',
        sv: 'Här finns plats för sådant som ska kommas ihåg och inte hör någon annanstans. Anteckningarna kommer med i det interna registret.',
        en: 'This is a place for things to remember that belong nowhere else. The notes are printed in the internal record.',
      },
      example: {
        fi: 'Uusi kassajärjestelmä otetaan käyttöön tammikuussa. Päivitä silloin vastaanottajat ja säilytysajat.',
        sv: 'Det nya kassasystemet tas i bruk i januari. Uppdatera då mottagarna och lagringstiderna.',
        en: 'The new till system is taken into use in January. Update the recipients and the storage periods then.',
      },
      mistakes: {
        fi: [
          'Älä kirjoita yksittäisistä asiakkaista tai työntekijöistä. Viranomainen voi pyytää sisäisen selosteen nähtäväkseen.',
        ],
        sv: [
          'Skriv inte om enskilda kunder eller anställda. Myndigheten kan be att få se det interna registret.',
        ],
        en: [
          'Do not write about single customers or employees. The authority may ask to see the internal record.',
        ],
      },
    },
  },
  rows: {
    'internal.systems': {
      add: {
        fi: 'Lisää järjestelmä',
        sv: 'Lägg till system',
        en: 'Add a system',
      },
      untitled: {
        fi: 'Uusi järjestelmä',
        sv: 'Nytt system',
        en: 'New system',
      },
    },
  },
} satisfies WordTree;
