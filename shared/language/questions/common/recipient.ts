import type { WordTree } from '../../words.ts';

/** One recipient, whether of a register or of the whole company. */
export const recipientWords = {
  name: {
    label: {
      fi: 'Vastaanottajan nimi',
      sv: 'Mottagarens namn',
      en: 'Name of the recipient',
    },
    hint: {
      fi: 'Yrityksen, viranomaisen tai palvelun nimi.',
      sv: 'Namnet på företaget, myndigheten eller tjänsten.',
      en: 'The name of the company, authority or service.',
    },
    why: {
      fi: 'Ihmisellä on oikeus tietää, kenelle hänen tietojaan annetaan. Nimi tulee kumpaankin selosteeseen.',
      sv: 'Var och en har rätt att veta till vem uppgifterna lämnas. Namnet kommer med i båda dokumenten.',
      en: 'People have the right to know to whom their data are given. The name goes into both documents.',
    },
    example: {
      fi: 'Kampaamo: ”Varausapu Oy”, jonka järjestelmään varaukset tallentuvat.',
      sv: 'Frisersalong: ”Bokningshjälpen Ab”, i vars system bokningarna sparas.',
      en: 'Hairdresser: “Varausapu Oy”, whose system stores the bookings.',
    },
    mistakes: {
      fi: [
        'Nimenä on ohjelma, eikä kukaan tiedä, minkä yrityksen se on.',
        'Omat työntekijät on lisätty vastaanottajiksi. He kuuluvat rekisterinpitäjään.',
      ],
      sv: [
        'Namnet är ett program, och ingen vet vilket företag det tillhör.',
        'De egna anställda har lagts till som mottagare. De hör till den personuppgiftsansvarige.',
      ],
      en: [
        'The name is that of a program, and nobody knows which company runs it.',
        'The company’s own employees are listed as recipients. They belong to the controller.',
      ],
    },
  },
  category: {
    label: {
      fi: 'Millainen vastaanottaja on?',
      sv: 'Vilket slags mottagare är det?',
      en: 'What kind of recipient is it?',
    },
    hint: {
      fi: 'Ryhmä yleisesti sanottuna, esimerkiksi tilitoimisto tai varausjärjestelmän toimittaja.',
      sv: 'Kategorin i allmänna ordalag, till exempel bokföringsbyrå eller leverantör av bokningssystem.',
      en: 'The category in general words, for example accounting office or supplier of the booking system.',
    },
    why: {
      fi: 'Ryhmä kertoo lukijalle yhdellä sanalla, mistä on kyse, vaikka nimi ei olisi tuttu.',
      sv: 'Kategorin visar med ett ord vad det är fråga om, också när namnet är obekant.',
      en: 'The category shows in a word what the recipient does, even when the name is unfamiliar.',
    },
    example: {
      fi: 'Varausapu Oy: ”ajanvarausjärjestelmän toimittaja”.',
      sv: 'Bokningshjälpen Ab: ”leverantör av bokningssystem”.',
      en: 'Varausapu Oy: “supplier of the booking system”.',
    },
    mistakes: {
      fi: ['Ryhmänä on ”yhteistyökumppanit”. Se ei kerro, mitä kumppani tekee.'],
      sv: ['Kategorin är ”samarbetspartner”. Den säger inte vad partnern gör.'],
      en: ['The category is “partners”. It does not say what the partner does.'],
    },
  },
  kind: {
    label: {
      fi: 'Missä roolissa vastaanottaja toimii?',
      sv: 'Vilken roll har mottagaren?',
      en: 'In which role does the recipient act?',
    },
    hint: {
      fi: 'Käsittelijä toimii sinun puolestasi ja ohjeidesi mukaan. Itsenäinen rekisterinpitäjä käyttää tietoja omiin tarkoituksiinsa.',
      sv: 'Ett personuppgiftsbiträde handlar för din räkning enligt dina instruktioner. En självständigt personuppgiftsansvarig använder uppgifterna för egna ändamål.',
      en: 'A processor acts on your behalf and follows your instructions. An independent controller uses the data for purposes of its own.',
    },
    options: {
      processor: {
        fi: 'Henkilötietojen käsittelijä, joka toimii puolestasi',
        sv: 'Personuppgiftsbiträde som handlar för din räkning',
        en: 'Processor, acting on your behalf',
      },
      controller: {
        fi: 'Itsenäinen rekisterinpitäjä',
        sv: 'Självständigt personuppgiftsansvarig',
        en: 'Independent controller',
      },
      joint: {
        fi: 'Yhteisrekisterinpitäjä',
        sv: 'Gemensamt personuppgiftsansvarig',
        en: 'Joint controller',
      },
      authority: {
        fi: 'Viranomainen',
        sv: 'Myndighet',
        en: 'Authority',
      },
      group: {
        fi: 'Konserniyhtiö',
        sv: 'Koncernbolag',
        en: 'Group company',
      },
      public: {
        fi: 'Yleisö (tiedot julkaistaan)',
        sv: 'Allmänheten (uppgifterna publiceras)',
        en: 'The public (the data are published)',
      },
    },
    why: {
      fi: 'Rooli ratkaisee, tarvitaanko käsittelysopimus vai peruste tietojen luovuttamiselle.',
      sv: 'Rollen avgör om det behövs ett personuppgiftsbiträdesavtal eller en grund för utlämnandet.',
      en: 'The role decides whether you need a processing agreement or a ground for the disclosure.',
    },
    example: {
      fi: 'Tilitoimisto, joka laskee palkat: käsittelijä. Verohallinto: viranomainen. Työterveyshuolto: itsenäinen rekisterinpitäjä.',
      sv: 'En bokföringsbyrå som sköter löneräkning: personuppgiftsbiträde. Skatteförvaltningen: myndighet. Företagshälsovården: självständigt personuppgiftsansvarig.',
      en: 'An accounting office that calculates wages: processor. The Tax Administration: authority. Occupational health care: independent controller.',
    },
    mistakes: {
      fi: [
        'Pilvipalvelu on merkitty itsenäiseksi rekisterinpitäjäksi, vaikka se vain säilyttää tietojasi.',
        'Yhteisrekisterinpitäjäksi on merkitty kumppani, joka päättää vain omasta käytöstään.',
      ],
      sv: [
        'En molntjänst är märkt som självständigt personuppgiftsansvarig fast den bara förvarar dina uppgifter.',
        'En partner som bara bestämmer om sin egen användning är märkt som gemensamt personuppgiftsansvarig.',
      ],
      en: [
        'A cloud service is marked as an independent controller although it only keeps your data.',
        'A partner that decides only on its own use is marked as a joint controller.',
      ],
    },
    help: {
      fi: [
        'Kysy, kuka päättää, mihin tietoja käytetään. Jos sinä päätät ja toinen toteuttaa, toinen on käsittelijä. Jos toinen päättää omista tarkoituksistaan, hän on itsenäinen rekisterinpitäjä.',
        'Yhteisrekisterinpitäjät päättävät tarkoituksista ja keinoista yhdessä. Siitä on sovittava, ja sopimuksen pääkohdat kerrotaan ihmisille.',
        'Pankki, vakuutusyhtiö, työterveyshuolto ja asianajaja ovat tavallisesti itsenäisiä rekisterinpitäjiä. Ohjelmistotalo, tilitoimisto ja postituspalvelu ovat tavallisesti käsittelijöitä.',
      ],
      sv: [
        'Fråga vem som bestämmer vad uppgifterna används till. Om du bestämmer och den andra utför är den andra ett personuppgiftsbiträde. Om den andra bestämmer om egna ändamål är den självständigt personuppgiftsansvarig.',
        'Gemensamt personuppgiftsansvariga bestämmer ändamål och medel tillsammans. De ska komma överens om ansvaret, och de registrerade ska få veta huvuddragen.',
        'Banker, försäkringsbolag, företagshälsovård och advokater är vanligen självständigt personuppgiftsansvariga. Programvaruhus, bokföringsbyråer och utskickstjänster är vanligen personuppgiftsbiträden.',
      ],
      en: [
        'Ask who decides what the data are used for. If you decide and the other carries out, the other is a processor. If the other decides on purposes of its own, it is an independent controller.',
        'Joint controllers decide on purposes and means together. They must agree on their responsibilities and tell people the main points.',
        'Banks, insurance companies, occupational health care and lawyers are usually independent controllers. Software houses, accounting offices and mailing services are usually processors.',
      ],
    },
  },
  purpose: {
    label: {
      fi: 'Mihin vastaanottaja tarvitsee tietoja?',
      sv: 'Vad behöver mottagaren uppgifterna till?',
      en: 'What does the recipient need the data for?',
    },
    hint: {
      fi: 'Esimerkiksi palkkojen laskemiseen tai uutiskirjeen lähettämiseen.',
      sv: 'Till exempel för löneräkning eller för att skicka nyhetsbrev.',
      en: 'For example to calculate wages or to send a newsletter.',
    },
    why: {
      fi: 'Lukija ymmärtää, miksi juuri tämä vastaanottaja saa tietoja.',
      sv: 'Läsaren förstår varför just den här mottagaren får uppgifter.',
      en: 'Readers understand why this recipient receives data.',
    },
    example: {
      fi: 'Tilitoimisto: ”palkkojen laskeminen ja ilmoitukset tulorekisteriin”.',
      sv: 'Bokföringsbyrå: ”löneräkning och anmälningar till inkomstregistret”.',
      en: 'Accounting office: “calculating wages and reporting to the Incomes Register”.',
    },
    mistakes: {
      fi: [
        'Tarkoitus puuttuu, ja luovutus näyttää sattumanvaraiselta.',
        'Tarkoitus on laajempi kuin se, mihin tietoja todella tarvitaan.',
      ],
      sv: [
        'Ändamålet saknas, och utlämnandet verkar slumpmässigt.',
        'Ändamålet är vidare än vad uppgifterna verkligen behövs till.',
      ],
      en: [
        'The purpose is missing, and the disclosure looks random.',
        'The purpose is wider than what the data are really needed for.',
      ],
    },
  },
  ground: {
    label: {
      fi: 'Mihin tietojen luovutus perustuu?',
      sv: 'Vad grundar sig utlämnandet på?',
      en: 'What is the disclosure based on?',
    },
    hint: {
      fi: 'Esimerkiksi lakiin, henkilön suostumukseen tai oikeutettuun etuun.',
      sv: 'Till exempel lag, personens samtycke eller ett berättigat intresse.',
      en: 'For example on law, on the person’s consent or on a legitimate interest.',
    },
    why: {
      fi: 'Toinen rekisterinpitäjä käyttää tietoja omiin tarkoituksiinsa. Luovuttamiselle on siksi oltava laissa hyväksytty peruste.',
      sv: 'En annan personuppgiftsansvarig använder uppgifterna för egna ändamål. Därför måste utlämnandet ha en grund i lagen.',
      en: 'Another controller uses the data for purposes of its own. Disclosing them therefore needs a ground accepted by the law.',
    },
    example: {
      fi: 'Palkkatiedot tulorekisteriin: lakisääteinen velvoite (laki tulotietojärjestelmästä 53/2018).',
      sv: 'Löneuppgifter till inkomstregistret: rättslig förpliktelse (lagen om inkomstdatasystemet 53/2018).',
      en: 'Wage data to the Incomes Register: legal obligation (Act on the Incomes Information System, 53/2018).',
    },
    mistakes: {
      fi: [
        'Luovutetaan konserniyhtiölle markkinointia varten ilman omaa perustetta. Sama konserni ei ole peruste.',
        'Perusteena on suostumus, jota ei ole koskaan pyydetty.',
      ],
      sv: [
        'Uppgifter lämnas till ett koncernbolag för marknadsföring utan egen grund. Att höra till samma koncern är ingen grund.',
        'Grunden är ett samtycke som aldrig har begärts.',
      ],
      en: [
        'Data are given to a group company for marketing without a ground of its own. Being in the same group is no ground.',
        'The ground is a consent that was never asked for.',
      ],
    },
  },
  country: {
    label: {
      fi: 'Missä maassa vastaanottaja käsittelee tietoja?',
      sv: 'I vilket land behandlar mottagaren uppgifterna?',
      en: 'In which country does the recipient process the data?',
    },
    hint: {
      fi: 'Valitse maa, jossa tietoja säilytetään tai josta niitä katsotaan.',
      sv: 'Välj det land där uppgifterna förvaras eller där någon kan se dem.',
      en: 'Choose the country where the data are kept or from which they are viewed.',
    },
    why: {
      fi: 'Jos maa on EU:n ja ETA:n ulkopuolella, tarvitaan siirtoperuste. Siitä on kerrottava lukijalle.',
      sv: 'Om landet ligger utanför EU och EES behövs en grund för överföringen. Det ska läsaren få veta.',
      en: 'If the country is outside the EU and the EEA, the transfer needs a ground. Readers must be told.',
    },
    example: {
      fi: 'Kampaamon varausjärjestelmän palvelimet ovat Ruotsissa, eikä tietoja katsota muualta: Ruotsi.',
      sv: 'Salongens bokningssystem har sina servrar i Sverige, och ingen ser uppgifterna från något annat land: Sverige.',
      en: 'The servers of the hairdresser’s booking system are in Sweden and nobody views the data from elsewhere: Sweden.',
    },
    mistakes: {
      fi: [
        'Katsotaan vain palvelimen paikka. Myös tuki, joka näkee tiedot muualta, ratkaisee.',
        'Maaksi on valittu Suomi, koska myyjä on Suomessa, vaikka palvelu tuotetaan muualla.',
      ],
      sv: [
        'Bara serverns plats räknas. Också support som ser uppgifterna från ett annat land avgör.',
        'Finland är valt för att säljaren finns här, fast tjänsten produceras någon annanstans.',
      ],
      en: [
        'Only the location of the server is considered. Support staff who see the data from elsewhere count too.',
        'Finland is chosen because the seller is here, although the service is produced elsewhere.',
      ],
    },
  },
  'dpa.signed': {
    label: {
      fi: 'Onko käsittelystä tehty sopimus?',
      sv: 'Finns det ett avtal om behandlingen?',
      en: 'Is there a processing agreement?',
    },
    hint: {
      fi: 'Käsittelijän kanssa on aina tehtävä kirjallinen sopimus. Usein se on osa palvelun ehtoja.',
      sv: 'Med ett personuppgiftsbiträde ska man alltid ha ett skriftligt avtal. Det ingår ofta i tjänstens villkor.',
      en: 'A written agreement with a processor is always required. It is often part of the terms of the service.',
    },
    why: {
      fi: 'Ilman kirjallista sopimusta tietoja ei saa antaa käsittelijälle. Vastaus tulee sisäiseen selosteeseen.',
      sv: 'Utan skriftligt avtal får uppgifter inte lämnas till ett personuppgiftsbiträde. Svaret kommer med i det interna registret.',
      en: 'Without a written agreement, data may not be given to a processor. The answer goes into the internal record.',
    },
    example: {
      fi: 'Verkkokauppa vastaa kyllä: sopimus on palvelun tietojenkäsittelyehdoissa.',
      sv: 'En webbutik svarar ja: avtalet ingår i tjänstens databehandlingsvillkor.',
      en: 'A web shop answers yes: the agreement is part of the service’s data processing terms.',
    },
    mistakes: {
      fi: [
        'Luullaan, että tavallinen palvelusopimus riittää. Siinä on oltava ehdot henkilötietojen käsittelystä.',
        'Ehdot on hyväksytty, mutta niitä ei ole tallennettu mihinkään.',
      ],
      sv: [
        'Man tror att ett vanligt tjänsteavtal räcker. Det måste innehålla villkor om behandlingen av personuppgifter.',
        'Villkoren har godkänts men inte sparats någonstans.',
      ],
      en: [
        'Somebody thinks that an ordinary service contract is enough. It must include terms on processing personal data.',
        'The terms have been accepted but not kept anywhere.',
      ],
    },
    help: {
      fi: [
        'Sopimuksesta on käytävä ilmi käsittelyn kohde, kesto, luonne ja tarkoitus sekä se, mitä tietoja ja keitä se koskee.',
        'Lisäksi siinä sovitaan ohjeista, salassapidosta, suojauksesta, alikäsittelijöistä ja avusta pyyntöjen hoitamisessa. Samoin sovitaan tietojen poistamisesta lopuksi ja tarkastuksista.',
        'Isoilla palveluilla tällainen liite on usein valmiina. Etsi sitä nimellä ”tietojenkäsittelyehdot”, ”henkilötietoliite” tai DPA.',
      ],
      sv: [
        'Av avtalet ska framgå vad behandlingen gäller, dess längd, art och ändamål samt vilka uppgifter och personer den omfattar.',
        'Dessutom avtalas om instruktioner, tystnadsplikt, säkerhet, underbiträden och hjälp med begäranden. Avtalet ska också ta upp granskningar och radering av uppgifterna när tjänsten upphör.',
        'Stora tjänster har ofta en färdig bilaga. Sök efter personuppgiftsbiträdesavtal, databehandlingsvillkor eller DPA.',
      ],
      en: [
        'The agreement must set out the subject, duration, nature and purpose of the processing, and which data and which people it covers.',
        'It also settles instructions, confidentiality, security, sub-processors and help with requests. It must also cover audits and erasing the data when the service ends.',
        'Large services often have a ready annex. Look for “data processing terms”, “data processing addendum” or “DPA”.',
      ],
    },
  },
  'dpa.on': {
    label: {
      fi: 'Milloin sopimus tehtiin?',
      sv: 'När ingicks avtalet?',
      en: 'When was the agreement made?',
    },
    hint: {
      fi: 'Päivä, jona sopimus allekirjoitettiin tai ehdot hyväksyttiin.',
      sv: 'Dagen då avtalet undertecknades eller villkoren godkändes.',
      en: 'The day when the agreement was signed or the terms were accepted.',
    },
    why: {
      fi: 'Päivästä löydät oikean sopimuksen, jos viranomainen tai asiakas kysyy sitä.',
      sv: 'Med hjälp av dagen hittar du rätt avtal om myndigheten eller en kund frågar efter det.',
      en: 'The date helps you find the right agreement if the authority or a customer asks for it.',
    },
    example: {
      fi: 'Verkkokauppa hyväksyi ehdot, kun se avasi tilin 12.3.2025.',
      sv: 'En webbutik godkände villkoren när den öppnade sitt konto 12.3.2025.',
      en: 'A web shop accepted the terms when it opened its account on 12 March 2025.',
    },
    mistakes: {
      fi: ['Päivä on arvattu. Tarkista se sopimuksesta tai tilin tiedoista.'],
      sv: ['Dagen är gissad. Kontrollera den i avtalet eller kontots uppgifter.'],
      en: ['The date is guessed. Check it in the agreement or in the account.'],
    },
  },
} satisfies WordTree;
export const recipientRowWords = {
  add: {
    fi: 'Lisää vastaanottaja',
    sv: 'Lägg till mottagare',
    en: 'Add a recipient',
  },
  untitled: {
    fi: 'Uusi vastaanottaja',
    sv: 'Ny mottagare',
    en: 'New recipient',
  },
} satisfies WordTree;
