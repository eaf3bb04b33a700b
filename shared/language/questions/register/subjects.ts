import type { WordTree } from '../../words.ts';

export const subjectsWords = {
  title: {
    fi: 'Rekisteröidyt',
    sv: 'Registrerade',
    en: 'Data subjects',
  },
  intro: {
    fi: 'Rekisteröity on henkilö, jonka tietoja käsittelet.',
    sv: 'En registrerad är en person vars uppgifter du behandlar.',
    en: 'A data subject is a person whose data you process.',
  },
  questions: {
    subjects: {
      label: {
        fi: 'Kenen tietoja käsittelet?',
        sv: 'Vems uppgifter behandlar du?',
        en: 'Whose data do you process?',
      },
      hint: {
        fi: 'Lisää jokainen ryhmä omalle rivilleen.',
        sv: 'Lägg till varje grupp på en egen rad.',
        en: 'Add each group on a row of its own.',
      },
      why: {
        fi: 'Lukija näkee, koskeeko seloste häntä. Sisäisessä selosteessa ryhmät ovat pakollisia.',
        sv: 'Läsaren ser om beskrivningen gäller honom eller henne. I det interna registret är grupperna obligatoriska.',
        en: 'Readers see whether the notice concerns them. In the internal record the groups are obligatory.',
      },
      example: {
        fi: 'Kampaamo: asiakkaat ja alaikäisten asiakkaiden huoltajat. Verkkokauppa: tilaajat, lahjan saajat ja asiakastilin avanneet.',
        sv: 'Frisersalong: kunder och minderåriga kunders vårdnadshavare. Webbutik: beställare, gåvomottagare och personer med kundkonto.',
        en: 'A hair salon: customers and guardians of customers under age. A web shop: customers who order, recipients of gifts and holders of a customer account.',
      },
      mistakes: {
        fi: [
          'Unohdetaan ihmiset, jotka eivät itse ole asiakkaita: huoltajat, lahjan saajat, suosittelijat ja lähiomaiset.',
          'Ryhmäksi kirjoitetaan yritys. Rekisteröity on aina ihminen, esimerkiksi yritysasiakkaan yhteyshenkilö.',
        ],
        sv: [
          'De som inte själva är kunder glöms bort: vårdnadshavare, gåvomottagare, referenser och anhöriga.',
          'En grupp är ett företag. En registrerad är alltid en människa, till exempel företagskundens kontaktperson.',
        ],
        en: [
          'People who are not customers are forgotten: guardians, recipients of gifts, referees and next of kin.',
          'A company is written as a group. A data subject is always a human being, such as the contact person of a business customer.',
        ],
      },
    },
    'subjects.text': {
      label: {
        fi: 'Ryhmä',
        sv: 'Grupp',
        en: 'Group',
      },
      hint: {
        fi: 'Esimerkiksi asiakkaat, työntekijät tai yritysasiakkaiden yhteyshenkilöt.',
        sv: 'Till exempel kunder, anställda eller företagskunders kontaktpersoner.',
        en: 'For example customers, employees or contact persons of business customers.',
      },
      why: {
        fi: 'Ryhmän nimi tulostuu selosteisiin, ja tarkoituksiin valitaan ryhmiä tällä nimellä.',
        sv: 'Gruppens namn skrivs ut i dokumenten, och grupper väljs med namnet vid ändamålen.',
        en: 'The name of the group is printed in the documents, and groups are chosen by it for the purposes.',
      },
      example: {
        fi: 'Tilitoimisto: ”Asiakasyritysten yhteyshenkilöt”.',
        sv: 'Bokföringsbyrå: ”Kundföretagens kontaktpersoner”.',
        en: 'An accounting office: “Contact persons of client companies”.',
      },
      mistakes: {
        fi: [
          'Ryhmänä on ”kaikki” tai ”muut henkilöt”.',
          'Luetellaan ihmisiä nimeltä. Tähän kuuluvat ryhmät, eivät nimet.',
        ],
        sv: [
          'Gruppen är ”alla” eller ”övriga personer”.',
          'Människor räknas upp med namn. Hit hör grupper, inte namn.',
        ],
        en: [
          'The group is “everyone” or “other persons”.',
          'People are listed by name. Groups belong here, not names.',
        ],
      },
    },
    'subjects.children': {
      label: {
        fi: 'Onko ryhmässä alaikäisiä?',
        sv: 'Finns det minderåriga i gruppen?',
        en: 'Are there minors in the group?',
      },
      hint: {
        fi: 'Alle 13-vuotiaan puolesta suostumuksen verkkopalveluun antaa huoltaja.',
        sv: 'För barn under 13 år ger vårdnadshavaren samtycke till en nättjänst.',
        en: 'For a child under 13, a guardian gives consent to an online service.',
      },
      why: {
        fi: 'Lapsia on suojeltava erityisesti. Ryhmä merkitään sisäiseen selosteeseen, ja ohjelma muistuttaa tarvittaessa huoltajan suostumuksesta.',
        sv: 'Barn ska skyddas särskilt. Gruppen märks i det interna registret, och programmet påminner vid behov om vårdnadshavarens samtycke.',
        en: 'Children need special protection. The group is marked in the internal record, and the app reminds you of the guardian’s consent where needed.',
      },
      example: {
        fi: 'Urheiluseura vastaa ryhmästä ”Juniorit” kyllä. Tilitoimisto vastaa ei.',
        sv: 'En idrottsförening svarar ja för gruppen ”Juniorer”. En bokföringsbyrå svarar nej.',
        en: 'A sports club answers yes for the group “Juniors”. An accounting office answers no.',
      },
      mistakes: {
        fi: [
          'Vastataan ei, vaikka kampaamon tai seuran asiakkaissa on lapsia.',
          'Kerrotaan asiat lapsille aikuisten kielellä. Lapselle suunnatun tekstin on oltava hänelle selvää.',
        ],
        sv: [
          'Svaret är nej fast salongen eller föreningen har barn bland kunderna eller medlemmarna.',
          'Barn informeras på vuxnas språk. En text som riktar sig till barn ska vara tydlig för dem.',
        ],
        en: [
          'The answer is no although the salon has children among its customers or the club among its members.',
          'Children are informed in the language of adults. A text meant for children must be clear to them.',
        ],
      },
      help: {
        fi: [
          'Kun verkkopalvelua tarjotaan suoraan lapselle ja käsittely perustuu suostumukseen, lapsi voi Suomessa antaa suostumuksen itse 13 vuotta täytettyään. Nuoremman puolesta suostumuksen antaa huoltaja, tai huoltaja hyväksyy sen.',
          'Ikäraja koskee vain tätä tilannetta. Se ei tarkoita, että lapsi voisi tehdä sopimuksia, eikä se koske käsittelyä, joka perustuu lakiin tai sopimukseen.',
        ],
        sv: [
          'Lagen har en åldersgräns för nättjänster som erbjuds direkt till barn med samtycke som grund. I Finland kan ett barn själv ge samtycket från och med 13 års ålder. För yngre barn ger eller godkänner vårdnadshavaren det.',
          'Åldersgränsen gäller bara den situationen. Den betyder inte att barnet kan ingå avtal, och den gäller inte behandling som grundar sig på lag eller avtal.',
        ],
        en: [
          'The law sets an age limit for online services offered directly to children on the basis of consent. In Finland a child can give the consent from the age of 13. For a younger child, the guardian gives or approves it.',
          'The age limit concerns only this situation. It does not mean that the child can make contracts, and it does not concern processing based on law or contract.',
        ],
      },
    },
    'subjects.childAges': {
      label: {
        fi: 'Minkä ikäisiä alaikäiset ovat?',
        sv: 'I vilken ålder är de minderåriga?',
        en: 'How old are the minors?',
      },
      hint: {
        fi: 'Suomessa 13 vuotta täyttänyt voi itse antaa suostumuksen verkkopalveluun.',
        sv: 'I Finland kan den som har fyllt 13 år själv ge samtycke till en nättjänst.',
        en: 'In Finland, a person who has turned 13 can consent to an online service.',
      },
      options: {
        under13: {
          fi: 'Alle 13-vuotiaita',
          sv: 'Under 13 år',
          en: 'Under 13',
        },
        from13: {
          fi: '13–17-vuotiaita',
          sv: '13–17 år',
          en: '13 to 17',
        },
        both: {
          fi: 'Kumpiakin',
          sv: 'Bådadera',
          en: 'Both',
        },
      },
      why: {
        fi: 'Iästä riippuu, kenen suostumus verkkopalvelussa pätee. Vastaus tulostuu sisäiseen selosteeseen.',
        sv: 'Åldern avgör vems samtycke som gäller i en nättjänst. Svaret skrivs ut i det interna registret.',
        en: 'The age decides whose consent counts in an online service. The answer is printed in the internal record.',
      },
      example: {
        fi: 'Pelikerho, johon 10–15-vuotiaat ilmoittautuvat verkossa, valitsee ”Kumpiakin”. Autokoulu valitsee ”13–17-vuotiaita”.',
        sv: 'En spelklubb där 10–15-åringar anmäler sig på nätet väljer ”Bådadera”. En bilskola väljer ”13–17 år”.',
        en: 'A game club with an online sign-up for those aged 10 to 15 chooses “Both”. A driving school chooses “13 to 17”.',
      },
      mistakes: {
        fi: [
          'Ikää ei tiedetä, koska sitä ei kysytä. Jos suostumus riippuu iästä, ikä on tarkistettava riskiin sopivalla tavalla.',
          'Kerätään syntymäaika, vaikka riittäisi kysyä, onko ikäraja täynnä.',
        ],
        sv: [
          'Åldern är okänd eftersom ingen frågar efter den. Om samtycket beror på åldern ska den kontrolleras på ett sätt som passar risken.',
          'Födelsetiden samlas in fast det räcker att fråga om åldersgränsen är uppnådd.',
        ],
        en: [
          'The age is not known because it is never asked. When consent depends on age, check the age in a way that fits the risk.',
          'A birth date is collected although a question about the age limit would do.',
        ],
      },
    },
    'subjects.guardianConsent': {
      label: {
        fi: 'Miten varmistat huoltajan suostumuksen?',
        sv: 'Hur säkerställer du vårdnadshavarens samtycke?',
        en: 'How do you make sure of the guardian’s consent?',
      },
      hint: {
        fi: 'Vastaa, jos käsittely perustuu suostumukseen. Esimerkiksi vahvistus huoltajan sähköpostiin tai allekirjoitettu lomake.',
        sv: 'Svara om behandlingen grundar sig på samtycke. Till exempel en bekräftelse till vårdnadshavarens e-post eller en undertecknad blankett.',
        en: 'Answer if the processing is based on consent. For example, a confirmation to the guardian’s email or a signed form.',
      },
      why: {
        fi: 'Alle 13-vuotiaan kohdalla on kohtuullisin keinoin tarkistettava, että huoltaja on antanut tai hyväksynyt suostumuksen.',
        sv: 'För barn under 13 år ska du med rimliga medel kontrollera att vårdnadshavaren har gett eller godkänt samtycket.',
        en: 'For a child under 13, reasonable steps must be taken to check that the guardian has given or approved the consent.',
      },
      example: {
        fi: 'Pelikerho: ”Ilmoittautumisesta lähtee vahvistuslinkki huoltajan sähköpostiin. Tili avautuu vasta, kun huoltaja vahvistaa sen.”',
        sv: 'Spelklubb: ”Vid anmälan skickas en bekräftelselänk till vårdnadshavarens e-post. Kontot öppnas först när vårdnadshavaren har bekräftat det.”',
        en: 'A game club: “The sign-up sends a confirmation link to the guardian’s email. The account opens only after the guardian confirms.”',
      },
      mistakes: {
        fi: [
          'Riittäväksi katsotaan lapsen rasti kohdassa ”Minulla on huoltajan lupa”.',
          'Huoltajasta kerätään enemmän tietoja kuin tarkistamiseen tarvitaan.',
        ],
        sv: [
          'Det anses räcka att barnet kryssar för ”Jag har vårdnadshavarens lov”.',
          'Fler uppgifter om vårdnadshavaren samlas in än kontrollen kräver.',
        ],
        en: [
          'A box “I have my guardian’s permission” ticked by the child is taken to be enough.',
          'Much more data are collected about the guardian than checking needs.',
        ],
      },
    },
    'subjects.employees': {
      label: {
        fi: 'Ovatko he yrityksen työntekijöitä tai työnhakijoita?',
        sv: 'Är de företagets anställda eller arbetssökande?',
        en: 'Are they the company’s employees or job applicants?',
      },
      hint: {
        fi: 'Heistä saa käsitellä vain työsuhteen kannalta välttämättömiä tietoja, eikä suostumus muuta tätä (laki yksityisyyden suojasta työelämässä).',
        sv: 'Om dem får bara uppgifter som är nödvändiga för anställningen behandlas, och samtycke ändrar inte detta (lagen om integritetsskydd i arbetslivet).',
        en: 'Only data necessary for the employment may be processed about them, and consent does not change this (Act on the Protection of Privacy in Working Life).',
      },
      why: {
        fi: 'Työntekijöiden ja työnhakijoiden tietoja koskevat tiukemmat säännöt. Vastaus ohjaa tarkistuksia, eikä se tulostu.',
        sv: 'För anställdas och arbetssökandes uppgifter gäller strängare regler. Svaret styr kontrollerna och skrivs inte ut.',
        en: 'Stricter rules apply to data of employees and job applicants. The answer guides the checks and is not printed.',
      },
      example: {
        fi: 'Kahvila vastaa ryhmästä ”Kesätyöhakijat” kyllä ja ryhmästä ”Asiakkaat” ei.',
        sv: 'Ett kafé svarar ja för gruppen ”Sökande till sommarjobb” och nej för gruppen ”Kunder”.',
        en: 'A café answers yes for the group “Summer job applicants” and no for the group “Customers”.',
      },
      mistakes: {
        fi: [
          'Perusteeksi valitaan työntekijän suostumus. Työsuhteessa se on harvoin vapaaehtoinen.',
          'Kerätään tietoja, jotka eivät ole välittömästi tarpeen työsuhteessa. Suostumuskaan ei tee niistä sallittuja.',
        ],
        sv: [
          'Den anställdas samtycke väljs som grund. I ett anställningsförhållande är det sällan frivilligt.',
          'Det samlas in uppgifter som inte är direkt nödvändiga för anställningen. Inte ens samtycke gör dem tillåtna.',
        ],
        en: [
          'The employee’s consent is chosen as the basis. In employment it is seldom voluntary.',
          'Data are collected that are not directly necessary for the employment. Not even consent makes them allowed.',
        ],
      },
    },
    'sectionNotes.subjects': {
      label: {
        fi: 'Haluatko lisätä jotain rekisteröidyistä?',
        sv: 'Vill du tillägga något om de registrerade?',
        en: 'Would you like to add something about the data subjects?',
      },
      hint: {
        fi: 'Teksti tulee ryhmien luettelon perään.',
        sv: 'Texten kommer efter listan över grupper.',
        en: 'The text comes after the list of groups.',
      },
      why: {
        fi: 'Tähän voit kirjoittaa ryhmistä lisätiedon, jolle ei ole omaa kysymystä.',
        sv: 'Här kan du skriva sådant om grupperna som inte har en egen fråga.',
        en: 'Here you can write what has no question of its own about the groups.',
      },
      example: {
        fi: 'Urheiluseura: ”Alaikäisen jäsenen tiedot antaa huoltaja.”',
        sv: 'Idrottsförening: ”En minderårig medlems uppgifter lämnas av vårdnadshavaren.”',
        en: 'A sports club: “The data of a member under age are given by a guardian.”',
      },
      mistakes: {
        fi: ['Tässä mainitaan uusi ryhmä, joka puuttuu luettelosta.'],
        sv: ['Texten nämner en ny grupp som saknas i listan.'],
        en: ['The text mentions a new group that is missing from the list.'],
      },
    },
  },
  rows: {
    subjects: {
      add: {
        fi: 'Lisää ryhmä',
        sv: 'Lägg till en grupp',
        en: 'Add a group',
      },
      untitled: {
        fi: 'Uusi ryhmä',
        sv: 'Ny grupp',
        en: 'New group',
      },
    },
  },
} satisfies WordTree;
