import type { WordTree } from '../../words.ts';

export const sourcesWords = {
  title: {
    fi: 'Tietolähteet',
    sv: 'Källor',
    en: 'Sources',
  },
  intro: {
    fi: 'Kerro, tulevatko tiedot henkilöltä itseltään vai muualta.',
    sv: 'Ange om uppgifterna kommer från personen själv eller någon annanstans ifrån.',
    en: 'Say whether the data come from the person or from elsewhere.',
  },
  questions: {
    sources: {
      label: {
        fi: 'Mistä saat tiedot?',
        sv: 'Varifrån får du uppgifterna?',
        en: 'Where do you get the data?',
      },
      hint: {
        fi: 'Lisää jokainen lähde omalle rivilleen.',
        sv: 'Lägg till varje källa på en egen rad.',
        en: 'Add each source on a row of its own.',
      },
      why: {
        fi: 'Henkilön on saatava tietää, mistä hänen tietonsa ovat peräisin. Lähde ratkaisee myös, milloin hänelle on kerrottava käsittelystä.',
        sv: 'Personen ska få veta varifrån uppgifterna kommer. Källan avgör också när personen ska informeras.',
        en: 'People must be able to know where their data come from. The source also decides when they must be told about the processing.',
      },
      example: {
        fi: 'Kampaamo: asiakas itse. Henkilöstörekisteri: työntekijä itse, Verohallinto (verokortti) ja työterveyshuolto.',
        sv: 'Frisersalong: kunden själv. Personalregister: den anställda själv, Skatteförvaltningen (skattekortet) och företagshälsovården.',
        en: 'A hair salon: the customer. A staff register: the employee, the Tax Administration (tax card) and occupational health care.',
      },
      mistakes: {
        fi: [
          'Mainitaan vain henkilö itse, vaikka tietoja haetaan myös yritystietopalvelusta.',
          'Kohdassa kerrotaan, kenelle tietoja annetaan. Saajat kuuluvat vastaanottajiin.',
        ],
        sv: [
          'Bara personen själv nämns fast uppgifter också hämtas från en företagsupplysningstjänst.',
          'Texten handlar om vem uppgifterna lämnas till. De hör till mottagarna.',
        ],
        en: [
          'Only the person is mentioned although data are also taken from a business information service.',
          'The text says to whom data are given. They belong to the recipients.',
        ],
      },
      help: {
        fi: [
          'Kun tiedot saadaan henkilöltä itseltään, hänelle kerrotaan käsittelystä silloin, kun tiedot kerätään. Verkkolomakkeessa riittää yleensä näkyvä linkki selosteeseen.',
          'Kun tiedot saadaan muualta, hänelle kerrotaan kohtuullisessa ajassa ja viimeistään kuukauden kuluessa. Jos tietoja käytetään yhteydenottoon tai ne luovutetaan eteenpäin aikaisemmin, kerrotaan viimeistään silloin. Laissa on tästä muutamia poikkeuksia.',
          'Työntekijän tiedot on kerättävä ensisijaisesti työntekijältä itseltään. Muualta niitä saa kerätä yleensä vain hänen suostumuksellaan (laki yksityisyyden suojasta työelämässä 4 §).',
        ],
        sv: [
          'När uppgifterna kommer från personen själv ska personen informeras när de samlas in. På en webbblankett räcker i regel en synlig länk till beskrivningen.',
          'När uppgifterna kommer någon annanstans ifrån ska personen informeras inom rimlig tid och senast inom en månad. Om uppgifterna före det används för att kontakta personen eller lämnas ut vidare ges informationen senast då. Lagen har några undantag från detta.',
          'Uppgifter om en anställd ska i första hand samlas in hos den anställda. Från annat håll får de i regel samlas in bara med samtycke (4 § i lagen om integritetsskydd i arbetslivet).',
        ],
        en: [
          'When data come from the person, the person is told about the processing when the data are collected. On a web form, a visible link to the notice is usually enough.',
          'When data come from elsewhere, the person is told within a reasonable time and within one month at the latest. If the data are used to contact the person or are disclosed further before that, the person is told then at the latest. The law has some exceptions.',
          'Data about an employee must first of all be collected from the employee. From elsewhere they may usually be collected only with consent (section 4 of the Act on the Protection of Privacy in Working Life).',
        ],
      },
    },
    'sources.type': {
      label: {
        fi: 'Millainen lähde on?',
        sv: 'Vad är det för slags källa?',
        en: 'What kind of source is it?',
      },
      hint: {
        fi: 'Jos tiedot tulevat muualta kuin henkilöltä itseltään, lähde on nimettävä.',
        sv: 'Om uppgifterna inte kommer från personen själv ska källan nämnas.',
        en: 'If the data come from elsewhere than the person, the source must be named.',
      },
      options: {
        subject: {
          fi: 'Henkilö itse',
          sv: 'Personen själv',
          en: 'The person',
        },
        observed: {
          fi: 'Palvelun käytöstä tai laitteesta syntyvä tieto',
          sv: 'Uppgifter som uppstår när tjänsten eller en apparat används',
          en: 'Data generated by the use of a service or a device',
        },
        third: {
          fi: 'Toinen henkilö tai yritys',
          sv: 'En annan person eller ett annat företag',
          en: 'Another person or company',
        },
        publicSource: {
          fi: 'Julkinen rekisteri tai muu julkinen lähde',
          sv: 'Ett offentligt register eller en annan offentlig källa',
          en: 'A public register or another public source',
        },
        authority: {
          fi: 'Viranomainen',
          sv: 'En myndighet',
          en: 'A public authority',
        },
        group: {
          fi: 'Toinen konserniyhtiö',
          sv: 'Ett annat företag i koncernen',
          en: 'Another company of the group',
        },
      },
      why: {
        fi: 'Lähteen laji ratkaisee, mitä henkilölle on kerrottava: muualta saaduista tiedoista on kerrottava enemmän.',
        sv: 'Slaget av källa avgör vad personen ska få veta: uppgifter från annat håll kräver mer information.',
        en: 'The kind of source decides what the person must be told: more about data that come from elsewhere.',
      },
      example: {
        fi: 'Ajanvarauslomakkeesta kampaamo valitsee ”Henkilö itse”. Valvontakamerasta myymälä valitsee ”Palvelun käytöstä tai laitteesta syntyvä tieto”.',
        sv: 'För bokningsblanketten väljer en frisersalong ”Personen själv”. För övervakningskameran väljer en butik ”Uppgifter som uppstår när tjänsten eller en apparat används”.',
        en: 'For its booking form, a hair salon chooses “The person”. For its security camera, a shop chooses “Data generated by the use of a service or a device”.',
      },
      mistakes: {
        fi: [
          'Työnantajan ilmoittamasta yhteyshenkilöstä valitaan ”Henkilö itse”. Oikea on ”Toinen henkilö tai yritys”.',
          'Yhdelle riville on koottu monta eri lähdettä. Lisää kukin omalle rivilleen.',
        ],
        sv: [
          'För en kontaktperson som arbetsgivaren har uppgett väljs ”Personen själv”. Det rätta är ”En annan person eller ett annat företag”.',
          'Flera olika källor står på samma rad. Lägg till var och en på sin egen rad.',
        ],
        en: [
          '“The person” is chosen for a contact person named by an employer. The right choice is “Another person or company”.',
          'Several sources share one row. Add each on a row of its own.',
        ],
      },
    },
    'sources.name': {
      label: {
        fi: 'Lähteen kuvaus',
        sv: 'Beskrivning av källan',
        en: 'Description of the source',
      },
      hint: {
        fi: 'Esimerkiksi ”asiakas varausta tehdessään” tai ”kaupparekisteri”.',
        sv: 'Till exempel ”kunden vid bokningen” eller ”handelsregistret”.',
        en: 'For example “the customer when booking” or “the Trade Register”.',
      },
      why: {
        fi: 'Muualta saatujen tietojen lähde on kerrottava. Nimestä henkilö tietää, mistä väärä tieto on peräisin.',
        sv: 'Källan till uppgifter från annat håll ska anges. Då vet personen var ett fel har uppstått.',
        en: 'The source of data from elsewhere must be given. Its name shows where wrong data came from.',
      },
      example: {
        fi: 'Tukkuliike: ”Asiakasyritys, joka ilmoittaa yhteyshenkilönsä”.',
        sv: 'Partiaffär: ”Kundföretaget som uppger sin kontaktperson”.',
        en: 'A wholesaler: “The customer company that names its contact person”.',
      },
      mistakes: {
        fi: [
          'Lähteenä on ”muut lähteet” tai ”kumppanit”. Nimeä ne tai kerro ainakin, millaisia ne ovat.',
          'Ostetun osoiteluettelon myyjä on jätetty mainitsematta.',
        ],
        sv: [
          'Källan är ”andra källor” eller ”partner”. Nämn dem, eller ange åtminstone vad det är för slags källor.',
          'Säljaren av en köpt adresslista nämns inte.',
        ],
        en: [
          'The source is “other sources” or “partners”. Name them, or at least say what kind they are.',
          'The seller of a bought address list is left out.',
        ],
      },
    },
    'sources.public': {
      label: {
        fi: 'Onko lähde kaikkien saatavilla?',
        sv: 'Är källan tillgänglig för alla?',
        en: 'Is the source open to everyone?',
      },
      hint: {
        fi: 'Esimerkiksi kaupparekisteri on julkinen, luottotietoyhtiön palvelu ei ole.',
        sv: 'Handelsregistret är till exempel offentligt, men inte ett kreditupplysningsföretags tjänst.',
        en: 'The Trade Register, for example, is public; a credit information service is not.',
      },
      why: {
        fi: 'Kun tiedot on saatu muualta, henkilölle on kerrottava myös, onko lähde yleisesti saatavilla.',
        sv: 'När uppgifterna kommer från annat håll ska personen också få veta om källan är allmänt tillgänglig.',
        en: 'When data come from elsewhere, people must also be told whether the source is publicly accessible.',
      },
      example: {
        fi: 'Tukkuliike vastaa kaupparekisteristä kyllä. Asiakasyrityksen antamista tiedoista se vastaa ei.',
        sv: 'En partiaffär svarar ja för handelsregistret. För uppgifter från kundföretaget svarar den nej.',
        en: 'A wholesaler answers yes for the Trade Register. For data given by the customer company it answers no.',
      },
      mistakes: {
        fi: [
          'Maksullista luottotietopalvelua pidetään julkisena, koska kuka tahansa voi ostaa sen. Luottotietoja saa vain laissa säädettyyn käyttöön.',
          'Ajatellaan, että julkista tietoa saa käyttää mihin vain. Myös julkisiin tietoihin tarvitaan tarkoitus ja oikeusperuste.',
        ],
        sv: [
          'En avgiftsbelagd kreditupplysningstjänst anses offentlig eftersom vem som helst kan köpa den. Kreditupplysningar får bara användas för ändamål som lagen tillåter.',
          'Man tror att offentliga uppgifter får användas till vad som helst. Också de kräver ett ändamål och en rättslig grund.',
        ],
        en: [
          'A paid credit information service is taken for public because anyone could buy it. Credit data are given only for uses that the law allows.',
          'Public data are thought to be free for any use. They too need a purpose and a legal basis.',
        ],
      },
    },
    'sources.dataIds': {
      label: {
        fi: 'Mitä tietoja lähteestä saadaan?',
        sv: 'Vilka uppgifter får du från källan?',
        en: 'What data does the source give?',
      },
      hint: {
        fi: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
        sv: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
        en: 'Choose from the categories that you have added under Personal data.',
      },
      why: {
        fi: 'Sisäisestä selosteesta näkyy, mistä mikin tieto tulee. Näin virheen alkuperä löytyy.',
        sv: 'Det interna registret visar varifrån varje uppgift kommer. Så går det att hitta var ett fel har uppstått.',
        en: 'The internal record shows where each kind of data comes from. This is how the origin of an error is found.',
      },
      example: {
        fi: 'Verkkokauppa valitsee maksunvälittäjästä ryhmän ”Maksutiedot” ja asiakkaasta itsestään kaikki muut ryhmät.',
        sv: 'En webbutik väljer ”Betalningsuppgifter” för betalningsförmedlaren och alla andra kategorier för kunden själv.',
        en: 'A web shop chooses “Payment details” for its payment service and all other categories for the customer.',
      },
      mistakes: {
        fi: ['Jokin ryhmä jää ilman lähdettä. Silloin ei tiedetä, mistä se on saatu.'],
        sv: ['En kategori blir utan källa. Då vet ingen varifrån uppgifterna kommer.'],
        en: ['A category is left without a source. Then nobody knows where it came from.'],
      },
    },
    'sectionNotes.sources': {
      label: {
        fi: 'Haluatko lisätä jotain lähteistä?',
        sv: 'Vill du tillägga något om källorna?',
        en: 'Would you like to add something about the sources?',
      },
      hint: {
        fi: 'Teksti tulee lähteiden perään.',
        sv: 'Texten kommer efter källorna.',
        en: 'The text comes after the sources.',
      },
      why: {
        fi: 'Tähän voit kirjoittaa lähteistä lisätiedon, jolle ei ole omaa kohtaa.',
        sv: 'Här kan du skriva sådant om källorna som inte har en egen fråga.',
        en: 'Here you can write what has no question of its own about the sources.',
      },
      example: {
        fi: 'Tukkuliike: ”Yhteyshenkilöiden tiedot tarkistetaan asiakasyritykseltä vuosittain.”',
        sv: 'Partiaffär: ”Kontaktpersonernas uppgifter kontrolleras årligen hos kundföretaget.”',
        en: 'A wholesaler: “We check contact persons with the customer company every year.”',
      },
      mistakes: {
        fi: [
          'Tekstissä kerrotaan luovutuksista, siirroista tai poistamisesta. Niille on omat kohtansa.',
        ],
        sv: ['Texten handlar om utlämnande, överföring eller radering. De har egna avsnitt.'],
        en: ['The text is about disclosure, transfer or erasure. They have sections of their own.'],
      },
    },
  },
  rows: {
    sources: {
      add: {
        fi: 'Lisää lähde',
        sv: 'Lägg till en källa',
        en: 'Add a source',
      },
      untitled: {
        fi: 'Uusi lähde',
        sv: 'Ny källa',
        en: 'New source',
      },
    },
  },
} satisfies WordTree;
