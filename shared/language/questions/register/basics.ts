import { contactPersonWords } from '../common/contact-person.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const basicsWords = {
  title: {
    fi: 'Perustiedot',
    sv: 'Grunduppgifter',
    en: 'Basic facts',
  },
  intro: {
    fi: 'Aloita siitä, mitä tämä rekisteri on ja kuka siitä vastaa.',
    sv: 'Börja med vad registret är och vem som ansvarar för det.',
    en: 'Start with what this register is and who is responsible for it.',
  },
  questions: {
    name: {
      label: {
        fi: 'Mikä rekisterin nimi on?',
        sv: 'Vad heter registret?',
        en: 'What is the name of the register?',
      },
      hint: {
        fi: 'Käytä nimeä, jonka asiakas ymmärtää, esimerkiksi Asiakasrekisteri.',
        sv: 'Använd ett namn som kunden förstår, till exempel Kundregister.',
        en: 'Use a name that a customer understands, such as Customer register.',
      },
      why: {
        fi: 'Nimi erottaa tämän rekisterin muista. Lukija näkee siitä heti, koskeeko seloste häntä.',
        sv: 'Namnet skiljer registret från de andra. Läsaren ser genast om beskrivningen gäller honom eller henne.',
        en: 'The name tells this register apart from the others. Readers see at once whether the notice concerns them.',
      },
      example: {
        fi: 'Kampaamo: ”Ajanvarausrekisteri”. Verkkokauppa: ”Verkkokaupan asiakasrekisteri”.',
        sv: 'Frisersalong: ”Tidsbokningsregister”. Webbutik: ”Webbutikens kundregister”.',
        en: 'A hair salon: “Booking register”. A web shop: “Customer register of the web shop”.',
      },
      mistakes: {
        fi: [
          'Nimeksi on kirjoitettu ohjelman nimi, jota asiakas ei tunne.',
          'Asiakkaat ja työntekijät on pantu samaan rekisteriin. Tee niille omat rekisterit.',
        ],
        sv: [
          'Namnet är namnet på ett program som kunden inte känner till.',
          'Kunder och anställda har samlats i samma register. Gör egna register för dem.',
        ],
        en: [
          'The name is the name of a program that customers do not know.',
          'Customers and employees are put in the same register. Make a register for each.',
        ],
      },
    },
    role: {
      label: {
        fi: 'Päätätkö tietojen käytöstä yksin vai toisen kanssa?',
        sv: 'Bestämmer du ensam om uppgifterna eller tillsammans med någon annan?',
        en: 'Do you decide on the use of the data alone or with someone else?',
      },
      hint: {
        fi: 'Yhteisrekisterinpitäjät päättävät yhdessä, miksi ja miten tietoja käytetään.',
        sv: 'Gemensamt personuppgiftsansvariga bestämmer tillsammans varför och hur uppgifterna används.',
        en: 'Joint controllers decide together why and how the data are used.',
      },
      options: {
        controller: {
          fi: 'Yksin (rekisterinpitäjä)',
          sv: 'Ensam (personuppgiftsansvarig)',
          en: 'Alone (controller)',
        },
        jointController: {
          fi: 'Yhdessä toisen kanssa (yhteisrekisterinpitäjä)',
          sv: 'Tillsammans med någon annan (gemensamt personuppgiftsansvarig)',
          en: 'Together with someone else (joint controller)',
        },
      },
      why: {
        fi: 'Rekisterinpitäjä vastaa siitä, että tietoja käsitellään lain mukaan. Jos päättäjiä on useita, jokainen on nimettävä ja vastuunjaosta on kerrottava.',
        sv: 'Den personuppgiftsansvarige svarar för att uppgifterna behandlas enligt lagen. Om flera bestämmer ska alla nämnas, och läsaren ska få veta hur ansvaret är fördelat.',
        en: 'The controller is responsible for lawful processing. If several decide, each must be named and readers must be told how responsibilities are shared.',
      },
      example: {
        fi: 'Kahvila valitsee ”Yksin”, vaikka tilitoimisto laskee palkat: kahvila päättää, tilitoimisto toimii sen ohjeiden mukaan. Kaksi urheiluseuraa, jotka järjestävät yhdessä turnauksen ja pitävät yhteistä osallistujaluetteloa, valitsevat ”Yhdessä toisen kanssa”.',
        sv: 'Ett kafé väljer ”Ensam” fast en bokföringsbyrå sköter lönerna: kaféet bestämmer och byrån följer dess instruktioner. Två idrottsföreningar som ordnar en turnering och för en gemensam deltagarlista väljer ”Tillsammans med någon annan”.',
        en: 'A café chooses “Alone” although an accounting office runs its payroll: the café decides and the office follows its instructions. Two sports clubs that hold a tournament together and keep one list of participants choose “Together with someone else”.',
      },
      mistakes: {
        fi: [
          'Palveluntarjoaja on merkitty yhteisrekisterinpitäjäksi, vaikka se vain säilyttää tietoja puolestasi. Se on henkilötietojen käsittelijä.',
          'Kumppani on jätetty mainitsematta, vaikka yhteinen rekisteri on suunniteltu sen kanssa.',
        ],
        sv: [
          'En tjänsteleverantör anges som gemensamt personuppgiftsansvarig fast den bara förvarar uppgifter för din räkning. Den är personuppgiftsbiträde.',
          'En partner nämns inte fast registret har planerats tillsammans med den.',
        ],
        en: [
          'A service provider is marked as a joint controller although it only stores data on your behalf. It is a processor.',
          'A partner is left out although the shared register was planned with it.',
        ],
      },
      help: {
        fi: [
          'Rekisterinpitäjä päättää, miksi ja miten henkilötietoja käsitellään. Tavallisesti se on yritys itse: kampaamo päättää, mitä asiakkaista kirjataan ja mihin tietoja käytetään.',
          'Henkilötietojen käsittelijä käsittelee tietoja toisen puolesta ja tämän ohjeiden mukaan. Tällaisia ovat usein tilitoimisto, varausjärjestelmän toimittaja ja palvelintilan tarjoaja. Ne kirjataan vastaanottajiin.',
          'Yhteisrekisterinpitäjiä ovat ne, jotka päättävät yhdessä tarkoituksista ja keinoista. Pelkkä samojen tietojen käyttö ei tee yrityksistä yhteisrekisterinpitäjiä: jos kumpikin käyttää tietoja omiin tarkoituksiinsa, molemmat ovat itsenäisiä rekisterinpitäjiä. Yhteisöpalvelun sivun kävijätilastoista voi syntyä yhteisvastuu palvelun kanssa.',
        ],
        sv: [
          'Den personuppgiftsansvarige bestämmer varför och hur personuppgifter behandlas. Oftast är det företaget självt: salongen bestämmer vad den antecknar om kunderna och vad uppgifterna används till.',
          'Ett personuppgiftsbiträde behandlar uppgifter för någon annans räkning och enligt dennes instruktioner. Sådana är ofta bokföringsbyrån, bokningssystemets leverantör och den som tillhandahåller serverutrymme. De anges som mottagare.',
          'Gemensamt personuppgiftsansvariga är de som tillsammans bestämmer ändamål och medel. Att bara använda samma uppgifter räcker inte: om båda använder dem för egna ändamål är de självständigt personuppgiftsansvariga. Besöksstatistiken på en sida i sociala medier kan innebära gemensamt ansvar med tjänsten.',
        ],
        en: [
          'The controller decides why and how personal data are processed. Usually this is the company itself: the salon decides what is noted about customers and what the data are used for.',
          'A processor processes data on behalf of another and on its instructions. Accounting offices, suppliers of booking systems and hosting providers are often processors. They are listed as recipients.',
          'Joint controllers decide on purposes and means together. Using the same data is not enough: if each uses them for its own purposes, both are independent controllers. Visitor statistics of a social media page may create joint responsibility with the service.',
        ],
      },
    },
    intro: {
      label: {
        fi: 'Haluatko alkuun lyhyen johdannon?',
        sv: 'Vill du ha en kort inledning först?',
        en: 'Would you like a short introduction at the start?',
      },
      hint: {
        fi: 'Pari virkettä siitä, mistä selosteessa on kyse. Kohdan voi jättää tyhjäksi.',
        sv: 'Ett par meningar om vad beskrivningen handlar om. Du kan lämna fältet tomt.',
        en: 'A couple of sentences on what the notice is about. You can leave this empty.',
      },
      why: {
        fi: 'Tietojen käsittelystä on kerrottava tiiviisti ja ymmärrettävästi. Johdanto auttaa lukijaa alkuun, mutta laki ei vaadi sitä.',
        sv: 'Information om behandlingen ska vara kortfattad och begriplig. En inledning hjälper läsaren på väg, men lagen kräver den inte.',
        en: 'Information about processing must be concise and easy to understand. An introduction helps the reader to start, but the law does not require one.',
      },
      example: {
        fi: 'Kampaamo: ”Tässä selosteessa kerromme, mitä tietoja talletamme ajanvarauksen yhteydessä, mihin käytämme niitä ja miten voit tarkistaa omat tietosi.”',
        sv: 'Frisersalong: ”Här beskriver vi vilka uppgifter vi sparar när du bokar tid, vad vi använder dem till och hur du kan kontrollera dina egna uppgifter.”',
        en: 'A hair salon: “Here we say what data we keep when you book a time, what we use them for and how you can check your own data.”',
      },
      mistakes: {
        fi: [
          'Johdannossa luvataan enemmän kuin selosteessa kerrotaan, esimerkiksi että tiedot ovat täysin turvassa.',
          'Johdannossa sanotaan, että lukija hyväksyy selosteen käyttämällä palvelua. Seloste kertoo tietoja, eikä sitä hyväksytä.',
        ],
        sv: [
          'Inledningen lovar mer än beskrivningen, till exempel att uppgifterna är helt säkra.',
          'Inledningen säger att läsaren godkänner beskrivningen genom att använda tjänsten. Beskrivningen informerar, men den godkänns inte.',
        ],
        en: [
          'The introduction promises more than the notice says, for example that the data are completely safe.',
          'The introduction says that readers accept the notice by using the service. A notice gives information; it is not accepted.',
        ],
      },
    },
    'scope.text': {
      label: {
        fi: 'Mitä seloste koskee?',
        sv: 'Vad gäller beskrivningen?',
        en: 'What does the notice cover?',
      },
      hint: {
        fi: 'Täytä, jos on tarpeen rajata, keitä tai mitä toimintaa seloste koskee.',
        sv: 'Fyll i om du behöver avgränsa vilka personer eller vilken verksamhet den gäller.',
        en: 'Fill this in if you need to limit the people or activities that it covers.',
      },
      why: {
        fi: 'Lukijan on nähtävä, koskeeko seloste häntä. Rajaus on tarpeen, kun yrityksellä on useita selosteita.',
        sv: 'Läsaren ska se om beskrivningen gäller honom eller henne. En avgränsning behövs när företaget har flera beskrivningar.',
        en: 'Readers must see whether the notice concerns them. A limit is needed when the company has several notices.',
      },
      example: {
        fi: 'Verkkokauppa: ”Seloste koskee verkkokaupan asiakkaita. Myymälän kameravalvonnasta on oma seloste.”',
        sv: 'Webbutik: ”Beskrivningen gäller webbutikens kunder. För kameraövervakningen i affären finns en egen beskrivning.”',
        en: 'A web shop: “This notice concerns customers of the web shop. The cameras in our store have a notice of their own.”',
      },
      mistakes: {
        fi: [
          'Rajauksen ulkopuolelle jää käsittelyä, josta mikään muu seloste ei kerro.',
          'Kohtaan on kirjoitettu käyttöehtoja. Ne eivät kuulu selosteeseen.',
        ],
        sv: [
          'Avgränsningen utelämnar behandling som ingen annan beskrivning tar upp.',
          'Fältet innehåller användarvillkor. De hör inte hemma i beskrivningen.',
        ],
        en: [
          'The limit leaves out processing that no other notice covers.',
          'The field contains terms of use. They do not belong in a notice.',
        ],
      },
    },
    'scope.sites': {
      label: {
        fi: 'Mitä sivustoja tai toimipaikkoja seloste koskee?',
        sv: 'Vilka webbplatser eller verksamhetsställen gäller beskrivningen?',
        en: 'Which websites or premises does the notice cover?',
      },
      hint: {
        fi: 'Luettele verkko-osoitteet tai toimipaikat, jos seloste koskee vain niitä.',
        sv: 'Räkna upp webbadresser eller ställen om beskrivningen gäller bara dem.',
        en: 'List the web addresses or premises if the notice covers only those.',
      },
      why: {
        fi: 'Jos yrityksellä on monta sivustoa tai toimipaikkaa, lukija tietää, mitkä niistä kuuluvat tähän selosteeseen.',
        sv: 'Om företaget har flera webbplatser eller verksamhetsställen vet läsaren vilka som hör hit.',
        en: 'If the company has many websites or premises, readers know which of them belong here.',
      },
      example: {
        fi: 'Kahvila: ”Toriliike ja rantakahvila sekä verkkosivusto kahvilakielo.example”.',
        sv: 'Kafé: ”Butiken vid torget, strandkaféet och webbplatsen kafekonvalj.example”.',
        en: 'A café: “The market square shop, the beach café and the website kahvilakielo.example”.',
      },
      mistakes: {
        fi: [
          'Luettelosta puuttuu uusi toimipaikka tai kampanjasivu.',
          'Luettelossa on toisen yrityksen sivusto, josta et päätä.',
        ],
        sv: [
          'Ett nytt verksamhetsställe eller en kampanjsida saknas i listan.',
          'Listan innehåller ett annat företags webbplats som du inte bestämmer över.',
        ],
        en: [
          'A new place of business or a campaign page is missing from the list.',
          'The list includes another company’s website, over which you do not decide.',
        ],
      },
    },
    'scope.services': {
      label: {
        fi: 'Mitä palveluja seloste koskee?',
        sv: 'Vilka tjänster gäller beskrivningen?',
        en: 'Which services does the notice cover?',
      },
      hint: {
        fi: 'Luettele palvelut, esimerkiksi verkkokauppa tai kanta-asiakasohjelma.',
        sv: 'Räkna upp tjänsterna, till exempel en webbutik eller ett stamkundsprogram.',
        en: 'List the services, such as a web shop or a loyalty scheme.',
      },
      why: {
        fi: 'Sama yritys voi tarjota useita palveluja, joissa tietoja käytetään eri tavoin. Lukija näkee tästä, mitä palvelua seloste koskee.',
        sv: 'Ett företag kan ha flera tjänster där uppgifterna används på olika sätt. Här ser läsaren vilken tjänst det gäller.',
        en: 'One company may offer several services that use data in different ways. Readers see here which service is meant.',
      },
      example: {
        fi: 'Verkkokauppa: ”Verkkokauppa, asiakastili ja kanta-asiakasohjelma”.',
        sv: 'Webbutik: ”Webbutiken, kundkontot och stamkundsprogrammet”.',
        en: 'A web shop: “The web shop, the customer account and the loyalty scheme”.',
      },
      mistakes: {
        fi: [
          'Luettelossa on palvelu, jota ei enää tarjota.',
          'Palvelusta käytetään yrityksen sisäistä nimeä, jota asiakas ei tunnista.',
        ],
        sv: [
          'Listan innehåller en tjänst som inte längre finns.',
          'Tjänsten har ett internt namn som kunden inte känner igen.',
        ],
        en: [
          'The list includes a service that is no longer offered.',
          'The service goes by an internal name that customers do not recognise.',
        ],
      },
    },
    'doc.createdOn': {
      label: {
        fi: 'Milloin seloste laadittiin?',
        sv: 'När upprättades beskrivningen?',
        en: 'When was the notice made?',
      },
      hint: {
        fi: 'Päivä, jona ensimmäinen versio valmistui.',
        sv: 'Dagen då den första versionen blev klar.',
        en: 'The day on which the first version was ready.',
      },
      why: {
        fi: 'Päiväys osoittaa, mistä lähtien asiakirja on ollut olemassa. Yrityksen on pystyttävä osoittamaan, että se on hoitanut velvollisuutensa.',
        sv: 'Datumet visar hur länge dokumentet har funnits. Företaget ska kunna visa att det har skött sina skyldigheter.',
        en: 'The date shows since when the document has existed. A company must be able to show that it has met its obligations.',
      },
      example: {
        fi: 'Toiminimi aloitti kesäkuun alussa ja laati selosteen ennen avajaisia: 28.5.2026.',
        sv: 'En företagare öppnade sin verksamhet i början av juni och upprättade beskrivningen före det: 28.5.2026.',
        en: 'A sole trader opened for business at the beginning of June and made the notice before that, on 28 May 2026.',
      },
      mistakes: {
        fi: [
          'Laatimispäivä vaihdetaan joka päivityksessä. Päivityksellä on oma päivänsä.',
          'Vanhasta selosteesta on jäänyt päivä, joka on ajalta ennen 25.5.2018, jolloin tietosuoja-asetusta alettiin soveltaa. Käy sisältö silloin kokonaan läpi.',
        ],
        sv: [
          'Datumet byts vid varje uppdatering. Uppdateringen har ett eget datum.',
          'Datumet i en gammal beskrivning är från tiden före 25.5.2018, då dataskyddsförordningen började tillämpas. Gå då igenom hela innehållet.',
        ],
        en: [
          'The date is changed at every update. An update has a date of its own.',
          'An old notice still has a date before 25 May 2018, when the GDPR began to apply. Go through all of its content.',
        ],
      },
    },
    'doc.updatedOn': {
      label: {
        fi: 'Milloin selostetta on viimeksi päivitetty?',
        sv: 'När uppdaterades beskrivningen senast?',
        en: 'When was the notice last updated?',
      },
      hint: {
        fi: 'Muuta päivä aina, kun sisältö muuttuu.',
        sv: 'Ändra datumet varje gång innehållet ändras.',
        en: 'Change the date every time the content changes.',
      },
      why: {
        fi: 'Lukija näkee päivästä, onko seloste ajan tasalla. Seloste ja sisäinen asiakirja saavat saman päivän.',
        sv: 'Datumet visar om beskrivningen är aktuell. Beskrivningen och det interna registret får samma datum.',
        en: 'The date shows whether the notice is up to date. The notice and the internal record get the same date.',
      },
      example: {
        fi: 'Kampaamo vaihtoi ajanvarausjärjestelmän 12.10.2026 ja päivitti selosteen samana päivänä: 12.10.2026.',
        sv: 'En frisersalong bytte bokningssystem 12.10.2026 och uppdaterade beskrivningen samma dag: 12.10.2026.',
        en: 'A hair salon changed its booking system on 12 October 2026 and updated the notice on the same day.',
      },
      mistakes: {
        fi: [
          'Sisältö muuttuu, mutta päivä jää ennalleen. Silloin kukaan ei tiedä, kumpi versio on uudempi.',
          'Päivitetty päivä on aikaisempi kuin laatimispäivä.',
        ],
        sv: [
          'Innehållet ändras men inte datumet. Då vet ingen vilken version som är nyare.',
          'Uppdateringen har ett tidigare datum än upprättandet.',
        ],
        en: [
          'The content changes but the date does not. Then nobody knows which version is newer.',
          'The date of the update is earlier than the date of creation.',
        ],
      },
    },
    'doc.version': {
      label: {
        fi: 'Version numero',
        sv: 'Versionsnummer',
        en: 'Version number',
      },
      hint: {
        fi: 'Esimerkiksi 1.0. Kasvata numeroa, kun sisältö muuttuu.',
        sv: 'Till exempel 1.0. Höj numret när innehållet ändras.',
        en: 'For example 1.0. Raise the number when the content changes.',
      },
      why: {
        fi: 'Numerosta tunnistaa, onko painettu tai lähetetty seloste nykyinen. Laki ei vaadi numeroa.',
        sv: 'Numret visar om en utskriven eller skickad beskrivning är den aktuella. Lagen kräver inget nummer.',
        en: 'The number shows whether a printed or sent notice is the current one. The law does not require a number.',
      },
      example: {
        fi: 'Ensimmäinen versio on 1.0. Kun uusi tilitoimisto lisätään, numeroksi tulee 1.1. Kun koko seloste kirjoitetaan uudelleen, siitä tulee 2.0.',
        sv: 'Den första versionen är 1.0. När en ny bokföringsbyrå läggs till blir numret 1.1. När hela beskrivningen skrivs om blir det 2.0.',
        en: 'The first version is 1.0. When a new accounting office is added, it becomes 1.1. When the whole notice is rewritten, it becomes 2.0.',
      },
      mistakes: {
        fi: ['Kahdella eri sisällöllä on sama numero.'],
        sv: ['Två olika innehåll har samma nummer.'],
        en: ['Two different contents have the same number.'],
      },
    },
    'inherits.contactPerson': {
      label: {
        fi: 'Onko yhteyshenkilö sama kuin yrityksen muissa rekistereissä?',
        sv: 'Är kontaktpersonen densamma som i företagets andra register?',
        en: 'Is the contact person the same as in the company’s other registers?',
      },
      hint: {
        fi: 'Jos vastaat ei, voit antaa tälle rekisterille oman yhteyshenkilön.',
        sv: 'Om du svarar nej kan du ange en egen kontaktperson för det här registret.',
        en: 'If you answer no, you can give this register a contact person of its own.',
      },
      why: {
        fi: 'Yhteyshenkilö kirjoitetaan kerran yrityksen tietoihin. Tässä voit käyttää samaa tai valita toisen.',
        sv: 'Kontaktpersonen anges en gång i företagets uppgifter. Här kan du använda samma person eller välja en annan.',
        en: 'The contact person is written once in the company’s details. Here you can use the same person or choose another.',
      },
      example: {
        fi: 'Kahvila vastaa kyllä: yrittäjä hoitaa kaikki kyselyt. Isompi yritys vastaa henkilöstörekisterissä ei, koska siitä vastaa palkanlaskija.',
        sv: 'Ett kafé svarar ja: företagaren sköter alla frågor. Ett större företag svarar nej för personalregistret, eftersom den som räknar lönerna ansvarar för det.',
        en: 'A café answers yes: the owner handles all questions. A larger company answers no for its staff register, because the payroll clerk is responsible for it.',
      },
      mistakes: {
        fi: [
          'Vastataan ei ja kirjoitetaan samat tiedot uudelleen. Muutokset on silloin tehtävä kahteen paikkaan.',
        ],
        sv: [
          'Man svarar nej och skriver samma uppgifter på nytt. Då måste ändringar göras på två ställen.',
        ],
        en: [
          'The answer is no and the same details are written again. Changes must then be made in two places.',
        ],
      },
    },
    ...prefixWords('contactPerson', contactPersonWords),
    'sectionNotes.controller': {
      label: {
        fi: 'Haluatko lisätä jotain rekisterinpitäjästä?',
        sv: 'Vill du tillägga något om den personuppgiftsansvarige?',
        en: 'Would you like to add something about the controller?',
      },
      hint: {
        fi: 'Teksti tulee rekisterinpitäjän tietojen perään.',
        sv: 'Texten kommer efter uppgifterna om den personuppgiftsansvarige.',
        en: 'The text comes after the details of the controller.',
      },
      why: {
        fi: 'Rekisterinpitäjän nimi ja yhteystiedot on kerrottava aina. Tähän voit kirjoittaa lisätiedon, jolle ei ole omaa kysymystä.',
        sv: 'Den personuppgiftsansvariges namn och kontaktuppgifter ska alltid anges. Här kan du skriva sådant som inte har en egen fråga.',
        en: 'The name and contact details of the controller must always be given. Here you can write what has no question of its own.',
      },
      example: {
        fi: 'Yhdistys: ”Rekisterinpitäjän tehtäviä hoitaa yhdistyksen hallitus.”',
        sv: 'Förening: ”Föreningens styrelse sköter den personuppgiftsansvariges uppgifter.”',
        en: 'An association: “The board of the association carries out the tasks of the controller.”',
      },
      mistakes: {
        fi: [
          'Tekstissä toistetaan nimi ja osoite, jotka tulostuvat jo muutenkin.',
          'Yhteyshenkilöä kutsutaan tietosuojavastaavaksi, vaikka tietosuojavastaavaa ei ole nimitetty.',
        ],
        sv: [
          'Texten upprepar namn och adress som skrivs ut ändå.',
          'Kontaktpersonen kallas dataskyddsombud fast inget dataskyddsombud har utnämnts.',
        ],
        en: [
          'The text repeats the name and address, which are printed anyway.',
          'The contact person is called a data protection officer although none has been designated.',
        ],
      },
    },
  },
} satisfies WordTree;
