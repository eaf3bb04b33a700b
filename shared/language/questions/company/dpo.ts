import type { WordTree } from '../../words.ts';

export const dpoWords = {
  title: {
    fi: 'Tietosuojavastaava',
    sv: 'Dataskyddsombud',
    en: 'Data protection officer',
  },
  intro: {
    fi: 'Useimmat pienet yritykset eivät tarvitse tietosuojavastaavaa. Yhteyshenkilö on eri asia.',
    sv: 'De flesta små företag behöver inget dataskyddsombud. En kontaktperson är en annan sak.',
    en: 'Most small companies need no data protection officer. A contact person is something else.',
  },
  questions: {
    'dpo.largeScaleMonitoring': {
      label: {
        fi: 'Kuuluuko ydintoimintaan henkilöiden laajamittainen seuranta?',
        sv: 'Hör omfattande övervakning av personer till kärnverksamheten?',
        en: 'Is large-scale monitoring of people part of your core activities?',
      },
      hint: {
        fi: 'Esimerkiksi vartiointiliike, joka valvoo kameroilla kauppakeskuksia, tai sovellus, joka seuraa tuhansien käyttäjien sijaintia. Oman myymälän kamera ei ole tällaista.',
        sv: 'Till exempel en bevakningsfirma som övervakar köpcentrum med kameror eller en app som följer tusentals användares position. Kameran i den egna butiken är inte sådan övervakning.',
        en: 'For example a security firm that watches shopping centres with cameras, or an app that follows the location of thousands of users. A camera in your own shop is not this.',
      },
      why: {
        fi: 'Jos yrityksen ydintoiminta on ihmisten säännöllistä ja laajamittaista seurantaa, laki vaatii tietosuojavastaavan.',
        sv: 'Om kärnverksamheten är regelbunden och omfattande övervakning av människor kräver lagen ett dataskyddsombud.',
        en: 'If the core activity is regular monitoring of people on a large scale, the law requires a data protection officer.',
      },
      example: {
        fi: 'Kahvila vastaa ei, vaikka kassalla on kamera. Ydintoiminta on kahvin myynti.',
        sv: 'Ett kafé svarar nej fast det finns en kamera vid kassan. Kärnverksamheten är att sälja kaffe.',
        en: 'A café answers no although there is a camera at the till. Its core activity is selling coffee.',
      },
      mistakes: {
        fi: ['Vastataan kyllä yhden kameran vuoksi. Tavallinen valvonta ei ole ydintoimintaa.'],
        sv: [
          'Svaret är ja på grund av en enda kamera. Vanlig övervakning är ingen kärnverksamhet.',
        ],
        en: [
          'The answer is yes because of one camera. Ordinary surveillance is not a core activity.',
        ],
      },
      help: {
        fi: [
          'Ydintoiminta on se, mitä varten yritys on olemassa. Palkanlaskenta ja oma tietotekniikka ovat tukitoimia.',
          'Laajuutta arvioidaan siitä, kuinka monta ihmistä ja kuinka paljon tietoja seuranta koskee, kuinka kauan se kestää ja kuinka laaja alue on kyseessä. Tarkkaa rajaa laissa ei ole.',
        ],
        sv: [
          'Kärnverksamheten är det som företaget finns till för. Löneräkning och egen datateknik är stödfunktioner.',
          'Omfattningen bedöms utifrån hur många människor och hur mycket uppgifter det gäller, hur länge övervakningen pågår och hur stort området är. Lagen har ingen exakt gräns.',
        ],
        en: [
          'The core activity is what the company exists for. Payroll and its own computers are support functions.',
          'The scale is judged by how many people and how much data are concerned, how long the monitoring lasts and how large the area is. The law sets no exact limit.',
        ],
      },
    },
    'dpo.largeScaleSpecial': {
      label: {
        fi: 'Käsitteletkö ydintoiminnassa laajamittaisesti arkaluonteisia tietoja tai rikostietoja?',
        sv: 'Behandlar du i kärnverksamheten känsliga uppgifter eller uppgifter om brott i stor omfattning?',
        en: 'Do your core activities process special categories of data or data on crimes on a large scale?',
      },
      hint: {
        fi: 'Esimerkiksi sairaala tai suuri terveyspalvelu. Oman henkilöstön sairauspoissaolot eivät ole tällaista.',
        sv: 'Till exempel ett sjukhus eller en stor hälsotjänst. Den egna personalens sjukfrånvaro är inte sådan behandling.',
        en: 'For example a hospital or a large health service. Sick leave of your own staff is not this.',
      },
      why: {
        fi: 'Jos ydintoiminta on arkaluonteisten tietojen tai rikostietojen laajamittaista käsittelyä, laki vaatii tietosuojavastaavan.',
        sv: 'Om kärnverksamheten är omfattande behandling av känsliga uppgifter eller uppgifter om brott kräver lagen ett dataskyddsombud.',
        en: 'If the core activity is processing special categories of data or data on offences on a large scale, the law requires a data protection officer.',
      },
      example: {
        fi: 'Tilitoimisto vastaa ei. Suuri lääkäriasema vastaa kyllä.',
        sv: 'En bokföringsbyrå svarar nej. En stor läkarstation svarar ja.',
        en: 'An accounting office answers no. A large medical centre answers yes.',
      },
      mistakes: {
        fi: [
          'Vastataan kyllä omien työntekijöiden sairauslomien vuoksi. Ne eivät ole ydintoimintaa.',
        ],
        sv: [
          'Svaret är ja på grund av de egna anställdas sjukfrånvaro. Den är ingen kärnverksamhet.',
        ],
        en: [
          'The answer is yes because of the sick leave of the company’s own staff. It is not a core activity.',
        ],
      },
      help: {
        fi: [
          'Arkaluonteisia eli erityisiin henkilötietoryhmiin kuuluvia ovat esimerkiksi terveys, vakaumus, ammattiliiton jäsenyys ja seksuaalinen suuntautuminen.',
          'Jos toiminta on pientä, laki ei yleensä vaadi tietosuojavastaavaa. Kirjaa silti, miten päädyit vastaukseen.',
        ],
        sv: [
          'Känsliga uppgifter, alltså särskilda kategorier av personuppgifter, är till exempel hälsa, övertygelse, medlemskap i fackförening och sexuell läggning.',
          'Om verksamheten är liten kräver lagen i regel inget dataskyddsombud. Anteckna ändå hur du kom fram till svaret.',
        ],
        en: [
          'Special categories are for example data on health, beliefs, trade union membership and sexual orientation.',
          'If the activity is small, the law usually requires no data protection officer. Write down all the same how you came to your answer.',
        ],
      },
    },
    'dpo.designated': {
      label: {
        fi: 'Oletko nimittänyt tietosuojavastaavan?',
        sv: 'Har du utnämnt ett dataskyddsombud?',
        en: 'Have you designated a data protection officer?',
      },
      hint: {
        fi: 'Vastaa kyllä vain, jos tehtävään on todella nimitetty henkilö.',
        sv: 'Svara ja endast om en person verkligen har utnämnts till uppgiften.',
        en: 'Answer yes only if a person has really been designated.',
      },
      why: {
        fi: 'Tietosuojavastaavan yhteystiedot kerrotaan selosteessa. Vastaus ratkaisee, kysytäänkö niitä.',
        sv: 'Dataskyddsombudets kontaktuppgifter ska stå i beskrivningen. Svaret avgör om vi frågar efter dem.',
        en: 'The notice gives the contact details of the data protection officer. The answer decides whether we ask for them.',
      },
      example: {
        fi: 'Kampaamo vastaa ei ja antaa sen sijaan yhteyshenkilön.',
        sv: 'En frisersalong svarar nej och anger i stället en kontaktperson.',
        en: 'A hairdresser answers no and gives a contact person instead.',
      },
      mistakes: {
        fi: [
          'Vastataan kyllä, koska joku hoitaa tietosuoja-asioita. Hän on yhteyshenkilö.',
          'Tietosuojavastaava sekoitetaan tietosuojavaltuutettuun, joka on viranomainen.',
        ],
        sv: [
          'Svaret är ja för att någon sköter dataskyddsärenden. Personen är en kontaktperson.',
          'Dataskyddsombudet blandas ihop med dataombudsmannen, som är en myndighet.',
        ],
        en: [
          'The answer is yes because somebody looks after data protection. That person is a contact person.',
          'The data protection officer is mixed up with the Data Protection Ombudsman, who is the authority.',
        ],
      },
      help: {
        fi: [
          'Tietosuojavastaava on pakollinen viranomaisille ja yrityksille, joiden ydintoiminta on laajamittaista seurantaa tai arkaluonteisten tai rikoksia koskevien tietojen laajamittaista käsittelyä.',
          'Muut voivat nimittää hänet vapaaehtoisesti. Silloin häntä koskevat samat säännöt: riippumattomuus, riittävät voimavarat ja ilmoitus viranomaiselle.',
        ],
        sv: [
          'Dataskyddsombud är obligatoriskt för myndigheter och för företag vars kärnverksamhet är omfattande övervakning eller omfattande behandling av känsliga uppgifter eller uppgifter om brott.',
          'Andra kan utnämna ett frivilligt. Då gäller samma regler: oberoende, tillräckliga resurser och anmälan till myndigheten.',
        ],
        en: [
          'An officer is compulsory for public authorities. The same holds for companies whose core activity is monitoring on a large scale, or processing special categories of data or data on offences on a large scale.',
          'Others may designate one voluntarily. The same rules then apply: independence, sufficient resources and notification to the authority.',
        ],
      },
    },
    'dpo.ground': {
      label: {
        fi: 'Miksi tietosuojavastaava on nimitetty?',
        sv: 'Varför har ett dataskyddsombud utnämnts?',
        en: 'Why has a data protection officer been designated?',
      },
      hint: {
        fi: 'Kerro, vaatiiko laki sitä vai onko nimitys vapaaehtoinen. Esimerkiksi: toiminta on laajamittaista seurantaa.',
        sv: 'Ange om lagen kräver det eller om utnämningen är frivillig. Till exempel: verksamheten är omfattande övervakning.',
        en: 'Say whether the law requires it or the designation is voluntary. For example: the activity is large-scale monitoring.',
      },
      why: {
        fi: 'Peruste osoittaa, että velvollisuutta on mietitty. Se tulee sisäiseen selosteeseen.',
        sv: 'Grunden visar att skyldigheten har övervägts. Den kommer med i det interna registret.',
        en: 'The ground shows that the duty has been considered. It goes into the internal record.',
      },
      example: {
        fi: 'Vartiointiliike: ”Ydintoiminta on laajamittaista seurantaa.” Tilitoimisto: ”Vapaaehtoinen nimitys.”',
        sv: 'Bevakningsfirma: ”Kärnverksamheten är omfattande övervakning.” Bokföringsbyrå: ”Frivillig utnämning.”',
        en: 'Security firm: “The core activity is large-scale monitoring.” Accounting office: “Designated voluntarily.”',
      },
      mistakes: {
        fi: ['Perusteeksi on kirjoitettu vain ”laki”, eikä siitä näe, mikä kohta täyttyy.'],
        sv: ['Grunden är bara ”lagen”, och man ser inte vilket villkor som är uppfyllt.'],
        en: ['The ground is only “the law”, and nobody can see which condition is met.'],
      },
    },
    'dpo.name': {
      label: {
        fi: 'Tietosuojavastaavan nimi',
        sv: 'Dataskyddsombudets namn',
        en: 'Name of the data protection officer',
      },
      hint: {
        fi: 'Tehtävää ei voi hoitaa henkilö, joka itse päättää tietojen käytöstä.',
        sv: 'Uppgiften kan inte skötas av någon som själv beslutar om hur uppgifterna används.',
        en: 'Nobody who decides on the use of the data can hold the position.',
      },
      why: {
        fi: 'Nimestä tietää, kenen puoleen kääntyä. Se tulee selosteeseen.',
        sv: 'Av namnet vet man vem man ska vända sig till. Det kommer med i beskrivningen.',
        en: 'The name shows whom to turn to. It goes into the notice.',
      },
      example: {
        fi: 'Vartiointiliike on nimittänyt tehtävään juristi Meri Kallion.',
        sv: 'En bevakningsfirma har utnämnt juristen Mia Bergman.',
        en: 'A security firm has designated the lawyer Meri Kallio.',
      },
      mistakes: {
        fi: [
          'Tehtävään on nimitetty toimitusjohtaja. Hän päättää itse tietojen käytöstä eikä voi valvoa itseään.',
        ],
        sv: [
          'Verkställande direktören har utnämnts. Hon beslutar själv om uppgifterna och kan inte övervaka sig själv.',
        ],
        en: [
          'The managing director is designated. She decides about the data herself and cannot supervise herself.',
        ],
      },
    },
    'dpo.email': {
      label: {
        fi: 'Tietosuojavastaavan sähköposti',
        sv: 'Dataskyddsombudets e-postadress',
        en: 'Email of the data protection officer',
      },
      hint: {
        fi: 'Osoite, josta hänet tavoittaa suoraan.',
        sv: 'En adress där ombudet nås direkt.',
        en: 'An address that reaches the officer directly.',
      },
      why: {
        fi: 'Tietosuojavastaavan yhteystiedot on julkaistava ja ilmoitettava viranomaiselle.',
        sv: 'Dataskyddsombudets kontaktuppgifter ska offentliggöras och meddelas myndigheten.',
        en: 'The officer’s contact details must be published and notified to the authority.',
      },
      example: {
        fi: 'Vartiointiliike: tietosuojavastaava@vartio.example.',
        sv: 'Bevakningsfirma: dataskyddsombud@bevakning.example.',
        en: 'Security firm: dpo@security.example.',
      },
      mistakes: {
        fi: ['Osoite on mallia etunimi.sukunimi@, eikä viesti mene perille.'],
        sv: ['Adressen är modellen förnamn.efternamn@, och meddelandet kommer inte fram.'],
        en: ['The address is the pattern firstname.lastname@, and the message does not arrive.'],
      },
    },
    'dpo.phone': {
      label: {
        fi: 'Tietosuojavastaavan puhelinnumero',
        sv: 'Dataskyddsombudets telefonnummer',
        en: 'Phone number of the data protection officer',
      },
      hint: {
        fi: 'Anna sähköposti tai puhelinnumero.',
        sv: 'E-postadress eller telefonnummer måste anges.',
        en: 'An email address or a phone number must be given.',
      },
      why: {
        fi: 'Joku haluaa ennemmin soittaa. Numero on vaihtoehto sähköpostille.',
        sv: 'En del ringer hellre. Numret är ett alternativ till e-posten.',
        en: 'Some would rather call. The number is an alternative to email.',
      },
      example: {
        fi: 'Vartiointiliike antaa tietosuojavastaavan suoran numeron.',
        sv: 'En bevakningsfirma anger dataskyddsombudets direkta nummer.',
        en: 'A security firm gives the officer’s direct number.',
      },
      mistakes: {
        fi: ['Numero vie vaihteeseen, joka ei tunne asiaa.'],
        sv: ['Numret går till en växel som inte känner till saken.'],
        en: ['The number leads to a switchboard that knows nothing about it.'],
      },
    },
    'dpo.address': {
      label: {
        fi: 'Tietosuojavastaavan postiosoite',
        sv: 'Dataskyddsombudets postadress',
        en: 'Postal address of the data protection officer',
      },
      hint: {
        fi: 'Täytä vain, jos osoite on muu kuin yrityksen oma.',
        sv: 'Fyll i endast om adressen är en annan än företagets egen.',
        en: 'Fill in only if the address is not that of the company.',
      },
      why: {
        fi: 'Kirje menee oikeaan paikkaan, jos tietosuojavastaava on muualla kuin yritys.',
        sv: 'Ett brev går till rätt ställe om dataskyddsombudet finns någon annanstans än företaget.',
        en: 'A letter goes to the right place if the officer is somewhere else than the company.',
      },
      example: {
        fi: 'Ulkopuolinen tietosuojavastaava: ”Lakitie 2, 33100 Tampere”.',
        sv: 'Externt dataskyddsombud: ”Lagvägen 2, 33100 Tammerfors”.',
        en: 'External data protection officer: “Lakitie 2, 33100 Tampere”.',
      },
      mistakes: {
        fi: ['Yrityksen oma osoite on kirjoitettu uudelleen.'],
        sv: ['Företagets egen adress är skriven en gång till.'],
        en: ['The company’s own address is written once more.'],
      },
    },
    'dpo.notifiedToAuthorityOn': {
      label: {
        fi: 'Milloin nimityksestä ilmoitettiin viranomaiselle?',
        sv: 'När anmäldes utnämningen till myndigheten?',
        en: 'When was the authority notified of the designation?',
      },
      hint: {
        fi: 'Ilmoitus tehdään tietosuojavaltuutetun toimistoon.',
        sv: 'Anmälan görs till dataombudsmannens byrå.',
        en: 'The notification goes to the Office of the Data Protection Ombudsman.',
      },
      why: {
        fi: 'Tietosuojavastaavasta on ilmoitettava viranomaiselle. Päivä osoittaa, että se on tehty.',
        sv: 'Dataskyddsombudet ska anmälas till myndigheten. Dagen visar att det är gjort.',
        en: 'The officer must be notified to the authority. The date shows that it has been done.',
      },
      example: {
        fi: 'Vartiointiliike teki ilmoituksen verkkolomakkeella 4.3.2026.',
        sv: 'En bevakningsfirma gjorde anmälan på webben 4.3.2026.',
        en: 'A security firm made the notification online on 4 March 2026.',
      },
      mistakes: {
        fi: ['Ilmoitus jää tekemättä, kun henkilö vaihtuu.'],
        sv: ['Anmälan glöms bort när någon annan tar över uppgiften.'],
        en: ['The notification is forgotten when the person changes.'],
      },
    },
  },
} satisfies WordTree;
