import type { WordTree } from '../../words.ts';

export const transferWords = {
  recipientId: {
    label: {
      fi: 'Kenelle tiedot siirtyvät?',
      sv: 'Till vem överförs uppgifterna?',
      en: 'To whom are the data transferred?',
    },
    hint: {
      fi: 'Valitse niistä, jotka olet lisännyt kohtaan Vastaanottajat tai yrityksen kohtaan Yhteiset vastaanottajat.',
      sv: 'Välj bland dem som du har lagt till under Mottagare eller under företagets Gemensamma mottagare.',
      en: 'Choose among those that you have added under Recipients or under the company’s Shared recipients.',
    },
    why: {
      fi: 'Siirto liittyy aina johonkin vastaanottajaan. Näin lukija näkee, kuka tiedot saa.',
      sv: 'Varje överföring har en mottagare. Då ser läsaren vem som får uppgifterna.',
      en: 'A transfer always belongs to a recipient. Readers thus see who receives the data.',
    },
    example: {
      fi: 'Verkkokauppa valitsee uutiskirjepalvelun ”Postlark Inc.”.',
      sv: 'En webbutik väljer sin nyhetsbrevstjänst ”Postlark Inc.”.',
      en: 'A web shop chooses its newsletter service “Postlark Inc.”.',
    },
    mistakes: {
      fi: ['Vastaanottajaa ei löydy luettelosta, koska sitä ei ole vielä lisätty. Lisää se ensin.'],
      sv: ['Mottagaren saknas på listan för att den inte är tillagd. Lägg till den först.'],
      en: ['The recipient is not on the list because it has not been added. Add it first.'],
    },
  },
  country: {
    label: {
      fi: 'Mihin maahan tiedot siirtyvät?',
      sv: 'Till vilket land överförs uppgifterna?',
      en: 'To which country are the data transferred?',
    },
    hint: {
      fi: 'Valitse maa EU:n ja ETA:n ulkopuolelta. Myös katselu etäyhteydellä on siirto.',
      sv: 'Välj ett land utanför EU och EES. Det är en överföring också när någon ser uppgifterna på distans.',
      en: 'Choose a country outside the EU and the EEA. Viewing the data remotely is a transfer too.',
    },
    why: {
      fi: 'Maa on nimettävä kumpaankin selosteeseen. Maasta riippuu, mihin siirto voi perustua.',
      sv: 'Landet ska nämnas i båda dokumenten. Det avgör vad överföringen kan grunda sig på.',
      en: 'The country must be named in both documents. It decides what the transfer can be based on.',
    },
    example: {
      fi: 'Uutiskirjepalvelun tuki näkee tiedot Yhdysvalloista: Yhdysvallat.',
      sv: 'Nyhetsbrevstjänstens support ser uppgifterna från USA: USA.',
      en: 'The newsletter service’s support views the data from the United States: United States.',
    },
    mistakes: {
      fi: [
        'Maaksi ei riitä ”EU:n ulkopuolella”.',
        'Islanti, Liechtenstein ja Norja kuuluvat ETAan. Ne eivät ole kolmansia maita.',
      ],
      sv: [
        '”Utanför EU” räcker inte som land.',
        'Island, Liechtenstein och Norge hör till EES. De är inga tredjeländer.',
      ],
      en: [
        '“Outside the EU” is not enough as a country.',
        'Iceland, Liechtenstein and Norway belong to the EEA. They are not third countries.',
      ],
    },
  },
  mechanism: {
    label: {
      fi: 'Mihin siirto perustuu?',
      sv: 'Vad grundar sig överföringen på?',
      en: 'What is the transfer based on?',
    },
    hint: {
      fi: 'Siirtoperuste kerrotaan yleensä palvelun tietojenkäsittelyehdoissa.',
      sv: 'Grunden för överföringen står vanligen i tjänstens databehandlingsvillkor.',
      en: 'The data processing terms of the service usually state the ground for the transfer.',
    },
    options: {
      adequacy: {
        fi: 'Komission päätös tietosuojan riittävyydestä',
        sv: 'Kommissionens beslut om adekvat skyddsnivå',
        en: 'Adequacy decision of the Commission',
      },
      dpf: {
        fi: 'EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework)',
        sv: 'Ramverket för dataskydd mellan EU och USA (Data Privacy Framework)',
        en: 'EU-U.S. Data Privacy Framework',
      },
      scc: {
        fi: 'Komission vakiosopimuslausekkeet',
        sv: 'Kommissionens standardavtalsklausuler',
        en: 'Standard contractual clauses of the Commission',
      },
      'scc-sa': {
        fi: 'Valvontaviranomaisen vakiosopimuslausekkeet',
        sv: 'Tillsynsmyndighetens standardavtalsklausuler',
        en: 'Standard clauses of a supervisory authority',
      },
      bcr: {
        fi: 'Yritystä koskevat sitovat säännöt',
        sv: 'Bindande företagsbestämmelser',
        en: 'Binding corporate rules',
      },
      code: {
        fi: 'Hyväksytyt käytännesäännöt',
        sv: 'Godkänd uppförandekod',
        en: 'Approved code of conduct',
      },
      cert: {
        fi: 'Hyväksytty sertifiointi',
        sv: 'Godkänd certifiering',
        en: 'Approved certification',
      },
      adhoc: {
        fi: 'Omat lausekkeet, joille viranomainen on antanut luvan',
        sv: 'Egna klausuler som myndigheten har gett tillstånd till',
        en: 'Own clauses authorised by the authority',
      },
      '49a': {
        fi: 'Poikkeus: henkilön nimenomainen suostumus',
        sv: 'Undantag: personens uttryckliga samtycke',
        en: 'Derogation: explicit consent of the person',
      },
      '49b': {
        fi: 'Poikkeus: sopimus henkilön kanssa',
        sv: 'Undantag: avtal med personen',
        en: 'Derogation: contract with the person',
      },
      '49c': {
        fi: 'Poikkeus: henkilön edun mukainen sopimus',
        sv: 'Undantag: avtal i personens intresse',
        en: 'Derogation: contract in the interest of the person',
      },
      '49d': {
        fi: 'Poikkeus: tärkeä yleinen etu',
        sv: 'Undantag: viktigt allmänt intresse',
        en: 'Derogation: important public interest',
      },
      '49e': {
        fi: 'Poikkeus: oikeusvaade',
        sv: 'Undantag: rättsligt anspråk',
        en: 'Derogation: legal claim',
      },
      '49f': {
        fi: 'Poikkeus: elintärkeä etu',
        sv: 'Undantag: grundläggande intresse',
        en: 'Derogation: vital interest',
      },
      '49g': {
        fi: 'Poikkeus: julkinen rekisteri',
        sv: 'Undantag: offentligt register',
        en: 'Derogation: public register',
      },
      '49-2': {
        fi: 'Poikkeus: pakottava oikeutettu etu, kertaluonteinen siirto',
        sv: 'Undantag: tvingande berättigat intresse, överföring som inte upprepas',
        en: 'Derogation: compelling legitimate interest, a transfer that is not repeated',
      },
    },
    why: {
      fi: 'Tietoja saa siirtää EU:n ja ETA:n ulkopuolelle vain laissa säädetyllä perusteella. Peruste tulee selosteeseen.',
      sv: 'Uppgifter får överföras till länder utanför EU och EES bara på en grund som lagen tillåter. Grunden kommer med i dokumentet.',
      en: 'Data may be transferred outside the EU and the EEA only on a ground laid down by law. The ground goes into the document.',
    },
    example: {
      fi: 'Brittiläinen varauspalvelu: komission päätös. Yhdysvaltalainen palvelu, joka on tietosuojakehyksen luettelossa: tietosuojakehys.',
      sv: 'Brittisk bokningstjänst: kommissionens beslut. Amerikansk tjänst som finns på dataskyddsramverkets lista: ramverket.',
      en: 'British booking service: decision of the Commission. American service on the Data Privacy Framework list: the Framework.',
    },
    mistakes: {
      fi: [
        'Perusteena on Privacy Shield tai Safe Harbor. Ne on kumottu.',
        'Perusteeksi on valittu suostumus, vaikka palvelu on käytössä koko ajan.',
        'Tietosuojakehys on valittu tarkistamatta, onko yritys luettelossa.',
      ],
      sv: [
        'Grunden är Privacy Shield eller Safe Harbor. De är upphävda.',
        'Samtycke är valt fast tjänsten används hela tiden.',
        'Dataskyddsramverket är valt utan att man har kontrollerat om företaget finns på listan.',
      ],
      en: [
        'The ground is Privacy Shield or Safe Harbor. They have been struck down.',
        'Consent is chosen although the service is in use all the time.',
        'The Data Privacy Framework is chosen without checking whether the company is on the list.',
      ],
    },
    help: {
      fi: [
        'Aloita ylhäältä. Jos komissio on päättänyt, että maan tietosuoja riittää, muuta ei tarvita. Tällaisia maita ovat esimerkiksi Sveitsi, Iso-Britannia ja Japani. Päätös voi koskea vain osaa toimijoista, kuten Kanadassa.',
        'Yhdysvalloissa päätös koskee vain yrityksiä, jotka ovat tietosuojakehyksen (Data Privacy Framework) luettelossa. Päätöksestä on valitettu EU:n tuomioistuimeen, joten seuraa tilannetta.',
        'Muuten tavallisin peruste ovat komission vakiosopimuslausekkeet. Ne ovat usein valmiina palvelun tietojenkäsittelyehdoissa. Silloin on myös arvioitava, heikentääkö kohdemaan lainsäädäntö suojaa.',
        'Poikkeukset on tarkoitettu yksittäisiin tilanteisiin. Pieni yritys tarvitsee niitä harvoin.',
      ],
      sv: [
        'Börja uppifrån. Om kommissionen har beslutat att landets skyddsnivå är adekvat behövs inget annat. Sådana länder är till exempel Schweiz, Storbritannien och Japan. Beslutet kan gälla bara en del av aktörerna, som i Kanada.',
        'I USA gäller beslutet bara företag som finns på listan för ramverket Data Privacy Framework. Beslutet har överklagats till EU-domstolen, så följ läget.',
        'Annars är den vanligaste grunden kommissionens standardavtalsklausuler. De ingår ofta i tjänstens databehandlingsvillkor. Då ska man också bedöma om lagen i mottagarlandet försvagar skyddet.',
        'Undantagen är avsedda för enstaka situationer. Ett litet företag behöver dem sällan.',
      ],
      en: [
        'Start from the top. If the Commission has decided that the country protects data adequately, nothing else is needed. Such countries are for example Switzerland, the United Kingdom and Japan. A decision may cover only some organisations, as in Canada.',
        'In the United States the decision covers only companies on the Data Privacy Framework list. The decision has been appealed to the Court of Justice of the EU, so follow the situation.',
        'Otherwise the most common ground is the Commission’s standard contractual clauses. They are often part of the service’s data processing terms. You must then also assess whether the law of the country weakens the protection.',
        'The derogations are meant for single situations. A small company seldom needs them.',
      ],
    },
  },
  clauseModule: {
    label: {
      fi: 'Mikä vakiosopimuslausekkeiden osa on käytössä?',
      sv: 'Vilken modul i standardavtalsklausulerna används?',
      en: 'Which module of the standard contractual clauses is used?',
    },
    hint: {
      fi: 'Osa (moduuli) riippuu siitä, mikä rooli lähettäjällä ja vastaanottajalla on.',
      sv: 'Modulen beror på vilken roll avsändaren och mottagaren har.',
      en: 'The module depends on the roles of the sender and the recipient.',
    },
    options: {
      controllerToController: {
        fi: 'Osa 1: rekisterinpitäjältä rekisterinpitäjälle',
        sv: 'Modul 1: från personuppgiftsansvarig till personuppgiftsansvarig',
        en: 'Module 1: controller to controller',
      },
      controllerToProcessor: {
        fi: 'Osa 2: rekisterinpitäjältä käsittelijälle',
        sv: 'Modul 2: från personuppgiftsansvarig till personuppgiftsbiträde',
        en: 'Module 2: controller to processor',
      },
      processorToProcessor: {
        fi: 'Osa 3: käsittelijältä toiselle käsittelijälle',
        sv: 'Modul 3: från personuppgiftsbiträde till personuppgiftsbiträde',
        en: 'Module 3: processor to processor',
      },
      processorToController: {
        fi: 'Osa 4: käsittelijältä rekisterinpitäjälle',
        sv: 'Modul 4: från personuppgiftsbiträde till personuppgiftsansvarig',
        en: 'Module 4: processor to controller',
      },
    },
    why: {
      fi: 'Lausekkeissa on neljä osaa, ja vain oikea osa suojaa tietoja. Vastaus jää sisäiseen selosteeseen.',
      sv: 'Klausulerna har fyra moduler, och bara den rätta skyddar uppgifterna. Svaret stannar i det interna registret.',
      en: 'The clauses have four modules, and only the right one protects the data. The answer stays in the internal record.',
    },
    example: {
      fi: 'Verkkokauppa käyttää uutiskirjepalvelua: rekisterinpitäjältä käsittelijälle. Tilitoimiston alihankkija: käsittelijältä toiselle käsittelijälle.',
      sv: 'En webbutik använder en nyhetsbrevstjänst: från personuppgiftsansvarig till biträde. Bokföringsbyråns underleverantör: från biträde till ett annat biträde.',
      en: 'A web shop uses a newsletter service: from controller to processor. A subcontractor of an accounting office: from processor to another processor.',
    },
    mistakes: {
      fi: [
        'Valitaan ensimmäinen osa, vaikka vastaanottaja vain käsittelee tietoja puolestasi. Silloin oikea on osa 2.',
      ],
      sv: [
        'Den första modulen väljs fast mottagaren bara behandlar uppgifter för din räkning. Då är modul 2 den rätta.',
      ],
      en: [
        'The first module is chosen although the recipient only processes data on your behalf. Module 2 is then the right one.',
      ],
    },
  },
  signed: {
    label: {
      fi: 'Onko lausekkeista sovittu?',
      sv: 'Finns det ett avtal om klausulerna?',
      en: 'Have the clauses been agreed?',
    },
    hint: {
      fi: 'Lausekkeet voi allekirjoittaa, tai ne voivat olla osa palvelun sopimusehtoja.',
      sv: 'Klausulerna kan undertecknas eller ingå i tjänstens avtalsvillkor.',
      en: 'The clauses can be signed, or they can be part of the terms of the service.',
    },
    why: {
      fi: 'Lausekkeet suojaavat vain, jos niistä on sovittu. Vastaus jää sisäiseen selosteeseen.',
      sv: 'Klausulerna skyddar bara om parterna har avtalat om dem. Svaret stannar i det interna registret.',
      en: 'The clauses protect only if they have been agreed on. The answer stays in the internal record.',
    },
    example: {
      fi: 'Verkkokauppa vastaa kyllä: lausekkeet ovat palvelun ehdoissa, jotka se on hyväksynyt.',
      sv: 'En webbutik svarar ja: klausulerna ingår i tjänstens villkor, som den har godkänt.',
      en: 'A web shop answers yes: the clauses are part of the service’s terms, which it has accepted.',
    },
    mistakes: {
      fi: ['Lausekkeet on ladattu koneelle, mutta niistä ei ole sovittu vastaanottajan kanssa.'],
      sv: ['Klausulerna har laddats ner, men det finns inget avtal om dem med mottagaren.'],
      en: ['The clauses have been downloaded but not agreed on with the recipient.'],
    },
  },
  copyHow: {
    label: {
      fi: 'Mistä suojatoimista saa jäljennöksen?',
      sv: 'Var får man en kopia av skyddsåtgärderna?',
      en: 'Where can a copy of the safeguards be obtained?',
    },
    hint: {
      fi: 'Kerro verkko-osoite tai yhteystieto, josta jäljennöksen voi pyytää.',
      sv: 'Ange en webbadress eller en kontaktuppgift för den som vill ha en kopia.',
      en: 'Give a web address or a contact from which the copy can be requested.',
    },
    why: {
      fi: 'Lukijalla on oikeus saada jäljennös suojatoimista. Selosteessa kerrotaan, mistä sen saa.',
      sv: 'Läsaren har rätt att få en kopia av skyddsåtgärderna. Dokumentet anger var man får den.',
      en: 'Readers have the right to a copy of the safeguards. The notice says where to get it.',
    },
    example: {
      fi: '”Jäljennöksen vakiosopimuslausekkeista saat osoitteesta tietosuoja@kauppahaapa.example.”',
      sv: '”En kopia av standardavtalsklausulerna får du från dataskydd@butikasp.example.”',
      en: '“You get a copy of the standard clauses from privacy@shopaspen.example.”',
    },
    mistakes: {
      fi: ['Kerrotaan vain, että lausekkeet on tehty, eikä sitä, mistä ne saa nähdä.'],
      sv: ['Det står bara att klausuler finns, inte var man får se dem.'],
      en: ['The text says only that clauses exist, not where they can be seen.'],
    },
  },
  docRef: {
    label: {
      fi: 'Missä siirtoa koskeva asiakirja on?',
      sv: 'Var finns dokumentet om överföringen?',
      en: 'Where is the document on the transfer?',
    },
    hint: {
      fi: 'Sisäinen viite, esimerkiksi sopimuksen nimi ja päivä, viranomaisen hyväksyntä tai kansio.',
      sv: 'En intern hänvisning, till exempel avtalets namn och datum, myndighetens godkännande eller en mapp.',
      en: 'An internal reference, for example the name and date of the contract, the approval of the authority or a folder.',
    },
    why: {
      fi: 'Viranomainen voi pyytää nähdä asiakirjan. Viite jää vain sisäiseen selosteeseen.',
      sv: 'Myndigheten kan be att få se dokumentet. Hänvisningen stannar i det interna registret.',
      en: 'The authority may ask to see the document. The reference stays in the internal record.',
    },
    example: {
      fi: '”Postlark, DPA ja vakiosopimuslausekkeet 12.3.2025, mappi Sopimukset.”',
      sv: '”Postlark, DPA och standardavtalsklausuler 12.3.2025, mappen Avtal.”',
      en: '“Postlark, DPA and standard contractual clauses of 12 March 2025, folder Contracts.”',
    },
    mistakes: {
      fi: ['Viitataan kansioon, jota ei enää ole.'],
      sv: ['Hänvisningen går till en mapp som inte finns längre.'],
      en: ['The reference leads to a folder that no longer exists.'],
    },
  },
  listCheckedOn: {
    label: {
      fi: 'Milloin tarkistit, että yritys on tietosuojakehyksen luettelossa?',
      sv: 'När kontrollerade du att företaget finns på ramverkets lista?',
      en: 'When did you check that the company is on the Data Privacy Framework list?',
    },
    hint: {
      fi: 'Luettelo on julkinen, ja se kannattaa tarkistaa vuosittain.',
      sv: 'Listan är offentlig, och den är bra att kontrollera varje år.',
      en: 'The list is public and is best checked every year.',
    },
    why: {
      fi: 'Yritys voi poistua luettelosta, ja silloin siirtoperuste lakkaa. Päivä osoittaa, että olet tarkistanut asian.',
      sv: 'Ett företag kan strykas från listan, och då upphör grunden för överföringen. Dagen visar att du har kontrollerat saken.',
      en: 'A company may leave the list, and then the ground for the transfer ends. The date shows that you have checked.',
    },
    example: {
      fi: 'Verkkokauppa katsoi luettelon 15.1.2026 ja kirjoittaa sen päivän.',
      sv: 'En webbutik tittade på listan 15.1.2026 och skriver den dagen.',
      en: 'A web shop looked at the list on 15 January 2026 and gives that day.',
    },
    mistakes: {
      fi: [
        'Luettelo on tarkistettu vain kerran, palvelua käyttöön otettaessa.',
        'Henkilöstön tietoja siirretään, vaikka yrityksen merkintä ei kata niitä.',
      ],
      sv: [
        'Listan har kontrollerats bara en gång, när tjänsten togs i bruk.',
        'Personalens uppgifter överförs fast företagets anmälan inte omfattar dem.',
      ],
      en: [
        'The list was checked only once, when the service was taken into use.',
        'Data of employees are transferred although the company’s entry does not cover them.',
      ],
    },
  },
  staffDataCovered: {
    label: {
      fi: 'Kattaako luettelo myös työntekijöiden tiedot?',
      sv: 'Omfattar listan också uppgifter om anställda?',
      en: 'Does the listing cover data of employees too?',
    },
    hint: {
      fi: 'Luettelossa on oma merkintä henkilöstötiedoista (HR data). Vastaa, jos siirrät työntekijöiden tietoja.',
      sv: 'Listan har en egen anteckning om personaluppgifter (HR data). Svara om du överför uppgifter om anställda.',
      en: 'The list marks staff data separately (HR data). Answer if you transfer data of employees.',
    },
    why: {
      fi: 'Yritys ilmoittaa luetteloon erikseen, koskeeko sitoumus henkilöstötietoja. Ilman merkintää tietosuojakehys ei kata niitä.',
      sv: 'Företaget anmäler särskilt till listan om åtagandet gäller personaluppgifter. Utan anmälan omfattar ramverket dem inte.',
      en: 'A company declares separately whether its commitment covers data of employees. Without that, the Framework does not cover them.',
    },
    example: {
      fi: 'Kahvila siirtää työvuorot yhdysvaltalaiseen palveluun ja vastaa kyllä, kun luettelossa lukee ”HR data”.',
      sv: 'Ett kafé för över arbetsskiften till en amerikansk tjänst och svarar ja när listan nämner ”HR data”.',
      en: 'A café transfers its work shifts to an American service and answers yes when the list says “HR data”.',
    },
    mistakes: {
      fi: ['Katsotaan vain, että yritys on luettelossa, eikä sitä, mitä tietoja merkintä kattaa.'],
      sv: [
        'Man kontrollerar bara att företaget finns på listan, inte vilka uppgifter anmälan omfattar.',
      ],
      en: ['Only the company’s presence on the list is checked, not which data its entry covers.'],
    },
  },
  tiaDone: {
    label: {
      fi: 'Onko siirron vaikutukset arvioitu?',
      sv: 'Har överföringens konsekvenser bedömts?',
      en: 'Has the impact of the transfer been assessed?',
    },
    hint: {
      fi: 'Arvioi, suojaako kohdemaan lainsäädäntö tietoja riittävästi.',
      sv: 'Bedöm om lagstiftningen i mottagarlandet skyddar uppgifterna tillräckligt.',
      en: 'Assess whether the law of the country of destination protects the data well enough.',
    },
    why: {
      fi: 'Lausekkeet eivät sido toisen maan viranomaisia. Siksi on arvioitava, toteutuuko suoja myös käytännössä.',
      sv: 'Klausulerna binder inte det andra landets myndigheter. Därför ska man bedöma om skyddet håller också i praktiken.',
      en: 'The clauses do not bind the authorities of the other country. That is why you assess whether the protection holds in practice.',
    },
    example: {
      fi: 'Verkkokauppa vastaa kyllä: se luki palvelun laatiman arvion, kirjasi oman päätelmänsä ja otti salauksen käyttöön.',
      sv: 'En webbutik svarar ja: den läste tjänstens bedömning, antecknade sin egen slutsats och tog kryptering i bruk.',
      en: 'A web shop answers yes: it read the service’s own assessment, wrote down its conclusion and took encryption into use.',
    },
    mistakes: {
      fi: [
        'Luullaan, että allekirjoitus riittää. Arvio on tehtävä ennen siirtoa.',
        'Arvio on tehty kerran, eikä sitä ole päivitetty, kun laki tai palvelu muuttui.',
      ],
      sv: [
        'Man tror att underskriften räcker. Bedömningen ska göras före överföringen.',
        'Bedömningen gjordes en gång och har inte uppdaterats när lagen eller tjänsten ändrades.',
      ],
      en: [
        'Somebody thinks that signing is enough. The assessment must be made before the transfer.',
        'The assessment was made once and not updated when the law or the service changed.',
      ],
    },
  },
  occasional: {
    label: {
      fi: 'Onko siirto satunnainen?',
      sv: 'Är överföringen tillfällig?',
      en: 'Is the transfer occasional?',
    },
    hint: {
      fi: 'Tätä poikkeusta saa käyttää vain yksittäisiin siirtoihin, ei säännöllisiin.',
      sv: 'Det här undantaget får användas bara för enstaka överföringar, inte för regelbundna.',
      en: 'This derogation may be used for single transfers only, not for regular ones.',
    },
    why: {
      fi: 'Poikkeus on tarkoitettu satunnaiseen siirtoon. Vastaus jää sisäiseen selosteeseen.',
      sv: 'Undantaget är avsett för tillfälliga överföringar. Svaret stannar i det interna registret.',
      en: 'The derogation is meant for occasional transfers. The answer stays in the internal record.',
    },
    example: {
      fi: 'Matkatoimisto vastaa kyllä: se varaa hotellin tästä maasta vain silloin tällöin.',
      sv: 'En resebyrå svarar ja: den bokar hotell i det här landet bara någon gång ibland.',
      en: 'A travel agency answers yes: it books hotels in this country only now and then.',
    },
    mistakes: {
      fi: [
        'Vastataan kyllä, vaikka palvelu on käytössä joka päivä. Silloin tarvitaan muu siirtoperuste.',
      ],
      sv: [
        'Svaret är ja fast tjänsten används varje dag. Då behövs en annan grund för överföringen.',
      ],
      en: [
        'The answer is yes although the service is in use every day. Another ground is then needed.',
      ],
    },
  },
  art49Doc: {
    label: {
      fi: 'Miten poikkeuksen käyttö on perusteltu?',
      sv: 'Hur har undantaget motiverats?',
      en: 'What are the reasons for using the derogation?',
    },
    hint: {
      fi: 'Kirjaa arvio ja suojatoimet sekä se, mistä suostumuksesta, sopimuksesta, laista tai rekisteristä on kyse.',
      sv: 'Skriv ner bedömningen och skyddsåtgärderna, och vilket samtycke, avtal, vilken lag eller vilket register det gäller.',
      en: 'Write down the assessment and the safeguards, and which consent, contract, law or register it is about.',
    },
    why: {
      fi: 'Poikkeuksen käyttäjän on voitava osoittaa, että ehdot täyttyvät. Perustelu jää sisäiseen selosteeseen.',
      sv: 'Den som använder ett undantag ska kunna visa att villkoren är uppfyllda. Motiveringen stannar i det interna registret.',
      en: 'Whoever uses a derogation must be able to show that its conditions are met. The reasons stay in the internal record.',
    },
    example: {
      fi: 'Matkatoimisto: ”Varaamme asiakkaalle hotellin Tansaniasta. Matkasopimusta ei voi täyttää antamatta nimeä hotellille.”',
      sv: 'Resebyrå: ”Vi bokar hotell i Tanzania åt kunden. Reseavtalet kan inte fullgöras utan att hotellet får namnet.”',
      en: 'Travel agency: “We book a hotel in Tanzania for the customer. The travel contract cannot be performed without giving the name to the hotel.”',
    },
    mistakes: {
      fi: [
        'Samaa poikkeusta käytetään joka viikko. Silloin tarvitaan pysyvä siirtoperuste.',
        'Suostumus on pyydetty kertomatta, mitä riskejä siirrossa on.',
      ],
      sv: [
        'Samma undantag används varje vecka. Då behövs en bestående grund för överföringen.',
        'Samtycket begärdes utan information om riskerna med överföringen.',
      ],
      en: [
        'The same derogation is used every week. Then a lasting ground for the transfer is needed.',
        'Consent was asked for without telling the risks of the transfer.',
      ],
    },
    help: {
      fi: [
        'Poikkeus sopii yksittäiseen siirtoon, jota varten muuta perustetta ei ole. Kirjaa, mikä poikkeus on kyseessä, miksi siirto on välttämätön ja mitä tietoja siirtyy.',
        'Pakottava oikeutettu etu on viimeinen keino. Siirto ei saa toistua, se saa koskea vain harvoja ihmisiä, ja siitä on ilmoitettava sekä viranomaiselle että heille.',
      ],
      sv: [
        'Ett undantag passar för en enstaka överföring som saknar annan grund. Anteckna vilket undantag det gäller, varför överföringen är nödvändig och vilka uppgifter som överförs.',
        'Ett tvingande berättigat intresse är den sista utvägen. Överföringen får inte upprepas, den får gälla bara ett fåtal människor, och både myndigheten och de själva ska informeras.',
      ],
      en: [
        'A derogation suits a single transfer for which there is no other ground. Write down which derogation it is, why the transfer is necessary and which data are transferred.',
        'A compelling legitimate interest is the last resort. The transfer must not be repeated, it may concern only a few people, and both the authority and those people must be informed.',
      ],
    },
  },
} satisfies WordTree;
export const transferRowWords = {
  add: {
    fi: 'Lisää siirto',
    sv: 'Lägg till överföring',
    en: 'Add a transfer',
  },
  untitled: {
    fi: 'Uusi siirto',
    sv: 'Ny överföring',
    en: 'New transfer',
  },
} satisfies WordTree;
