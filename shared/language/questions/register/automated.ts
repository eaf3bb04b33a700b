import type { WordTree } from '../../words.ts';

export const automatedWords = {
  title: {
    fi: 'Automaattiset päätökset',
    sv: 'Automatiserade beslut',
    en: 'Automated decisions',
  },
  intro: {
    fi: 'Kerro, tekeekö ohjelma henkilöistä arvioita tai päätöksiä.',
    sv: 'Ange om ett program bedömer personer eller fattar beslut om dem.',
    en: 'Say whether a program evaluates people or makes decisions about them.',
  },
  questions: {
    'automated.profiling': {
      label: {
        fi: 'Profiloitko henkilöitä?',
        sv: 'Profilerar du personer?',
        en: 'Do you profile people?',
      },
      hint: {
        fi: 'Profiloinnissa ohjelma arvioi henkilön ominaisuuksia, esimerkiksi ostotottumuksia.',
        sv: 'Vid profilering bedömer ett program en persons egenskaper, till exempel köpvanor.',
        en: 'In profiling, a program evaluates a person, for example their buying habits.',
      },
      why: {
        fi: 'Profiloinnista pitää kertoa avoimesti. Jos sitä ei tehdä, seloste sanoo senkin.',
        sv: 'Profilering ska man vara öppen med. Om ingen profilering förekommer säger beskrivningen också det.',
        en: 'You must be open about profiling. If there is none, the notice says that too.',
      },
      example: {
        fi: 'Kukkakauppa vastaa ”ei”: kaikki tilaajat saavat saman uutiskirjeen. Verkkokauppa, joka suosittelee tuotteita ostohistorian mukaan, vastaa ”kyllä”.',
        sv: 'En blomsterbutik svarar ”nej”: alla prenumeranter får samma nyhetsbrev. En webbutik som rekommenderar produkter enligt tidigare köp svarar ”ja”.',
        en: 'A flower shop answers “no”: every subscriber gets the same newsletter. A web shop that recommends products by purchase history answers “yes”.',
      },
      mistakes: {
        fi: [
          'Kohdennettu mainonta ja suositukset ovat yleensä profilointia, vaikka ne tekisi valmis työkalu.',
          'Asiakkaiden lajittelu paikkakunnan mukaan postitusta varten ei vielä arvioi henkilöä.',
        ],
        sv: [
          'Riktad reklam och rekommendationer är i regel profilering, också när ett färdigt verktyg gör dem.',
          'Att sortera kunder efter ort för ett utskick är ännu ingen bedömning av personen.',
        ],
        en: [
          'Targeted advertising and recommendations are usually profiling, even when a ready-made tool does it.',
          'Sorting customers by town for a mailing does not yet evaluate a person.',
        ],
      },
      help: {
        fi: [
          'Profilointia on se, että henkilötietoja käsitellään automaattisesti ja niiden avulla arvioidaan henkilöä: hänen kiinnostuksensa, ostokäyttäytymisensä, maksukykynsä, terveytensä, työsuorituksensa tai liikkumisensa (4 artiklan 4 kohta).',
          'Profilointi on sallittua, kun sillä on oikeusperuste ja siitä kerrotaan. Suoramarkkinointiin liittyvän profiloinnin saa aina kieltää. Profilointi on eri asia kuin automaattinen päätös, josta kysytään jäljempänä.',
        ],
        sv: [
          'Profilering är att personuppgifter behandlas automatiskt för att bedöma en person: intressen, köpvanor, betalningsförmåga, hälsa, arbetsprestation eller förflyttningar (artikel 4.4).',
          'Profilering är tillåten när den har en rättslig grund och personerna får veta om den. Personen kan alltid säga nej till profilering för direktmarknadsföring. Profilering är något annat än automatiserade beslut, som frågan längre ner gäller.',
        ],
        en: [
          'Profiling means processing personal data automatically in order to evaluate a person: interests, buying habits, ability to pay, health, performance at work or movements (Article 4(4)).',
          'Profiling is allowed when it has a legal basis and people are told about it. Profiling for direct marketing can always be refused. Profiling is not the same as an automated decision, which is asked about below.',
        ],
      },
    },
    'automated.profilingText': {
      label: {
        fi: 'Miten ja miksi profiloit?',
        sv: 'Hur och varför profilerar du?',
        en: 'How and why do you profile?',
      },
      hint: {
        fi: 'Kerro, mitä tietoja käytetään ja mihin se vaikuttaa.',
        sv: 'Ange vilka uppgifter som används och vad det påverkar.',
        en: 'Say which data are used and what they affect.',
      },
      why: {
        fi: 'Lukijan pitää ymmärtää, mitä hänestä päätellään ja mitä siitä seuraa. Teksti tulee tietosuojaselosteeseen.',
        sv: 'Läsaren ska förstå vilka slutsatser som dras och vad de leder till. Texten kommer med i dataskyddsbeskrivningen.',
        en: 'Readers should understand what is concluded about them and what follows. The text is printed in the privacy notice.',
      },
      example: {
        fi: 'Verkkokauppa näkee, mitä tuotteita olet ostanut ja katsonut, ja näyttää niiden perusteella suosituksia. Profilointi ei vaikuta hintoihin.',
        sv: 'Webbutiken ser vilka produkter du har köpt och tittat på och visar rekommendationer utifrån dem. Profileringen påverkar inte priserna.',
        en: 'The web shop sees which products you have bought and viewed, and shows recommendations based on them. Profiling does not affect prices.',
      },
      mistakes: {
        fi: [
          '”Tietoja voidaan käyttää palvelun kehittämiseen” ei kerro profiloinnista mitään.',
          'Jos profiloidaan markkinointia varten, muista kertoa oikeudesta kieltää se.',
        ],
        sv: [
          '”Uppgifterna kan användas för att utveckla tjänsten” säger inget om profilering.',
          'Om profileringen görs för marknadsföring ska du komma ihåg rätten att säga nej.',
        ],
        en: [
          '“Data may be used to develop the service” says nothing about profiling.',
          'If the profiling serves marketing, remember to mention the right to refuse it.',
        ],
      },
    },
    'automated.art22': {
      label: {
        fi: 'Tekeekö ohjelma päätöksiä ilman ihmistä?',
        sv: 'Fattar ett program beslut utan en människa?',
        en: 'Does a program make decisions without a human?',
      },
      hint: {
        fi: 'Vastaa kyllä, jos päätös vaikuttaa henkilöön merkittävästi eikä ihminen osallistu siihen.',
        sv: 'Svara ja om beslutet påverkar personen i betydande grad och ingen människa deltar i det.',
        en: 'Answer yes if the decision affects the person significantly and no human takes part in it.',
      },
      why: {
        fi: 'Laki rajoittaa päätöksiä, jotka kone tekee yksin. Seloste kertoo vastauksesi molemmissa tapauksissa.',
        sv: 'Lagen begränsar beslut som en maskin fattar ensam. Beskrivningen anger ditt svar i båda fallen.',
        en: 'The law limits decisions that a machine makes alone. The notice states your answer in either case.',
      },
      example: {
        fi: 'Lähes jokainen pieni yritys vastaa ”ei”. ”Kyllä” vastaa esimerkiksi kauppa, jonka osamaksuhakemuksen ohjelma hylkää, ilman että kukaan katsoo sitä.',
        sv: 'Nästan alla små företag svarar ”nej”. ”Ja” svarar till exempel en butik där ett program avslår ansökan om avbetalning utan att någon tittar på den.',
        en: 'Almost every small company answers “no”. A shop whose program rejects an application for instalments without anybody looking at it answers “yes”.',
      },
      mistakes: {
        fi: [
          'Uutiskirjeen kohdentaminen ei yleensä ole tällainen päätös, joten siihen vastataan ”ei”.',
          'Ihmisen osallistuminen ei ole aitoa, jos hän vain vahvistaa koneen ehdotuksen eikä voi muuttaa sitä.',
        ],
        sv: [
          'Att rikta ett nyhetsbrev är i regel inte ett sådant beslut, så svaret är ”nej”.',
          'En människa deltar inte på riktigt om människan bara bekräftar maskinens förslag och inte kan ändra det.',
        ],
        en: [
          'Targeting a newsletter is usually not such a decision, so the answer is “no”.',
          'A human does not really take part by only confirming the machine’s proposal without the power to change it.',
        ],
      },
      help: {
        fi: [
          'Kysymys koskee päätöksiä, jotka kone tekee yksin (22 artikla). Lisäksi päätöksellä on oltava oikeusvaikutuksia, tai sen on muuten vaikutettava henkilöön yhtä merkittävästi. Tällaisia ovat esimerkiksi luoton epääminen ja työnhakijan karsiminen ohjelmalla.',
          'Päätös on sallittu vain kolmesta syystä. Se on välttämätön henkilön kanssa tehtävää sopimusta varten, laki sallii sen, tai henkilö on antanut nimenomaisen suostumuksensa. Erityisten henkilötietoryhmien, kuten terveystietojen, käyttöä on rajoitettu vielä tiukemmin.',
        ],
        sv: [
          'Frågan gäller beslut som en maskin fattar ensam (artikel 22). Dessutom ska beslutet ha rättsliga följder eller på liknande sätt påverka personen i betydande grad. Sådana är till exempel att neka kredit eller att sålla bort arbetssökande med ett program.',
          'Beslutet är tillåtet av bara tre skäl. Det är nödvändigt för ett avtal med personen, lagen tillåter det, eller personen har gett sitt uttryckliga samtycke. För särskilda kategorier av personuppgifter, som uppgifter om hälsa, är gränserna ännu snävare.',
        ],
        en: [
          'The question concerns decisions that a machine makes alone (Article 22). The decision must also have legal effects or affect the person in a similarly significant way. Examples are refusing credit or sifting out job applicants by a program.',
          'Such a decision is allowed for three reasons only. It is necessary for a contract with the person, the law allows it, or the person has given explicit consent. The limits are tighter still for special categories of data, such as data on health.',
        ],
      },
    },
    'automated.logic': {
      label: {
        fi: 'Miten päätös syntyy?',
        sv: 'Hur kommer beslutet till?',
        en: 'How does the decision come about?',
      },
      hint: {
        fi: 'Kerro pääpiirteet: mitkä tiedot ratkaisevat ja millä perusteella.',
        sv: 'Beskriv i huvuddrag vilka uppgifter som avgör och på vilket sätt.',
        en: 'Outline which data decide, and in what way.',
      },
      why: {
        fi: 'Henkilöllä on oikeus saada ymmärrettävä selitys siitä, miten ohjelma päätyy tulokseen.',
        sv: 'Personen har rätt till en begriplig förklaring av hur programmet kommer till resultatet.',
        en: 'People have the right to an understandable explanation of how the program reaches its result.',
      },
      example: {
        fi: 'Ohjelma vertaa tilauksen summaa ja aiempia maksuviiveitä. Jos edellinen lasku on yli 30 päivää myöhässä, laskutusta ei tarjota.',
        sv: 'Programmet jämför beställningens summa och tidigare betalningsdröjsmål. Om den förra fakturan är över 30 dagar försenad erbjuds ingen faktura.',
        en: 'The program compares the sum of the order with earlier late payments. If the previous invoice is more than 30 days late, payment by invoice is not offered.',
      },
      mistakes: {
        fi: [
          'Kaavaa tai lähdekoodia ei tarvita. Tarvitaan selitys, jonka asiakas ymmärtää.',
          '”Käytämme tekoälyä” ei selitä mitään. Kerro, mitkä tiedot ratkaisevat.',
        ],
        sv: [
          'Ingen formel eller källkod behövs. Det som behövs är en förklaring som kunden förstår.',
          '”Vi använder artificiell intelligens” förklarar ingenting. Ange vilka uppgifter som avgör.',
        ],
        en: [
          'No formula or source code is needed. What is needed is an explanation that the customer understands.',
          '“We use artificial intelligence” explains nothing. Say which data decide.',
        ],
      },
    },
    'automated.significance': {
      label: {
        fi: 'Mitä päätöksestä seuraa henkilölle?',
        sv: 'Vad innebär beslutet för personen?',
        en: 'What does the decision mean for the person?',
      },
      hint: {
        fi: 'Kerro, mikä päätöksen merkitys on ja mitä siitä voi seurata.',
        sv: 'Beskriv vilken betydelse beslutet har och vilka följder det kan få.',
        en: 'Describe how significant the decision is and what may follow from it.',
      },
      why: {
        fi: 'Lukijan pitää tietää, mitä päätös merkitsee hänelle, jotta hän voi tarvittaessa puuttua siihen.',
        sv: 'Läsaren ska veta vad beslutet betyder för egen del och vid behov kunna ingripa.',
        en: 'Readers should know what the decision means to them, so that they can act on it if need be.',
      },
      example: {
        fi: 'Jos laskutusta ei tarjota, voit silti maksaa kortilla. Päätös ei vaikuta muihin tilauksiin.',
        sv: 'Om faktura inte erbjuds kan du ändå betala med kort. Beslutet påverkar inte dina andra beställningar.',
        en: 'If payment by invoice is not offered, you can still pay by card. The decision does not affect your other orders.',
      },
      mistakes: {
        fi: ['Älä kerro vain hyödyistä. Myös haitallinen seuraus on sanottava.'],
        sv: ['Nämn inte bara fördelarna. Också negativa följder ska nämnas.'],
        en: ['Do not mention only the benefits. Harmful consequences must be stated too.'],
      },
    },
    'automated.condition': {
      label: {
        fi: 'Mihin automaattinen päätös perustuu?',
        sv: 'Vad grundar sig det automatiserade beslutet på?',
        en: 'What is the automated decision based on?',
      },
      hint: {
        fi: 'Automaattinen päätös on sallittu vain näillä perusteilla.',
        sv: 'Ett automatiserat beslut är tillåtet bara på dessa grunder.',
        en: 'An automated decision is allowed only on these grounds.',
      },
      options: {
        contract: {
          fi: 'Se on välttämätön sopimusta varten',
          sv: 'Det är nödvändigt för ett avtal',
          en: 'It is necessary for a contract',
        },
        law: {
          fi: 'Laki sallii sen',
          sv: 'Lagen tillåter det',
          en: 'The law allows it',
        },
        consent: {
          fi: 'Henkilö on antanut nimenomaisen suostumuksen',
          sv: 'Personen har gett sitt uttryckliga samtycke',
          en: 'The person has given explicit consent',
        },
      },
      why: {
        fi: 'Ilman yhtä näistä kolmesta perusteesta automaattista päätöstä ei saa tehdä.',
        sv: 'Utan någon av dessa tre grunder får ett automatiserat beslut inte fattas.',
        en: 'Without one of these three grounds an automated decision may not be made.',
      },
      example: {
        fi: 'Verkkokauppa valitsee nimenomaisen suostumuksen: asiakas pyytää pikapäätöstä erikseen ja voi valita myös käsittelyn ihmisen voimin.',
        sv: 'Webbutiken väljer uttryckligt samtycke: kunden ber särskilt om ett snabbt beslut och kan också välja att en människa behandlar ansökan.',
        en: 'A web shop chooses explicit consent: the customer asks for an instant decision separately and may also choose to have a human handle the application.',
      },
      mistakes: {
        fi: [
          'Välttämätön sopimusta varten ei tarkoita kätevää. Jos ihminen voisi ratkaista asian kohtuullisessa ajassa, peruste ei yleensä täyty.',
          'Yleisten ehtojen hyväksyminen ei ole nimenomainen suostumus.',
        ],
        sv: [
          'Nödvändigt för ett avtal betyder inte praktiskt. Om en människa kunde avgöra ärendet inom rimlig tid är villkoret i regel inte uppfyllt.',
          'Att godkänna allmänna villkor är inget uttryckligt samtycke.',
        ],
        en: [
          'Necessary for a contract does not mean convenient. If a human could decide within a reasonable time, the condition is usually not met.',
          'Accepting general terms is not explicit consent.',
        ],
      },
    },
    'automated.humanReviewHow': {
      label: {
        fi: 'Miten henkilö saa ihmisen käsittelemään asian?',
        sv: 'Hur får personen en människa att behandla ärendet?',
        en: 'How does the person get a human to look at the matter?',
      },
      hint: {
        fi: 'Kerro, mihin otetaan yhteyttä, jos päätökseen haluaa vastata tai sen haluaa riitauttaa.',
        sv: 'Ange vart man vänder sig för att framföra sin åsikt eller bestrida beslutet.',
        en: 'Say whom to contact to express a view on the decision or to contest it.',
      },
      why: {
        fi: 'Henkilöllä on oikeus vaatia, että ihminen käsittelee asian, kertoa kantansa ja riitauttaa päätös.',
        sv: 'Personen har rätt att kräva att en människa behandlar ärendet, att framföra sin åsikt och att bestrida beslutet.',
        en: 'People have the right to demand that a human handles the matter, to state their view and to contest the decision.',
      },
      example: {
        fi: 'Soita asiakaspalveluun tai lähetä sähköpostia osoitteeseen asiakas@havukauppa.example. Myyjä tarkistaa päätöksen kahden arkipäivän kuluessa.',
        sv: 'Ring kundtjänsten eller skriv till kund@barrbutiken.example. En försäljare granskar beslutet inom två vardagar.',
        en: 'Call customer service or write to customer@spruceshop.example. A salesperson reviews the decision within two working days.',
      },
      mistakes: {
        fi: [
          'Osoite, josta vastaa vain automaatti, ei riitä.',
          'Tarkistajalla on oltava valta muuttaa päätös.',
        ],
        sv: [
          'En adress där bara en automat svarar räcker inte.',
          'Den som granskar måste ha rätt att ändra beslutet.',
        ],
        en: [
          'An address that only a machine answers is not enough.',
          'The reviewer must have the power to change the decision.',
        ],
      },
    },
    'sectionNotes.automated': {
      label: {
        fi: 'Haluatko lisätä jotain automaattisesta käsittelystä?',
        sv: 'Vill du tillägga något om den automatiserade behandlingen?',
        en: 'Would you like to add something about automated processing?',
      },
      hint: {
        fi: 'Teksti tulee kohdan loppuun.',
        sv: 'Texten kommer sist i avsnittet.',
        en: 'The text is printed at the end of the section.',
      },
      why: {
        fi: 'Tähän voit lisätä sen, mikä auttaa ymmärtämään automaattista käsittelyä. Teksti tulee tietosuojaselosteeseen.',
        sv: 'Här kan du tillägga sådant som hjälper läsaren att förstå den automatiserade behandlingen. Texten kommer med i dataskyddsbeskrivningen.',
        en: 'Here you can add what helps to understand the automated processing. The text is printed in the privacy notice.',
      },
      example: {
        fi: 'Järjestelmä lähettää muistutuksen varatusta ajasta automaattisesti. Se ei arvioi asiakasta.',
        sv: 'Systemet skickar automatiskt en påminnelse om den bokade tiden. Det bedömer inte kunden.',
        en: 'The system sends a reminder of the booked time automatically. It does not evaluate the customer.',
      },
      mistakes: {
        fi: ['Älä kerro tässä päätöksestä, jonka kielsit edellisissä vastauksissa.'],
        sv: ['Beskriv inte här ett beslut som enligt de tidigare svaren inte fattas.'],
        en: ['Do not describe a decision here that you denied in the earlier answers.'],
      },
    },
  },
} satisfies WordTree;
