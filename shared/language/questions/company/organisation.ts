import type { WordTree } from '../../words.ts';

export const organisationWords = {
  title: {
    fi: 'Koko ja rakenne',
    sv: 'Storlek och struktur',
    en: 'Size and structure',
  },
  intro: {
    fi: 'Näistä riippuu, mitä laki yritykseltä vaatii.',
    sv: 'De avgör vad lagen kräver av företaget.',
    en: 'What the law requires of the company depends on these.',
  },
  questions: {
    employeeBand: {
      label: {
        fi: 'Kuinka monta työntekijää yrityksessä on?',
        sv: 'Hur många anställda har företaget?',
        en: 'How many employees does the company have?',
      },
      hint: {
        fi: 'Pienikin yritys tarvitsee yleensä sisäisen selosteen, jos tietoja käsitellään säännöllisesti.',
        sv: 'Också ett litet företag behöver vanligen ett internt register, om uppgifter behandlas regelbundet.',
        en: 'Even a small company usually needs an internal record, if it processes data regularly.',
      },
      options: {
        '<250': {
          fi: 'Alle 250',
          sv: 'Under 250',
          en: 'Under 250',
        },
        '250-749': {
          fi: '250–749',
          sv: '250–749',
          en: '250–749',
        },
        '>=750': {
          fi: '750 tai enemmän',
          sv: '750 eller fler',
          en: '750 or more',
        },
      },
      why: {
        fi: 'Alle 250 työntekijän yrityksellä on poikkeus sisäisen selosteen pitämisestä. Se koskee harvoja, koska asiakas- ja henkilöstötietoja käsitellään jatkuvasti.',
        sv: 'Ett företag med färre än 250 anställda har ett undantag från det interna registret. Det gäller få, eftersom kund- och personaluppgifter behandlas hela tiden.',
        en: 'A company with fewer than 250 employees has an exemption from the internal record. It helps few, because customer and staff data are processed all the time.',
      },
      example: {
        fi: 'Kuuden hengen kahvila valitsee ”Alle 250” ja pitää silti sisäisen selosteen.',
        sv: 'Ett kafé med sex anställda väljer ”Under 250” och har ändå ett internt register.',
        en: 'A café with six employees chooses “Under 250” and keeps the record all the same.',
      },
      mistakes: {
        fi: [
          'Luullaan, ettei pieni yritys tarvitse selostetta. Jo palkanlaskenta on säännöllistä.',
        ],
        sv: [
          'Man tror att ett litet företag inte behöver något register. Redan löneräkningen är regelbunden behandling.',
        ],
        en: ['Somebody thinks that a small company needs no record. Payroll alone is regular.'],
      },
      help: {
        fi: [
          'Poikkeus ei auta, jos yksikin kolmesta ehdosta täyttyy: käsittely ei ole satunnaista, siitä voi koitua riski tai siihen kuuluu arkaluonteisia tai rikoksia koskevia tietoja.',
          'Asiakasrekisteri, palkanlaskenta, ajanvaraus ja kameravalvonta eivät ole satunnaisia. Siksi lähes jokainen yritys tarvitsee selosteen.',
        ],
        sv: [
          'Undantaget hjälper inte om ett enda av tre villkor är uppfyllt: behandlingen är inte tillfällig, den kan medföra en risk eller den omfattar känsliga uppgifter eller uppgifter om brott.',
          'Kundregister, löneräkning, tidsbokning och kameraövervakning är inte tillfälliga. Därför behöver nästan alla företag registret.',
        ],
        en: [
          'The exemption does not help if even one of three conditions is met: the processing is not occasional, it may cause a risk, or it includes special categories of data or data on offences.',
          'A customer register, payroll, bookings and cameras are not occasional. That is why nearly every company needs the record.',
        ],
      },
    },
    isPublicBody: {
      label: {
        fi: 'Onko kyseessä viranomainen tai julkinen laitos?',
        sv: 'Är det fråga om en myndighet eller ett offentligt organ?',
        en: 'Is it a public authority or body?',
      },
      hint: {
        fi: 'Yritykset ja yhdistykset vastaavat tavallisesti ei.',
        sv: 'Företag och föreningar svarar vanligen nej.',
        en: 'Companies and associations usually answer no.',
      },
      why: {
        fi: 'Viranomaisen on aina nimitettävä tietosuojavastaava. Se ei myöskään voi vedota oikeutettuun etuun hoitaessaan tehtäviään.',
        sv: 'En myndighet ska alltid utnämna ett dataskyddsombud. Den kan inte heller åberopa ett berättigat intresse när den sköter sina uppgifter.',
        en: 'A public authority must always designate a data protection officer. Nor can it rely on a legitimate interest when it performs its tasks.',
      },
      example: {
        fi: 'Kahvila, yhdistys ja asunto-osakeyhtiö vastaavat ei. Kunta vastaa kyllä.',
        sv: 'Ett kafé, en förening och ett bostadsaktiebolag svarar nej. En kommun svarar ja.',
        en: 'A café, an association and a housing company answer no. A municipality answers yes.',
      },
      mistakes: {
        fi: ['Vastataan kyllä, koska asiakkaana on kunta. Se ei tee yrityksestä viranomaista.'],
        sv: ['Svaret är ja för att kunden är en kommun. Det gör inte företaget till en myndighet.'],
        en: [
          'The answer is yes because a customer is a municipality. That does not make the company an authority.',
        ],
      },
    },
    group: {
      label: {
        fi: 'Mitä muita yhtiöitä konserniin kuuluu?',
        sv: 'Vilka andra bolag hör till koncernen?',
        en: 'Which other companies belong to the group?',
      },
      hint: {
        fi: 'Täytä, jos konserniyhtiöt käsittelevät samoja tietoja.',
        sv: 'Fyll i om koncernbolagen behandlar samma uppgifter.',
        en: 'Fill in if companies of the group process the same data.',
      },
      why: {
        fi: 'Konserniyhtiöt ovat toisilleen ulkopuolisia, kun tietoja luovutetaan. Luettelo tulee sisäiseen selosteeseen.',
        sv: 'Koncernbolag är utomstående för varandra när uppgifter lämnas ut. Listan kommer med i det interna registret.',
        en: 'Group companies are outsiders to one another when data are disclosed. The list goes into the internal record.',
      },
      example: {
        fi: 'Kaneli Oy:n emoyhtiö Maustetalo Oy näkee saman asiakasjärjestelmän tiedot.',
        sv: 'Kanel Ab:s moderbolag Kryddhuset Ab ser uppgifterna i samma kundsystem.',
        en: 'Kaneli Oy’s parent company Maustetalo Oy sees the data of the same customer system.',
      },
      mistakes: {
        fi: [
          'Luullaan, että konsernissa tietoja saa jakaa vapaasti. Luovutukselle on oltava peruste.',
          'Yhtiö unohtuu, vaikka se käyttää samaa järjestelmää.',
        ],
        sv: [
          'Man tror att uppgifter får delas fritt inom koncernen. Ett utlämnande behöver en grund.',
          'Ett bolag glöms bort fast det använder samma system.',
        ],
        en: [
          'Somebody thinks that data may be shared freely within a group. A disclosure needs a ground.',
          'A company is forgotten although it uses the same system.',
        ],
      },
    },
    'group.name': {
      label: {
        fi: 'Yhtiön nimi',
        sv: 'Bolagets namn',
        en: 'Name of the company',
      },
      hint: {
        fi: 'Konserniyhtiön virallinen nimi.',
        sv: 'Koncernbolagets officiella namn.',
        en: 'The official name of the group company.',
      },
      why: {
        fi: 'Virallisesta nimestä tietää, mistä yhtiöstä on kyse.',
        sv: 'Det officiella namnet visar vilket bolag det gäller.',
        en: 'The official name shows which company it is.',
      },
      example: {
        fi: '”Maustetalo Oy”',
        sv: 'Moderbolaget: ”Kryddhuset Ab”.',
        en: 'The parent company: “Maustetalo Oy”.',
      },
      mistakes: {
        fi: ['Nimeksi on kirjoitettu vain konsernin nimi.'],
        sv: ['Bara koncernens namn är ifyllt.'],
        en: ['Only the name of the group is filled in.'],
      },
    },
    'group.contact': {
      label: {
        fi: 'Yhtiön yhteystiedot',
        sv: 'Bolagets kontaktuppgifter',
        en: 'Contact details of the company',
      },
      hint: {
        fi: 'Osoite, sähköposti tai puhelinnumero.',
        sv: 'Adress, e-postadress eller telefonnummer.',
        en: 'Address, email or phone number.',
      },
      why: {
        fi: 'Yhtiö on tavoitettava, jos joku kysyy sen käytössä olevista tiedoista.',
        sv: 'Bolaget ska kunna nås om någon frågar om uppgifterna som det använder.',
        en: 'The company must be reachable if somebody asks about the data that it uses.',
      },
      example: {
        fi: '”Maustetalo Oy, Satamatie 3, 48100 Kotka, tietosuoja@maustetalo.example”',
        sv: '”Kryddhuset Ab, Hamnvägen 3, 48100 Kotka, dataskydd@kryddhuset.example”',
        en: '“Maustetalo Oy, Satamatie 3, 48100 Kotka, privacy@maustetalo.example”',
      },
      mistakes: {
        fi: ['Kohta on tyhjä, ja viranomainen joutuu etsimään tiedot muualta.'],
        sv: ['Fältet är tomt, och myndigheten får leta efter uppgifterna på annat håll.'],
        en: ['The field is empty, and the authority has to look for the details elsewhere.'],
      },
    },
    'euRepresentative.name': {
      label: {
        fi: 'Kuka edustaa yritystä EU:ssa?',
        sv: 'Vem företräder företaget i EU?',
        en: 'Who represents the company in the EU?',
      },
      hint: {
        fi: 'Edustaja tarvitaan, jos yrityksellä ei ole toimipaikkaa EU:ssa tai ETA:ssa.',
        sv: 'En företrädare behövs om företaget inte har något verksamhetsställe i EU eller EES.',
        en: 'A representative is needed if the company has no establishment in the EU or the EEA.',
      },
      why: {
        fi: 'EU:n ja ETA:n ulkopuolisen yrityksen on yleensä nimettävä edustaja, jos se tarjoaa täällä palveluja tai seuraa ihmisiä. Nimi tulee selosteisiin.',
        sv: 'Ett företag utanför EU och EES ska i regel utse en företrädare om det erbjuder tjänster här eller övervakar människors beteende. Namnet kommer med i dokumenten.',
        en: 'A company outside the EU and the EEA must usually appoint a representative if it offers services here or monitors people’s behaviour. The name goes into the documents.',
      },
      example: {
        fi: 'Brittiläinen verkkokauppa myy Suomeen ja on valtuuttanut Lakitoimisto Vuorelan edustajakseen.',
        sv: 'En brittisk webbutik säljer till Finland och har gett Advokatbyrån Berg fullmakt som företrädare.',
        en: 'A British web shop sells to Finland and has authorised the law office Vuorela as its representative.',
      },
      mistakes: {
        fi: [
          'Edustajaksi on kirjoitettu myyjä tai jälleenmyyjä, jota ei ole valtuutettu kirjallisesti.',
          'Suomalainen yritys täyttää kohdan turhaan.',
        ],
        sv: [
          'Som företrädare står en återförsäljare utan skriftlig fullmakt.',
          'Ett finländskt företag fyller i fältet i onödan.',
        ],
        en: [
          'A reseller without a written mandate is given as the representative.',
          'A Finnish company fills in the field for nothing.',
        ],
      },
    },
    'euRepresentative.contact': {
      label: {
        fi: 'Edustajan yhteystiedot',
        sv: 'Företrädarens kontaktuppgifter',
        en: 'Contact details of the representative',
      },
      hint: {
        fi: 'Osoite, sähköposti tai puhelinnumero.',
        sv: 'Adress, e-postadress eller telefonnummer.',
        en: 'Address, email or phone number.',
      },
      why: {
        fi: 'Ihmiset ja viranomaiset voivat kääntyä edustajan puoleen yrityksen sijasta.',
        sv: 'Människor och myndigheter kan vända sig till företrädaren i stället för företaget.',
        en: 'People and authorities may turn to the representative instead of the company.',
      },
      example: {
        fi: '”Esplanadi 9, 00130 Helsinki, edustaja@vuorela.example”',
        sv: '”Esplanaden 9, 00130 Helsingfors, foretradare@berg.example”',
        en: '“Esplanadi 9, 00130 Helsinki, representative@vuorela.example”',
      },
      mistakes: {
        fi: ['Yhteystieto on yrityksen oma, EU:n ulkopuolella.'],
        sv: ['Kontaktuppgiften är företagets egen, utanför EU.'],
        en: ['The contact is the company’s own, outside the EU.'],
      },
    },
  },
  rows: {
    group: {
      add: {
        fi: 'Lisää yhtiö',
        sv: 'Lägg till bolag',
        en: 'Add a company',
      },
      untitled: {
        fi: 'Uusi yhtiö',
        sv: 'Nytt bolag',
        en: 'New company',
      },
    },
  },
} satisfies WordTree;
