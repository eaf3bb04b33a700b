import { changeRowWords } from '../common/record-dates.ts';
import type { WordTree } from '../../words.ts';

export const changesWords = {
  title: {
    fi: 'Muutokset',
    sv: 'Ändringar',
    en: 'Changes',
  },
  intro: {
    fi: 'Kerro, missä seloste on nähtävillä ja miten sen muutoksista kerrotaan.',
    sv: 'Ange var beskrivningen finns och hur du informerar om ändringar i den.',
    en: 'Say where the notice can be read and how people learn of changes to it.',
  },
  questions: {
    'doc.publishedAt': {
      label: {
        fi: 'Missä seloste on nähtävillä?',
        sv: 'Var finns beskrivningen att läsa?',
        en: 'Where can the notice be read?',
      },
      hint: {
        fi: 'Esimerkiksi verkkosivulla ja toimipaikan tiskillä.',
        sv: 'Till exempel på webbplatsen och vid disken i butiken.',
        en: 'For example, on the website and at the counter of the shop.',
      },
      why: {
        fi: 'Selosteen on oltava helposti saatavilla silloin, kun tietoja kerätään. Paikka kerrotaan tietosuojaselosteessa.',
        sv: 'Beskrivningen ska vara lätt att hitta när uppgifterna samlas in. Platsen anges i dataskyddsbeskrivningen.',
        en: 'The notice must be easy to find when data are collected. The place is given in the privacy notice.',
      },
      example: {
        fi: 'Verkkosivulla kohdassa Tietosuoja ja tulosteena kassan vieressä.',
        sv: 'På webbplatsen under Dataskydd och som utskrift bredvid kassan.',
        en: 'On the website under Privacy, and as a printout by the till.',
      },
      mistakes: {
        fi: [
          'Seloste mapissa takahuoneessa ei ole saatavilla.',
          'Lomakkeen vieressä on hyvä olla linkki selosteeseen. Pelkkä etusivun alareuna ei aina riitä.',
        ],
        sv: [
          'En beskrivning i en pärm i bakrummet är inte tillgänglig.',
          'Sätt gärna en länk till beskrivningen intill formuläret. Längst ner på startsidan räcker inte alltid.',
        ],
        en: [
          'A notice in a folder in the back room is not available.',
          'A link to the notice is best placed beside the form. The bottom of the front page is not always enough.',
        ],
      },
    },
    'doc.changePolicy': {
      label: {
        fi: 'Miten kerrot muutoksista?',
        sv: 'Hur informerar du om ändringar?',
        en: 'How do you inform people of changes?',
      },
      hint: {
        fi: 'Kerro, miten merkittävistä muutoksista saa tiedon.',
        sv: 'Ange hur man får veta om betydande ändringar.',
        en: 'Say how people learn of significant changes.',
      },
      why: {
        fi: 'Jos tietoja aletaan käyttää uuteen tarkoitukseen, siitä on kerrottava, ennen kuin käyttö alkaa. Teksti tulee tietosuojaselosteeseen.',
        sv: 'Om uppgifterna ska användas för ett nytt ändamål ska personerna få veta det innan användningen börjar. Texten kommer med i dataskyddsbeskrivningen.',
        en: 'If data are to be used for a new purpose, people must be told before the use begins. The text is printed in the privacy notice.',
      },
      example: {
        fi: 'Ajantasainen seloste on verkkosivulla. Kerromme merkittävistä muutoksista sähköpostilla, ennen kuin ne tulevat voimaan.',
        sv: 'Den aktuella beskrivningen finns på webbplatsen. Vi informerar om betydande ändringar per e-post innan de träder i kraft.',
        en: 'The current notice is on the website. We announce significant changes by email before they take effect.',
      },
      mistakes: {
        fi: [
          '”Pidätämme oikeuden muuttaa selostetta ilmoittamatta” ei käy merkittävissä muutoksissa.',
          'Palvelun käytön jatkaminen ei ole suostumus muuttuneeseen käsittelyyn.',
        ],
        sv: [
          '”Vi förbehåller oss rätten att ändra beskrivningen utan att meddela” är inte tillåtet vid betydande ändringar.',
          'Att någon fortsätter använda tjänsten är inget samtycke till ändrad behandling.',
        ],
        en: [
          '“We reserve the right to change this notice without telling” will not do for significant changes.',
          'Going on using the service is not consent to changed processing.',
        ],
      },
    },
    'doc.changeLog': {
      label: {
        fi: 'Mitä selosteessa on muutettu?',
        sv: 'Vad har ändrats i beskrivningen?',
        en: 'What has been changed in the notice?',
      },
      hint: {
        fi: 'Kirjaa tärkeimmät muutokset, uusin ensin.',
        sv: 'Skriv de viktigaste ändringarna, den nyaste först.',
        en: 'List the most important changes, the latest first.',
      },
      why: {
        fi: 'Luettelosta näkee, mikä on muuttunut edellisen lukukerran jälkeen. Se on myös näyttö siitä, että selostetta pidetään ajan tasalla.',
        sv: 'Av listan ser man vad som har ändrats sedan man senast läste. Den visar också att beskrivningen hålls aktuell.',
        en: 'The list shows what has changed since the last reading. It is also evidence that the notice is kept up to date.',
      },
      example: {
        fi: '22.11.2026: lisätty uutiskirje ja sen lähetyspalvelu.',
        sv: '22.11.2026: nyhetsbrevet och tjänsten som skickar det har lagts till.',
        en: '22 November 2026: the newsletter and the service that sends it were added.',
      },
      mistakes: {
        fi: ['Kirjoitusvirheiden korjauksia ei tarvitse luetella.'],
        sv: ['Rättade skrivfel behöver inte räknas upp.'],
        en: ['Corrected spelling mistakes need not be listed.'],
      },
    },
    'doc.changeLog.on': {
      label: {
        fi: 'Muutospäivä',
        sv: 'Ändringsdag',
        en: 'Date of the change',
      },
      hint: {
        fi: 'Päivä, jona muutos tehtiin.',
        sv: 'Dagen då ändringen gjordes.',
        en: 'The day on which it was made.',
      },
      why: {
        fi: 'Päivästä lukija näkee, koskeeko muutos jo hänelle annettua selostetta.',
        sv: 'Av dagen ser läsaren om ändringen gäller den beskrivning som läsaren redan har fått.',
        en: 'The date shows readers whether the change concerns the notice that they were given earlier.',
      },
      example: {
        fi: '22.11.2026',
        sv: '22.11.2026',
        en: '22 November 2026',
      },
      mistakes: {
        fi: ['Merkitse päivä, jona muutos tuli voimaan, ei päivää, jona aloit miettiä sitä.'],
        sv: ['Ange dagen då ändringen började gälla, inte dagen då du började fundera på den.'],
        en: ['Enter the day the change took effect, not the day you began to consider it.'],
      },
    },
    'doc.changeLog.text': {
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
        fi: 'Lyhyt kuvaus riittää, jotta lukija löytää muuttuneen kohdan.',
        sv: 'En kort beskrivning räcker för att läsaren ska hitta det som har ändrats.',
        en: 'A short description is enough for the reader to find what was changed.',
      },
      example: {
        fi: 'Säilytysaika lyhennetty kahdesta vuodesta yhteen vuoteen.',
        sv: 'Lagringstiden har förkortats från två år till ett år.',
        en: 'The storage period was shortened from two years to one year.',
      },
      mistakes: {
        fi: ['”Päivitetty sisältöä” ei kerro, mitä muutettiin.'],
        sv: ['”Innehållet uppdaterat” säger inte vad som ändrades.'],
        en: ['“Content updated” does not say what was changed.'],
      },
    },
    'doc.reviewDueOn': {
      label: {
        fi: 'Milloin seloste tarkistetaan seuraavan kerran?',
        sv: 'När ses beskrivningen över nästa gång?',
        en: 'When will the notice be reviewed next?',
      },
      hint: {
        fi: 'Vuosi eteenpäin on hyvä väli. Päivä ei tule julkiseen selosteeseen.',
        sv: 'Ett år framåt är lagom. Dagen kommer inte med i den offentliga beskrivningen.',
        en: 'A year ahead is a good interval. The date is not printed in the public notice.',
      },
      why: {
        fi: 'Yritys muuttuu, ja seloste vanhenee hiljaa. Päivä näkyy sisäisessä selosteessa, ja ohjelma muistuttaa, kun se on mennyt.',
        sv: 'Företaget förändras och beskrivningen föråldras i det tysta. Dagen syns i det interna registret, och programmet påminner när den har passerat.',
        en: 'The company changes, and the notice grows old quietly. The date is shown in the record, and the program reminds you when it has passed.',
      },
      example: {
        fi: 'Kun seloste valmistuu 22.11.2026, tarkistuspäiväksi kirjataan 22.11.2027.',
        sv: 'När beskrivningen blir klar 22.11.2026 antecknas 22.11.2027 som dag för översyn.',
        en: 'When the notice is finished on 22 November 2026, the review date is set to 22 November 2027.',
      },
      mistakes: {
        fi: ['Älä odota tarkistuspäivää, jos otat käyttöön uuden palvelun. Päivitä seloste heti.'],
        sv: [
          'Vänta inte på översynen om du tar i bruk en ny tjänst. Uppdatera beskrivningen genast.',
        ],
        en: [
          'Do not wait for the review if you take a new service into use. Update the notice at once.',
        ],
      },
    },
  },
  rows: {
    'doc.changeLog': changeRowWords,
  },
} satisfies WordTree;
