import type { WordTree } from '../../words.ts';

export const purposesWords = {
  title: {
    fi: 'Tarkoitukset',
    sv: 'Ändamål',
    en: 'Purposes',
  },
  intro: {
    fi: 'Kerro, mihin tietoja tarvitaan. Jokaisella tarkoituksella on oma oikeusperusteensa.',
    sv: 'Ange vad uppgifterna behövs till. Varje ändamål har sin egen rättsliga grund.',
    en: 'Say what the data are needed for. Each purpose has a legal basis of its own.',
  },
  questions: {
    purposes: {
      label: {
        fi: 'Miksi keräät näitä tietoja?',
        sv: 'Varför samlar du in de här uppgifterna?',
        en: 'Why do you collect these data?',
      },
      hint: {
        fi: 'Kirjoita jokainen syy omalle rivilleen ja valitse sille yksi peruste.',
        sv: 'Skriv varje orsak på en egen rad och välj en grund för den.',
        en: 'Write each reason on a row of its own and choose one basis for it.',
      },
      why: {
        fi: 'Tietoja saa käyttää vain ennalta sanottuun tarkoitukseen. Tarkoitukset ovat molempien selosteiden ydin, ja niistä riippuvat säilytysajat ja henkilön oikeudet.',
        sv: 'Uppgifter får användas bara för ändamål som har angetts på förhand. Ändamålen är kärnan i båda dokumenten. De avgör lagringstiderna och personens rättigheter.',
        en: 'Data may be used only for purposes stated beforehand. The purposes are the core of both documents, and storage periods and people’s rights depend on them.',
      },
      example: {
        fi: 'Kampaamo: ajanvarausten hoitaminen (sopimus), laskutus ja kirjanpito (lakisääteinen velvoite), uutiskirje (suostumus).',
        sv: 'Frisersalong: att sköta tidsbokningar (avtal), fakturering och bokföring (rättslig förpliktelse), nyhetsbrev (samtycke).',
        en: 'A hair salon: handling bookings (contract), invoicing and bookkeeping (legal obligation), newsletter (consent).',
      },
      mistakes: {
        fi: [
          'Yhdelle riville on koottu kaikki tarkoitukset ja monta perustetta. Tee jokaisesta oma rivinsä.',
          'Luettelossa on tarkoituksia, joita ehkä joskus tarvitaan. Kirjoita vain se, mitä todella tehdään.',
        ],
        sv: [
          'Alla ändamål och flera grunder står på samma rad. Gör en egen rad för varje ändamål.',
          'Listan innehåller ändamål som kanske behövs någon gång. Skriv bara det som verkligen görs.',
        ],
        en: [
          'All purposes and several bases are put on one row. Make a row for each purpose.',
          'The list includes purposes that may be needed some day. Write only what is really done.',
        ],
      },
      help: {
        fi: [
          'Mieti, mitä teet tiedoilla viikon aikana: otat varauksia, lähetät laskuja, vastaat kysymyksiin. Jokainen tällainen tehtävä on yleensä oma tarkoituksensa.',
          'Kun otat tiedot uuteen käyttöön, tarkista ensin, sopiiko se yhteen alkuperäisen tarkoituksen kanssa. Kerro uudesta tarkoituksesta henkilöille, ennen kuin aloitat.',
        ],
        sv: [
          'Tänk på vad du gör med uppgifterna under en vecka: du tar emot bokningar, skickar fakturor, svarar på frågor. Varje sådan uppgift är oftast ett eget ändamål.',
          'När du börjar använda uppgifterna på ett nytt sätt, kontrollera först om det är förenligt med det ursprungliga ändamålet. Informera personerna om det nya ändamålet innan du börjar.',
        ],
        en: [
          'Think of what you do with the data in a week: you take bookings, send invoices, answer questions. Each such task is usually a purpose of its own.',
          'Before you put data to a new use, check whether it is compatible with the original purpose. Tell people about the new purpose before you start.',
        ],
      },
    },
    'purposes.text': {
      label: {
        fi: 'Tarkoitus',
        sv: 'Ändamål',
        en: 'Purpose',
      },
      hint: {
        fi: 'Esimerkiksi pöytävarausten hoitaminen tai palkkojen maksaminen.',
        sv: 'Till exempel att sköta bordsbokningar eller betala löner.',
        en: 'For example handling table bookings or paying wages.',
      },
      why: {
        fi: 'Tarkoitus on kerrottava niin selvästi, että henkilö ymmärtää, mitä hänen tiedoillaan tehdään.',
        sv: 'Ändamålet ska anges så tydligt att personen förstår vad som görs med uppgifterna.',
        en: 'The purpose must be so clear that people understand what is done with their data.',
      },
      example: {
        fi: 'Verkkokauppa: ”Tilausten käsittely, toimitus ja palautukset”.',
        sv: 'Webbutik: ”Behandling av beställningar, leverans och returer”.',
        en: 'A web shop: “Handling orders, delivery and returns”.',
      },
      mistakes: {
        fi: [
          'Tarkoituksena on rekisterin nimi tai pelkkä ”asiakassuhteen hoitaminen”, josta ei näe, mitä tehdään.',
          'Tarkoitus on ”liiketoiminnan kehittäminen” ilman tietoa siitä, miten asiakkaan tietoja siinä käytetään.',
        ],
        sv: [
          'Ändamålet är registrets namn eller bara ”att sköta kundförhållandet”, som inte visar vad som görs.',
          'Ändamålet är ”att utveckla verksamheten” utan att texten säger hur kundens uppgifter används.',
        ],
        en: [
          'The purpose is the name of the register, or just “managing customer relationships”, which does not show what is done.',
          'The purpose is “business development” without saying how customers’ data are used for it.',
        ],
      },
    },
    'purposes.basis': {
      label: {
        fi: 'Mihin käsittely perustuu?',
        sv: 'Vad grundar sig behandlingen på?',
        en: 'What is the processing based on?',
      },
      hint: {
        fi: 'Valitse se oikeusperuste, joka sopii parhaiten. Niitä voi olla vain yksi tarkoitusta kohti.',
        sv: 'Välj den rättsliga grund som passar bäst. Ett ändamål kan ha bara en grund.',
        en: 'Choose the legal basis that fits best. A purpose can have only one.',
      },
      options: {
        a: {
          fi: 'Suostumus – henkilö on antanut luvan',
          sv: 'Samtycke – personen har gett sitt tillstånd',
          en: 'Consent – the person has given permission',
        },
        b: {
          fi: 'Sopimus – tietoja tarvitaan sopimukseen henkilön kanssa',
          sv: 'Avtal – uppgifterna behövs för ett avtal med personen',
          en: 'Contract – the data are needed for a contract with the person',
        },
        c: {
          fi: 'Lakisääteinen velvoite – laki määrää käsittelemään tietoja',
          sv: 'Rättslig förpliktelse – lagen kräver att uppgifterna behandlas',
          en: 'Legal obligation – the law orders the data to be processed',
        },
        d: {
          fi: 'Elintärkeät edut – kyse on hengestä tai terveydestä',
          sv: 'Grundläggande intressen – det gäller liv eller hälsa',
          en: 'Vital interests – life or health is at stake',
        },
        e: {
          fi: 'Yleinen etu tai julkinen valta – laissa säädetty tehtävä',
          sv: 'Allmänt intresse eller myndighetsutövning – en uppgift som föreskrivs i lag',
          en: 'Public interest or official authority – a task laid down by law',
        },
        f: {
          fi: 'Oikeutettu etu – yrityksellä on hyväksyttävä syy',
          sv: 'Berättigat intresse – företaget har en godtagbar orsak',
          en: 'Legitimate interest – the company has an acceptable reason',
        },
      },
      why: {
        fi: 'Ilman oikeusperustetta henkilötietoja ei saa käsitellä. Peruste tulostuu selosteeseen, ja siitä riippuu, mitä oikeuksia henkilöllä on.',
        sv: 'Utan rättslig grund får personuppgifter inte behandlas. Grunden skrivs ut i beskrivningen och avgör vilka rättigheter personen har.',
        en: 'Without a legal basis, personal data may not be processed. The basis is printed in the notice, and people’s rights depend on it.',
      },
      example: {
        fi: 'Kampaamo valitsee ajanvaraukseen sopimuksen, laskujen säilyttämiseen lakisääteisen velvoitteen, uutiskirjeeseen suostumuksen ja kameravalvontaan oikeutetun edun.',
        sv: 'En frisersalong väljer avtal för tidsbokningen, rättslig förpliktelse för att spara fakturor, samtycke för nyhetsbrevet och berättigat intresse för kameraövervakningen.',
        en: 'A hair salon chooses contract for bookings, legal obligation for keeping invoices, consent for the newsletter and legitimate interest for its cameras.',
      },
      mistakes: {
        fi: [
          'Suostumus valitaan varmuuden vuoksi, vaikka tiedot tarvitaan joka tapauksessa. Peruuttamisen jälkeen käsittely olisi lopetettava.',
          'Yritysasiakkaan yhteyshenkilölle valitaan sopimus. Hän ei ole sopimuksen osapuoli, joten oikeutettu etu sopii yleensä paremmin.',
          'Lakisääteinen velvoite valitaan, vaikka laki vain sallii käsittelyn.',
        ],
        sv: [
          'Samtycke väljs för säkerhets skull fast uppgifterna behövs i vilket fall som helst. När samtycket återkallas borde behandlingen upphöra.',
          'Avtal väljs för en företagskunds kontaktperson. Personen är inte part i avtalet, så berättigat intresse passar oftast bättre.',
          'Rättslig förpliktelse väljs fast lagen bara tillåter behandlingen.',
        ],
        en: [
          'Consent is chosen just in case, although the data are needed anyway. After a withdrawal the processing would have to stop.',
          'Contract is chosen for the contact person of a business customer. That person is not a party to the contract, so legitimate interest usually fits better.',
          'Legal obligation is chosen although the law only allows the processing.',
        ],
      },
      help: {
        fi: [
          'Sopimus sopii, kun henkilö itse tilaa, varaa tai sopii jotain ja tiedot ovat siihen välttämättömiä. Se kattaa myös valmistelun, jota hän itse pyytää, esimerkiksi tarjouksen.',
          'Lakisääteinen velvoite sopii, kun laki määrää yrityksen tekemään jotain: pitämään kirjanpidon, ilmoittamaan palkat tai tuntemaan asiakkaansa.',
          'Oikeutettu etu sopii, kun yrityksellä on hyväksyttävä syy, käsittely on sille tarpeen eikä henkilön etu paina enemmän. Tee tasapainotesti, ennen kuin aloitat.',
          'Suostumus sopii, kun henkilö voi aidosti valita eikä kieltäytymisestä ole haittaa. Työsuhteessa se sopii harvoin.',
          'Elintärkeät edut ja julkinen tehtävä tulevat pienessä yrityksessä kyseeseen hyvin harvoin. Viranomainen ei voi vedota oikeutettuun etuun tehtäviään hoitaessaan.',
          'Henkilö voi siirtää tietonsa toiseen palveluun, kun peruste on suostumus tai sopimus. Hän voi vastustaa käsittelyä, kun peruste on oikeutettu etu tai julkinen tehtävä.',
        ],
        sv: [
          'Avtal passar när personen själv beställer, bokar eller avtalar något och uppgifterna är nödvändiga för det. Det omfattar också förberedelser som personen själv ber om, till exempel en offert.',
          'Rättslig förpliktelse passar när lagen kräver att företaget gör något: för bok, anmäler löner eller känner sina kunder.',
          'Berättigat intresse passar när företaget har en godtagbar orsak, behandlingen är nödvändig för den och personens intressen inte väger tyngre. Gör intresseavvägningen innan du börjar.',
          'Samtycke passar när personen verkligen kan välja och det inte är till nackdel att säga nej. I ett anställningsförhållande passar det sällan.',
          'Grundläggande intressen och myndighetsuppgifter kommer mycket sällan i fråga i ett litet företag. En myndighet kan inte åberopa berättigat intresse när den utför sina uppgifter.',
          'Personen kan flytta sina uppgifter till en annan tjänst när grunden är samtycke eller avtal. Personen kan göra invändningar när grunden är berättigat intresse eller en uppgift av allmänt intresse.',
        ],
        en: [
          'Contract fits when the person orders, books or agrees on something and the data are necessary for it. It also covers preparation that the person asks for, such as an offer.',
          'Legal obligation fits when the law orders the company to do something: keep accounts, report wages or know its customers.',
          'Legitimate interest fits when the company has an acceptable reason, the processing is necessary for it and the person’s interests do not outweigh it. Do the balancing test before you start.',
          'Consent fits when the person can really choose and saying no does no harm. In employment it seldom fits.',
          'Vital interests and public tasks very seldom come up in a small company. A public authority cannot rely on legitimate interest in its tasks.',
          'A person can move data to another service when the basis is consent or contract. A person can object when the basis is legitimate interest or a public task.',
        ],
      },
    },
    'purposes.statute': {
      label: {
        fi: 'Mihin lakiin tarkoitus perustuu?',
        sv: 'Vilken lag grundar sig ändamålet på?',
        en: 'Which act is the purpose based on?',
      },
      hint: {
        fi: 'Kirjoita lain nimi ja numero, tarvittaessa myös pykälä.',
        sv: 'Skriv lagens namn och nummer och vid behov paragrafen.',
        en: 'Give the name and number of the act and, if needed, the section.',
      },
      why: {
        fi: 'Kun käsittely perustuu lakiin, laki on nimettävä. Nimi tulostuu selosteeseen, jotta lukija voi tarkistaa sen.',
        sv: 'När behandlingen grundar sig på lag ska lagen nämnas. Namnet skrivs ut så att läsaren kan kontrollera det.',
        en: 'When processing is based on law, the act must be named. Its name is printed so that readers can check it.',
      },
      example: {
        fi: 'Kahvila, laskujen säilyttäminen: ”Kirjanpitolaki (1336/1997) 2 luku 10 §”.',
        sv: 'Kafé, förvaring av fakturor: ”Bokföringslagen (1336/1997) 2 kap. 10 §”.',
        en: 'A café, keeping invoices: “Accounting Act (1336/1997), chapter 2, section 10”.',
      },
      mistakes: {
        fi: [
          'Kirjoitetaan vain ”lainsäädäntö”.',
          'Laiksi nimetään tietosuoja-asetus. Se ei velvoita käsittelemään tietoja, vaan jokin muu laki velvoittaa.',
          'Viitataan lakiin, joka on jo kumottu.',
        ],
        sv: [
          'Det står bara ”lagstiftningen”.',
          'Dataskyddsförordningen anges som lag. Den kräver inte att uppgifter behandlas, utan det gör någon annan lag.',
          'Texten hänvisar till en lag som redan är upphävd.',
        ],
        en: [
          'The text says only “legislation”.',
          'The GDPR is named as the act. It does not oblige anyone to process data; some other act does.',
          'The text refers to an act that has been repealed.',
        ],
      },
    },
    'purposes.contractText': {
      label: {
        fi: 'Mistä sopimuksesta on kyse?',
        sv: 'Vilket avtal gäller det?',
        en: 'Which contract is it?',
      },
      hint: {
        fi: 'Esimerkiksi työsopimus, tilaus tai varaus. Henkilön itsensä on oltava sopimuksen osapuoli.',
        sv: 'Till exempel ett arbetsavtal, en beställning eller en bokning. Personen ska själv vara part i avtalet.',
        en: 'For example an employment contract, an order or a booking. The person must be a party to it.',
      },
      why: {
        fi: 'Lukija näkee, minkä sopimuksen vuoksi tietoja tarvitaan. Tietojen on oltava siihen välttämättömiä.',
        sv: 'Läsaren ser för vilket avtal uppgifterna behövs. De ska vara nödvändiga för avtalet.',
        en: 'Readers see for which contract the data are needed. The data must be necessary for it.',
      },
      example: {
        fi: 'Siivousyritys: ”Kotisiivouksesta tehty sopimus asiakkaan kanssa”.',
        sv: 'Städföretag: ”Avtalet med kunden om hemstädning”.',
        en: 'A cleaning company: “The contract on home cleaning with the customer”.',
      },
      mistakes: {
        fi: [
          'Sopimuksena on yritysten välinen sopimus. Sen yhteyshenkilö ei itse ole osapuoli.',
          'Sopimukseen vedotaan mainonnassa, vaikka palvelun voi antaa ilman mainontaa.',
        ],
        sv: [
          'Avtalet är ett avtal mellan företag. Kontaktpersonen är inte själv part i det.',
          'Avtalet åberopas för reklam fast tjänsten kan ges utan reklam.',
        ],
        en: [
          'The contract is one between companies. Its contact person is not a party to it.',
          'The contract is used as a ground for advertising, although the service can be given without it.',
        ],
      },
    },
    'purposes.interestText': {
      label: {
        fi: 'Mikä oikeutettu etu yrityksellä on?',
        sv: 'Vilket berättigat intresse har företaget?',
        en: 'What legitimate interest does the company have?',
      },
      hint: {
        fi: 'Nimeä etu, esimerkiksi omaisuuden suojaaminen. Pelkkä ”asiakassuhde” ei riitä.',
        sv: 'Nämn intresset, till exempel att skydda egendom. Enbart ”kundförhållande” räcker inte.',
        en: 'Name the interest, such as protecting property. “Customer relationship” alone is not enough.',
      },
      why: {
        fi: 'Oikeutettu etu on kerrottava henkilölle. Se on myös tasapainotestin lähtökohta.',
        sv: 'Personen ska få veta vilket det berättigade intresset är. Det är också utgångspunkten för intresseavvägningen.',
        en: 'People must be told the legitimate interest. It is also where the balancing test begins.',
      },
      example: {
        fi: 'Vaatekauppa, kameravalvonta: ”Henkilökunnan turvallisuus ja näpistysten ehkäiseminen”.',
        sv: 'Klädaffär, kameraövervakning: ”Personalens säkerhet och att förebygga snatteri”.',
        en: 'A clothes shop, cameras: “Safety of the staff and prevention of shoplifting”.',
      },
      mistakes: {
        fi: [
          'Kirjoitetaan vain ”yrityksen oikeutettu etu” kertomatta, mikä etu on.',
          'Etu on liian yleinen, esimerkiksi ”liiketoiminta” tai ”markkinointi”.',
        ],
        sv: [
          'Det står bara ”företagets berättigade intresse”, inte vilket intresset är.',
          'Intresset är för allmänt, till exempel ”affärsverksamhet” eller ”marknadsföring”.',
        ],
        en: [
          'The text says only “legitimate interest of the company”, not which interest.',
          'The interest is too general, such as “business” or “marketing”.',
        ],
      },
      help: {
        fi: [
          'Etu voi olla yrityksen tai jonkun muun, esimerkiksi asiakkaiden. Sen on oltava laillinen, todellinen ja niin tarkka, että sen voi punnita.',
          'Pienessä yrityksessä tavallisia ovat omaisuuden ja ihmisten suojaaminen, väärinkäytösten estäminen ja saatavien perintä. Niitä ovat myös asiointi yritysasiakkaiden yhteyshenkilöiden kanssa ja oman asiakassuhteen hoitaminen.',
        ],
        sv: [
          'Intresset kan vara företagets eller någon annans, till exempel kundernas. Det ska vara lagligt, verkligt och så preciserat att det går att väga.',
          'I ett litet företag är det vanligt att skydda egendom och människor, förhindra missbruk och driva in fordringar. Andra är kontakterna med företagskunders kontaktpersoner och skötseln av de egna kundförhållandena.',
        ],
        en: [
          'The interest may be the company’s or someone else’s, such as the customers’. It must be lawful, real and specific enough to be weighed.',
          'In a small company, common ones are protecting property and people, preventing misuse and collecting debts. Others are dealing with contact persons of business customers and looking after the company’s own customer relationships.',
        ],
      },
    },
    'purposes.consentHow': {
      label: {
        fi: 'Miten suostumus pyydetään?',
        sv: 'Hur begärs samtycket?',
        en: 'How is consent asked for?',
      },
      hint: {
        fi: 'Suostumus on vapaaehtoinen ja selvä teko. Valmiiksi rastittu ruutu ei käy.',
        sv: 'Ett samtycke är frivilligt och ges genom en tydlig handling. En förkryssad ruta räcker inte.',
        en: 'Consent is voluntary and given by a clear act. A box ticked in advance will not do.',
      },
      why: {
        fi: 'Suostumus pätee vain, jos se pyydetään oikein. Tapa kerrotaan selosteessa.',
        sv: 'Samtycket gäller bara om det begärs på rätt sätt. Sättet nämns i beskrivningen.',
        en: 'Consent is valid only if it is asked for in the right way. The notice says how.',
      },
      example: {
        fi: 'Kampaamo: ”Asiakas rastittaa ajanvarauslomakkeessa kohdan Haluan uutiskirjeen.”',
        sv: 'Frisersalong: ”Kunden kryssar för Jag vill få nyhetsbrevet på bokningsblanketten.”',
        en: 'A hair salon: “The customer ticks the box I want the newsletter on the booking form.”',
      },
      mistakes: {
        fi: [
          'Suostumukseksi katsotaan palvelun käyttäminen tai tietojen antaminen.',
          'Suostumus on piilotettu käyttöehtoihin. Se on pyydettävä erikseen muista asioista.',
        ],
        sv: [
          'Att använda tjänsten eller lämna uppgifter anses vara samtycke.',
          'Samtycket är gömt i användarvillkoren. Det ska begäras separat från annat.',
        ],
        en: [
          'Using the service or giving data is taken for consent.',
          'Consent is hidden in terms of use. It must be asked for separately from other matters.',
        ],
      },
      help: {
        fi: [
          'Suostumus on vapaaehtoinen, yksilöity ja tietoinen. Henkilö antaa sen selvällä teolla, esimerkiksi rastimalla tyhjän ruudun.',
          'Pyydä eri tarkoituksiin eri suostumukset. Kerro samalla, kuka olet, mihin tietoja käytetään ja että suostumuksen voi peruuttaa.',
          'Arkaluonteisiin tietoihin suostumuksen on oltava nimenomainen: henkilö sanoo tai kirjoittaa suoraan, että tietoa saa käyttää.',
        ],
        sv: [
          'Ett samtycke är frivilligt, specifikt och informerat. Personen ger det genom en tydlig handling, till exempel genom att kryssa i en tom ruta.',
          'Begär ett eget samtycke för varje ändamål. Tala samtidigt om vem du är, vad uppgifterna används till och att samtycket kan återkallas.',
          'För känsliga uppgifter ska samtycket vara uttryckligt: personen säger eller skriver rakt ut att uppgiften får användas.',
        ],
        en: [
          'Consent is voluntary, specific and informed. The person gives it by a clear act, such as ticking an empty box.',
          'Ask for separate consents for separate purposes. At the same time, say who you are, what the data are used for and that consent can be withdrawn.',
          'For sensitive data the consent must be explicit: the person says or writes directly that the data may be used.',
        ],
      },
    },
    'purposes.consentProof': {
      label: {
        fi: 'Miten osoitat, että suostumus on annettu?',
        sv: 'Hur visar du att samtycke har getts?',
        en: 'How do you show that consent has been given?',
      },
      hint: {
        fi: 'Esimerkiksi järjestelmään tallentuva päivä, kellonaika ja suostumuksen teksti. Tämä jää yrityksen omaan käyttöön.',
        sv: 'Till exempel datum, klockslag och samtyckets text som sparas i systemet. Svaret är bara för företagets eget bruk.',
        en: 'For example the date, the time and the text of the consent, kept in the system. This stays within the company.',
      },
      why: {
        fi: 'Jos joku kiistää antaneensa suostumuksen, yrityksen on pystyttävä osoittamaan se. Vastaus tulostuu vain sisäiseen selosteeseen.',
        sv: 'Om någon förnekar att samtycke har getts ska företaget kunna visa det. Svaret skrivs ut bara i det interna registret.',
        en: 'If someone denies having consented, the company must be able to show it. The answer is printed in the internal record only.',
      },
      example: {
        fi: 'Kampaamo: ”Uutiskirjepalvelu tallentaa sähköpostiosoitteen, ajan ja sen suostumustekstin, joka lomakkeella silloin oli.”',
        sv: 'Frisersalong: ”Nyhetsbrevstjänsten sparar e-postadressen, tiden och den samtyckestext som då fanns på blanketten.”',
        en: 'A hair salon: “The newsletter service stores the email address, the time and the text of consent that the form had then.”',
      },
      mistakes: {
        fi: [
          'Tallessa on vain osoite, ei sitä, milloin ja mihin suostumus annettiin.',
          'Suullisesta suostumuksesta ei tehdä merkintää.',
        ],
        sv: [
          'Bara adressen är sparad, inte när och till vad samtycket gavs.',
          'Ett muntligt samtycke antecknas inte.',
        ],
        en: [
          'Only the address is kept, not when and to what consent was given.',
          'No note is made of consent given by word of mouth.',
        ],
      },
    },
    'purposes.withdrawHow': {
      label: {
        fi: 'Miten suostumuksen voi peruuttaa?',
        sv: 'Hur kan samtycket återkallas?',
        en: 'How can consent be withdrawn?',
      },
      hint: {
        fi: 'Esimerkiksi ”Peru suostumus viestin lopussa olevasta linkistä.” Peruuttamisen on oltava yhtä helppoa kuin antamisen.',
        sv: 'Till exempel ”Återkalla samtycket via länken sist i meddelandet.” Det ska vara lika lätt att återkalla samtycket som att ge det.',
        en: 'For example “Withdraw consent by the link at the end of the message.” Withdrawing must be as easy as giving.',
      },
      why: {
        fi: 'Suostumuksen saa peruuttaa milloin tahansa, ja siitä on kerrottava. Tapa tulostuu selosteeseen.',
        sv: 'Samtycket får återkallas när som helst, och det ska personen få veta. Sättet skrivs ut i beskrivningen.',
        en: 'Consent may be withdrawn at any time, and people must be told so. The way is printed in the notice.',
      },
      example: {
        fi: 'Kampaamo: ”uutiskirjeen lopussa olevasta linkistä tai soittamalla meille”.',
        sv: 'Frisersalong: ”via länken sist i nyhetsbrevet eller genom att ringa oss”.',
        en: 'A hair salon: “by the link at the end of the newsletter or by calling us”.',
      },
      mistakes: {
        fi: [
          'Suostumus annetaan yhdellä painalluksella, mutta peruuttamiseen vaaditaan kirje tai lomake.',
          'Peruuttamiselle pyydetään syytä. Syytä ei tarvitse kertoa.',
        ],
        sv: [
          'Samtycke ges med ett klick, men för att återkalla det krävs ett brev eller en blankett.',
          'Personen ombeds motivera sitt återkallande. Någon motivering behövs inte.',
        ],
        en: [
          'Consent is given with one click, but withdrawing takes a letter or a form.',
          'A reason is asked for withdrawing. No reason is needed.',
        ],
      },
    },
    'purposes.balancingTest.necessity': {
      label: {
        fi: 'Miksi käsittely on tarpeen?',
        sv: 'Varför är behandlingen nödvändig?',
        en: 'Why is the processing necessary?',
      },
      hint: {
        fi: 'Tasapainotestin alku. Kerro, miksi etua ei voi saavuttaa ilman näitä tietoja tai vähemmillä tiedoilla.',
        sv: 'Intresseavvägningen börjar här. Beskriv varför intresset inte kan tillgodoses utan uppgifterna eller med färre uppgifter.',
        en: 'The balancing test starts here. Say why the interest cannot be met without these data or with fewer data.',
      },
      why: {
        fi: 'Jos saman voi saavuttaa vähemmillä tiedoilla, käsittely ei ole tarpeen eikä oikeutettu etu riitä perusteeksi.',
        sv: 'Om samma sak går att uppnå med färre uppgifter är behandlingen inte nödvändig. Då räcker inte berättigat intresse som grund.',
        en: 'If the same can be reached with fewer data, the processing is not necessary and legitimate interest is not enough.',
      },
      example: {
        fi: 'Vaatekauppa: ”Liikkeestä on varastettu toistuvasti. Lukitut vitriinit ja hälyttimet eivät ole riittäneet.”',
        sv: 'Klädaffär: ”Vi har haft upprepade stölder i butiken. Låsta montrar och larm har inte räckt.”',
        en: 'A clothes shop: “There have been repeated thefts in the shop. Locked cabinets and alarms have not been enough.”',
      },
      mistakes: {
        fi: [
          'Perusteluna on, että tiedoista on hyötyä tai että muutkin tekevät näin.',
          'Muita keinoja ei ole mietitty lainkaan.',
        ],
        sv: [
          'Motiveringen är att uppgifterna är nyttiga eller att andra gör likadant.',
          'Inga andra sätt har övervägts.',
        ],
        en: [
          'The reason given is that the data are useful or that others do the same.',
          'No other means have been considered.',
        ],
      },
    },
    'purposes.balancingTest.impact': {
      label: {
        fi: 'Mitä käsittelystä seuraa henkilölle?',
        sv: 'Vilka följder får behandlingen för personen?',
        en: 'What does the processing mean for the person?',
      },
      hint: {
        fi: 'Kerro, osaako henkilö odottaa käsittelyä ja mitä haittaa siitä voi olla. Lapset ja työntekijät ovat heikommassa asemassa.',
        sv: 'Beskriv om personen kan vänta sig behandlingen och vilken skada den kan orsaka. Barn och anställda är i en svagare ställning.',
        en: 'Say whether the person can expect it and what harm it may cause. Children and employees are in a weaker position.',
      },
      why: {
        fi: 'Punnintaan tarvitaan molemmat puolet. Tässä asiaa katsotaan henkilön silmin.',
        sv: 'Avvägningen behöver båda sidorna. Här ser du saken med personens ögon.',
        en: 'Weighing needs both sides. Here you look at the matter through the person’s eyes.',
      },
      example: {
        fi: 'Vaatekauppa: ”Asiakas osaa odottaa kameraa myymälässä. Työntekijät ovat kuvassa päivittäin, mikä voi tuntua valvonnalta.”',
        sv: 'Klädaffär: ”Kunden kan vänta sig en kamera i en butik. De anställda är i bild varje dag, vilket kan kännas som övervakning.”',
        en: 'A clothes shop: “Customers can expect a camera in a shop. Employees are in the picture every day, which may feel like being watched.”',
      },
      mistakes: {
        fi: [
          'Kirjoitetaan ”ei vaikutuksia”. Käsittelyllä on aina jokin vaikutus, vaikka se olisi pieni.',
          'Unohdetaan lapset, työntekijät tai satunnaiset kävijät.',
        ],
        sv: [
          'Det står ”inga följder”. Behandling har alltid någon följd, om än en liten.',
          'Barn, anställda eller tillfälliga besökare glöms bort.',
        ],
        en: [
          'The text says “no effects”. Processing always has some effect, even if a small one.',
          'Children, employees or chance visitors are forgotten.',
        ],
      },
    },
    'purposes.balancingTest.safeguards': {
      label: {
        fi: 'Miten vähennät haittaa?',
        sv: 'Hur minskar du skadan?',
        en: 'How do you reduce the harm?',
      },
      hint: {
        fi: 'Esimerkiksi lyhyt säilytysaika, rajatut käyttöoikeudet, selkeä tiedotus ja helppo kielto-oikeus.',
        sv: 'Till exempel kort lagringstid, begränsade åtkomsträttigheter, tydlig information och ett enkelt sätt att säga nej.',
        en: 'For example a short storage period, limited access rights, clear information and an easy way to say no.',
      },
      why: {
        fi: 'Hyvät suojatoimet pienentävät haittaa ja voivat ratkaista punninnan.',
        sv: 'Goda skyddsåtgärder minskar skadan och kan avgöra avvägningen.',
        en: 'Good safeguards reduce the harm and may decide the test.',
      },
      example: {
        fi: 'Vaatekauppa: ”Sovituskoppeja, taukotilaa ja kassan työpistettä ei kuvata. Tallenteet poistetaan 14 päivän kuluttua. Niitä katsoo vain kauppias. Ovessa on kyltti.”',
        sv: 'Klädaffär: ”Provrum, pausrum och arbetsplatsen vid kassan filmas inte. Inspelningarna raderas efter 14 dagar. Bara köpmannen ser dem. Det finns en skylt på dörren.”',
        en: 'A clothes shop: “Fitting rooms, the break room and the workplace at the till are not filmed. Recordings are deleted after 14 days. Only the shopkeeper views them. There is a sign on the door.”',
      },
      mistakes: {
        fi: [
          'Luetellaan toimia, joita ei ole vielä otettu käyttöön.',
          'Suojatoimeksi merkitään pelkkä lain vaatimus, esimerkiksi tietosuojaselosteen laatiminen.',
        ],
        sv: [
          'Listan innehåller åtgärder som ännu inte används.',
          'Som åtgärd anges bara något som lagen ändå kräver, till exempel att upprätta dataskyddsbeskrivningen.',
        ],
        en: [
          'Safeguards are listed that are not in use yet.',
          'The only safeguard is something that the law requires anyway, such as making a privacy notice.',
        ],
      },
    },
    'purposes.balancingTest.done': {
      label: {
        fi: 'Onko tasapainotesti tehty?',
        sv: 'Har en intresseavvägning gjorts?',
        en: 'Has a balancing test been done?',
      },
      hint: {
        fi: 'Testissä punnitset, painaako yrityksen etu enemmän kuin henkilön oikeudet.',
        sv: 'I avvägningen bedömer du om företagets intresse väger tyngre än personens rättigheter.',
        en: 'In the test you weigh whether the company’s interest outweighs the person’s rights.',
      },
      why: {
        fi: 'Oikeutettuun etuun voi vedota vasta, kun etua on punnittu henkilön etuja ja oikeuksia vastaan. Vastaus jää yrityksen sisäiseen selosteeseen.',
        sv: 'Berättigat intresse kan åberopas först när intresset har vägts mot personens intressen och rättigheter. Svaret stannar i företagets interna register.',
        en: 'You can rely on legitimate interest only after weighing it against the person’s interests and rights. The answer stays in the company’s internal record.',
      },
      example: {
        fi: 'Vaatekauppa punnitsi kameravalvonnan ennen kameroiden asentamista ja vastaa kyllä.',
        sv: 'En klädaffär gjorde avvägningen innan kamerorna installerades och svarar ja.',
        en: 'A clothes shop did the test before its cameras were installed and answers yes.',
      },
      mistakes: {
        fi: [
          'Testi tehdään vasta, kun joku valittaa.',
          'Vastataan kyllä, mutta punninnasta ei ole mitään kirjallista. Silloin sitä ei voi osoittaa.',
        ],
        sv: [
          'Avvägningen görs först när någon klagar.',
          'Svaret är ja, men ingenting finns nedskrivet. Då kan avvägningen inte visas.',
        ],
        en: [
          'The test is done only when someone complains.',
          'The answer is yes, but nothing is in writing. Then the test cannot be shown.',
        ],
      },
      help: {
        fi: [
          'Ensin nimeä etu: mitä sillä saavutetaan ja onko se lain mukainen?',
          'Sitten tarkista tarpeellisuus: voiko saman saada aikaan vähemmillä tiedoilla tai keinolla, joka puuttuu vähemmän yksityisyyteen?',
          'Lopuksi punnitse. Mitä tietoja käsitellään, ja osaako henkilö odottaa sitä? Onko hän lapsi tai työntekijä? Mitä haittaa hänelle voi tulla, ja miten sitä vähennetään? Jos henkilön etu painaa enemmän, käsittelyä ei saa aloittaa tällä perusteella.',
          'Pienelle yritykselle riittää usein sivun mittainen muistiinpano.',
        ],
        sv: [
          'Nämn först intresset: vad uppnås med det, och är det lagligt?',
          'Kontrollera sedan om behandlingen är nödvändig: går det att uppnå samma sak med färre uppgifter eller på ett sätt som ingriper mindre i privatlivet?',
          'Väg till sist: vilka uppgifter behandlas, kan personen vänta sig det, är personen ett barn eller en anställd, vilken skada kan uppstå och hur minskas den? Om personens intressen väger tyngre får behandlingen inte inledas på den här grunden.',
          'För ett litet företag räcker ofta en anteckning på en sida.',
        ],
        en: [
          'First name the interest: what does it achieve, and is it lawful?',
          'Then check necessity: can the same be reached with fewer data or by means that intrude less on privacy?',
          'Finally weigh: what data are processed, can the person expect it, is the person a child or an employee, what harm may come and how is it reduced? If the person’s interests weigh more, the processing may not start on this basis.',
          'For a small company, a note of one page is often enough.',
        ],
      },
    },
    'purposes.balancingTest.on': {
      label: {
        fi: 'Milloin tasapainotesti tehtiin?',
        sv: 'När gjordes intresseavvägningen?',
        en: 'When was the balancing test done?',
      },
      hint: {
        fi: 'Tee testi uudelleen, kun toiminta muuttuu.',
        sv: 'Gör om avvägningen när verksamheten ändras.',
        en: 'Do the test again when the activity changes.',
      },
      why: {
        fi: 'Päivästä näkee, että punninta on tehty ennen käsittelyä ja että se on ajan tasalla.',
        sv: 'Datumet visar att avvägningen gjordes före behandlingen och att den är aktuell.',
        en: 'The date shows that the test was done before the processing and that it is up to date.',
      },
      example: {
        fi: 'Vaatekauppa asensi kamerat 10.9.2026 ja merkitsi testin päiväksi 2.9.2026.',
        sv: 'En klädaffär installerade kameror 10.9.2026 och antecknade 2.9.2026 som avvägningens datum.',
        en: 'A clothes shop installed cameras on 10 September 2026 and recorded 2 September 2026 as the date of the test.',
      },
      mistakes: {
        fi: ['Päivä on vuosia vanha, vaikka kameroita tai tietoja on lisätty sen jälkeen.'],
        sv: ['Datumet är flera år gammalt fast kameror eller uppgifter har tillkommit efter det.'],
        en: ['The date is years old although cameras or data have been added since.'],
      },
    },
    'purposes.balancingTest.summary': {
      label: {
        fi: 'Mihin tulokseen tasapainotestissä päädyttiin?',
        sv: 'Vad blev resultatet av intresseavvägningen?',
        en: 'What was the result of the balancing test?',
      },
      hint: {
        fi: 'Kirjaa, painaako yrityksen etu enemmän kuin henkilön edut ja oikeudet, ja miksi.',
        sv: 'Anteckna om företagets intresse väger tyngre än personens intressen och rättigheter, och varför.',
        en: 'Record whether the company’s interest outweighs the person’s interests and rights, and why.',
      },
      why: {
        fi: 'Tuloksella yritys perustelee valintansa, jos henkilö tai viranomainen kysyy. Sitä ei julkaista.',
        sv: 'Med resultatet motiverar företaget sitt val om personen eller myndigheten frågar. Det publiceras inte.',
        en: 'With the result, the company gives reasons for its choice if the person or the authority asks. It is not published.',
      },
      example: {
        fi: 'Vaatekauppa: ”Etumme painaa enemmän. Varkaudet ovat toistuneet, kuvaus on rajattu myyntitilaan ja siitä kerrotaan jo ovella. Asiakkaalle ja työntekijälle jäävä haitta on vähäinen.”',
        sv: 'Klädaffär: ”Vårt intresse väger tyngre. Stölderna har upprepats, kamerorna filmar bara försäljningsytan och det sägs redan på dörren. Olägenheten för kunder och anställda är liten.”',
        en: 'A clothes shop: “Our interest weighs more. Thefts have been repeated, only the sales area is filmed and the sign on the door says so. Little harm is left for customers and employees.”',
      },
      mistakes: {
        fi: [
          'Kirjataan vain lopputulos ilman perusteluja.',
          'Punnitaan vain yrityksen hyötyä, eikä henkilölle tulevaa haittaa.',
        ],
        sv: [
          'Bara slutresultatet antecknas, utan motivering.',
          'Bara företagets nytta vägs, inte skadan för personen.',
        ],
        en: [
          'Only the conclusion is recorded, without reasons.',
          'Only the company’s benefit is weighed, not the harm to the person.',
        ],
      },
    },
    'purposes.directMarketing': {
      label: {
        fi: 'Onko tämä suoramarkkinointia?',
        sv: 'Är det här direktmarknadsföring?',
        en: 'Is this direct marketing?',
      },
      hint: {
        fi: 'Suoramarkkinointia on esimerkiksi henkilölle lähetetty mainos tai uutiskirje.',
        sv: 'Direktmarknadsföring är till exempel reklam eller ett nyhetsbrev som skickas till en person.',
        en: 'Direct marketing is, for example, an advertisement or a newsletter sent to a person.',
      },
      why: {
        fi: 'Suoramarkkinoinnin saa aina kieltää, ja kielto-oikeudesta on kerrottava erikseen. Kyllä-vastaus tuo sen selosteeseen.',
        sv: 'Alla får säga nej till direktmarknadsföring, och rätten till det ska nämnas särskilt. Om du svarar ja kommer rätten med i beskrivningen.',
        en: 'People may always refuse direct marketing, and this right must be stated separately. If you answer yes, the notice includes it.',
      },
      example: {
        fi: 'Kampaamo vastaa uutiskirjeestä kyllä. Muistutuksesta varatusta ajasta se vastaa ei, koska viesti kuuluu palveluun.',
        sv: 'En frisersalong svarar ja för nyhetsbrevet. För påminnelsen om en bokad tid svarar den nej, eftersom meddelandet hör till tjänsten.',
        en: 'A hair salon answers yes for its newsletter. For a reminder of a booked time it answers no, because the message belongs to the service.',
      },
      mistakes: {
        fi: [
          'Asiakastiedotteessa on tarjous, mutta sitä ei pidetä markkinointina.',
          'Kuluttajille lähetetään mainoksia sähköpostilla ilman suostumusta. Poikkeus koskee vain omia asiakkaita ja samanlaisia tuotteita.',
        ],
        sv: [
          'Ett kundmeddelande innehåller ett erbjudande men anses inte vara marknadsföring.',
          'Konsumenter får reklam per e-post utan samtycke. Undantaget gäller bara egna kunder och liknande produkter.',
        ],
        en: [
          'A message to customers contains an offer but is not seen as marketing.',
          'Consumers get advertising by email without consent. The exception covers only own customers and similar products.',
        ],
      },
      help: {
        fi: [
          'Sähköpostilla ja tekstiviestillä saa markkinoida kuluttajalle yleensä vain, jos hän on antanut siihen ennalta suostumuksen. Tästä säädetään sähköisen viestinnän palveluista annetun lain 200 §:ssä.',
          'Poikkeus koskee omia asiakkaita: olet saanut osoitteen myynnin yhteydessä ja mainostat omia samanlaisia tuotteitasi. Asiakkaan on voitava kieltää mainokset helposti ja maksutta sekä osoitetta antaessaan että jokaisessa viestissä.',
          'Yritykselle saa markkinoida, ellei se ole kieltänyt sitä. Postitse ja puhelimessa markkinointi on yleensä sallittua, ellei henkilö ole kieltänyt sitä.',
        ],
        sv: [
          'Per e-post och textmeddelande får konsumenter i regel få reklam bara om de har gett samtycke på förhand. Detta föreskrivs i 200 § i lagen om tjänster inom elektronisk kommunikation.',
          'Undantaget gäller egna kunder: du har fått adressen vid en försäljning och gör reklam för egna liknande produkter. Kunden ska enkelt och utan kostnad kunna säga nej både när adressen lämnas och i varje meddelande.',
          'Till företag får man rikta marknadsföring om de inte har sagt nej. Marknadsföring per post och telefon är i regel tillåten om personen inte har sagt nej.',
        ],
        en: [
          'By email and text message, consumers may usually be sent advertising only if they have consented beforehand (section 200 of the Act on Electronic Communications Services).',
          'The exception covers own customers: you got the address in a sale and advertise your own similar products. The customer must be able to refuse easily and free of charge, both when giving the address and in every message.',
          'Companies may be sent marketing unless they have refused it. Marketing by post and by telephone is usually allowed unless the person has refused it.',
        ],
      },
    },
    'purposes.profiling': {
      label: {
        fi: 'Liittyykö tähän profilointia?',
        sv: 'Ingår det profilering?',
        en: 'Does this involve profiling?',
      },
      hint: {
        fi: 'Profiloinnissa ohjelma arvioi henkilön ominaisuuksia, esimerkiksi kiinnostusta.',
        sv: 'Vid profilering bedömer ett program en persons egenskaper, till exempel intressen.',
        en: 'In profiling, a program assesses a person’s characteristics, such as interests.',
      },
      why: {
        fi: 'Profilointi on kirjattava, koska sillä voi olla henkilölle merkitystä. Tarkempi kuvaus tehdään kohdassa Automaattiset päätökset.',
        sv: 'Profilering ska antecknas eftersom den kan ha betydelse för personen. Den beskrivs närmare i avsnittet Automatiserade beslut.',
        en: 'Profiling must be recorded because it may matter to the person. It is described more closely under Automated decisions.',
      },
      example: {
        fi: 'Verkkokauppa vastaa kyllä, jos ohjelma ehdottaa tuotteita aikaisempien ostosten perusteella. Kampaamo, joka vain kirjaa käynnit, vastaa ei.',
        sv: 'En webbutik svarar ja om ett program föreslår produkter utifrån tidigare köp. En frisersalong som bara antecknar besök svarar nej.',
        en: 'A web shop answers yes if a program suggests products on the basis of earlier purchases. A hair salon that only notes visits answers no.',
      },
      mistakes: {
        fi: [
          'Mainosten kohdentamista ei tunnisteta profiloinniksi.',
          'Kaikkea tilastointia pidetään profilointina. Jos yksittäistä ihmistä ei arvioida, kyse ei ole profiloinnista.',
        ],
        sv: [
          'Riktad reklam uppfattas inte som profilering.',
          'All statistik anses vara profilering. Om ingen enskild människa bedöms är det inte profilering.',
        ],
        en: [
          'Targeted advertising is not recognised as profiling.',
          'All statistics are taken for profiling. If no single person is assessed, it is not profiling.',
        ],
      },
    },
    'purposes.art9Condition': {
      label: {
        fi: 'Millä edellytyksellä käsittelet arkaluonteisia tietoja?',
        sv: 'På vilket villkor behandlar du känsliga uppgifter?',
        en: 'On what condition do you process sensitive data?',
      },
      hint: {
        fi: 'Täytä vain, jos tarkoitukseen tarvitaan erityisiä henkilötietoryhmiä, kuten terveystietoja.',
        sv: 'Fyll i bara om ändamålet kräver särskilda kategorier av personuppgifter, till exempel uppgifter om hälsa.',
        en: 'Fill this in only if the purpose needs special categories of data, such as health data.',
      },
      options: {
        a: {
          fi: 'Nimenomainen suostumus',
          sv: 'Uttryckligt samtycke',
          en: 'Explicit consent',
        },
        b: {
          fi: 'Työoikeuden tai sosiaaliturvan velvoitteet ja oikeudet',
          sv: 'Skyldigheter och rättigheter inom arbetsrätten eller den sociala tryggheten',
          en: 'Obligations and rights in employment or social security law',
        },
        c: {
          fi: 'Elintärkeiden etujen suojaaminen',
          sv: 'Skydd av grundläggande intressen',
          en: 'Protection of vital interests',
        },
        d: {
          fi: 'Yhdistyksen tai säätiön oma toiminta (vain poliittinen, filosofinen, uskonnollinen tai ammattiliittotoiminta)',
          sv: 'En förenings eller stiftelses egen verksamhet (bara politisk, filosofisk, religiös eller facklig)',
          en: 'Own activities of an association or foundation (political, philosophical, religious or trade union aim only)',
        },
        e: {
          fi: 'Henkilö on itse julkistanut tiedot',
          sv: 'Personen har själv offentliggjort uppgifterna',
          en: 'The person has made the data public',
        },
        f: {
          fi: 'Oikeusvaade',
          sv: 'Rättsligt anspråk',
          en: 'Legal claim',
        },
        g: {
          fi: 'Tärkeä yleinen etu lain nojalla',
          sv: 'Viktigt allmänt intresse med stöd av lag',
          en: 'Substantial public interest on the basis of law',
        },
        h: {
          fi: 'Terveydenhuolto, sosiaalihuolto tai työterveyshuolto',
          sv: 'Hälso- och sjukvård, socialvård eller företagshälsovård',
          en: 'Health care, social care or occupational health care',
        },
        i: {
          fi: 'Kansanterveyden etu',
          sv: 'Allmänt intresse på folkhälsoområdet',
          en: 'Public interest in the area of public health',
        },
        j: {
          fi: 'Arkistointi, tutkimus tai tilastointi',
          sv: 'Arkivering, forskning eller statistik',
          en: 'Archiving, research or statistics',
        },
      },
      why: {
        fi: 'Arkaluonteisia tietoja saa käsitellä vain, jos jokin 9 artiklan edellytyksistä täyttyy. Se tarvitaan oikeusperusteen lisäksi.',
        sv: 'Känsliga uppgifter får behandlas bara om något av villkoren i artikel 9 uppfylls. Villkoret behövs utöver den rättsliga grunden.',
        en: 'Sensitive data may be processed only if one of the conditions of Article 9 is met. It is needed besides the legal basis.',
      },
      example: {
        fi: 'Kosmetologi, joka kysyy terveydestä esitietolomakkeella, valitsee nimenomaisen suostumuksen. Työnantaja, joka käsittelee sairauspoissaoloja, valitsee työoikeuden velvoitteet.',
        sv: 'En kosmetolog som frågar om hälsan på en förhandsblankett väljer uttryckligt samtycke. En arbetsgivare som behandlar sjukfrånvaro väljer skyldigheter inom arbetsrätten.',
        en: 'A beautician who asks about health on a form chooses explicit consent. An employer that processes sick leave chooses obligations in employment law.',
      },
      mistakes: {
        fi: [
          'Valitaan ”Terveydenhuolto”, vaikka yritys on kampaamo tai kuntosali. Se edellyttää salassapitovelvollista sosiaali- tai terveydenhuollon toimintaa.',
          'Urheiluseura valitsee yhdistyksen oman toiminnan. Se on tarkoitettu yhdistykselle, jolla on poliittinen, filosofinen, uskonnollinen tai ammattiliittotoimintaan liittyvä tarkoitus.',
          'Julkistamiseksi katsotaan tieto, jonka joku muu on julkaissut. Henkilön on täytynyt itse julkistaa se selvästi.',
        ],
        sv: [
          '”Hälso- och sjukvård” väljs fast företaget är en frisersalong eller ett gym. Villkoret förutsätter social- eller hälsovård med tystnadsplikt.',
          'En idrottsförening väljer föreningens egen verksamhet. Det villkoret är för föreningar med ett politiskt, filosofiskt, religiöst eller fackligt syfte.',
          'En uppgift som någon annan har publicerat anses offentliggjord. Personen ska själv tydligt ha offentliggjort den.',
        ],
        en: [
          '“Health care” is chosen although the company is a hair salon or a gym. It requires social or health care bound by professional secrecy.',
          'A sports club chooses the association’s own activities. That is meant for associations with a political, philosophical, religious or trade union aim.',
          'Data that someone else has published are taken for made public. The person must have clearly published them.',
        ],
      },
      help: {
        fi: [
          'Nimenomainen suostumus: henkilö ilmoittaa suoraan, että arkaluonteista tietoa saa käyttää tähän tarkoitukseen. Hänen on voitava kieltäytyä.',
          'Työoikeus ja sosiaaliturva: työnantajan lakisääteiset velvoitteet ja oikeudet, esimerkiksi sairausajan palkka. Työntekijän terveystietoja koskee myös laki yksityisyyden suojasta työelämässä.',
          'Oikeusvaade: tiedot ovat tarpeen esimerkiksi vahingonkorvausta vaadittaessa tai siltä puolustauduttaessa.',
          'Tietosuojalain 6 § täydentää luetteloa Suomessa. Jos siihen vedotaan, tietoja on suojattava erityisen hyvin, esimerkiksi rajaamalla niiden käsittelijät ja pitämällä lokia.',
          'Jos mikään edellytys ei täyty, tietoa ei saa kerätä.',
        ],
        sv: [
          'Uttryckligt samtycke: personen säger rakt ut att den känsliga uppgiften får användas för det här ändamålet. Personen ska kunna säga nej.',
          'Arbetsrätt och social trygghet: arbetsgivarens lagstadgade skyldigheter och rättigheter, till exempel lön för sjuktid. För anställdas uppgifter om hälsa gäller också lagen om integritetsskydd i arbetslivet.',
          'Rättsligt anspråk: uppgifterna behövs till exempel för att kräva skadestånd eller försvara sig mot ett sådant krav.',
          '6 § i dataskyddslagen kompletterar listan i Finland. Den som stöder sig på den ska skydda uppgifterna särskilt väl, till exempel genom att begränsa vem som behandlar dem och föra logg.',
          'Om inget villkor uppfylls får uppgiften inte samlas in.',
        ],
        en: [
          'Explicit consent: the person states directly that the sensitive data may be used for this purpose. The person must be able to say no.',
          'Employment and social security: the employer’s obligations and rights under law, such as sick pay. The Act on the Protection of Privacy in Working Life also applies to employees’ health data.',
          'Legal claim: the data are needed, for example, to claim damages or to defend against such a claim.',
          'Section 6 of the Data Protection Act adds to the list in Finland. Anyone who relies on it must protect the data especially well, for example by limiting who handles them and by keeping logs.',
          'If no condition is met, the data may not be collected.',
        ],
      },
    },
    'purposes.art10Condition': {
      label: {
        fi: 'Millä edellytyksellä käsittelet rikostietoja?',
        sv: 'På vilket villkor behandlar du uppgifter om brott?',
        en: 'On what condition do you process data about offences?',
      },
      hint: {
        fi: 'Täytä vain, jos tarkoitukseen tarvitaan tietoja rikostuomioista tai rikoksista.',
        sv: 'Fyll i bara om ändamålet kräver uppgifter om fällande domar i brottmål eller om brott.',
        en: 'Fill this in only if the purpose needs data about criminal convictions or offences.',
      },
      options: {
        claim: {
          fi: 'Oikeusvaade',
          sv: 'Rättsligt anspråk',
          en: 'Legal claim',
        },
        insurance: {
          fi: 'Vakuutustoiminta',
          sv: 'Försäkringsverksamhet',
          en: 'Insurance business',
        },
        statute: {
          fi: 'Laissa säädetty käsittely tai tehtävä',
          sv: 'Behandling eller uppgift som föreskrivs i lag',
          en: 'Processing or a task laid down by law',
        },
        research: {
          fi: 'Tutkimus tai tilastointi',
          sv: 'Forskning eller statistik',
          en: 'Research or statistics',
        },
      },
      why: {
        fi: 'Tietoja rikostuomioista ja rikoksista saa käsitellä vain laissa sallituissa tilanteissa. Edellytys tulostuu selosteisiin.',
        sv: 'Uppgifter om fällande domar och brott får behandlas bara i situationer som lagen tillåter. Villkoret skrivs ut i dokumenten.',
        en: 'Data about criminal convictions and offences may be processed only where the law allows it. The condition is printed in the documents.',
      },
      example: {
        fi: 'Myymälä, joka vaatii näpistäjältä korvausta, valitsee ”Oikeusvaade”. Päiväkoti, joka merkitsee rikosrekisteriotteen esitetyksi, valitsee ”Laissa säädetty käsittely tai tehtävä”.',
        sv: 'En butik som kräver ersättning av en snattare väljer ”Rättsligt anspråk”. Ett daghem som antecknar att ett straffregisterutdrag har visats upp väljer ”Behandling eller uppgift som föreskrivs i lag”.',
        en: 'A shop that claims compensation from a shoplifter chooses “Legal claim”. A day-care centre that notes that a criminal record extract was shown chooses “Processing or a task laid down by law”.',
      },
      mistakes: {
        fi: [
          'Vedotaan suostumukseen. Rikostietojen käsittelyyn se ei ole laissa mainittu edellytys.',
          'Pidetään yhteistä luetteloa häiriöasiakkaista muiden yritysten kanssa.',
        ],
        sv: [
          'Samtycke åberopas. Lagen nämner det inte som villkor för att behandla uppgifter om brott.',
          'En gemensam lista över besvärliga kunder förs tillsammans med andra företag.',
        ],
        en: [
          'Consent is relied on. The law does not name it as a condition for processing data about offences.',
          'A shared list of troublesome customers is kept with other companies.',
        ],
      },
    },
    'purposes.subjectIds': {
      label: {
        fi: 'Keitä tarkoitus koskee?',
        sv: 'Vilka personer gäller ändamålet?',
        en: 'Whom does the purpose concern?',
      },
      hint: {
        fi: 'Valitse ryhmät, jotka olet lisännyt kohtaan Rekisteröidyt.',
        sv: 'Välj bland grupperna som du har lagt till under Registrerade.',
        en: 'Choose from the groups that you have added under Data subjects.',
      },
      why: {
        fi: 'Sisäisestä selosteesta on nähtävä, kenen tietoja mihinkin käytetään. Valinta ohjaa myös tarkistuksia.',
        sv: 'Det interna registret ska visa vems uppgifter som används till vad. Valet styr också kontrollerna.',
        en: 'The internal record must show whose data are used for what. The choice also guides the checks.',
      },
      example: {
        fi: 'Kahvila valitsee palkanmaksuun ryhmän ”Työntekijät”, mutta ei ryhmää ”Työnhakijat”.',
        sv: 'Ett kafé väljer gruppen ”Anställda” för löner men inte gruppen ”Arbetssökande”.',
        en: 'For wages, a café chooses the group “Employees” but not the group “Job applicants”.',
      },
      mistakes: {
        fi: ['Valinta jätetään tyhjäksi. Silloin tarkoitus näyttää koskevan kaikkia.'],
        sv: ['Inget väljs. Då verkar ändamålet gälla alla.'],
        en: ['Nothing is chosen. Then the purpose seems to concern everyone.'],
      },
    },
    'purposes.dataIds': {
      label: {
        fi: 'Mitä tietoja siihen tarvitaan?',
        sv: 'Vilka uppgifter behövs?',
        en: 'What data does it need?',
      },
      hint: {
        fi: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
        sv: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
        en: 'Choose from the categories that you have added under Personal data.',
      },
      why: {
        fi: 'Jokaiseen tarkoitukseen saa käyttää vain tarpeelliset tiedot. Valinta näyttää, mitä mihinkin tarvitaan.',
        sv: 'För varje ändamål får bara nödvändiga uppgifter användas. Valet visar vad som behövs till vad.',
        en: 'Each purpose may use only the data that it needs. The choice shows what is needed for what.',
      },
      example: {
        fi: 'Kampaamo valitsee uutiskirjeeseen ryhmän ”Yhteystiedot”, mutta ei ryhmää ”Palvelutiedot”.',
        sv: 'En frisersalong väljer kategorin ”Kontaktuppgifter” för nyhetsbrevet men inte kategorin ”Uppgifter om tjänsten”.',
        en: 'For its newsletter, a hair salon chooses the category “Contact details” but not “Service details”.',
      },
      mistakes: {
        fi: [
          'Kaikki ryhmät valitaan kaikkiin tarkoituksiin.',
          'Jokin ryhmä ei kuulu mihinkään tarkoitukseen. Silloin sitä ei pitäisi kerätä.',
        ],
        sv: [
          'Alla kategorier väljs för alla ändamål.',
          'En kategori hör inte till något ändamål. Då borde uppgifterna inte samlas in.',
        ],
        en: [
          'All categories are chosen for all purposes.',
          'A category belongs to no purpose. Then it should not be collected.',
        ],
      },
    },
    'purposes.retentionIds': {
      label: {
        fi: 'Mitkä säilytysajat tarkoitusta koskevat?',
        sv: 'Vilka lagringstider gäller för ändamålet?',
        en: 'Which storage periods apply to the purpose?',
      },
      hint: {
        fi: 'Valitse säilytysajat, jotka olet lisännyt kohtaan Säilytysajat.',
        sv: 'Välj bland tiderna som du har lagt till under Lagringstider.',
        en: 'Choose from the periods that you have added under Storage periods.',
      },
      why: {
        fi: 'Säilytysaika riippuu tarkoituksesta. Sisäisessä selosteessa aika näkyy tarkoituksen vieressä.',
        sv: 'Lagringstiden beror på ändamålet. I det interna registret står tiden bredvid ändamålet.',
        en: 'The storage period depends on the purpose. In the internal record the period stands beside the purpose.',
      },
      example: {
        fi: 'Verkkokauppa valitsee kirjanpitoon tositteiden kuuden vuoden ajan ja uutiskirjeeseen ajan, joka päättyy suostumuksen peruuttamiseen.',
        sv: 'En webbutik väljer sex år för bokföringens verifikat, och för nyhetsbrevet en tid som slutar när samtycket återkallas.',
        en: 'For bookkeeping, a web shop chooses the six years of vouchers. For the newsletter it chooses a period that ends when consent is withdrawn.',
      },
      mistakes: {
        fi: [
          'Sama pitkä aika valitaan kaikkeen, koska kirjanpito vaatii sen. Se koskee vain kirjanpidon aineistoa.',
        ],
        sv: [
          'Samma långa tid väljs för allt eftersom bokföringen kräver den. Den gäller bara bokföringsmaterial.',
        ],
        en: [
          'The same long period is chosen for everything because bookkeeping requires it. It concerns only accounting material.',
        ],
      },
    },
    'sectionNotes.purposes': {
      label: {
        fi: 'Haluatko lisätä jotain tarkoituksista?',
        sv: 'Vill du tillägga något om ändamålen?',
        en: 'Would you like to add something about the purposes?',
      },
      hint: {
        fi: 'Teksti tulee tarkoitusten perään.',
        sv: 'Texten kommer efter ändamålen.',
        en: 'The text comes after the purposes.',
      },
      why: {
        fi: 'Tähän voit kirjoittaa tarkoituksista sellaista, mikä ei sovi yhteenkään riviin.',
        sv: 'Här kan du skriva sådant om ändamålen som inte passar på någon rad.',
        en: 'Here you can write what fits no row of the purposes.',
      },
      example: {
        fi: 'Yhdistys: ”Emme käytä jäsenten tietoja muiden yritysten markkinointiin.”',
        sv: 'Förening: ”Vi använder inte medlemmarnas uppgifter för andra företags marknadsföring.”',
        en: 'An association: “We do not use members’ data for the marketing of other companies.”',
      },
      mistakes: {
        fi: [
          'Tekstissä on uusi tarkoitus tai toinen oikeusperuste. Lisää se omalle rivilleen.',
          'Varataan oikeus käyttää tietoja mihin tahansa muuhun tarkoitukseen.',
        ],
        sv: [
          'Texten innehåller ett nytt ändamål eller en annan rättslig grund. Lägg till en egen rad för det.',
          'Företaget förbehåller sig rätten att använda uppgifterna för vilket annat ändamål som helst.',
        ],
        en: [
          'The text brings in a new purpose or another legal basis. Add a row for it.',
          'The company reserves the right to use the data for any other purpose.',
        ],
      },
    },
    'sectionNotes.interests': {
      label: {
        fi: 'Haluatko lisätä jotain oikeutetuista eduista?',
        sv: 'Vill du tillägga något om de berättigade intressena?',
        en: 'Would you like to add something about the legitimate interests?',
      },
      hint: {
        fi: 'Teksti tulee oikeutettujen etujen perään.',
        sv: 'Texten kommer efter de berättigade intressena.',
        en: 'The text comes after the legitimate interests.',
      },
      why: {
        fi: 'Oikeutetuista eduista on kerrottava selosteessa. Tähän voit lisätä esimerkiksi, mistä saa lisätietoja punninnasta.',
        sv: 'De berättigade intressena ska anges i beskrivningen. Här kan du till exempel ange var man får veta mer om avvägningen.',
        en: 'The notice must state the legitimate interests. Here you can say, for example, where to learn more about the balancing.',
      },
      example: {
        fi: 'Vaatekauppa: ”Kerromme pyynnöstä, miten olemme punninneet etumme asiakkaan oikeuksia vastaan.”',
        sv: 'Klädaffär: ”På begäran förklarar vi hur vi har vägt vårt intresse mot kundens rättigheter.”',
        en: 'A clothes shop: “On request, we explain how we have weighed our interest against the customer’s rights.”',
      },
      mistakes: {
        fi: [
          'Tekstissä vähätellään vastustamisoikeutta, esimerkiksi ”pyyntöihin ei yleensä suostuta”.',
        ],
        sv: [
          'Texten förringar rätten att göra invändningar, till exempel ”begäranden godkänns i regel inte”.',
        ],
        en: [
          'The text belittles the right to object, for example “requests are not usually granted”.',
        ],
      },
    },
  },
  rows: {
    purposes: {
      add: {
        fi: 'Lisää tarkoitus',
        sv: 'Lägg till ett ändamål',
        en: 'Add a purpose',
      },
      untitled: {
        fi: 'Uusi tarkoitus',
        sv: 'Nytt ändamål',
        en: 'New purpose',
      },
    },
  },
} satisfies WordTree;
