import type { WordTree } from '../../words.ts';

export const dataWords = {
  title: {
    fi: 'Henkilötiedot',
    sv: 'Personuppgifter',
    en: 'Personal data',
  },
  intro: {
    fi: 'Luettele tiedot ryhmittäin, esimerkiksi yhteystiedot ja laskutustiedot.',
    sv: 'Räkna upp uppgifterna kategorivis, till exempel kontaktuppgifter och faktureringsuppgifter.',
    en: 'List the data in groups, such as contact details and billing details.',
  },
  questions: {
    data: {
      label: {
        fi: 'Mitä tietoja käsittelet?',
        sv: 'Vilka uppgifter behandlar du?',
        en: 'What data do you process?',
      },
      hint: {
        fi: 'Kokoa toisiinsa liittyvät tiedot samaan ryhmään.',
        sv: 'Samla uppgifter som hör ihop i samma kategori.',
        en: 'Put data that belong together in the same group.',
      },
      why: {
        fi: 'Lukija näkee, mitä hänestä kirjataan. Samat ryhmät tarvitaan sisäiseen selosteeseen, ja niihin liitetään lähteet, vastaanottajat ja säilytysajat.',
        sv: 'Läsaren ser vad som antecknas om honom eller henne. Samma kategorier behövs i det interna registret, och källor, mottagare och lagringstider kopplas till dem.',
        en: 'Readers see what is recorded about them. The internal record needs the same categories, and sources, recipients and storage periods are linked to them.',
      },
      example: {
        fi: 'Kampaamo: Yhteystiedot, Varaustiedot, Palvelutiedot ja Maksutiedot. Allergiat ovat omana ryhmänään, koska ne ovat terveystietoja.',
        sv: 'Frisersalong: Kontaktuppgifter, Bokningsuppgifter, Uppgifter om tjänsten och Betalningsuppgifter. Allergier är en egen kategori eftersom de är uppgifter om hälsa.',
        en: 'A hair salon: Contact details, Booking details, Service details and Payment details. Allergies are a category of their own because they are health data.',
      },
      mistakes: {
        fi: [
          'Luettelo on kopioitu muualta, ja siinä on tietoja, joita yritys ei kerää.',
          'Arkaluonteiset tiedot on piilotettu samaan ryhmään muiden kanssa. Tee niille oma ryhmä.',
          'Kerätään varmuuden vuoksi enemmän kuin tarkoitukseen tarvitaan.',
        ],
        sv: [
          'Listan är kopierad någonstans ifrån och innehåller uppgifter som företaget inte samlar in.',
          'Känsliga uppgifter är gömda i samma kategori som andra. Gör en egen kategori för dem.',
          'För säkerhets skull samlas mer in än ändamålet kräver.',
        ],
        en: [
          'The list is copied from elsewhere and includes data that the company does not collect.',
          'Sensitive data are hidden among other data. Make a category of their own for them.',
          'More is collected than the purpose needs, just in case.',
        ],
      },
      help: {
        fi: [
          'Henkilötietoja ovat kaikki tiedot, jotka voi yhdistää ihmiseen joko suoraan tai muiden tietojen avulla. Nimi ja puhelinnumero ovat henkilötietoja, mutta niin ovat myös asiakasnumero, IP-osoite, valokuva ja muistiinpano käynnistä.',
          'Tee ryhmiä sen mukaan, mikä niitä yhdistää: yleensä sama käyttö, sama säilytysaika ja sama suojauksen tarve. Pienellä yrityksellä ryhmiä on tavallisesti kolmesta kuuteen.',
        ],
        sv: [
          'Personuppgifter är alla uppgifter som kan kopplas till en människa, direkt eller med hjälp av andra uppgifter. Namn och telefonnummer är personuppgifter, men det är också kundnummer, IP-adress, foto och en anteckning om ett besök.',
          'Gruppera uppgifterna efter det som förenar dem: oftast samma användning, samma lagringstid och samma behov av skydd. Ett litet företag har vanligen tre till sex kategorier.',
        ],
        en: [
          'Personal data are all data that can be linked to a human being, directly or with the help of other data. A name and a phone number are personal data, and so are a customer number, an IP address, a photo and a note about a visit.',
          'Group data by what they share: usually the same use, the same storage period and the same need for protection. A small company usually has three to six categories.',
        ],
      },
    },
    'data.text': {
      label: {
        fi: 'Tietoryhmä',
        sv: 'Kategori av uppgifter',
        en: 'Category of data',
      },
      hint: {
        fi: 'Esimerkiksi Yhteystiedot tai Varaustiedot.',
        sv: 'Till exempel Kontaktuppgifter eller Bokningsuppgifter.',
        en: 'For example Contact details or Booking details.',
      },
      why: {
        fi: 'Ryhmän nimi tulostuu molempiin selosteisiin, ja sillä ryhmä valitaan muissa kohdissa.',
        sv: 'Kategorins namn skrivs ut i båda dokumenten, och kategorin väljs med namnet på andra ställen.',
        en: 'The name of the category is printed in both documents, and the category is chosen by it elsewhere in the form.',
      },
      example: {
        fi: 'Verkkokauppa: ”Tilaus- ja toimitustiedot”.',
        sv: 'Webbutik: ”Beställnings- och leveransuppgifter”.',
        en: 'A web shop: “Order and delivery details”.',
      },
      mistakes: {
        fi: [
          'Ryhmän nimenä on rekisterin nimi, esimerkiksi ”Asiakasrekisteri”. Se ei kerro, mitä tietoja ryhmässä on.',
          'Ryhmän nimi on ”Muut tiedot”. Lukija ei voi tietää, mitä ne ovat.',
        ],
        sv: [
          'Kategorin har registrets namn, till exempel ”Kundregister”. Det visar inte vilka uppgifter som ingår.',
          'Kategorin heter ”Övriga uppgifter”. Läsaren kan inte veta vilka de är.',
        ],
        en: [
          'The category has the name of the register, such as “Customer register”. That does not say what data it holds.',
          'The category is called “Other data”. Readers cannot know what they are.',
        ],
      },
    },
    'data.items': {
      label: {
        fi: 'Mitä ryhmään kuuluu?',
        sv: 'Vad ingår i kategorin?',
        en: 'What belongs to the category?',
      },
      hint: {
        fi: 'Kirjoita yksi tieto riville.',
        sv: 'Skriv en uppgift per rad.',
        en: 'Write one item per line.',
      },
      why: {
        fi: 'Ryhmän nimi on yleinen. Vasta luettelosta lukija näkee, mitä hänestä todella kirjataan.',
        sv: 'Kategorins namn är allmänt. Först i listan ser läsaren vad som verkligen antecknas.',
        en: 'The name of a category is general. Only the list shows readers what is really recorded about them.',
      },
      example: {
        fi: 'Kampaamon Yhteystiedot: nimi, puhelinnumero ja sähköpostiosoite, kukin omalla rivillään.',
        sv: 'Salongens Kontaktuppgifter: namn, telefonnummer och e-postadress, var och en på sin rad.',
        en: 'Contact details of the salon: name, phone number and email address, each on its own line.',
      },
      mistakes: {
        fi: [
          'Luettelo päättyy sanoihin ”ja muut tarpeelliset tiedot”.',
          'Luettelossa on salasana. Salasanaa ei tallenneta luettavassa muodossa, vain sen tiiviste.',
          'Luetteloon on kirjoitettu jonkun asiakkaan oikeat tiedot. Tähän kuuluvat vain tietojen lajit.',
        ],
        sv: [
          'Listan slutar med ”och andra nödvändiga uppgifter”.',
          'Listan innehåller lösenord. Ett lösenord sparas inte i läsbar form, bara som en hash.',
          'Listan innehåller en verklig kunds uppgifter. Hit hör bara slag av uppgifter.',
        ],
        en: [
          'The list ends with “and other necessary data”.',
          'The list includes a password. A password is not stored in readable form, only as a hash.',
          'The list holds the real data of a customer. Only kinds of data belong here.',
        ],
      },
    },
    'data.mandatory': {
      label: {
        fi: 'Onko nämä tiedot annettava?',
        sv: 'Är det obligatoriskt att lämna de här uppgifterna?',
        en: 'Must these data be given?',
      },
      hint: {
        fi: 'Vastaa kyllä, jos ilman tietoja ei voi tehdä sopimusta tai noudattaa lakia.',
        sv: 'Svara ja om det utan uppgifterna inte går att ingå avtalet eller följa lagen.',
        en: 'Answer yes if without them no contract can be made or the law cannot be followed.',
      },
      why: {
        fi: 'Henkilölle on kerrottava, mitkä tiedot hänen on annettava. Pakolliset ryhmät luetellaan selosteessa.',
        sv: 'Personen ska få veta vilka uppgifter som måste lämnas. De obligatoriska kategorierna räknas upp i beskrivningen.',
        en: 'People must be told which data they have to give. The notice lists the mandatory categories.',
      },
      example: {
        fi: 'Verkkokauppa vastaa tilaus- ja toimitustiedoista kyllä, koska pakettia ei voi lähettää ilman osoitetta. Toiveista ja palautteesta se vastaa ei.',
        sv: 'En webbutik svarar ja för beställnings- och leveransuppgifter, eftersom ett paket inte kan skickas utan adress. För önskemål och respons svarar den nej.',
        en: 'A web shop answers yes for order and delivery details, because a parcel cannot be sent without an address. For wishes and feedback it answers no.',
      },
      mistakes: {
        fi: [
          'Kaikki ryhmät on merkitty pakollisiksi, vaikka osa on vain hyödyllisiä.',
          'Uutiskirjeen tilaaminen on merkitty ostamisen ehdoksi. Silloin suostumus ei ole vapaaehtoinen.',
        ],
        sv: [
          'Alla kategorier är märkta som obligatoriska fast en del bara är nyttiga.',
          'Prenumeration på nyhetsbrevet är ett villkor för köpet. Då är samtycket inte frivilligt.',
        ],
        en: [
          'All categories are marked as mandatory although some are only useful.',
          'Subscribing to a newsletter is made a condition of buying. Then the consent is not voluntary.',
        ],
      },
    },
    'data.technical': {
      label: {
        fi: 'Syntyvätkö tiedot teknisesti?',
        sv: 'Uppstår uppgifterna tekniskt?',
        en: 'Are the data generated by technology?',
      },
      hint: {
        fi: 'Tällaisia ovat esimerkiksi IP-osoite, lokitiedot ja evästetunnisteet.',
        sv: 'Sådana är till exempel IP-adresser, logguppgifter och kakidentifierare.',
        en: 'Such data are, for example, IP addresses, log data and cookie identifiers.',
      },
      why: {
        fi: 'Teknisiä tietoja syntyy ihmisen huomaamatta, joten ne unohtuvat helposti selosteesta. Vastaus on muistiinpano sinulle, eikä se tulostu.',
        sv: 'Tekniska uppgifter uppstår utan att någon märker det, och därför glöms de lätt. Svaret är en anteckning för dig själv och skrivs inte ut.',
        en: 'Technical data arise without anyone noticing and are easily forgotten. The answer is a note for yourself and is not printed.',
      },
      example: {
        fi: 'Verkkokauppa vastaa ryhmästä ”Palvelimen lokitiedot” kyllä. Ryhmässä ovat IP-osoite ja sivupyynnön aika.',
        sv: 'En webbutik svarar ja för kategorin ”Serverns logguppgifter”. Där finns IP-adress och tidpunkt för sidvisningen.',
        en: 'A web shop answers yes for the category “Server logs”, which holds IP addresses and times of page requests.',
      },
      mistakes: {
        fi: [
          'IP-osoitteita ja evästetunnisteita sanotaan nimettömiksi. Yleensä ne ovat henkilötietoja, koska niillä erottaa yhden laitteen käyttäjän.',
        ],
        sv: [
          'IP-adresser och kakidentifierare kallas anonyma. I regel är de personuppgifter, eftersom de särskiljer den som använder en enhet.',
        ],
        en: [
          'IP addresses and cookie identifiers are called anonymous. They are usually personal data, because they single out the user of a device.',
        ],
      },
    },
    'data.special': {
      label: {
        fi: 'Onko mukana arkaluonteisia tietoja?',
        sv: 'Ingår det känsliga uppgifter?',
        en: 'Do they include sensitive data?',
      },
      hint: {
        fi: 'Nämä ovat erityisiä henkilötietoryhmiä. Jätä tyhjäksi, jos mikään ei sovi. Kerro kohdassa Tarkoitukset, millä edellytyksellä niitä käsitellään.',
        sv: 'De är särskilda kategorier av personuppgifter. Lämna tomt om inget alternativ passar. Ange under Ändamål på vilket villkor de behandlas.',
        en: 'These are special categories of personal data. Leave this empty if none of them fits. Under Purposes, say on what condition they are processed.',
      },
      options: {
        ethnicOrigin: {
          fi: 'Etninen alkuperä',
          sv: 'Etniskt ursprung',
          en: 'Ethnic origin',
        },
        politicalOpinions: {
          fi: 'Poliittiset mielipiteet',
          sv: 'Politiska åsikter',
          en: 'Political opinions',
        },
        beliefs: {
          fi: 'Uskonnollinen tai filosofinen vakaumus',
          sv: 'Religiös eller filosofisk övertygelse',
          en: 'Religious or philosophical beliefs',
        },
        tradeUnion: {
          fi: 'Ammattiliiton jäsenyys',
          sv: 'Medlemskap i fackförening',
          en: 'Trade union membership',
        },
        genetic: {
          fi: 'Geneettiset tiedot',
          sv: 'Genetiska uppgifter',
          en: 'Genetic data',
        },
        biometric: {
          fi: 'Biometriset tunnistetiedot, kuten sormenjälki',
          sv: 'Biometriska uppgifter för identifiering, till exempel fingeravtryck',
          en: 'Biometric data for identification, such as a fingerprint',
        },
        health: {
          fi: 'Terveystiedot',
          sv: 'Uppgifter om hälsa',
          en: 'Health data',
        },
        sexLife: {
          fi: 'Seksuaalielämä tai seksuaalinen suuntautuminen',
          sv: 'Sexualliv eller sexuell läggning',
          en: 'Sex life or sexual orientation',
        },
      },
      why: {
        fi: 'Erityisten henkilötietoryhmien käsittely on lähtökohtaisesti kielletty. Ne vaativat oikeusperusteen lisäksi 9 artiklan edellytyksen, joka valitaan kohdassa Tarkoitukset.',
        sv: 'Det är i princip förbjudet att behandla särskilda kategorier av personuppgifter. Utöver den rättsliga grunden krävs ett villkor enligt artikel 9, och det väljs under Ändamål.',
        en: 'Processing special categories of personal data is forbidden as a rule. Besides a legal basis it needs a condition of Article 9, which is chosen under Purposes.',
      },
      example: {
        fi: 'Kampaamo kirjaa asiakkaan hajusteallergian ja valitsee ”Terveystiedot”. Tavallisiin yhteystietoihin se ei valitse mitään.',
        sv: 'En frisersalong antecknar en kunds parfymallergi och väljer ”Uppgifter om hälsa”. För vanliga kontaktuppgifter väljer den ingenting.',
        en: 'A hair salon notes a customer’s fragrance allergy and chooses “Health data”. For ordinary contact details it chooses nothing.',
      },
      mistakes: {
        fi: [
          'Allergiaa tai sairauspoissaoloa ei tunnisteta terveystiedoksi.',
          'Palkka, pankkitili tai henkilötunnus on merkitty erityiseksi ryhmäksi. Ne on suojattava hyvin, mutta 9 artikla ei koske niitä.',
          'Valokuva on merkitty biometriseksi tiedoksi. Sitä kuva on vasta, kun ohjelma tunnistaa siitä ihmisen kasvojen piirteiden avulla.',
        ],
        sv: [
          'En allergi eller sjukfrånvaro uppfattas inte som en uppgift om hälsa.',
          'Lön, bankkonto eller personbeteckning märks som en särskild kategori. De ska skyddas väl, men artikel 9 gäller dem inte.',
          'Ett foto märks som biometrisk uppgift. Det är det först när ett program identifierar personen utifrån ansiktsdragen.',
        ],
        en: [
          'An allergy or sick leave is not recognised as health data.',
          'Wages, a bank account or a personal identity code is marked as special. They must be protected well, but Article 9 does not cover them.',
          'A photo is marked as biometric data. It is that only when a program identifies the person from facial features.',
        ],
      },
      help: {
        fi: [
          'Vaihtoehdot ovat samat kuin laissa, ja lain luettelo on tyhjentävä. Muut tiedot eivät kuulu erityisiin henkilötietoryhmiin, vaikka ne tuntuisivat arkaluonteisilta.',
          'Myös tieto, josta tällaisen asian voi päätellä, voi kuulua ryhmään. Esimerkiksi jäsenmaksun pidätys palkasta kertoo ammattiliiton jäsenyydestä ja ruokavalio voi kertoa sairaudesta tai vakaumuksesta.',
          'Kysy ensin, tarvitaanko tietoa lainkaan. Jos ei tarvita, jätä se keräämättä. Jos tarvitaan, pidä se erillään ja rajaa, kuka sen näkee. Työntekijän terveystietojen erillään pitäminen on lain vaatimus.',
        ],
        sv: [
          'Alternativen är desamma som i lagen, och lagens lista är uttömmande. Andra uppgifter hör inte till de särskilda kategorierna, även om de känns känsliga.',
          'Också en uppgift som avslöjar något sådant kan höra hit. En medlemsavgift som dras av lönen visar till exempel medlemskap i fackförening, och en diet kan visa sjukdom eller övertygelse.',
          'Fråga först om uppgiften alls behövs. Om inte, samla inte in den. Om den behövs, håll den för sig och begränsa vem som ser den. Lagen kräver att anställdas uppgifter om hälsa hålls åtskilda.',
        ],
        en: [
          'The options are the same as in the law, and its list is complete. Other data do not belong to the special categories even if they feel sensitive.',
          'Data that reveal such a thing may also count. A membership fee taken from wages, for example, shows trade union membership, and a diet may show an illness or a belief.',
          'First ask whether the data are needed at all. If not, do not collect them. If they are, keep them apart and limit who sees them. The law requires that employees’ health data are kept apart.',
        ],
      },
    },
    'data.criminal': {
      label: {
        fi: 'Onko mukana tietoja rikoksista?',
        sv: 'Ingår det uppgifter om brott?',
        en: 'Do they include data about offences?',
      },
      hint: {
        fi: 'Tarkoittaa rikostuomioita, rikoksia ja niihin liittyviä turvaamistoimia. Kerro kohdassa Tarkoitukset, millä edellytyksellä niitä käsitellään.',
        sv: 'Det gäller fällande domar i brottmål, brott och säkerhetsåtgärder i samband med dem. Ange under Ändamål på vilket villkor de behandlas.',
        en: 'This means criminal convictions, offences and related security measures. Under Purposes, say on what condition they are processed.',
      },
      why: {
        fi: 'Tietoja rikoksista saa käsitellä vain, kun laki sallii sen. Kyllä-vastauksen jälkeen valitset edellytyksen kohdassa Tarkoitukset.',
        sv: 'Uppgifter om brott får behandlas bara när lagen tillåter det. Efter svaret ja väljer du villkoret under Ändamål.',
        en: 'Data about offences may be processed only when the law allows it. After answering yes, you choose the condition under Purposes.',
      },
      example: {
        fi: 'Myymälä vastaa kyllä ryhmästä ”Näpistysilmoitukset”, koska se vaatii tekijöiltä korvausta. Asiakastiedoista se vastaa ei.',
        sv: 'En butik svarar ja för kategorin ”Anmälningar om snatteri”, eftersom den kräver ersättning av gärningsmännen. För kunduppgifter svarar den nej.',
        en: 'A shop answers yes for the category “Shoplifting reports”, because it claims compensation from the offenders. For customer data it answers no.',
      },
      mistakes: {
        fi: [
          'Epäiltyjen näpistäjien kuvat pannaan seinälle tai jaetaan muille liikkeille. Siihen ei ole perustetta.',
          'Rikosrekisteriote kopioidaan työntekijän kansioon. Lasten kanssa työskentelevästä merkitään vain, että ote on esitetty, ja ote palautetaan.',
        ],
        sv: [
          'Bilder av misstänkta snattare sätts upp på väggen eller delas med andra butiker. Det finns ingen grund för det.',
          'Ett straffregisterutdrag kopieras till den anställdas mapp. För den som arbetar med barn antecknas bara att utdraget har visats upp, och utdraget lämnas tillbaka.',
        ],
        en: [
          'Pictures of suspected shoplifters are put on the wall or shared with other shops. There is no ground for that.',
          'A criminal record extract is copied to an employee’s file. For work with children, only a note that the extract was shown is made, and the extract is given back.',
        ],
      },
      help: {
        fi: [
          'Suomessa rikostietoja saa käsitellä, jos se on tarpeen oikeusvaateen selvittämiseksi, laatimiseksi, esittämiseksi, puolustamiseksi tai ratkaisemiseksi. Lisäksi käsittely on sallittu muun muassa vakuutustoiminnassa, laissa säädetyssä tehtävässä ja tutkimuksessa. Tästä säädetään tietosuojalain 7 §:ssä.',
          'Asiakkaan suostumus ei kuulu näihin perusteisiin. Jos mikään perusteista ei sovi, älä kerää tietoa.',
        ],
        sv: [
          'I Finland får uppgifter om brott behandlas om det behövs för att utreda, fastställa, göra gällande, försvara eller avgöra ett rättsligt anspråk. Behandling är tillåten också bland annat i försäkringsverksamhet, för en uppgift som föreskrivs i lag och för forskning. Om detta föreskrivs i 7 § i dataskyddslagen.',
          'Kundens samtycke är inte en av dessa grunder. Om ingen grund passar ska uppgiften inte samlas in.',
        ],
        en: [
          'In Finland, data about offences may be processed if this is necessary to establish, present, defend or decide a legal claim. It is also allowed, among other cases, in insurance business, for a task laid down by law and for research. Section 7 of the Data Protection Act lays this down.',
          'The customer’s consent is not one of these grounds. If no ground fits, do not collect the data.',
        ],
      },
    },
    'data.safeguards': {
      label: {
        fi: 'Miten suojaat näitä arkaluonteisia tietoja?',
        sv: 'Hur skyddar du de här känsliga uppgifterna?',
        en: 'How do you protect these sensitive data?',
      },
      hint: {
        fi: 'Valitse kaikki, jotka ovat käytössä. Tietosuojalaki vaatii suojatoimia, kun käsittely perustuu sen 6 tai 7 §:ään.',
        sv: 'Välj alla som används. Dataskyddslagen kräver skyddsåtgärder när behandlingen grundar sig på dess 6 eller 7 §.',
        en: 'Choose all that you use. The Data Protection Act requires safeguards when the processing relies on its section 6 or 7.',
      },
      options: {
        logs: {
          fi: 'Lokit: jälkikäteen näkee, kuka on tallentanut, muuttanut tai siirtänyt tietoja',
          sv: 'Loggar: i efterhand syns det vem som har registrerat, ändrat eller överfört uppgifter',
          en: 'Logs: it can be seen afterwards who has recorded, changed or transferred data',
        },
        training: {
          fi: 'Henkilöstön osaamista parannetaan koulutuksella ja ohjeilla',
          sv: 'Personalens kunnande förbättras med utbildning och anvisningar',
          en: 'Staff skills are improved by training and instructions',
        },
        dpo: {
          fi: 'Tietosuojavastaava on nimitetty',
          sv: 'Ett dataskyddsombud har utnämnts',
          en: 'A data protection officer has been designated',
        },
        accessControl: {
          fi: 'Pääsy tietoihin on rajattu niihin, jotka tarvitsevat niitä työssään',
          sv: 'Tillgången är begränsad till dem som behöver uppgifterna i sitt arbete',
          en: 'Access is limited to those who need the data in their work',
        },
        pseudonymisation: {
          fi: 'Pseudonymisointi: nimet on korvattu tunnisteilla',
          sv: 'Pseudonymisering: namnen har ersatts med koder',
          en: 'Pseudonymisation: names are replaced by codes',
        },
        encryption: {
          fi: 'Salaus',
          sv: 'Kryptering',
          en: 'Encryption',
        },
        resilience: {
          fi: 'Järjestelmien vikasietoisuus ja tietojen nopea palautus',
          sv: 'Systemen tål fel och uppgifterna kan snabbt återställas',
          en: 'Systems that withstand faults, and quick recovery of the data',
        },
        testing: {
          fi: 'Suojauksen säännöllinen testaus ja arviointi',
          sv: 'Skyddet testas och utvärderas regelbundet',
          en: 'The protection is tested and assessed regularly',
        },
        procedures: {
          fi: 'Menettelysäännöt tietojen siirtoa ja muuta käyttöä varten',
          sv: 'Regler för hur uppgifter överförs och används för andra ändamål',
          en: 'Rules for transferring the data and for using them for other purposes',
        },
        dpia: {
          fi: 'Vaikutustenarviointi on tehty',
          sv: 'En konsekvensbedömning har gjorts',
          en: 'An impact assessment has been done',
        },
        other: {
          fi: 'Muita suojatoimia',
          sv: 'Andra skyddsåtgärder',
          en: 'Other safeguards',
        },
      },
      why: {
        fi: 'Arkaluonteiset tiedot on suojattava paremmin kuin muut. Suojatoimet tulostuvat vain sisäiseen selosteeseen.',
        sv: 'Känsliga uppgifter ska skyddas bättre än andra. Åtgärderna skrivs ut bara i det interna registret.',
        en: 'Sensitive data must be protected better than other data. The safeguards are printed in the internal record only.',
      },
      example: {
        fi: 'Kosmetologi valitsee rajatun pääsyn ja salauksen: esitietolomakkeet näkee vain hän itse, ja ne ovat salatulla tietokoneella.',
        sv: 'En kosmetolog väljer begränsad tillgång och kryptering: bara kosmetologen ser förhandsblanketterna, och de finns på en krypterad dator.',
        en: 'A beautician chooses limited access and encryption: only the beautician sees the health forms, and they are on an encrypted computer.',
      },
      mistakes: {
        fi: [
          'Valitaan suojatoimi, joka on vasta suunnitteilla.',
          'Samoilla tunnuksilla pääsee sekä asiakasluetteloon että terveystietoihin.',
        ],
        sv: [
          'En åtgärd väljs som ännu bara planeras.',
          'Samma användarkonton ger tillgång till både kundlistan och uppgifterna om hälsa.',
        ],
        en: [
          'A safeguard is chosen that is only planned.',
          'The same employee accounts open both customer lists and health data.',
        ],
      },
      help: {
        fi: [
          'Suojatoimet luetellaan tietosuojalain 6 §:ssä. Ne ovat pakollisia, kun käsittely perustuu siihen pykälään tai kun käsitellään rikostietoja 7 §:n nojalla. Valitse niistä ne, jotka sopivat yrityksen kokoon ja riskiin.',
          'Luettelo on hyvä muistilista myös silloin, kun edellytyksenä on nimenomainen suostumus.',
        ],
        sv: [
          'Åtgärderna räknas upp i 6 § i dataskyddslagen. De är obligatoriska när behandlingen grundar sig på den paragrafen eller när uppgifter om brott behandlas med stöd av 7 §. Välj de åtgärder som passar företagets storlek och risken.',
          'Listan är en bra minneslista också när villkoret är uttryckligt samtycke.',
        ],
        en: [
          'Section 6 of the Data Protection Act lists the safeguards. They are required when the processing relies on that section, and for data about offences processed under section 7. Choose those that fit the size of the company and the risk.',
          'The list is a good checklist also when the condition is explicit consent.',
        ],
      },
    },
    'data.nationalId': {
      label: {
        fi: 'Käsitteletkö henkilötunnuksia?',
        sv: 'Behandlar du personbeteckningar?',
        en: 'Do you process personal identity codes?',
      },
      hint: {
        fi: 'Henkilötunnuksen käsittelyyn tarvitaan aina laissa säädetty peruste.',
        sv: 'För att behandla personbeteckningar behövs alltid en grund i lagen.',
        en: 'Processing a personal identity code always needs a ground laid down by law.',
      },
      why: {
        fi: 'Henkilötunnusta saa käsitellä vain laissa säädetyillä perusteilla. Siksi se kysytään erikseen.',
        sv: 'En personbeteckning får behandlas bara på de grunder som anges i lagen. Därför frågar vi om den särskilt.',
        en: 'A personal identity code may be processed only on the grounds laid down by law. That is why it is asked separately.',
      },
      example: {
        fi: 'Työnantaja vastaa kyllä ryhmästä ”Palkkatiedot”, koska tunnus tarvitaan palkkailmoituksiin. Kampaamo vastaa ei: ajan voi varata ilman tunnusta.',
        sv: 'En arbetsgivare svarar ja för kategorin ”Löneuppgifter”, eftersom beteckningen behövs för löneanmälningar. En frisersalong svarar nej: tid kan bokas utan beteckning.',
        en: 'An employer answers yes for “Payroll data”, because the code is needed for reporting wages. A hair salon answers no: a time can be booked without the code.',
      },
      mistakes: {
        fi: [
          'Tunnus kysytään varmuuden vuoksi, vaikka nimi ja puhelinnumero riittäisivät.',
          'Tunnus näkyy turhaan laskussa, luettelossa tai sähköpostissa.',
          'Asiakas tunnistetaan pelkällä henkilötunnuksella tai nimellä ja tunnuksella. Laki kieltää sen.',
        ],
        sv: [
          'Beteckningen samlas in för säkerhets skull fast namn och telefonnummer skulle räcka.',
          'Beteckningen syns i onödan på en faktura, i en lista eller i e-post.',
          'En kund identifieras enbart med personbeteckningen eller med namn och beteckning. Lagen förbjuder det.',
        ],
        en: [
          'The code is asked just in case, although a name and a phone number would do.',
          'The code shows needlessly on an invoice, in a list or in an email.',
          'A customer is identified by the code alone, or by name and code. The law forbids this.',
        ],
      },
    },
    'data.nationalIdGround': {
      label: {
        fi: 'Mihin henkilötunnuksen käsittely perustuu?',
        sv: 'Vad grundar sig behandlingen av personbeteckningen på?',
        en: 'What is the processing of the personal identity code based on?',
      },
      hint: {
        fi: 'Perusteet ovat tietosuojalain 29 §:ssä.',
        sv: 'Grunderna finns i 29 § i dataskyddslagen.',
        en: 'The grounds are in section 29 of the Data Protection Act.',
      },
      options: {
        consent: {
          fi: 'Henkilön suostumus',
          sv: 'Personens samtycke',
          en: 'The person’s consent',
        },
        statute: {
          fi: 'Käsittelystä säädetään laissa',
          sv: 'Behandlingen föreskrivs i lag',
          en: 'Processing laid down by law',
        },
        duty: {
          fi: 'Laissa säädetty tehtävä',
          sv: 'En uppgift som föreskrivs i lag',
          en: 'A task laid down by law',
        },
        rights: {
          fi: 'Henkilön tai yrityksen oikeudet ja velvollisuudet',
          sv: 'Personens eller företagets rättigheter och skyldigheter',
          en: 'Rights and obligations of the person or the company',
        },
        research: {
          fi: 'Tutkimus tai tilastointi',
          sv: 'Forskning eller statistik',
          en: 'Research or statistics',
        },
        sector: {
          fi: 'Laissa nimetty ala, kuten luotonanto, vuokraus, terveydenhuolto tai palvelussuhde',
          sv: 'En bransch som nämns i lagen, till exempel kreditgivning, uthyrning, hälsovård eller anställning',
          en: 'A field named in the law, such as lending, rental, health care or employment',
        },
      },
      why: {
        fi: 'Tietosuojalaki luettelee perusteet. Valittu peruste tulostuu selosteisiin.',
        sv: 'Grunderna räknas upp i dataskyddslagen. Den valda grunden skrivs ut i dokumenten.',
        en: 'The Data Protection Act lists the grounds. The one chosen is printed in the documents.',
      },
      example: {
        fi: 'Työnantaja valitsee ”Laissa nimetty ala”, koska laki mainitsee palvelussuhteen. Autovuokraamo valitsee saman, koska laki mainitsee vuokrauksen.',
        sv: 'En arbetsgivare väljer ”En bransch som nämns i lagen”, eftersom lagen nämner anställningsförhållanden. En biluthyrare väljer samma, eftersom lagen nämner uthyrning.',
        en: 'An employer chooses “A field named in the law”, because the law mentions employment. A car rental company chooses the same, because the law mentions rental.',
      },
      mistakes: {
        fi: [
          'Perusteeksi on valittu suostumus, vaikka palvelua ei saa ilman tunnusta. Silloin suostumus ei ole vapaaehtoinen.',
          'Perusteena pidetään sitä, että tunnus on kätevä tapa erottaa asiakkaat. Erottamisen on oltava tärkeää lain mainitsemasta syystä.',
        ],
        sv: [
          'Samtycke väljs fast tjänsten inte går att få utan beteckningen. Då är samtycket inte frivilligt.',
          'Man hänvisar till att beteckningen är ett behändigt sätt att skilja kunder åt. Identifieringen ska vara viktig av en orsak som lagen nämner.',
        ],
        en: [
          'Consent is chosen although the service is not available without the code. Then the consent is not voluntary.',
          'The code is used because it is a handy way to tell customers apart. Telling them apart must be important for a reason that the law mentions.',
        ],
      },
      help: {
        fi: [
          'Tietosuojalain 29 §:n mukaan tunnusta saa käsitellä henkilön suostumuksella tai silloin, kun käsittelystä säädetään laissa.',
          'Sitä saa käsitellä myös, jos henkilön yksiselitteinen yksilöiminen on tärkeää. Syynä voi olla laissa säädetty tehtävä, henkilön tai rekisterinpitäjän oikeudet ja velvollisuudet tai tutkimus tai tilastointi.',
          'Lisäksi laki nimeää aloja ja tilanteita: muun muassa luotonanto, saatavien perintä, vakuutus, maksupalvelut, vuokraus ja lainaus, luottotiedot, terveydenhuolto, sosiaalihuolto ja palvelussuhteet.',
        ],
        sv: [
          'Enligt 29 § i dataskyddslagen får personbeteckningen behandlas med personens samtycke eller när behandlingen föreskrivs i lag.',
          'Den får också behandlas om det är viktigt att entydigt identifiera personen. Orsaken kan vara en uppgift som föreskrivs i lag, personens eller den personuppgiftsansvariges rättigheter och skyldigheter eller forskning eller statistik.',
          'Dessutom nämner lagen branscher och situationer: bland annat kreditgivning, indrivning, försäkring, betaltjänster, uthyrning och utlåning, kreditupplysning, hälso- och sjukvård, socialvård och anställningsförhållanden.',
        ],
        en: [
          'Under section 29 of the Data Protection Act, the code may be processed with the person’s consent or when the processing is laid down by law.',
          'It may also be processed if it is important to identify the person unambiguously. The reason may be a task laid down by law, rights and obligations of the person or the controller, or research or statistics.',
          'In addition, the law names fields and situations. Among them are lending, debt collection, insurance, payment services, rental and loan of goods, credit information, health care, social care and employment.',
        ],
      },
    },
    'sectionNotes.data': {
      label: {
        fi: 'Haluatko lisätä jotain henkilötiedoista?',
        sv: 'Vill du tillägga något om personuppgifterna?',
        en: 'Would you like to add something about the personal data?',
      },
      hint: {
        fi: 'Teksti tulee tietoryhmien perään.',
        sv: 'Texten kommer efter kategorierna av uppgifter.',
        en: 'The text comes after the categories of data.',
      },
      why: {
        fi: 'Tähän voit kirjoittaa tiedoista sellaista, mikä ei sovi yhteenkään ryhmään.',
        sv: 'Här kan du skriva sådant om uppgifterna som inte passar i någon kategori.',
        en: 'Here you can write what fits no category of data.',
      },
      example: {
        fi: 'Kampaamo: ”Emme tallenna asiakkaiden maksukorttien numeroita.”',
        sv: 'Frisersalong: ”Vi sparar inte numren på kundernas betalkort.”',
        en: 'A hair salon: “We do not store the numbers of our customers’ payment cards.”',
      },
      mistakes: {
        fi: [
          'Tähän lisätään uusia tietoja, joita ei ole missään ryhmässä. Niille ei silloin tule säilytysaikaa eikä lähdettä.',
          'Luvataan, ettei jotakin kerätä, vaikka lomakkeella kysytään sitä.',
        ],
        sv: [
          'Här läggs nya uppgifter till som inte finns i någon kategori. De får då varken lagringstid eller källa.',
          'Texten lovar att något inte samlas in fast blanketten frågar efter det.',
        ],
        en: [
          'New data are added here that are in no category. They then get no storage period and no source.',
          'The text promises that something is not collected although a form asks for it.',
        ],
      },
    },
  },
  rows: {
    data: {
      add: {
        fi: 'Lisää tietoryhmä',
        sv: 'Lägg till en kategori',
        en: 'Add a category of data',
      },
      untitled: {
        fi: 'Uusi tietoryhmä',
        sv: 'Ny kategori',
        en: 'New category of data',
      },
    },
  },
} satisfies WordTree;
