import type { WordTree } from '../../words.ts';

export const directMarketingWords = {
  title: {
    fi: 'Suoramarkkinointi',
    sv: 'Direktmarknadsföring',
    en: 'Direct marketing',
  },
  intro: {
    fi: 'Markkinoinnin voi aina kieltää. Kerro, miten se tehdään.',
    sv: 'Mottagaren kan alltid säga nej till marknadsföring. Ange hur det går till.',
    en: 'People can always refuse marketing. Explain how.',
  },
  questions: {
    'directMarketing.channels': {
      label: {
        fi: 'Millä tavoilla markkinoit?',
        sv: 'Hur marknadsför du?',
        en: 'How do you send marketing?',
      },
      hint: {
        fi: 'Sähköposti ja tekstiviesti kuluttajalle vaativat yleensä suostumuksen etukäteen.',
        sv: 'E-post och textmeddelanden till konsumenter kräver i regel samtycke på förhand.',
        en: 'Email and text messages to consumers usually require consent in advance.',
      },
      options: {
        email: {
          fi: 'Sähköposti',
          sv: 'E-post',
          en: 'Email',
        },
        sms: {
          fi: 'Tekstiviesti',
          sv: 'Textmeddelande',
          en: 'Text message',
        },
        phone: {
          fi: 'Puhelinsoitto',
          sv: 'Telefonsamtal',
          en: 'Telephone call',
        },
        post: {
          fi: 'Posti',
          sv: 'Post',
          en: 'Post',
        },
        social: {
          fi: 'Sosiaalinen media',
          sv: 'Sociala medier',
          en: 'Social media',
        },
        app: {
          fi: 'Sovelluksen ilmoitukset',
          sv: 'Meddelanden i en app',
          en: 'Notifications of an app',
        },
      },
      why: {
        fi: 'Säännöt riippuvat kanavasta: toisiin tarvitaan lupa etukäteen, toisissa riittää oikeus kieltää. Kanavat tulevat tietosuojaselosteeseen.',
        sv: 'Reglerna beror på kanalen: för vissa krävs tillstånd på förhand, för andra räcker rätten att säga nej. Kanalerna kommer med i dataskyddsbeskrivningen.',
        en: 'The rules depend on the channel: some need permission in advance, for others the right to refuse is enough. The channels are printed in the privacy notice.',
      },
      example: {
        fi: 'Hieroja valitsee sähköpostin ja postin: uutiskirje lähtee sen tilanneille ja joulukortti vakituisille asiakkaille.',
        sv: 'En massör väljer e-post och post: nyhetsbrevet går till dem som har beställt det och julkortet till stamkunderna.',
        en: 'A masseur chooses email and post: the newsletter goes to those who ordered it, and the Christmas card to regular customers.',
      },
      mistakes: {
        fi: [
          'Asiakkaan sähköpostiosoite laskussa ei vielä ole lupa lähettää mainoksia mistä tahansa.',
          'Puhelinnumero, joka on annettu ajanvarausta varten, ei kelpaa tekstiviestimainoksiin ilman lupaa.',
        ],
        sv: [
          'Att kundens e-postadress står på fakturan är inget tillstånd att skicka vilken reklam som helst.',
          'Ett telefonnummer som getts för tidsbokning får inte användas för reklam i textmeddelanden utan tillstånd.',
        ],
        en: [
          'A customer’s email address on an invoice is not permission to send advertisements of any kind.',
          'A phone number given for a booking may not be used for advertising by text message without permission.',
        ],
      },
      help: {
        fi: [
          'Sähköposti, tekstiviesti ja automaattinen soitto kuluttajalle: tarvitset suostumuksen etukäteen (laki 917/2014, 200 §).',
          'Poikkeus: jos asiakas on antanut osoitteensa oston yhteydessä, saat mainostaa hänelle omia samanlaisia tuotteitasi tai palvelujasi. Hänen on voitava kieltää se helposti ja maksutta osoitetta antaessaan ja jokaisessa viestissä.',
          'Posti ja tavallinen puhelu kuluttajalle: suostumusta ei tarvita, mutta mainonnan saa kieltää milloin tahansa. Jokaisesta viestistä on käytävä ilmi, kuka sen lähettää ja että se on markkinointia.',
        ],
        sv: [
          'E-post, textmeddelanden och automatiska samtal till konsumenter: du behöver samtycke på förhand (200 § i lagen 917/2014).',
          'Undantag: om kunden har lämnat sin adress i samband med ett köp får du marknadsföra egna liknande produkter eller tjänster. Kunden ska enkelt och utan kostnad kunna säga nej när adressen lämnas och i varje meddelande.',
          'Post och vanliga samtal till konsumenter: samtycke behövs inte, men mottagaren får säga nej till reklamen när som helst. Av varje meddelande ska framgå vem som skickar det och att det är marknadsföring.',
        ],
        en: [
          'Email, text messages and automated calls to consumers: you need consent in advance (Act 917/2014, section 200).',
          'Exception: if customers gave their address in connection with a purchase, you may advertise your own similar products or services to them. It must be easy and free to refuse, both when the address is given and in every message.',
          'Post and ordinary calls to consumers: no consent is needed, but the advertising can be refused at any time. Every message must show who sends it and that it is marketing.',
        ],
      },
    },
    'directMarketing.b2b': {
      label: {
        fi: 'Markkinoitko vain yrityksille?',
        sv: 'Marknadsför du bara till företag?',
        en: 'Do you market to companies only?',
      },
      hint: {
        fi: 'Yritysten yhteyshenkilöille saa markkinoida heidän työtehtäviinsä liittyvää, kunnes he kieltävät sen.',
        sv: 'Du får skicka marknadsföring som hör till deras arbete till företagens kontaktpersoner, tills de säger nej.',
        en: 'You may send a company’s contact persons what relates to their work until they refuse it.',
      },
      why: {
        fi: 'Yrityksille saa markkinoida sähköisesti ilman etukäteistä suostumusta, kuluttajille yleensä ei. Vastaus ei tule asiakirjoihin; se ohjaa tarkistusta.',
        sv: 'Elektronisk marknadsföring till företag kräver inget samtycke på förhand, men till konsumenter i regel ja. Svaret kommer inte med i dokumenten. Det styr granskningen.',
        en: 'Electronic marketing to companies is allowed without consent in advance; to consumers it usually is not. The answer is not printed; it guides the checks.',
      },
      example: {
        fi: 'Tilitoimisto vastaa ”kyllä”, koska se lähettää kirjeitä vain yritysten talousvastaaville. Kampaamo vastaa ”ei”.',
        sv: 'En bokföringsbyrå svarar ”ja” eftersom den bara skickar brev till företagens ekonomiansvariga. En frisersalong svarar ”nej”.',
        en: 'An accounting office answers “yes”, because it writes only to the finance staff of companies. A hairdresser answers “no”.',
      },
      mistakes: {
        fi: [
          'Yrityksen työntekijälle saa markkinoida vain sellaista, mikä liittyy hänen työtehtäviinsä.',
          'Jos joukossa on yksikin kuluttaja, vastaus on ”ei”.',
        ],
        sv: [
          'En anställd i ett företag får bara få marknadsföring som hör till arbetsuppgifterna.',
          'Om det finns ens en konsument bland mottagarna är svaret ”nej”.',
        ],
        en: [
          'An employee of a company may be sent only marketing that relates to their work.',
          'If there is even one consumer among the recipients, the answer is “no”.',
        ],
      },
    },
    'directMarketing.optOutHow': {
      label: {
        fi: 'Miten markkinoinnin voi kieltää?',
        sv: 'Hur kan man säga nej till marknadsföringen?',
        en: 'How can a person refuse marketing?',
      },
      hint: {
        fi: 'Esimerkiksi jokaisen viestin lopussa olevasta linkistä.',
        sv: 'Till exempel via länken i slutet av varje meddelande.',
        en: 'For example, by the link at the end of every message.',
      },
      why: {
        fi: 'Suoramarkkinoinnin saa kieltää aina, milloin tahansa ja ilman perusteluja. Ohje tulee selosteeseen erilleen muusta tekstistä.',
        sv: 'Mottagaren får säga nej till direktmarknadsföring när som helst och utan motivering. Anvisningen står åtskilt från annan text i dataskyddsbeskrivningen.',
        en: 'Direct marketing can always be refused, at any time and without giving reasons. The instruction is printed in the notice apart from other text.',
      },
      example: {
        fi: 'Paina uutiskirjeen lopussa olevaa linkkiä ”Peruuta tilaus” tai kerro kassalla. Poistamme osoitteesi listalta heti.',
        sv: 'Tryck på länken ”Avsluta prenumerationen” i slutet av nyhetsbrevet eller säg till i kassan. Vi tar genast bort din adress från listan.',
        en: 'Press the link “Unsubscribe” at the end of the newsletter or tell us at the till. We remove your address from the list at once.',
      },
      mistakes: {
        fi: [
          'Kieltoa ei saa tehdä maksulliseksi eikä sen syytä saa kysyä ehtona.',
          'Pelkkä ”ota yhteyttä asiakaspalveluun” ei riitä sähköisissä viesteissä: jokaisessa viestissä on oltava helppo tapa kieltää.',
          'Kielto unohtuu, jos tiedot vain poistetaan ja tuodaan myöhemmin uudestaan. Pidä lista kielloista.',
        ],
        sv: [
          'Att säga nej får inte kosta något, och du får inte kräva ett skäl.',
          '”Kontakta kundtjänsten” räcker inte i elektroniska meddelanden: varje meddelande ska ha ett enkelt sätt att säga nej.',
          'Förbudet glöms bort om uppgifterna bara raderas och senare tas in på nytt. För en lista över förbuden.',
        ],
        en: [
          'Refusing must not cost anything, and you may not demand a reason for it.',
          '“Contact customer service” is not enough in electronic messages: every message needs an easy way to refuse.',
          'A refusal is forgotten if the data are only erased and imported again later. Keep a list of refusals.',
        ],
      },
    },
  },
} satisfies WordTree;
