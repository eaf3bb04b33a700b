import { recipientRowWords, recipientWords } from '../common/recipient.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const recipientsWords = {
  title: {
    fi: 'Vastaanottajat',
    sv: 'Mottagare',
    en: 'Recipients',
  },
  intro: {
    fi: 'Vastaanottaja on jokainen, joka saa tietoja: myös palvelu, johon tiedot tallennetaan.',
    sv: 'Mottagare är alla som får uppgifter: också den tjänst där uppgifterna sparas.',
    en: 'A recipient is anyone who gets data, including a service in which data are stored.',
  },
  questions: {
    commonRecipientIds: {
      label: {
        fi: 'Ketkä yrityksen yhteisistä vastaanottajista saavat näitä tietoja?',
        sv: 'Vilka av företagets gemensamma mottagare får de här uppgifterna?',
        en: 'Which of the company’s common recipients get these data?',
      },
      hint: {
        fi: 'Yhteiset vastaanottajat lisätään yrityksen tietoihin, ja ne valitaan tässä.',
        sv: 'Gemensamma mottagare läggs till i företagets uppgifter och väljs här.',
        en: 'Common recipients are added to the company’s details and chosen here.',
      },
      why: {
        fi: 'Samat kumppanit palvelevat usein kaikkia rekistereitä. Ne kirjoitetaan kerran yrityksen tietoihin ja valitaan tässä.',
        sv: 'Samma partner arbetar ofta med alla register. De anges en gång i företagets uppgifter och väljs här.',
        en: 'The same partners often serve all registers. They are written once in the company’s details and chosen here.',
      },
      example: {
        fi: 'Kahvila valitsee asiakasrekisteriin kassajärjestelmän toimittajan ja tilitoimiston. Työterveyshuollon se valitsee vain henkilöstörekisteriin.',
        sv: 'Ett kafé väljer kassasystemets leverantör och bokföringsbyrån för kundregistret. Företagshälsovården väljer det bara för personalregistret.',
        en: 'For its customer register, a café chooses the supplier of the till system and the accounting office. It chooses occupational health care for the staff register only.',
      },
      mistakes: {
        fi: [
          'Valitaan kaikki, vaikka osa ei saa juuri tämän rekisterin tietoja.',
          'Sama vastaanottaja lisätään uudelleen alla olevaan luetteloon.',
        ],
        sv: [
          'Alla väljs fast en del inte får uppgifter ur just det här registret.',
          'Samma mottagare läggs till på nytt i listan nedanför.',
        ],
        en: [
          'All are chosen although some do not get data of this register.',
          'The same recipient is added again to the list below.',
        ],
      },
    },
    recipients: {
      label: {
        fi: 'Ketkä muut saavat näitä tietoja?',
        sv: 'Vilka andra får de här uppgifterna?',
        en: 'Who else gets these data?',
      },
      hint: {
        fi: 'Lisää jokainen vastaanottaja tai vastaanottajien ryhmä omalle rivilleen.',
        sv: 'Lägg till varje mottagare eller kategori av mottagare på en egen rad.',
        en: 'Add each recipient or category of recipients on a row of its own.',
      },
      why: {
        fi: 'Henkilön on saatava tietää, kenelle hänen tietonsa päätyvät. Myös puolestasi toimivat palvelut ovat vastaanottajia.',
        sv: 'Personen ska få veta vart uppgifterna går. Också tjänster som arbetar för din räkning är mottagare.',
        en: 'People must be able to know where their data end up. Services that act on your behalf are recipients too.',
      },
      example: {
        fi: 'Verkkokauppa: verkkokauppa-alustan toimittaja, maksunvälittäjä, kuljetusyhtiö, uutiskirjepalvelu ja tilitoimisto.',
        sv: 'Webbutik: leverantören av butiksplattformen, betalningsförmedlaren, transportbolaget, nyhetsbrevstjänsten och bokföringsbyrån.',
        en: 'A web shop: the supplier of the shop platform, the payment service, the delivery company, the newsletter service and the accounting office.',
      },
      mistakes: {
        fi: [
          'Unohdetaan pilvipalvelut: sähköposti, kalenteri, tiedostojen tallennus ja uutiskirjeohjelma.',
          'Kirjoitetaan vain ”yhteistyökumppanit”. Kerro ainakin, millaisia ne ovat.',
          'Lisätään omat työntekijät. He eivät ole vastaanottajia, kun he käsittelevät tietoja työssään.',
        ],
        sv: [
          'Molntjänsterna glöms bort: e-post, kalender, fillagring och nyhetsbrevsprogram.',
          'Det står bara ”samarbetspartner”. Ange åtminstone vad det är för slags mottagare.',
          'De egna anställda läggs till. De är inte mottagare när de behandlar uppgifter i sitt arbete.',
        ],
        en: [
          'Cloud services are forgotten: email, calendar, file storage and newsletter software.',
          'The text says only “partners”. Say at least what kind they are.',
          'Your own employees are added. They are not recipients when they process data in their work.',
        ],
      },
      help: {
        fi: [
          'Käy läpi, missä ohjelmissa tiedot ovat ja kenelle niitä lähetetään. Lasku, palkka, mainos, varmuuskopio ja tekninen tuki paljastavat useimmat vastaanottajat.',
          'Käsittelijä käsittelee tietoja puolestasi ja vain ohjeidesi mukaan. Itsenäinen rekisterinpitäjä, esimerkiksi kuljetusyhtiö tai vakuutusyhtiö, käyttää tietoja omassa tehtävässään. Luovutus sille tarvitsee oman perusteen.',
          'Kerro mieluiten nimi. Jos nimet vaihtuvat usein, kerro ryhmä niin tarkasti, että lukija ymmärtää, mitä alaa se edustaa. Kun henkilö pyytää omia tietojaan, hän saa yleensä kysyä myös vastaanottajien nimet.',
          'Viranomainen, joka saa tietoja yksittäistä tutkimusta varten lain nojalla, ei ole lain tarkoittama vastaanottaja. Säännöllisistä ilmoituksista, esimerkiksi Verohallinnolle, on hyvä kertoa.',
        ],
        sv: [
          'Gå igenom i vilka program uppgifterna finns och till vem de skickas. Fakturor, löner, reklam, säkerhetskopior och teknisk support avslöjar de flesta mottagarna.',
          'Ett personuppgiftsbiträde behandlar uppgifter för din räkning och bara enligt dina instruktioner. En självständigt personuppgiftsansvarig, till exempel ett transportbolag eller försäkringsbolag, använder uppgifterna i sin egen verksamhet. Att lämna ut uppgifter dit kräver en egen grund.',
          'Ange helst namnet. Om namnen växlar ofta, beskriv kategorin så noga att läsaren förstår vilken bransch det gäller. Den som begär sina egna uppgifter har i regel rätt att få veta också mottagarnas namn.',
          'En myndighet som får uppgifter för en enskild utredning med stöd av lag är inte en mottagare i lagens mening. Nämn gärna regelbundna anmälningar, till exempel till Skatteförvaltningen.',
        ],
        en: [
          'Go through the programs in which the data are and the places to which they are sent. Invoices, payroll, advertising, backups and technical support reveal most recipients.',
          'A processor processes data on your behalf and only on your instructions. An independent controller, such as a delivery company or an insurance company, uses the data for a task of its own. Disclosing data to it needs a ground of its own.',
          'Give the name if you can. If names change often, describe the category so closely that readers understand the field of business. A person who asks for their own data can usually learn the names of the recipients as well.',
          'An authority that gets data for a particular inquiry under the law is not a recipient in the sense of the law. Regular reports, such as those to the Tax Administration, are worth telling.',
        ],
      },
    },
    ...prefixWords('recipients', recipientWords),
    'recipients.dataIds': {
      label: {
        fi: 'Mitä tietoja vastaanottaja saa?',
        sv: 'Vilka uppgifter får mottagaren?',
        en: 'What data does the recipient get?',
      },
      hint: {
        fi: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
        sv: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
        en: 'Choose from the categories that you have added under Personal data.',
      },
      why: {
        fi: 'Kukin saa vain ne tiedot, joita se tarvitsee. Valinnasta näkee sisäisessä selosteessa, mitä minnekin menee.',
        sv: 'Var och en får bara de uppgifter som den behöver. Det interna registret visar vad som går vart.',
        en: 'Each gets only the data that it needs. The internal record shows what goes where.',
      },
      example: {
        fi: 'Verkkokauppa valitsee kuljetusyhtiölle yhteystiedot, mutta ei ostohistoriaa.',
        sv: 'En webbutik väljer kontaktuppgifter för transportbolaget men inte köphistorik.',
        en: 'A web shop chooses contact details for the delivery company, but not order history.',
      },
      mistakes: {
        fi: ['Kaikille valitaan kaikki ryhmät. Silloin luettelosta ei näe, saako joku liikaa.'],
        sv: ['Alla kategorier väljs för alla. Då syns det inte om någon får för mycket.'],
        en: [
          'All categories are chosen for everyone. Then the list does not show if someone gets too much.',
        ],
      },
    },
    'noDisclosure.claimed': {
      label: {
        fi: 'Haluatko sanoa, ettei tietoja luovuteta muille?',
        sv: 'Vill du säga att uppgifter inte lämnas ut till andra?',
        en: 'Would you like to say that data are not disclosed to others?',
      },
      hint: {
        fi: 'Vastaa kyllä vain, jos se on totta. Käsittelijä, joka toimii puolestasi, kannattaa silti nimetä.',
        sv: 'Svara ja bara om det är sant. Nämn ändå ett personuppgiftsbiträde som arbetar för din räkning.',
        en: 'Answer yes only if it is true. Still name a processor that acts on your behalf.',
      },
      why: {
        fi: 'Jos tietoja ei anneta kenellekään tai annetaan vain luettelemillesi vastaanottajille, sen saa sanoa. Ilman vastausta seloste ei väitä mitään.',
        sv: 'Om ingen får uppgifter, eller bara de mottagare som du räknar upp, får du säga det. Utan svar påstår beskrivningen ingenting.',
        en: 'If nobody gets the data, or only the recipients that you list, you may say so. Without an answer the notice claims nothing.',
      },
      example: {
        fi: 'Pieni yhdistys, joka pitää jäsenluetteloa omalla koneellaan, vastaa kyllä. Verkkokauppa vastaa ei, koska kuljetusyhtiö ja maksunvälittäjä saavat tietoja.',
        sv: 'En liten förening som för sin medlemsförteckning på en egen dator svarar ja. En webbutik svarar nej, eftersom transportbolaget och betalningsförmedlaren får uppgifter.',
        en: 'A small association that keeps its member list on its own computer answers yes. A web shop answers no, because the delivery company and the payment service get data.',
      },
      mistakes: {
        fi: [
          'Sanotaan, ettei tietoja luovuteta, ja luetellaan heti perään niitä, joille luovutetaan.',
          'Unohdetaan, että pilvipalvelun tarjoaja on vastaanottaja, vaikka se toimii puolestasi.',
        ],
        sv: [
          'Enligt texten lämnas uppgifter inte ut, och genast därefter räknas de upp som får dem.',
          'Det glöms att en molntjänst är mottagare fast den arbetar för din räkning.',
        ],
        en: [
          'The text says that data are not disclosed and then lists those to whom they are disclosed.',
          'It is forgotten that a cloud service is a recipient although it acts on your behalf.',
        ],
      },
    },
    'noDisclosure.text': {
      label: {
        fi: 'Miten haluat sanoa sen?',
        sv: 'Hur vill du säga det?',
        en: 'How would you like to say it?',
      },
      hint: {
        fi: 'Esimerkiksi: Emme luovuta tietoja muille omiin tarkoituksiin.',
        sv: 'Till exempel: Vi lämnar inte ut uppgifter till andra för deras egna ändamål.',
        en: 'For example: We do not disclose data to others for their own purposes.',
      },
      why: {
        fi: 'Omin sanoin voit kertoa tarkemmin, mitä lupaat. Jos jätät kohdan tyhjäksi, selosteeseen tulee valmis virke.',
        sv: 'Med egna ord kan du ange närmare vad du lovar. Om du lämnar fältet tomt får beskrivningen en färdig mening.',
        en: 'In your own words you can say more closely what you promise. If you leave this empty, the notice gets a ready sentence.',
      },
      example: {
        fi: 'Kampaamo: ”Emme anna tietojasi muille heidän omaan käyttöönsä. Varausjärjestelmän toimittaja käsittelee niitä vain meidän puolestamme.”',
        sv: 'Frisersalong: ”Vi ger inte dina uppgifter till andra för deras eget bruk. Bokningssystemets leverantör behandlar dem bara för vår räkning.”',
        en: 'A hair salon: “We do not give your data to others for their own use. The supplier of the booking system processes them only on our behalf.”',
      },
      mistakes: {
        fi: [
          'Luvataan ”ei koskaan kenellekään”. Laki voi velvoittaa antamaan tietoja.',
          'Lupaus on toisenlainen kuin se, mitä vastaanottajissa lukee.',
        ],
        sv: [
          'Texten lovar ”aldrig till någon”. Lagen kan kräva att uppgifter lämnas.',
          'Löftet stämmer inte med det som står om mottagarna.',
        ],
        en: [
          'The text promises “never to anyone”. The law may oblige you to give data.',
          'The promise does not match what is said about the recipients.',
        ],
      },
    },
    'noDisclosure.exceptions': {
      label: {
        fi: 'Mitä poikkeuksia tähän on?',
        sv: 'Vilka undantag finns det?',
        en: 'What exceptions are there?',
      },
      hint: {
        fi: 'Esimerkiksi tilanteet, joissa laki velvoittaa luovuttamaan tietoja viranomaiselle.',
        sv: 'Till exempel situationer där lagen kräver att uppgifter lämnas till en myndighet.',
        en: 'For example, situations where the law requires data to be given to an authority.',
      },
      why: {
        fi: 'Lupaus pitää paikkansa vain, jos poikkeukset kerrotaan.',
        sv: 'Löftet håller bara om undantagen nämns.',
        en: 'The promise holds only if its exceptions are stated.',
      },
      example: {
        fi: 'Yhdistys: ”Annamme tietoja poliisille, jos laki velvoittaa siihen.”',
        sv: 'Förening: ”Vi ger uppgifter till polisen om lagen kräver det.”',
        en: 'An association: “We give data to the police if the law obliges us to.”',
      },
      mistakes: {
        fi: [
          'Poikkeukset ovat niin laajoja, ettei lupauksesta jää mitään jäljelle.',
          'Säännöllinen luovutus on kirjoitettu poikkeukseksi. Lisää saaja vastaanottajiin.',
        ],
        sv: [
          'Undantagen är så vida att inget blir kvar av löftet.',
          'Ett regelbundet utlämnande står som undantag. Lägg till den som får uppgifterna bland mottagarna.',
        ],
        en: [
          'The exceptions are so wide that nothing remains of the promise.',
          'A regular disclosure is written as an exception. Add the one who gets the data to the recipients.',
        ],
      },
    },
    'sectionNotes.recipients': {
      label: {
        fi: 'Haluatko lisätä jotain vastaanottajista?',
        sv: 'Vill du tillägga något om mottagarna?',
        en: 'Would you like to add something about the recipients?',
      },
      hint: {
        fi: 'Teksti tulee vastaanottajien perään.',
        sv: 'Texten kommer efter mottagarna.',
        en: 'The text comes after the recipients.',
      },
      why: {
        fi: 'Tähän voit kirjoittaa luovutuksista sellaista, mikä ei sovi yksittäisen vastaanottajan kohdalle.',
        sv: 'Här kan du skriva sådant om utlämnandet som inte gäller en enskild mottagare.',
        en: 'Here you can write what concerns disclosure but no single recipient.',
      },
      example: {
        fi: 'Verkkokauppa: ”Jos yritys myydään, asiakastiedot siirtyvät uudelle omistajalle vain siltä osin kuin laki sallii.”',
        sv: 'Webbutik: ”Om företaget säljs övergår kunduppgifterna till den nya ägaren bara i den mån lagen tillåter det.”',
        en: 'A web shop: “If the company is sold, customer data pass to the new owner only as far as the law allows.”',
      },
      mistakes: {
        fi: [
          'Palvelu mainitaan tässä, mutta se puuttuu vastaanottajista.',
          'Varataan oikeus luovuttaa tietoja mihin tarkoitukseen tahansa.',
        ],
        sv: [
          'En tjänst nämns här men saknas bland mottagarna.',
          'Företaget förbehåller sig rätten att lämna ut uppgifter för vilket ändamål som helst.',
        ],
        en: [
          'A service is mentioned here but missing from the recipients.',
          'The company reserves the right to disclose data for any purpose.',
        ],
      },
    },
  },
  rows: {
    recipients: recipientRowWords,
  },
} satisfies WordTree;
