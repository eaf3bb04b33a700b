import type { WordTree } from '../../words.ts';

export const provisionWords = {
  title: {
    fi: 'Tietojen antaminen',
    sv: 'Skyldighet att lämna uppgifter',
    en: 'Providing the data',
  },
  intro: {
    fi: 'Henkilön on saatava tietää, onko tiedot annettava.',
    sv: 'Personen ska få veta om uppgifterna måste lämnas.',
    en: 'A person must know whether the data have to be given.',
  },
  questions: {
    'provision.requirement': {
      label: {
        fi: 'Onko tiedot annettava?',
        sv: 'Måste uppgifterna lämnas?',
        en: 'Must the data be given?',
      },
      hint: {
        fi: 'Valitse se vaihtoehto, joka koskee tärkeimpiä tietoja.',
        sv: 'Välj det alternativ som gäller de viktigaste uppgifterna.',
        en: 'Choose the option that fits the most important data.',
      },
      options: {
        statutory: {
          fi: 'Kyllä, laki vaatii tiedot',
          sv: 'Ja, lagen kräver uppgifterna',
          en: 'Yes, the law requires the data',
        },
        contractual: {
          fi: 'Kyllä, sopimus edellyttää tietoja',
          sv: 'Ja, avtalet förutsätter uppgifterna',
          en: 'Yes, a contract requires the data',
        },
        preContract: {
          fi: 'Kyllä, sopimusta ei voi tehdä ilman tietoja',
          sv: 'Ja, avtalet kan inte ingås utan uppgifterna',
          en: 'Yes, no contract can be made without the data',
        },
        voluntary: {
          fi: 'Ei, tietojen antaminen on vapaaehtoista',
          sv: 'Nej, det är frivilligt att lämna uppgifterna',
          en: 'No, giving the data is voluntary',
        },
      },
      why: {
        fi: 'Henkilölle on kerrottava, vaatiiko laki tai sopimus tietojen antamista. Näin hän voi päättää, mitä antaa.',
        sv: 'Personen ska få veta om lagen eller ett avtal kräver uppgifterna. Då kan personen avgöra vad han eller hon lämnar.',
        en: 'People must be told whether the law or a contract requires the data. Then they can decide what to give.',
      },
      example: {
        fi: 'Verkkokauppa valitsee ”sopimusta ei voi tehdä ilman tietoja”: tilausta ei voi toimittaa ilman osoitetta. Uutiskirje on vapaaehtoinen. Työnantaja valitsee ”laki vaatii tiedot”, koska palkasta on ilmoitettava tulorekisteriin.',
        sv: 'En webbutik väljer ”avtalet kan inte ingås utan uppgifterna”: en beställning kan inte levereras utan adress. Nyhetsbrevet är frivilligt. En arbetsgivare väljer ”lagen kräver uppgifterna”, eftersom lönen ska anmälas till inkomstregistret.',
        en: 'A web shop chooses “no contract can be made without the data”: an order cannot be delivered without an address. The newsletter is voluntary. An employer chooses “the law requires the data”, because wages must be reported to the Incomes Register.',
      },
      mistakes: {
        fi: [
          'Valitaan vapaaehtoinen, vaikka palvelua ei saa ilman tietoja.',
          'Valitaan laki, vaikka vaatimus on yrityksen oma. Lain on vaadittava juuri näitä tietoja.',
        ],
        sv: [
          'Frivilligt väljs fast tjänsten inte går att få utan uppgifterna.',
          'Lagen väljs fast kravet är företagets eget. Lagen ska kräva just de här uppgifterna.',
        ],
        en: [
          'Voluntary is chosen although the service is not available without the data.',
          'The law is chosen although the requirement is the company’s own. The law must require exactly these data.',
        ],
      },
      help: {
        fi: [
          'Laki vaatii: jokin säädös velvoittaa keräämään tiedot, esimerkiksi palkanmaksussa tai asiakkaan tuntemisessa.',
          'Sopimus edellyttää: henkilö on jo sopinut kanssasi, ja tietoja tarvitaan sopimuksen täyttämiseen.',
          'Sopimusta ei voi tehdä: tietoja tarvitaan, jotta tilaus, varaus tai sopimus voidaan tehdä.',
          'Jos eri tiedoilla on eri vastaus, valitse tärkeimpien tietojen mukaan ja merkitse pakolliset ryhmät kohtaan Henkilötiedot. Loput voit kertoa lisätietona.',
        ],
        sv: [
          'Lagen kräver: en bestämmelse förpliktar företaget att samla in uppgifterna, till exempel för löner eller kundkontroll.',
          'Avtalet förutsätter: personen har redan ett avtal med dig, och uppgifterna behövs för att fullgöra det.',
          'Avtalet kan inte ingås: uppgifterna behövs för att göra beställningen, bokningen eller avtalet.',
          'Om svaret är olika för olika uppgifter, välj efter de viktigaste och märk de obligatoriska kategorierna under Personuppgifter. Resten kan du skriva som tillägg.',
        ],
        en: [
          'The law requires: a provision obliges you to collect the data, for example for payroll or for knowing your customer.',
          'A contract requires: the person already has a contract with you, and the data are needed to perform it.',
          'No contract can be made: the data are needed for making the order, the booking or the contract.',
          'If different data have different answers, choose by the most important data and mark the mandatory categories under Personal data. You can write the rest as an addition.',
        ],
      },
    },
    'provision.consequence': {
      label: {
        fi: 'Mitä seuraa, jos tietoja ei anna?',
        sv: 'Vad händer om uppgifterna inte lämnas?',
        en: 'What follows if the data are not given?',
      },
      hint: {
        fi: 'Esimerkiksi: ilman puhelinnumeroa emme voi vahvistaa varausta.',
        sv: 'Till exempel: utan telefonnummer kan vi inte bekräfta bokningen.',
        en: 'For example: without a phone number we cannot confirm the booking.',
      },
      why: {
        fi: 'Pelkkä tieto pakosta ei riitä. Henkilölle on kerrottava, mitä hänelle käy, jos hän ei anna tietoja.',
        sv: 'Det räcker inte att säga att uppgifterna krävs. Personen ska få veta vad som händer om de inte lämnas.',
        en: 'It is not enough to say that the data are required. People must be told what happens if they do not give them.',
      },
      example: {
        fi: 'Verkkokauppa: ”Ilman nimeä ja osoitetta emme voi toimittaa tilausta.”',
        sv: 'Webbutik: ”Utan namn och adress kan vi inte leverera beställningen.”',
        en: 'A web shop: “Without a name and an address we cannot deliver the order.”',
      },
      mistakes: {
        fi: [
          'Kirjoitetaan ”emme voi palvella”, mutta ei kerrota, mikä palvelu jää saamatta.',
          'Seuraus on liioiteltu: palvelun saisi kuitenkin ilman tietoja.',
        ],
        sv: [
          'Texten säger ”vi kan inte hjälpa dig”, men inte vilken tjänst personen går miste om.',
          'Följden är överdriven: tjänsten går att få också utan uppgifterna.',
        ],
        en: [
          'The text says “we cannot serve you”, but not which service is missed.',
          'The consequence is exaggerated: the service would be available without the data.',
        ],
      },
    },
    'sectionNotes.provision': {
      label: {
        fi: 'Haluatko lisätä jotain tietojen antamisesta?',
        sv: 'Vill du tillägga något om att lämna uppgifter?',
        en: 'Would you like to add something about providing the data?',
      },
      hint: {
        fi: 'Teksti tulee kohdan loppuun.',
        sv: 'Texten kommer sist i avsnittet.',
        en: 'The text comes at the end of the section.',
      },
      why: {
        fi: 'Tähän voit kirjoittaa, jos eri tietojen antamista koskevat eri säännöt.',
        sv: 'Här kan du skriva om det gäller olika regler för olika uppgifter.',
        en: 'Here you can write if different rules apply to different data.',
      },
      example: {
        fi: 'Kampaamo: ”Nimi ja puhelinnumero tarvitaan varaukseen. Sähköpostiosoitteen antaminen on vapaaehtoista.”',
        sv: 'Frisersalong: ”Namn och telefonnummer behövs för bokningen. Det är frivilligt att uppge e-postadress.”',
        en: 'A hair salon: “A name and a phone number are needed for a booking. Giving an email address is voluntary.”',
      },
      mistakes: {
        fi: [
          'Teksti on ristiriidassa edellisen vastauksen kanssa.',
          'Sanotaan, että tietojen antaminen tarkoittaa suostumista kaikkeen käsittelyyn. Se ei ole suostumus.',
        ],
        sv: [
          'Texten strider mot svaret ovan.',
          'Texten säger att den som lämnar uppgifter samtycker till all behandling. Det är inget samtycke.',
        ],
        en: [
          'The text contradicts the answer above.',
          'The text says that giving data means agreeing to all processing. That is not consent.',
        ],
      },
    },
  },
} satisfies WordTree;
