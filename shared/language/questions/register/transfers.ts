import { transferRowWords, transferWords } from '../common/transfer.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const transfersWords = {
  title: {
    fi: 'Siirrot',
    sv: 'Överföringar',
    en: 'Transfers',
  },
  intro: {
    fi: 'Tässä kysytään tietojen siirtämisestä EU:n ja ETA:n ulkopuolelle.',
    sv: 'Här frågar vi om uppgifter överförs till länder utanför EU och EES.',
    en: 'This part asks whether data leave the EU and the EEA.',
  },
  questions: {
    noTransfers: {
      label: {
        fi: 'Pysyvätkö kaikki tiedot EU:ssa ja ETA:ssa?',
        sv: 'Stannar alla uppgifter inom EU och EES?',
        en: 'Do all data stay within the EU and the EEA?',
      },
      hint: {
        fi: 'Tarkista asia palvelujen tietojenkäsittelyehdoista, jos et ole varma.',
        sv: 'Kontrollera saken i tjänsternas villkor för behandling av personuppgifter om du inte är säker.',
        en: 'If you are not sure, look in the data processing terms of the services you use.',
      },
      why: {
        fi: 'Selosteessa on kerrottava, viedäänkö tietoja EU:n ja ETA:n ulkopuolelle. Vastauksesta tulee joko selvä lause tai luettelo siirroista.',
        sv: 'I beskrivningen ska det stå om uppgifter förs ut ur EU och EES. Ditt svar ger antingen en tydlig mening eller en lista över överföringarna.',
        en: 'The notice must say whether data are taken outside the EU and the EEA. Your answer becomes either a clear sentence or a list of the transfers.',
      },
      example: {
        fi: 'Kampaamo vastaa ”kyllä”: ajanvaraus, kassa ja tilitoimisto toimivat Suomessa, eikä tietoja viedä muualle. Verkkokauppa vastaa ”ei”, koska sen uutiskirjetyökalu on yhdysvaltalainen.',
        sv: 'En frisersalong svarar ”ja”: tidsbokningen, kassan och bokföringsbyrån finns i Finland, och inga uppgifter förs någon annanstans. En webbutik svarar ”nej” eftersom dess verktyg för nyhetsbrev är amerikanskt.',
        en: 'A hairdresser answers “yes”: the booking service, the till and the accounting office are all in Finland, and no data go anywhere else. A web shop answers “no”, because its newsletter tool is American.',
      },
      mistakes: {
        fi: [
          'Pelkkä eurooppalainen palvelin ei riitä ”kyllä”-vastaukseen, jos tukihenkilöt katsovat tietoja esimerkiksi Intiasta.',
          'Kävijätilastot, pilvikansiot ja uutiskirjetyökalut unohtuvat helposti.',
          '”Ei siirretä, ellei se ole tarpeen” ei kerro lukijalle mitään. Nimeä maa ja siirron peruste.',
        ],
        sv: [
          'Att servern finns i Europa räcker inte för ett ”ja” om supportpersonal ser uppgifterna till exempel från Indien.',
          'Besöksstatistik, molnmappar och verktyg för nyhetsbrev glöms lätt bort.',
          '”Överförs inte om det inte behövs” säger inget till läsaren. Nämn landet och grunden för överföringen.',
        ],
        en: [
          'A server in Europe is not enough for a “yes” if support staff view the data from India, for example.',
          'Visitor statistics, cloud folders and newsletter tools are easily forgotten.',
          '“Not transferred unless necessary” tells the reader nothing. Name the country and the ground for the transfer.',
        ],
      },
      help: {
        fi: [
          'ETA tarkoittaa EU-maita sekä Islantia, Liechtensteinia ja Norjaa. Muut maat ovat kolmansia maita, myös Sveitsi, Iso-Britannia ja Yhdysvallat.',
          'Siirto ei edellytä, että tiedosto lähetetään. Riittää, että toinen yritys pääsee näkemään tiedot kolmannesta maasta, vaikkapa etätuen kautta.',
          'Selvitä asia näin: luettele palvelut, joissa tietoja on, ja avaa jokaisen tietojenkäsittelyehdot. Alikäsittelijöiden luettelo (subprocessors) kertoo, mitkä yritykset käsittelevät tietoja ja missä maassa.',
        ],
        sv: [
          'EES betyder EU-länderna samt Island, Liechtenstein och Norge. Andra länder är tredjeländer, också Schweiz, Storbritannien och USA.',
          'En överföring kräver inte att en fil skickas. Det räcker att ett annat företag kan se uppgifterna från ett tredjeland, till exempel genom fjärrsupport.',
          'Ta reda på saken så här: gör en lista över de tjänster där uppgifterna finns och öppna villkoren för behandling av personuppgifter för var och en. Listan över underbiträden (subprocessors) visar vilka företag som behandlar uppgifterna och i vilket land.',
        ],
        en: [
          'The EEA means the EU countries and Iceland, Liechtenstein and Norway. All others are third countries, including Switzerland, the United Kingdom and the United States.',
          'A transfer does not require a file to be sent. It is enough that another company can see the data from a third country, for instance through remote support.',
          'To find out: list the services that hold the data, and open the data processing terms of each. The list of sub-processors shows which companies process the data and in which country.',
        ],
      },
    },
    transfers: {
      label: {
        fi: 'Mitä tietoja siirtyy EU:n ja ETA:n ulkopuolelle?',
        sv: 'Vilka uppgifter överförs till länder utanför EU och EES?',
        en: 'Which data are transferred outside the EU and the EEA?',
      },
      hint: {
        fi: 'Lisää jokainen vastaanottaja, joka käsittelee tietoja tai katsoo niitä muualta.',
        sv: 'Lägg till varje mottagare som behandlar uppgifterna eller ser dem från ett annat land.',
        en: 'Add every recipient that processes or views the data from elsewhere.',
      },
      why: {
        fi: 'Henkilöllä on oikeus tietää, mihin maihin hänen tietonsa menevät ja mikä niitä siellä suojaa. Luettelo tulee molempiin selosteisiin.',
        sv: 'Personen har rätt att veta till vilka länder uppgifterna går och vad som skyddar dem där. Listan kommer med i båda dokumenten.',
        en: 'People have the right to know to which countries their data go and what protects them there. The list is printed in both the notice and the record.',
      },
      example: {
        fi: 'Verkkokauppa Havu lisää yhden siirron: uutiskirjetyökalu Yhdysvalloissa, perusteena EU:n ja Yhdysvaltojen tietosuojakehys.',
        sv: 'Webbutiken Barr lägger till en överföring: verktyget för nyhetsbrev i USA, med ramverket för dataskydd mellan EU och USA som grund.',
        en: 'A web shop adds one transfer: its newsletter tool in the United States, with the EU-U.S. Data Privacy Framework as the ground.',
      },
      mistakes: {
        fi: [
          'Maaksi ei riitä ”EU:n ulkopuolella”. Maa on nimettävä.',
          'Vanhat perusteet Safe Harbor ja Privacy Shield eivät ole enää voimassa.',
          'Samalla palvelulla voi olla useita siirtoja. Tee jokaisesta maasta oma rivi.',
        ],
        sv: [
          '”Utanför EU” duger inte som land. Landet ska nämnas.',
          'De gamla grunderna Safe Harbor och Privacy Shield gäller inte längre.',
          'Samma tjänst kan ha flera överföringar. Gör en egen rad för varje land.',
        ],
        en: [
          '“Outside the EU” is not a country. The country must be named.',
          'The old grounds Safe Harbor and Privacy Shield are no longer valid.',
          'One service may mean several transfers. Add a row for each country.',
        ],
      },
      help: {
        fi: [
          'Jokaisella siirrolla on oltava peruste. Katso järjestyksessä: onko komissio päättänyt, että maan tietosuoja riittää? Jos kyse on yhdysvaltalaisesta yrityksestä, onko se tietosuojakehyksen (Data Privacy Framework) luettelossa? Jos ei, onko sopimuksessa komission vakiosopimuslausekkeet?',
          'Poikkeukset, kuten henkilön nimenomainen suostumus, on tarkoitettu yksittäisiin tilanteisiin. Jatkuvassa käytössä olevaa palvelua ei voi perustaa niihin.',
          'Jos mikään peruste ei sovi, tietoja ei saa siirtää. Silloin on vaihdettava palvelua tai jätettävä tiedot pois siitä.',
        ],
        sv: [
          'Varje överföring måste ha en grund. Gå igenom i ordning: har kommissionen beslutat att landets skyddsnivå är adekvat? Om företaget är amerikanskt, finns det på listan för Data Privacy Framework? Om inte, ingår kommissionens standardavtalsklausuler i avtalet?',
          'Undantagen, till exempel personens uttryckliga samtycke, är avsedda för enskilda situationer. En tjänst som används hela tiden kan inte vila på dem.',
          'Om ingen grund passar får uppgifterna inte överföras. Då måste du byta tjänst eller lämna uppgifterna utanför den.',
        ],
        en: [
          'Every transfer needs a ground. Look in this order: has the Commission decided that the country protects data adequately? If the company is American, is it on the Data Privacy Framework list? If not, does the contract contain the Commission’s standard contractual clauses?',
          'The derogations, such as the explicit consent of the person, are meant for single situations. A service in constant use cannot be based on them.',
          'If no ground fits, the data may not be transferred. Then you must change the service or keep the data out of it.',
        ],
      },
    },
    ...prefixWords('transfers', transferWords),
    'sectionNotes.transfers': {
      label: {
        fi: 'Haluatko lisätä jotain siirroista?',
        sv: 'Vill du tillägga något om överföringarna?',
        en: 'Would you like to add something about the transfers?',
      },
      hint: {
        fi: 'Teksti tulee siirtojen perään.',
        sv: 'Texten kommer efter överföringarna.',
        en: 'The text is printed after the transfers.',
      },
      why: {
        fi: 'Joskus siirroista on kerrottava jotain, mille ei ole omaa kysymystä. Teksti tulee molempiin selosteisiin.',
        sv: 'Ibland finns det något om överföringarna som saknar en egen fråga. Texten kommer med i båda dokumenten.',
        en: 'Sometimes there is something to say about transfers that has no question of its own. The text is printed in both documents.',
      },
      example: {
        fi: 'Asiakkaiden tiedot ovat palvelimella Suomessa. Vain uutiskirje lähetetään palvelusta, jonka tarjoaja on Yhdysvalloissa.',
        sv: 'Kundernas uppgifter finns på en server i Finland. Bara nyhetsbrevet skickas från en tjänst vars leverantör finns i USA.',
        en: 'Customer data are on a server in Finland. Only the newsletter is sent from a service whose provider is in the United States.',
      },
      mistakes: {
        fi: ['Älä kirjoita tähän siirtoa, joka puuttuu luettelosta. Lisää se luetteloon.'],
        sv: ['Skriv inte här om en överföring som saknas i listan. Lägg till den i listan.'],
        en: ['Do not describe a transfer here that is missing from the list. Add it to the list.'],
      },
    },
  },
  rows: {
    transfers: transferRowWords,
  },
} satisfies WordTree;
