import type { WordTree } from '../../words.ts';

export const recordDatesWords = {
  createdOn: {
    label: {
      fi: 'Milloin seloste laadittiin?',
      sv: 'När upprättades registret?',
      en: 'When was the record drawn up?',
    },
    hint: {
      fi: 'Päivä, jona ensimmäinen versio valmistui.',
      sv: 'Dagen då den första versionen blev klar.',
      en: 'The day when the first version was finished.',
    },
    why: {
      fi: 'Päivä osoittaa, mistä alkaen selostetta on pidetty. Se tulee selosteen alkuun.',
      sv: 'Dagen visar hur länge registret har förts. Den står i början av dokumentet.',
      en: 'The date shows how long the record has been kept. It appears at the beginning of the document.',
    },
    example: {
      fi: 'Kahvila sai selosteen valmiiksi 3.2.2026 ja kirjoittaa sen päivän.',
      sv: 'Ett kafé blev färdigt med registret 3.2.2026 och skriver den dagen.',
      en: 'A café finished its record on 3 February 2026 and gives that day.',
    },
    mistakes: {
      fi: ['Päivä vaihdetaan joka päivityksessä. Päivitykselle on oma kohtansa.'],
      sv: ['Dagen byts vid varje uppdatering. Uppdateringen har ett eget fält.'],
      en: ['The date is changed with every update. Updates have a question of their own.'],
    },
  },
  updatedOn: {
    label: {
      fi: 'Milloin selostetta on viimeksi päivitetty?',
      sv: 'När uppdaterades registret senast?',
      en: 'When was the record last updated?',
    },
    hint: {
      fi: 'Muuta päivä aina, kun sisältö muuttuu.',
      sv: 'Ändra datumet varje gång innehållet ändras.',
      en: 'Change the date whenever the content changes.',
    },
    why: {
      fi: 'Lukija näkee, onko seloste ajan tasalla. Yrityksen on voitava osoittaa se viranomaiselle.',
      sv: 'Läsaren ser om registret är aktuellt. Företaget ska kunna visa det för myndigheten.',
      en: 'Readers see whether the record is up to date. The company must be able to show this to the authority.',
    },
    example: {
      fi: 'Verkkokauppa vaihtoi varausjärjestelmää 1.9.2026 ja päivitti selosteen samana päivänä.',
      sv: 'En webbutik bytte bokningssystem 1.9.2026 och uppdaterade registret samma dag.',
      en: 'A web shop changed its booking system on 1 September 2026 and updated the record the same day.',
    },
    mistakes: {
      fi: ['Sisältöä on muutettu, mutta päivä on jäänyt vanhaksi.'],
      sv: ['Innehållet har ändrats men datumet är gammalt.'],
      en: ['The content has changed but the date is old.'],
    },
  },
  version: {
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
      fi: 'Versiosta näkee, onko tulostettu kappale sama kuin nykyinen.',
      sv: 'Av versionen ser man om ett utskrivet exemplar är det aktuella.',
      en: 'The version shows whether a printed copy is the current one.',
    },
    example: {
      fi: 'Ensimmäinen versio on 1.0 ja pienen muutoksen jälkeen 1.1.',
      sv: 'Den första versionen är 1.0, och efter en liten ändring blir den 1.1.',
      en: 'The first version is 1.0, and after a small change it becomes 1.1.',
    },
    mistakes: {
      fi: ['Kahdella erilaisella kappaleella on sama numero.'],
      sv: ['Två olika exemplar har samma nummer.'],
      en: ['Two different copies have the same number.'],
    },
  },
  reviewDueOn: {
    label: {
      fi: 'Milloin seloste tarkistetaan seuraavan kerran?',
      sv: 'När ska registret ses över nästa gång?',
      en: 'When is the record reviewed next?',
    },
    hint: {
      fi: 'Vuosi eteenpäin on hyvä väli.',
      sv: 'Ett år framåt är ett bra intervall.',
      en: 'A year ahead is a good interval.',
    },
    why: {
      fi: 'Toiminta muuttuu vähitellen. Ohjelma muistuttaa tarkistuksesta, kun päivä on mennyt.',
      sv: 'Verksamheten ändras med tiden. Programmet påminner om översynen när dagen har passerat.',
      en: 'A business changes little by little. The program reminds you of the review once the day has passed.',
    },
    example: {
      fi: 'Tilitoimisto tarkistaa selosteen joka tammikuussa: 15.1.2027.',
      sv: 'En bokföringsbyrå går igenom registret varje januari: 15.1.2027.',
      en: 'An accounting office goes through the record every January: 15 January 2027.',
    },
    mistakes: {
      fi: [
        'Tarkistus on sovittu vuosien päähän, ja väliin mahtuu jo uusi järjestelmä.',
        'Päivä on mennyt eikä kukaan ole sopinut uutta.',
      ],
      sv: [
        'Översynen är bestämd till flera år framåt, och innan dess hinner ett nytt system tas i bruk.',
        'Dagen har passerat och ingen har bestämt en ny.',
      ],
      en: [
        'The review is set years ahead, and a new system is taken into use in between.',
        'The day has passed and nobody has set a new one.',
      ],
    },
  },
  publishedAt: {
    label: {
      fi: 'Missä selostetta säilytetään?',
      sv: 'Var förvaras registret?',
      en: 'Where is the record kept?',
    },
    hint: {
      fi: 'Sisäistä selostetta ei julkaista, mutta sen on löydyttävä, kun viranomainen pyytää.',
      sv: 'Det interna registret publiceras inte, men det ska finnas till hands när myndigheten ber om det.',
      en: 'The internal record is not published, but it must be at hand when the authority asks for it.',
    },
    why: {
      fi: 'Valvontaviranomainen voi pyytää selostetta. Silloin sen on löydyttävä nopeasti.',
      sv: 'Tillsynsmyndigheten kan be att få se registret. Då ska det gå snabbt att hitta.',
      en: 'The supervisory authority may ask to see the record. It must then be found quickly.',
    },
    example: {
      fi: 'Kahvila: ”Toimiston tietosuojamapissa ja samana tiedostona yrityksen verkkolevyllä.”',
      sv: 'Kafé: ”I kontorets dataskyddspärm och som fil på företagets nätverksdisk.”',
      en: 'Café: “In the data protection binder at the office and as a file on the company’s network drive.”',
    },
    mistakes: {
      fi: [
        'Sisäinen seloste on viety verkkosivulle. Siinä on tietoja, jotka eivät kuulu kaikille.',
        'Seloste on vain yhden ihmisen koneella.',
      ],
      sv: [
        'Det interna registret har lagts ut på webben. Det innehåller sådant som inte är avsett för alla.',
        'Registret finns bara på en enda persons dator.',
      ],
      en: [
        'The internal record has been put on the website. Not everything in it is for everyone.',
        'The record is only on one person’s computer.',
      ],
    },
  },
  changePolicy: {
    label: {
      fi: 'Miten selostetta pidetään ajan tasalla?',
      sv: 'Hur hålls registret aktuellt?',
      en: 'How is the record kept up to date?',
    },
    hint: {
      fi: 'Kerro, kuka päivittää selosteen ja milloin.',
      sv: 'Ange vem som uppdaterar registret och när.',
      en: 'Say who updates the record and when.',
    },
    why: {
      fi: 'Seloste pysyy totena vain, jos joku vastaa siitä. Teksti tulee selosteen loppuun.',
      sv: 'Registret förblir sant bara om någon ansvarar för det. Texten kommer sist i dokumentet.',
      en: 'The record stays true only if somebody looks after it. The text comes last in the document.',
    },
    example: {
      fi: '”Yrittäjä päivittää selosteen, kun otamme käyttöön uuden järjestelmän, ja joka tapauksessa tammikuussa.”',
      sv: '”Företagaren uppdaterar registret när vi tar i bruk ett nytt system, och i varje fall i januari.”',
      en: '“The owner updates the record when we take a new system into use, and in any case in January.”',
    },
    mistakes: {
      fi: ['Tekstissä ei sanota, kenen tehtävä päivittäminen on.'],
      sv: ['Det står inte vems uppgift det är att uppdatera.'],
      en: ['The text does not say whose task updating is.'],
    },
  },
  changeLog: {
    label: {
      fi: 'Mitä selosteessa on muutettu?',
      sv: 'Vad har ändrats?',
      en: 'What has been changed?',
    },
    hint: {
      fi: 'Kirjaa tärkeimmät muutokset, uusin ensin.',
      sv: 'Skriv upp de viktigaste ändringarna, den senaste först.',
      en: 'Write down the most important changes, the latest first.',
    },
    why: {
      fi: 'Luettelosta näkee, mitä on muuttunut ja milloin. Siitä on apua, kun jälkikäteen kysytään.',
      sv: 'Av listan ser man vad som har ändrats och när. Den hjälper när någon frågar i efterhand.',
      en: 'The list shows what has changed and when. It helps when somebody asks afterwards.',
    },
    example: {
      fi: '1.9.2026: ”Varausjärjestelmä vaihtui.” 3.2.2026: ”Ensimmäinen versio.”',
      sv: '1.9.2026: ”Nytt bokningssystem.” 3.2.2026: ”Första versionen.”',
      en: '1 September 2026: “New booking system.” 3 February 2026: “First version.”',
    },
    mistakes: {
      fi: ['Kirjataan joka pilkku. Riittää se, mikä muuttaa tietojen käyttöä.'],
      sv: ['Minsta komma antecknas. Det räcker med det som ändrar hur uppgifterna används.'],
      en: ['Every comma is noted. What changes the use of the data is enough.'],
    },
  },
  'changeLog.on': {
    label: {
      fi: 'Muutospäivä',
      sv: 'Ändringsdag',
      en: 'Date of the change',
    },
    hint: {
      fi: 'Päivä, jona muutos tehtiin.',
      sv: 'Dagen då ändringen gjordes.',
      en: 'The day when the change was made.',
    },
    why: {
      fi: 'Päivästä näkee, mikä oli voimassa milläkin hetkellä.',
      sv: 'Av dagen ser man vad som gällde vid vilken tid.',
      en: 'The date shows what was in force at which time.',
    },
    example: {
      fi: 'Varausjärjestelmä vaihtui 1.9.2026, joten muutospäivä on 1.9.2026.',
      sv: 'Bokningssystemet byttes 1.9.2026, alltså är ändringsdagen 1.9.2026.',
      en: 'The booking system was changed on 1 September 2026, so that is the date of the change.',
    },
    mistakes: {
      fi: ['Päiväksi on kirjoitettu kirjaamisen päivä, vaikka muutos tehtiin aikaisemmin.'],
      sv: ['Dagen är den då ändringen antecknades fast den gjordes tidigare.'],
      en: ['The date is the day of writing it down although the change was made earlier.'],
    },
  },
  'changeLog.text': {
    label: {
      fi: 'Muutos',
      sv: 'Ändring',
      en: 'Change',
    },
    hint: {
      fi: 'Yksi virke riittää.',
      sv: 'En mening räcker.',
      en: 'One sentence is enough.',
    },
    why: {
      fi: 'Yksi virke kertoo, mikä muuttui, ilman vanhojen versioiden vertaamista.',
      sv: 'En mening visar vad som ändrades, utan att gamla versioner behöver jämföras.',
      en: 'One sentence shows what changed, without comparing old versions.',
    },
    example: {
      fi: '”Uutiskirjeen lähettää nyt Postipalvelu Puro Oy.”',
      sv: '”Nyhetsbrevet skickas nu av Brevbäcken Ab.”',
      en: '“The newsletter is now sent by Postipalvelu Puro Oy.”',
    },
    mistakes: {
      fi: ['Tekstinä on ”pieniä korjauksia”. Siitä ei näe, mikä muuttui.'],
      sv: ['Texten är ”små korrigeringar”. Den visar inte vad som ändrades.'],
      en: ['The text is “minor corrections”. It does not show what changed.'],
    },
  },
} satisfies WordTree;
export const changeRowWords = {
  add: {
    fi: 'Lisää muutos',
    sv: 'Lägg till ändring',
    en: 'Add a change',
  },
  untitled: {
    fi: 'Uusi muutos',
    sv: 'Ny ändring',
    en: 'New change',
  },
} satisfies WordTree;
