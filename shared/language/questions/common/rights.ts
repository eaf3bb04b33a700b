import type { WordTree } from '../../words.ts';

export const rightsWords = {
  channels: {
    label: {
      fi: 'Miten henkilö voi tehdä tietojaan koskevan pyynnön?',
      sv: 'Hur kan en person framföra en begäran om sina uppgifter?',
      en: 'How can a person make a request about their data?',
    },
    hint: {
      fi: 'Valitse kaikki tavat, jotka käyvät. Lomakkeen voi tarjota, mutta sitä ei voi vaatia.',
      sv: 'Välj alla sätt som går bra. En blankett får erbjudas men inte krävas.',
      en: 'Choose every way that works. A form may be offered but not required.',
    },
    options: {
      email: {
        fi: 'Sähköpostilla',
        sv: 'Per e-post',
        en: 'By email',
      },
      phone: {
        fi: 'Puhelimitse',
        sv: 'Per telefon',
        en: 'By telephone',
      },
      post: {
        fi: 'Postitse',
        sv: 'Per post',
        en: 'By post',
      },
      visit: {
        fi: 'Käymällä paikalla',
        sv: 'Genom ett besök',
        en: 'By visiting',
      },
      form: {
        fi: 'Verkkolomakkeella',
        sv: 'Med ett webbformulär',
        en: 'With an online form',
      },
    },
    why: {
      fi: 'Oikeuksien käyttäminen on tehtävä helpoksi. Valitut tavat tulevat tietosuojaselosteeseen.',
      sv: 'Det ska vara lätt att utöva sina rättigheter. De valda sätten kommer med i dataskyddsbeskrivningen.',
      en: 'Using one’s rights must be made easy. The chosen ways go into the privacy notice.',
    },
    example: {
      fi: 'Kampaamo valitsee sähköpostin, puhelimen, postin ja paikalla käymisen.',
      sv: 'En frisersalong väljer e-post, telefon, post och besök.',
      en: 'A hairdresser chooses email, telephone, post and visiting.',
    },
    mistakes: {
      fi: [
        'Vaaditaan allekirjoitettua lomaketta. Siitä on Suomessa määrätty seuraamusmaksu.',
        'Valitaan verkkolomake, jota kukaan ei seuraa.',
      ],
      sv: [
        'En undertecknad blankett krävs. Det har lett till en påföljdsavgift i Finland.',
        'Ett webbformulär är valt, men ingen läser svaren.',
      ],
      en: [
        'A signed form is required. In Finland that has led to an administrative fine.',
        'An online form is chosen that nobody follows.',
      ],
    },
    help: {
      fi: [
        'Pyyntö on pyyntö, tuli se mitä tietä tahansa. Myös viesti asiakaspalveluun tai työntekijälle on käsiteltävä, vaikka se ei tulisi toivottua kautta.',
        'Pyyntöön vastataan ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa. Aikaa voi jatkaa kahdella kuukaudella, jos pyyntö on vaikea tai pyyntöjä on paljon. Jatkosta ja sen syystä kerrotaan ensimmäisen kuukauden aikana.',
      ],
      sv: [
        'En begäran är en begäran oavsett väg. Också ett meddelande till kundtjänsten eller en anställd ska behandlas, även om det inte kommer på önskat sätt.',
        'En begäran besvaras utan onödigt dröjsmål och senast inom en månad. Tiden kan förlängas med två månader om begäran är svår eller om det finns många. Personen ska få veta om förlängningen och skälet till den inom den första månaden.',
      ],
      en: [
        'A request is a request, whichever way it comes. A message to customer service or to an employee must be handled too, even if it does not come the way you hoped.',
        'A request is answered without undue delay and within one month at the latest. The time may be extended by two months if the request is difficult or there are many. People are told of the extension and its reason within the first month.',
      ],
    },
  },
  formAt: {
    label: {
      fi: 'Missä verkkolomake on?',
      sv: 'Var finns webbformuläret?',
      en: 'Where is the online form?',
    },
    hint: {
      fi: 'Verkko-osoite tai kohta palvelussa, esimerkiksi ”Omat tiedot”.',
      sv: 'En webbadress eller ett ställe i tjänsten, till exempel ”Mina uppgifter”.',
      en: 'A web address or a place in the service, such as “My data”.',
    },
    why: {
      fi: 'Lomakkeesta ei ole apua, jos sitä ei löydä. Paikka tulee tietosuojaselosteeseen lomakkeen viereen.',
      sv: 'En blankett är till ingen nytta om den inte hittas. Stället kommer med i dataskyddsbeskrivningen bredvid blanketten.',
      en: 'A form is of no use if it cannot be found. Its place goes into the privacy notice beside the form.',
    },
    example: {
      fi: 'Verkkokauppa: ”https://kauppa.example/omat-tiedot”.',
      sv: 'En webbutik: ”https://butik.example/mina-uppgifter”.',
      en: 'A web shop: “https://shop.example/my-data”.',
    },
    mistakes: {
      fi: ['Annetaan etusivun osoite, josta lomaketta saa etsiä.'],
      sv: ['Adressen leder till startsidan, och blanketten får man leta efter.'],
      en: ['The address leads to the front page, where the form has to be looked for.'],
    },
  },
  how: {
    label: {
      fi: 'Mihin pyyntö lähetetään, ja mitä siinä on hyvä kertoa?',
      sv: 'Vart skickas begäran, och vad är bra att skriva i den?',
      en: 'Where is the request sent, and what is useful to say in it?',
    },
    hint: {
      fi: 'Anna osoite. Vastausaika, enintään kuukausi, tulee selosteeseen itsestään.',
      sv: 'Ange adressen. Svarstiden, högst en månad, läggs till i dokumentet automatiskt.',
      en: 'Give the address. The time to answer, one month at most, is added to the notice for you.',
    },
    why: {
      fi: 'Selvä osoite säästää kummankin aikaa, ja pyyntö päätyy oikealle ihmiselle.',
      sv: 'En tydlig adress sparar bådas tid, och begäran når rätt person.',
      en: 'A clear address saves time for both, and the request reaches the right person.',
    },
    example: {
      fi: '”Lähetä pyyntö osoitteeseen tietosuoja@kampaamosuvi.example. Kerro nimesi ja se, mitä palvelua pyyntö koskee.”',
      sv: '”Skicka begäran till dataskydd@salongsofia.example. Uppge ditt namn och vilken tjänst det gäller.”',
      en: '“Send your request to privacy@salonsuvi.example. Give your name and say which service it concerns.”',
    },
    mistakes: {
      fi: [
        'Pyydetään perustelemaan, miksi tietoja halutaan nähdä tai poistaa. Yleensä perustelua ei saa vaatia.',
        'Pyynnöstä luvataan periä maksu. Se on maksuton, ellei se ole ilmeisen perusteeton tai kohtuuton.',
      ],
      sv: [
        'Personen ombeds motivera varför uppgifterna ska visas eller raderas. I regel får man inte kräva det.',
        'Enligt texten kostar en begäran. Begäran är avgiftsfri, om den inte är uppenbart ogrundad eller orimlig.',
      ],
      en: [
        'People are asked why they want to see or erase their data. Usually you may not require reasons.',
        'A fee is announced. A request is free, unless it is manifestly unfounded or excessive.',
      ],
    },
  },
  identification: {
    label: {
      fi: 'Miten varmistat, kuka pyynnön tekee?',
      sv: 'Hur kontrollerar du vem som framför begäran?',
      en: 'How do you make sure who is asking?',
    },
    hint: {
      fi: 'Kysy lisätietoja vain, jos henkilöllisyydestä on perusteltu epäily. Henkilötunnus ja nimi eivät yksin riitä tunnistamiseen.',
      sv: 'Fråga efter mer uppgifter bara om det finns rimliga skäl att tvivla på identiteten. Det räcker inte att personen uppger namn och personbeteckning.',
      en: 'Ask for more only if there is reasonable doubt about the identity. A personal identity code and a name alone are not enough.',
    },
    why: {
      fi: 'Tietoja ei saa antaa väärälle ihmiselle. Liikaa tietojakaan ei saa kysyä.',
      sv: 'Uppgifter får inte lämnas till fel person. Man får inte heller fråga för mycket.',
      en: 'Data must not be given to the wrong person. Nor may you ask for too much.',
    },
    example: {
      fi: '”Vastaamme siihen osoitteeseen, joka meillä on jo tiedossa. Jos osoite on uusi, soitamme tuttuun numeroon.”',
      sv: '”Vi svarar till den adress som vi redan känner till. Om adressen är ny ringer vi till det nummer som vi har.”',
      en: '“We answer to the address that we already know. If the address is new, we call the number we have.”',
    },
    mistakes: {
      fi: [
        'Pyydetään aina kuva henkilökortista. Lisätietoja saa pyytää vain, jos on aihetta epäillä.',
        'Tunnistetaan pelkällä henkilötunnuksella. Laki kieltää sen, myös nimen kanssa.',
      ],
      sv: [
        'En bild av identitetskortet begärs alltid. Mer uppgifter får begäras bara om det finns skäl att tvivla.',
        'Identiteten kontrolleras enbart med personbeteckningen. Lagen förbjuder det, också tillsammans med namnet.',
      ],
      en: [
        'A picture of the identity card is always asked for. You may ask for more only if there is reason to doubt.',
        'People are identified by the personal identity code alone. The law forbids it, even together with the name.',
      ],
    },
    help: {
      fi: [
        'Useimmiten riittää, että pyyntö tulee tutusta osoitteesta tai kirjautuneelta käyttäjältä. Mitä arkaluonteisempia tiedot ovat, sitä huolellisempi on syytä olla.',
        'Jos epäilet perustellusti, kuka pyynnön tekee, voit pyytää lisätietoja. Pyydä vain se, mitä tunnistamiseen tarvitaan, ja poista se, kun asia on hoidettu.',
      ],
      sv: [
        'Oftast räcker det att begäran kommer från en känd adress eller en inloggad användare. Ju känsligare uppgifter, desto noggrannare bör man vara.',
        'Om du har rimliga skäl att tvivla på vem som framför begäran får du be om mer uppgifter. Be bara om det som behövs och radera det när ärendet är klart.',
      ],
      en: [
        'Mostly it is enough that the request comes from a known address or from a signed-in user. The more sensitive the data, the more careful you should be.',
        'If you have reasonable doubts about who is asking, you may ask for more. Ask only for what you need and erase it when the matter is settled.',
      ],
    },
  },
  language: {
    label: {
      fi: 'Millä kielillä pyynnön voi tehdä?',
      sv: 'På vilka språk kan begäran framföras?',
      en: 'In which languages can the request be made?',
    },
    hint: {
      fi: 'Luettele kielet, joilla palvelet. Pyyntö muullakin kielellä on silti käsiteltävä.',
      sv: 'Räkna upp de språk som du ger service på. En begäran på ett annat språk ska ändå behandlas.',
      en: 'List the languages in which you serve. A request in another language must still be handled.',
    },
    why: {
      fi: 'Lukija tietää, millä kielellä hän saa vastauksen helposti.',
      sv: 'Läsaren vet på vilket språk det är lätt att få svar.',
      en: 'Readers know in which language they easily get an answer.',
    },
    example: {
      fi: 'Kahvila: ”suomi, ruotsi ja englanti”.',
      sv: 'Kafé: ”finska, svenska och engelska”.',
      en: 'Café: “Finnish, Swedish and English”.',
    },
    mistakes: {
      fi: ['Kirjoitetaan, että pyynnöt otetaan vastaan vain suomeksi. Kieli ei saa olla este.'],
      sv: ['Enligt texten tas begäranden emot bara på finska. Språket får inte vara ett hinder.'],
      en: [
        'The text says that requests are accepted only in Finnish. Language must not be an obstacle.',
      ],
    },
  },
  access: {
    label: {
      fi: 'Tarkennus: oikeus saada pääsy tietoihin',
      sv: 'Precisering: rätt till tillgång',
      en: 'Addition: right of access',
    },
    hint: {
      fi: 'Vakioteksti tulee selosteeseen itsestään. Kirjoita tähän vain se, minkä haluat lisätä.',
      sv: 'Standardtexten läggs till automatiskt. Skriv här bara det som du vill tillägga.',
      en: 'The standard text is added for you. Write here only what you want to add.',
    },
    why: {
      fi: 'Jokainen saa kysyä, mitä hänestä tiedetään, ja saada jäljennöksen. Oikeus ei riipu siitä, mihin käsittely perustuu.',
      sv: 'Var och en får fråga vilka uppgifter som finns om honom eller henne och få en kopia. Rätten beror inte på vad behandlingen grundar sig på.',
      en: 'Everyone may ask what is known about them and get a copy. The right does not depend on the legal basis.',
    },
    example: {
      fi: 'Verkkokauppa: ”Tilauksesi ja yhteystietosi näet myös kirjautumalla omalle tilillesi.”',
      sv: 'Webbutik: ”Dina beställningar och kontaktuppgifter ser du också på ditt eget konto.”',
      en: 'Web shop: “You also see your orders and contact details in your own account.”',
    },
    mistakes: {
      fi: [
        'Luvataan vain osa tiedoista. Oikeus koskee yleensä kaikkia henkilön tietoja, myös muistiinpanoja.',
        'Jäljennös lähetetään niin, että siinä näkyy muidenkin tietoja.',
      ],
      sv: [
        'Bara en del av uppgifterna utlovas. Rätten gäller vanligen alla personens uppgifter, också anteckningar.',
        'Kopian skickas så att också andras uppgifter syns.',
      ],
      en: [
        'Only some of the data are promised. The right usually covers all data about the person, notes too.',
        'The copy is sent so that data about other people can be seen.',
      ],
    },
  },
  rectification: {
    label: {
      fi: 'Tarkennus: oikeus tietojen oikaisemiseen',
      sv: 'Precisering: rätt till rättelse',
      en: 'Addition: right to rectification',
    },
    hint: {
      fi: 'Kerro esimerkiksi, jos henkilö voi korjata tietonsa itse verkossa.',
      sv: 'Ange till exempel om personen själv kan rätta sina uppgifter på webben.',
      en: 'Say, for example, whether people can correct their data themselves online.',
    },
    why: {
      fi: 'Väärä tieto voi haitata ihmistä. Hän saa pyytää korjausta ja täydennystä aina.',
      sv: 'En felaktig uppgift kan skada. Personen får alltid be om rättelse och komplettering.',
      en: 'Wrong data can do harm. People may always ask for them to be corrected and completed.',
    },
    example: {
      fi: 'Urheiluseura: ”Voit korjata osoitteesi itse jäsensivuilla.”',
      sv: 'Idrottsförening: ”Du kan själv rätta din adress på medlemssidorna.”',
      en: 'Sports club: “You can correct your address yourself on the members’ pages.”',
    },
    mistakes: {
      fi: [
        'Korjataan vain yhteen järjestelmään. Sama tieto voi olla myös muilla vastaanottajilla.',
      ],
      sv: ['Rättelsen görs i bara ett system. Samma uppgift kan finnas också hos andra mottagare.'],
      en: ['The correction is made in only one system. Other recipients may have the same data.'],
    },
  },
  erasure: {
    label: {
      fi: 'Tarkennus: oikeus tietojen poistamiseen',
      sv: 'Precisering: rätt till radering',
      en: 'Addition: right to erasure',
    },
    hint: {
      fi: 'Kerro esimerkiksi, mitkä tiedot laki velvoittaa säilyttämään.',
      sv: 'Ange till exempel vilka uppgifter lagen kräver att du sparar.',
      en: 'Say, for example, which data the law obliges you to keep.',
    },
    why: {
      fi: 'Tietoja ei saa pitää turhaan. Osa tiedoista on silti säilytettävä lain vuoksi, ja siitä on reilua kertoa.',
      sv: 'Uppgifter får inte sparas i onödan. En del måste ändå sparas enligt lag, och det är ärligt att säga.',
      en: 'Data must not be kept for nothing. Some must still be kept by law, and it is fair to say so.',
    },
    example: {
      fi: 'Verkkokauppa: ”Kirjanpitolain vuoksi säilytämme laskut kuusi vuotta sen vuoden lopusta, jona tilikausi päättyi.”',
      sv: 'Webbutik: ”På grund av bokföringslagen sparar vi fakturor i sex år från utgången av det år då räkenskapsperioden gick ut.”',
      en: 'Web shop: “Because of the Accounting Act we keep invoices for six years from the end of the year in which the financial year ended.”',
    },
    mistakes: {
      fi: [
        'Luvataan poistaa kaikki heti. Laki voi velvoittaa säilyttämään osan.',
        'Varataan oikeus kieltäytyä poistamasta ilman syytä. Kieltäytymiseen tarvitaan laissa mainittu syy.',
      ],
      sv: [
        'Texten lovar att allt raderas genast. Lagen kan kräva att en del sparas.',
        'Företaget förbehåller sig rätten att vägra utan skäl. Ett nej kräver ett skäl som nämns i lagen.',
      ],
      en: [
        'The text promises to erase everything at once. The law may oblige you to keep some.',
        'The right to refuse is reserved without a reason. A refusal needs a reason named in the law.',
      ],
    },
    help: {
      fi: [
        'Poistamista voi pyytää esimerkiksi silloin, kun tietoja ei enää tarvita, suostumus peruutetaan tai tietoja on käsitelty lainvastaisesti.',
        'Oikeutta ei ole siltä osin kuin laki velvoittaa säilyttämään tiedot tai niitä tarvitaan oikeusvaateen vuoksi. Näin on usein laskuissa ja palkkatiedoissa.',
      ],
      sv: [
        'Man kan begära radering till exempel när uppgifterna inte längre behövs, när samtycket återkallas eller när uppgifterna har behandlats olagligt.',
        'Rätten gäller inte när lagen kräver att uppgifterna sparas eller när de behövs för ett rättsligt anspråk. Så är det ofta med fakturor och löneuppgifter.',
      ],
      en: [
        'Erasure may be requested for example when the data are no longer needed, when consent is withdrawn or when the data have been processed unlawfully.',
        'The right does not apply where the law obliges you to keep the data or they are needed for a legal claim. This is often so with invoices and wages.',
      ],
    },
  },
  restriction: {
    label: {
      fi: 'Tarkennus: oikeus käsittelyn rajoittamiseen',
      sv: 'Precisering: rätt till begränsning av behandling',
      en: 'Addition: right to restriction of processing',
    },
    hint: {
      fi: 'Kirjoita tähän vain se, minkä haluat lisätä vakiotekstiin.',
      sv: 'Skriv här bara det som du vill tillägga till standardtexten.',
      en: 'Write here only what you want to add to the standard text.',
    },
    why: {
      fi: 'Ihminen voi pyytää, että tiedot vain säilytetään eikä niitä käytetä. Näin tehdään esimerkiksi, kun tietojen oikeellisuutta selvitetään.',
      sv: 'Personen kan begära att uppgifterna bara förvaras och inte används, till exempel medan det utreds om de är riktiga.',
      en: 'People may ask that their data are only kept and not used. This is done for example while their accuracy is checked.',
    },
    example: {
      fi: '”Merkitsemme tiedot järjestelmään, eikä niitä käytetä sinä aikana.”',
      sv: '”Vi märker uppgifterna i systemet, och de används inte under tiden.”',
      en: '“We mark the data in the system, and they are not used during that time.”',
    },
    mistakes: {
      fi: ['Rajoittaminen sekoitetaan poistamiseen. Rajoitettuja tietoja ei hävitetä.'],
      sv: ['Begränsning blandas ihop med radering. Begränsade uppgifter förstörs inte.'],
      en: ['Restriction is mixed up with erasure. Restricted data are not destroyed.'],
    },
  },
  portability: {
    label: {
      fi: 'Tarkennus: oikeus siirtää tiedot järjestelmästä toiseen',
      sv: 'Precisering: rätt till dataportabilitet',
      en: 'Addition: right to data portability',
    },
    hint: {
      fi: 'Kerro esimerkiksi, missä muodossa tiedot saa itselleen.',
      sv: 'Ange till exempel i vilket format personen får uppgifterna.',
      en: 'Say, for example, in which format people receive their data.',
    },
    why: {
      fi: 'Ihminen saa viedä itse antamansa tiedot toiseen palveluun. Oikeus on voimassa, kun peruste on suostumus tai sopimus ja käsittely on automaattista.',
      sv: 'Personen får flytta uppgifter som hon eller han har lämnat till en annan tjänst. Rätten gäller när grunden är samtycke eller avtal och behandlingen är automatiserad.',
      en: 'People may take the data they gave to another service. The right exists when the basis is consent or contract and the processing is automated.',
    },
    example: {
      fi: 'Verkkokauppa: ”Saat tilaustietosi CSV-tiedostona.”',
      sv: 'Webbutik: ”Du får dina beställningar som en CSV-fil.”',
      en: 'Web shop: “You get your orders as a CSV file.”',
    },
    mistakes: {
      fi: [
        'Oikeus luvataan, vaikka peruste on laki tai oikeutettu etu. Silloin sitä ei ole.',
        'Tiedot annetaan kuvana tai paperina. Niitä toinen järjestelmä ei osaa lukea.',
      ],
      sv: [
        'Rätten utlovas fast grunden är lag eller berättigat intresse. Då gäller den inte.',
        'Uppgifterna ges som bild eller på papper. Ett annat system kan inte läsa dem.',
      ],
      en: [
        'The right is promised although the basis is law or a legitimate interest. Then it does not exist.',
        'The data are given as a picture or on paper. Another system cannot read them.',
      ],
    },
  },
  objection: {
    label: {
      fi: 'Tarkennus: vastustamisoikeus',
      sv: 'Precisering: rätt att göra invändningar',
      en: 'Addition: right to object',
    },
    hint: {
      fi: 'Kirjoita tähän vain se, minkä haluat lisätä vakiotekstiin.',
      sv: 'Skriv här bara det som du vill tillägga till standardtexten.',
      en: 'Write here only what you want to add to the standard text.',
    },
    why: {
      fi: 'Oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä voi vastustaa. Tästä on kerrottava selosteessa selvästi ja erillään muusta.',
      sv: 'Personen kan invända mot behandling som grundar sig på berättigat eller allmänt intresse. Detta ska framgå tydligt och åtskilt från annan information.',
      en: 'People may object to processing based on legitimate interest or public interest. The notice must state this clearly and apart from other information.',
    },
    example: {
      fi: 'Kahvila: ”Jos vastustat tietojesi käyttöä, kerro tilanteestasi osoitteeseen info@kahvilakaneli.example.”',
      sv: 'Kafé: ”Om du invänder mot behandlingen, skriv om din situation till info@kafekanel.example.”',
      en: 'Café: “If you object to the processing, tell us about your situation at info@cafecinnamon.example.”',
    },
    mistakes: {
      fi: [
        'Suoramarkkinoinnin kieltoon vaaditaan perustelu. Sen voi kieltää aina ilman syytä.',
        'Vastustamisoikeudesta kerrotaan, vaikka kaikki käsittely perustuu lakiin tai sopimukseen.',
      ],
      sv: [
        'En motivering krävs av den som säger nej till direktmarknadsföring. Det får alla göra utan motivering.',
        'Rätten nämns fast all behandling grundar sig på lag eller avtal.',
      ],
      en: [
        'A reason is required for refusing direct marketing. It may always be refused without a reason.',
        'The right is mentioned although all processing is based on law or contract.',
      ],
    },
  },
  withdrawal: {
    label: {
      fi: 'Tarkennus: suostumuksen peruuttaminen',
      sv: 'Precisering: återkallande av samtycke',
      en: 'Addition: withdrawal of consent',
    },
    hint: {
      fi: 'Peruuttamistapa kysytään kunkin tarkoituksen kohdalla. Lisää tähän se, mikä koskee kaikkia.',
      sv: 'Sättet att återkalla anges vid varje ändamål. Skriv här det som gäller alla.',
      en: 'How to withdraw is asked with each purpose. Add here what applies to all.',
    },
    why: {
      fi: 'Suostumuksen voi peruuttaa milloin tahansa. Peruuttamisen on oltava yhtä helppoa kuin antamisen.',
      sv: 'Ett samtycke kan återkallas när som helst. Det ska vara lika lätt som att ge det.',
      en: 'Consent may be withdrawn at any time. It must be as easy as giving it.',
    },
    example: {
      fi: 'Verkkokauppa: ”Voit peruuttaa kaikki suostumuksesi kerralla oman tilisi asetuksista.”',
      sv: 'Webbutik: ”Du kan återkalla alla samtycken på en gång i kontots inställningar.”',
      en: 'Web shop: “You can withdraw all your consents at once in the settings of your account.”',
    },
    mistakes: {
      fi: [
        'Peruuttamiseen vaaditaan kirje, vaikka suostumus annettiin yhdellä painalluksella.',
        'Sanotaan, että peruuttaminen tekee aiemmasta käsittelystä laitonta. Niin ei ole.',
      ],
      sv: [
        'Återkallandet kräver ett brev fast samtycket gavs med ett klick.',
        'Texten säger att återkallandet gör den tidigare behandlingen olaglig. Så är det inte.',
      ],
      en: [
        'Withdrawing takes a letter although consent was given with one click.',
        'The text says that withdrawing makes the earlier processing unlawful. It does not.',
      ],
    },
  },
  complaint: {
    label: {
      fi: 'Tarkennus: oikeus tehdä valitus valvontaviranomaiselle',
      sv: 'Precisering: rätt att lämna in klagomål till tillsynsmyndigheten',
      en: 'Addition: right to lodge a complaint with a supervisory authority',
    },
    hint: {
      fi: 'Tietosuojavaltuutetun toimiston yhteystiedot tulevat selosteeseen itsestään.',
      sv: 'Kontaktuppgifterna till dataombudsmannens byrå läggs till automatiskt.',
      en: 'The contact details of the Office of the Data Protection Ombudsman are added for you.',
    },
    why: {
      fi: 'Jokaisella on oikeus valittaa viranomaiselle. Siitä on kerrottava jokaisessa selosteessa.',
      sv: 'Var och en har rätt att klaga hos myndigheten. Det ska stå i varje beskrivning.',
      en: 'Everyone has the right to complain to the authority. Every notice must say so.',
    },
    example: {
      fi: '”Toivomme, että otat ensin yhteyttä meihin. Voit silti valittaa milloin tahansa.”',
      sv: '”Kontakta gärna först oss. Du kan ändå lämna in klagomål när som helst.”',
      en: '“Please contact us first. You may still lodge a complaint at any time.”',
    },
    mistakes: {
      fi: [
        'Vaaditaan, että asiasta sovitaan ensin yrityksen kanssa. Valittaa saa heti.',
        'Kirjoitetaan viranomaisen vanha osoite. Nykyinen tulostuu itsestään.',
      ],
      sv: [
        'Texten kräver att personen först reder ut saken med företaget. Man får klaga genast.',
        'Myndighetens gamla adress skrivs in. Den aktuella skrivs ut automatiskt.',
      ],
      en: [
        'The text requires people to settle the matter with the company first. They may complain at once.',
        'An old address of the authority is written. The current one is printed for you.',
      ],
    },
  },
  extra: {
    label: {
      fi: 'Haluatko kertoa oikeuksista vielä muuta?',
      sv: 'Vill du tillägga något om rättigheterna?',
      en: 'Do you want to say more about the rights?',
    },
    hint: {
      fi: 'Teksti tulee oikeuksien loppuun. Älä lupaa oikeutta, jota laki ei tässä anna.',
      sv: 'Texten kommer sist i avsnittet om rättigheterna. Lova inte en rättighet som lagen inte ger här.',
      en: 'The text ends the part on rights. Do not promise a right that the law does not give here.',
    },
    why: {
      fi: 'Joskus palvelussa on oikeus tai tapa, joka ei sovi muihin kohtiin.',
      sv: 'Ibland ger tjänsten en rättighet eller ett arbetssätt som inte passar i de andra fälten.',
      en: 'Sometimes a service has a right or a way of working that fits no other question.',
    },
    example: {
      fi: 'Yhdistys: ”Voit pyytää, ettei nimesi näy jäsenlehdessä.”',
      sv: 'Förening: ”Du kan be att ditt namn inte syns i medlemstidningen.”',
      en: 'Association: “You can ask that your name is not shown in the members’ magazine.”',
    },
    mistakes: {
      fi: [
        'Luvataan oikeus, jota tässä käsittelyssä ei ole. Lupaus sitoo.',
        'Toistetaan vakioteksti omin sanoin. Lukija ei tiedä, kumpi pätee.',
      ],
      sv: [
        'En rättighet utlovas som inte finns i den här behandlingen. Ett löfte binder.',
        'Standardtexten upprepas med egna ord. Läsaren vet inte vilken som gäller.',
      ],
      en: [
        'A right is promised that this processing does not give. A promise binds.',
        'The standard text is repeated in other words. Readers do not know which one holds.',
      ],
    },
  },
} satisfies WordTree;
