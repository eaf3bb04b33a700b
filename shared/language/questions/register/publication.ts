import type { WordTree } from '../../words.ts';

export const publicationWords = {
  title: {
    fi: 'Julkaiseminen ja some',
    sv: 'Publicering och sociala medier',
    en: 'Publishing and social media',
  },
  intro: {
    fi: 'Kerro, julkaisetko henkilötietoja ja mitä somekanavia yrityksellä on.',
    sv: 'Ange om du publicerar personuppgifter och vilka kanaler företaget har i sociala medier.',
    en: 'Say whether you publish personal data and which social media channels the company has.',
  },
  questions: {
    'publication.published': {
      label: {
        fi: 'Julkaisetko henkilötietoja?',
        sv: 'Publicerar du personuppgifter?',
        en: 'Do you publish personal data?',
      },
      hint: {
        fi: 'Esimerkiksi kuvia asiakkaista tai työntekijöiden nimiä verkkosivuilla.',
        sv: 'Till exempel bilder av kunder eller namn på anställda på webbplatsen.',
        en: 'For example, photos of customers or names of employees on the website.',
      },
      why: {
        fi: 'Kun tieto on verkossa, kuka tahansa voi nähdä ja kopioida sen. Siksi julkaisemisesta kerrotaan erikseen tietosuojaselosteessa.',
        sv: 'När en uppgift finns på nätet kan vem som helst se och kopiera den. Därför nämns publicering särskilt i dataskyddsbeskrivningen.',
        en: 'Once data are on the web, anybody can see and copy them. That is why the privacy notice covers publishing separately.',
      },
      example: {
        fi: 'Tanssikoulu vastaa ”kyllä”: opettajien nimet ja kuvat ovat verkkosivuilla, ja tapahtumista julkaistaan kuvia somessa.',
        sv: 'En dansskola svarar ”ja”: lärarnas namn och bilder finns på webbplatsen, och bilder från evenemang publiceras i sociala medier.',
        en: 'A dance school answers “yes”: the names and photos of teachers are on the website, and photos of events are published in social media.',
      },
      mistakes: {
        fi: [
          'Kuva on henkilötieto, jos ihmisen tunnistaa siitä, vaikka nimeä ei mainita.',
          'Asiakkaan hiljaisuus ei ole lupa julkaista hänen kuvaansa tai kehujaan.',
        ],
        sv: [
          'En bild är en personuppgift om man känner igen människan, även om namnet inte nämns.',
          'Att kunden inte säger något är inget tillstånd att publicera kundens bild eller beröm.',
        ],
        en: [
          'A photo is personal data if the person can be recognised, even without a name.',
          'A customer’s silence is not permission to publish the customer’s photo or praise.',
        ],
      },
      help: {
        fi: [
          'Julkaisemiseen tarvitaan oikeusperuste niin kuin muuhunkin käsittelyyn. Asiakkaiden ja lasten kuvissa se on yleensä suostumus, jonka voi peruuttaa. Lapsen kuvasta sovitaan huoltajan kanssa.',
          'Työntekijän nimi ja työpuhelin saavat usein olla verkkosivulla, kun tehtävä edellyttää yhteydenottoja. Kuvan julkaiseminen on hyvä pitää vapaaehtoisena.',
        ],
        sv: [
          'Publicering behöver en rättslig grund som all annan behandling. För bilder av kunder och barn är den i regel samtycke, som kan återkallas. Bilder av barn kommer du överens om med vårdnadshavaren.',
          'En anställds namn och arbetstelefon får ofta finnas på webbplatsen när uppgiften kräver att man kan ta kontakt. Låt helst publicering av bilder vara frivillig.',
        ],
        en: [
          'Publishing needs a legal basis like any other processing. For photos of customers and children it is usually consent, which can be withdrawn. A child’s photo is agreed on with the guardian.',
          'An employee’s name and work phone may often be on the website when the job requires that people can get in touch. It is good to keep publishing of photos voluntary.',
        ],
      },
    },
    'publication.where': {
      label: {
        fi: 'Mitä julkaistaan ja missä?',
        sv: 'Vad publiceras och var?',
        en: 'What is published, and where?',
      },
      hint: {
        fi: 'Kerro, mitä tietoja julkaistaan ja mihin ne tulevat näkyviin.',
        sv: 'Ange vilka uppgifter som publiceras och var de blir synliga.',
        en: 'Say which data are published and where they can be seen.',
      },
      why: {
        fi: 'Lukijan pitää tietää, mitä hänestä näkyy ja missä. Teksti tulee tietosuojaselosteeseen.',
        sv: 'Läsaren ska veta vad som syns och var. Texten kommer med i dataskyddsbeskrivningen.',
        en: 'People should know what is shown about them and where. The text is printed in the privacy notice.',
      },
      example: {
        fi: 'Hallituksen jäsenten nimet ja sähköpostiosoitteet ovat yhdistyksen verkkosivuilla. Kuvia tapahtumista julkaistaan sivuilla ja Instagramissa.',
        sv: 'Styrelsemedlemmarnas namn och e-postadresser finns på föreningens webbplats. Bilder från evenemang publiceras där och på Instagram.',
        en: 'The names and email addresses of board members are on the association’s website. Photos of events are published there and on Instagram.',
      },
      mistakes: {
        fi: ['Vanha sisältö unohtuu: myös vuosien takaiset kuvat ovat yhä julkaistuja.'],
        sv: [
          'Gammalt innehåll glöms bort: också bilder från tidigare år är fortfarande publicerade.',
        ],
        en: ['Old content is forgotten: photos from years ago are still published.'],
      },
    },
    'publication.optOut': {
      label: {
        fi: 'Miten julkaisemisen voi kieltää tai perua?',
        sv: 'Hur kan man motsätta sig eller ångra publiceringen?',
        en: 'How can a person refuse publication or have it undone?',
      },
      hint: {
        fi: 'Kerro, mihin otetaan yhteyttä ja mitä sitten tapahtuu.',
        sv: 'Ange vem man kontaktar och vad som sedan händer.',
        en: 'Say whom to contact and what happens then.',
      },
      why: {
        fi: 'Suostumuksen voi peruuttaa, ja moneen julkaisuun voi pyytää muutosta. Ohje tulee tietosuojaselosteeseen.',
        sv: 'Samtycke kan återkallas, och för många publiceringar kan man be om en ändring. Anvisningen kommer med i dataskyddsbeskrivningen.',
        en: 'Consent can be withdrawn, and for many publications a change can be requested. The instruction is printed in the privacy notice.',
      },
      example: {
        fi: 'Lähetä kuvan osoite sähköpostilla toimistoon. Poistamme kuvan sivuilta ja somesta kahden arkipäivän kuluessa.',
        sv: 'Skicka bildens adress per e-post till kansliet. Vi tar bort bilden från webbplatsen och sociala medier inom två vardagar.',
        en: 'Send the address of the photo to the office by email. We remove the photo from the website and social media within two working days.',
      },
      mistakes: {
        fi: [
          'Oikeus kieltää jälkikäteen ei korvaa suostumusta, joka olisi pitänyt pyytää ennen julkaisemista.',
          'Älä lupaa, että kuva häviää koko verkosta. Voit poistaa vain oman julkaisusi.',
        ],
        sv: [
          'Rätten att säga nej i efterhand ersätter inte ett samtycke som borde ha begärts före publiceringen.',
          'Lova inte att bilden försvinner från hela nätet. Du kan bara ta bort din egen publicering.',
        ],
        en: [
          'The right to refuse afterwards does not replace consent that should have been asked before publishing.',
          'Do not promise that a photo disappears from the whole web. You can remove only what you published.',
        ],
      },
    },
    platforms: {
      label: {
        fi: 'Missä sosiaalisen median kanavissa yritys on?',
        sv: 'I vilka kanaler i sociala medier finns företaget?',
        en: 'Which social media channels does the company have?',
      },
      hint: {
        fi: 'Lisää kanavat, joissa saat tietoja seuraajista tai kävijöistä.',
        sv: 'Lägg till de kanaler där du får uppgifter om följare eller besökare.',
        en: 'Add the channels that give you data about followers or visitors.',
      },
      why: {
        fi: 'Somekanavassa tietoja saa sekä yritys että palvelu. Lukijalle kerrotaan, missä kanavissa niin tapahtuu.',
        sv: 'I en kanal i sociala medier får både företaget och tjänsten uppgifter. Läsaren får veta i vilka kanaler det sker.',
        en: 'In a social media channel both the company and the service get data. Readers are told in which channels this happens.',
      },
      example: {
        fi: 'Kahvila Kielo lisää Facebookin ja Instagramin, koska se näkee niissä kävijätilastot ja vastaa viesteihin.',
        sv: 'Ett kafé lägger till Facebook och Instagram eftersom det ser besöksstatistiken där och svarar på meddelanden.',
        en: 'A café adds Facebook and Instagram, because it sees visitor statistics there and answers messages.',
      },
      mistakes: {
        fi: [
          'Kanava unohtuu, vaikka siellä vastataan asiakkaiden viesteihin joka viikko.',
          'Pelkkä linkki somepalveluun ei tee siitä yrityksen kanavaa.',
        ],
        sv: [
          'En kanal glöms bort fast kundernas meddelanden besvaras där varje vecka.',
          'En länk till en tjänst gör den inte till företagets kanal.',
        ],
        en: [
          'A channel is forgotten although customers’ messages are answered there every week.',
          'A mere link to a service does not make it a channel of the company.',
        ],
      },
      help: {
        fi: [
          'Kun yritys pitää sivua esimerkiksi Facebookissa ja saa siitä kävijätilastoja, yritys ja palvelu voivat olla yhteisrekisterinpitäjiä tilastojen osalta. Palvelun ehdoissa kerrotaan, miten vastuu on jaettu. Lisää palvelu silloin myös kohtaan Yhteisrekisterinpitäjät.',
        ],
        sv: [
          'När ett företag har en sida till exempel på Facebook och får besöksstatistik kan företaget och tjänsten vara gemensamt personuppgiftsansvariga för statistiken. I tjänstens villkor står hur ansvaret är fördelat. Lägg då också till tjänsten under Gemensamt personuppgiftsansvariga.',
        ],
        en: [
          'A company with a page on Facebook, for example, gets visitor statistics from it. The company and the service may then be joint controllers for the statistics. The terms of the service say how the responsibility is divided. In that case add the service under Joint controllers too.',
        ],
      },
    },
    'platforms.name': {
      label: {
        fi: 'Kanavan nimi',
        sv: 'Kanalens namn',
        en: 'Name of the channel',
      },
      hint: {
        fi: 'Palvelun nimi ja tarvittaessa sivun nimi.',
        sv: 'Tjänstens namn och vid behov sidans namn.',
        en: 'The name of the service and, if needed, of the page.',
      },
      why: {
        fi: 'Nimi tulee tietosuojaselosteeseen, jotta lukija tunnistaa kanavan.',
        sv: 'Namnet kommer med i dataskyddsbeskrivningen så att läsaren känner igen kanalen.',
        en: 'The name is printed in the privacy notice so that readers recognise the channel.',
      },
      example: {
        fi: 'Instagram, @kahvilakielo',
        sv: 'Instagram, @kafeviolen',
        en: 'Instagram, @cafebluebell',
      },
      mistakes: {
        fi: ['Jos yrityksellä on samassa palvelussa kaksi sivua, kirjoita kummankin nimi.'],
        sv: ['Om företaget har två sidor i samma tjänst skriver du namnet på båda.'],
        en: ['If the company has two pages in the same service, write the name of each.'],
      },
    },
    'platforms.url': {
      label: {
        fi: 'Kanavan osoite',
        sv: 'Kanalens adress',
        en: 'Address of the channel',
      },
      hint: {
        fi: 'Sivun osoite verkossa.',
        sv: 'Sidans adress på nätet.',
        en: 'The address of the page on the web.',
      },
      why: {
        fi: 'Osoitteesta lukija näkee, mistä sivusta on kyse, ja löytää palvelun omat tietosuojatiedot.',
        sv: 'Av adressen ser läsaren vilken sida det gäller och hittar tjänstens egen information om dataskydd.',
        en: 'The address shows readers which page is meant and leads them to the service’s own privacy information.',
      },
      example: {
        fi: 'https://social.example/kahvilakielo',
        sv: 'https://social.example/kafeviolen',
        en: 'https://social.example/cafebluebell',
      },
      mistakes: {
        fi: ['Kopioi julkisen sivun osoite, ei ylläpitonäkymän osoitetta.'],
        sv: ['Kopiera den offentliga sidans adress, inte adressen till administrationsvyn.'],
        en: ['Copy the address of the public page, not that of the admin view.'],
      },
    },
    'platforms.text': {
      label: {
        fi: 'Mitä tietoja kanavassa käsitellään?',
        sv: 'Vilka uppgifter behandlas i kanalen?',
        en: 'Which data are processed in the channel?',
      },
      hint: {
        fi: 'Kerro esimerkiksi viesteistä ja kävijätilastoista.',
        sv: 'Beskriv till exempel meddelanden och besöksstatistik.',
        en: 'Describe, for example, messages and visitor statistics.',
      },
      why: {
        fi: 'Lukija saa tietää, mitä yritys itse tekee kanavassa ja mikä on palvelun vastuulla.',
        sv: 'Läsaren får veta vad företaget självt gör i kanalen och vad tjänsten ansvarar för.',
        en: 'Readers learn what the company itself does in the channel and what the service is responsible for.',
      },
      example: {
        fi: 'Näemme nimesi ja viestisi, kun otat yhteyttä. Kävijätilastoista näemme vain lukumääriä. Palvelu käyttää tietojasi myös omien ehtojensa mukaan.',
        sv: 'Vi ser ditt namn och ditt meddelande när du kontaktar oss. I besöksstatistiken ser vi bara antal. Tjänsten använder dina uppgifter också enligt sina egna villkor.',
        en: 'We see your name and message when you contact us. In the visitor statistics we see only numbers. The service also uses your data under its own terms.',
      },
      mistakes: {
        fi: ['Somepalvelun käytäntöjä ei kannata kopioida tähän. Kerro, mitä yritys tekee.'],
        sv: ['Kopiera inte tjänstens egna villkor hit. Beskriv vad företaget gör.'],
        en: ['Do not copy the terms of the service here. Describe what the company does.'],
      },
    },
  },
  rows: {
    platforms: {
      add: {
        fi: 'Lisää kanava',
        sv: 'Lägg till kanal',
        en: 'Add a channel',
      },
      untitled: {
        fi: 'Uusi kanava',
        sv: 'Ny kanal',
        en: 'New channel',
      },
    },
  },
} satisfies WordTree;
