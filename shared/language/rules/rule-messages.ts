// What a finding says. One sentence on what is wrong, one on what to do. Words in braces are
// values of the finding; a variant of a rule's message stands behind a full stop.
import type { Language } from '../language.ts';
import { inEveryLanguage, type WordTree } from '../words.ts';

const messages = {
  'LAW-01': {
    fi: 'Tekstissä viitataan kumottuun henkilötietolakiin (”{hit}”). Viittaa tietosuoja-asetukseen ja tietosuojalakiin (1050/2018).',
    sv: 'Texten hänvisar till den upphävda personuppgiftslagen (”{hit}”). Hänvisa till dataskyddsförordningen och dataskyddslagen (1050/2018).',
    en: 'The text cites the repealed Personal Data Act (“{hit}”). Cite the GDPR and the Data Protection Act (1050/2018).',
  },
  'LAW-02': {
    fi: 'Viittaus ”{hit}” on vanhentunut. Nykyinen on {replacement}. Korjaa viittaus.',
    sv: 'Hänvisningen ”{hit}” är föråldrad. Nu gäller {replacement}. Rätta hänvisningen.',
    en: 'The reference “{hit}” is out of date. The current one is {replacement}. Correct the reference.',
  },
  'LAW-03': {
    fi: 'Siirtoperuste ”{hit}” ei ole enää voimassa. Valitse voimassa oleva peruste: {replacement}.',
    sv: 'Grunden ”{hit}” för överföring gäller inte längre. Välj en gällande grund: {replacement}.',
    en: '“{hit}” is no longer a valid ground for a transfer. Choose a valid one: {replacement}.',
  },
  'LAW-04': {
    fi: 'Rekisteriseloste on vanhan lain asiakirja. Käytä nimeä tietosuojaseloste.',
    sv: 'Registerbeskrivning är den gamla lagens dokument. Använd namnet dataskyddsbeskrivning.',
    en: '“Rekisteriseloste” is a document of the old act. Use the name privacy notice.',
  },
  'LAW-05': {
    fi: 'Ilmaus ”{hit}” on vanhentunut tai johtaa harhaan. Käytä nykyistä sanaa, esimerkiksi henkilötiedot, henkilötunnus tai sähköinen käsittely.',
    sv: 'Uttrycket ”{hit}” är föråldrat eller vilseledande. Använd ett nutida ord, till exempel personuppgifter, personbeteckning eller elektronisk behandling.',
    en: 'The expression “{hit}” is outdated or misleading. Use a current word, such as personal data, personal identity code or electronic processing.',
  },
  'AUT-01': {
    fi: 'Valvontaviranomaisen yhteystieto ”{hit}” on vanhentunut. Poista se. Nykyiset yhteystiedot tulevat selosteeseen itsestään.',
    sv: 'Tillsynsmyndighetens kontaktuppgift ”{hit}” är föråldrad. Ta bort den: beskrivningen skriver själv ut de aktuella uppgifterna.',
    en: 'The contact detail “{hit}” of the supervisory authority is out of date. Remove it: the notice prints the current ones itself.',
  },
  'AUT-03': {
    fi: 'Valvontaviranomaisen yhteystiedot on tarkistettu viimeksi {date}. Tarkista ne ennen julkaisemista osoitteesta tietosuoja.fi.',
    sv: 'Tillsynsmyndighetens kontaktuppgifter kontrollerades senast {date}. Kontrollera dem på tietosuoja.fi före publicering.',
    en: 'The contact details of the supervisory authority were last checked on {date}. Check them at tietosuoja.fi before publishing.',
  },
  'TXT-01': {
    fi: 'Tekstiin on jäänyt täyttämättä kohta ”{hit}”. Täydennä tai poista se.',
    sv: 'Stället ”{hit}” är inte ifyllt. Fyll i eller ta bort det.',
    en: '“{hit}” has not been filled in. Fill it in or remove it.',
  },
  'TXT-02': {
    fi: 'Tekstissä on verkkosivun koodia (kohtia {count}). Poista se.',
    sv: 'Texten innehåller kod från en webbsida (ställen: {count}). Ta bort den.',
    en: 'The text contains code from a web page (places: {count}). Remove it.',
  },
  'TXT-03': {
    fi: 'Sanassa ”{hit}” on ylimääräinen tavuviiva. Poista se.',
    sv: 'Ordet ”{hit}” har ett onödigt bindestreck. Ta bort det.',
    en: 'The word “{hit}” has a stray hyphen. Remove it.',
  },
  'TXT-04': {
    fi: 'Sama teksti on myös kohdassa {name}. Jätä se vain toiseen.',
    sv: 'Samma text finns också i {name}. Låt den stå på bara ett ställe.',
    en: 'The same text is also in {name}. Keep it in one place only.',
  },
  'TXT-05': {
    fi: 'Teksti näyttää kopioidulta: ”{hit}” ei ole yrityksesi, konsernisi eikä vastaanottajiesi nimissä. Tarkista se.',
    sv: 'Texten verkar vara kopierad: ”{hit}” är inte namnet på ditt företag, din koncern eller någon mottagare. Kontrollera den.',
    en: 'The text looks copied: “{hit}” is not among the names of your company, your group or your recipients. Check it.',
  },
  'TXT-06': {
    fi: 'Selosteessa on paljon epävarmoja ilmauksia, kuten ”{hit}”. Kerro, mitä todella tehdään.',
    sv: 'Beskrivningen innehåller många osäkra uttryck, till exempel ”{hit}”. Skriv vad som verkligen görs.',
    en: 'The notice has many uncertain expressions, such as “{hit}”. Say what is really done.',
  },
  'TXT-07': {
    fi: 'Teksti on pitkä. Jaa se lyhyempiin virkkeisiin tai osiin.',
    sv: 'Texten är lång. Dela upp den i kortare meningar eller delar.',
    en: 'The text is long. Divide it into shorter sentences or parts.',
  },
  'TXT-08': {
    fi: 'Tekstissä näyttää olevan henkilötunnus. Poista se.',
    sv: 'Texten verkar innehålla en personbeteckning. Ta bort den.',
    en: 'The text seems to contain a personal identity code. Remove it.',
  },
  'TXT-09': {
    fi: 'Tekstin sekaan on jäänyt sivun ylä- tai alatunniste ”{hit}”. Poista se.',
    sv: 'Ett sidhuvud eller en sidfot, ”{hit}”, har blivit kvar i texten. Ta bort den.',
    en: 'A page header or footer, “{hit}”, was left in the text. Remove it.',
  },
  'TXT-10': {
    fi: 'Teksti puuttuu {languages}, vaikka suurin osa selosteesta on myös {languages}. Kirjoita puuttuva teksti.',
    sv: 'Texten saknas {languages}, fast det mesta i beskrivningen också finns {languages}. Skriv texten som saknas.',
    en: 'The text is missing {languages}, although most of the notice is {languages} too. Write the missing text.',
  },
  'ORG-01': {
    fi: 'Rekisterinpitäjän nimi puuttuu. Kirjoita yrityksen virallinen nimi.',
    sv: 'Den personuppgiftsansvariges namn saknas. Skriv företagets officiella namn.',
    en: 'The name of the controller is missing. Enter the official name of the company.',
  },
  'ORG-01.representative': {
    fi: 'EU-alueen edustajan nimi tai yhteystiedot puuttuvat. Kirjoita ne.',
    sv: 'Namn eller kontaktuppgifter för företrädaren i EU saknas. Skriv dem.',
    en: 'The name or contact details of the representative in the EU are missing. Write them.',
  },
  'ORG-01.register': {
    fi: 'Rekisterin nimi puuttuu. Kirjoita, mistä rekisteristä on kyse.',
    sv: 'Registrets namn saknas. Skriv vilket register det gäller.',
    en: 'The name of the register is missing. Write which register this is.',
  },
  'ORG-01.contact': {
    fi: 'Rekisterinpitäjän yhteystiedot puuttuvat. Anna osoite, puhelinnumero tai sähköposti.',
    sv: 'Den personuppgiftsansvariges kontaktuppgifter saknas. Ange adress, telefon eller e-post.',
    en: 'The contact details of the controller are missing. Give an address, a phone number or an email address.',
  },
  'ORG-02': {
    fi: 'Y-tunnus ”{hit}” ei ole kelvollinen. Tarkista numerot.',
    sv: 'FO-numret ”{hit}” är inte giltigt. Kontrollera siffrorna.',
    en: 'The Business ID “{hit}” is not valid. Check the digits.',
  },
  'ORG-02.format': {
    fi: 'Kirjoita Y-tunnus muodossa {name}.',
    sv: 'Skriv FO-numret i formen {name}.',
    en: 'Write the Business ID as {name}.',
  },
  'ORG-03': {
    fi: 'Y-tunnus puuttuu. Lisää se, niin rekisterinpitäjä on helppo tunnistaa.',
    sv: 'FO-numret saknas. Lägg till det, så är den personuppgiftsansvarige lätt att identifiera.',
    en: 'The Business ID is missing. Add it so that the controller is easy to identify.',
  },
  'ORG-04': {
    fi: 'Osoite ”{hit}” on puutteellinen. Lisää postinumero ja postitoimipaikka.',
    sv: 'Adressen ”{hit}” är ofullständig. Lägg till postnummer och ort.',
    en: 'The address “{hit}” is incomplete. Add the postcode and the town.',
  },
  'ORG-05': {
    fi: 'Sähköpostiosoite ”{hit}” ei ole toimiva osoite. Anna oikea osoite.',
    sv: 'E-postadressen ”{hit}” fungerar inte. Ange rätt adress.',
    en: 'The email address “{hit}” does not work. Give the right address.',
  },
  'ORG-05.phone': {
    fi: 'Puhelinnumero ”{hit}” ei ole toimiva numero. Anna oikea numero.',
    sv: 'Telefonnumret ”{hit}” fungerar inte. Ange rätt nummer.',
    en: 'The phone number “{hit}” does not work. Give the right number.',
  },
  'ORG-06': {
    fi: 'Numero ”{hit}” on maksullinen. Se ei sovi tietosuojapyyntöihin. Anna toinen numero tai sähköposti.',
    sv: 'Numret ”{hit}” är avgiftsbelagt. Det lämpar sig inte för begäranden om personuppgifter. Ange ett annat nummer eller en e-postadress.',
    en: 'The number “{hit}” is premium-rate. It is not suitable for requests about personal data. Give another number or an email address.',
  },
  'ORG-07': {
    fi: 'Sama yhteystieto ”{hit}” on selosteessa kahdesti. Jätä se vain omaan kohtaansa.',
    sv: 'Samma kontaktuppgift ”{hit}” finns två gånger. Låt den stå bara på sin egen plats.',
    en: 'The contact detail “{hit}” is given twice. Keep it in its own place only.',
  },
  'DPO-01': {
    fi: 'Tekstissä mainitaan ”{hit}”, mutta tietosuojavastaavaa ei ole nimitetty. Älä kutsu yhteyshenkilöä tietosuojavastaavaksi.',
    sv: 'Texten nämner ”{hit}”, men inget dataskyddsombud har utnämnts. Kalla inte kontaktpersonen dataskyddsombud.',
    en: 'The text mentions “{hit}”, but no data protection officer has been designated. Do not call the contact person a data protection officer.',
  },
  'DPO-02': {
    fi: 'Tietosuojavastaavan yhteystiedot puuttuvat. Anna toimiva sähköposti tai puhelinnumero.',
    sv: 'Dataskyddsombudets kontaktuppgifter saknas. Ange en e-postadress eller ett telefonnummer som fungerar.',
    en: 'The contact details of the data protection officer are missing. Give an email address or phone number that works.',
  },
  'DPO-02.designated': {
    fi: 'Vastaa, onko yrityksellä tietosuojavastaava.',
    sv: 'Svara på om företaget har ett dataskyddsombud.',
    en: 'Answer whether the company has a data protection officer.',
  },
  'DPO-03': {
    fi: 'Tietosuojavastaavasta ei ole merkitty ilmoitusta. Ilmoita hänestä tietosuojavaltuutetun toimistoon ja kirjaa päivä.',
    sv: 'Det är inte antecknat att dataskyddsombudet har anmälts. Anmäl ombudet till dataombudsmannens byrå och anteckna dagen.',
    en: 'No notification of the data protection officer has been recorded. Notify the Data Protection Ombudsman and record the day.',
  },
  'DPO-04': {
    fi: 'Viranomaisen ja julkishallinnon elimen on nimitettävä tietosuojavastaava. Nimitä hänet ja anna yhteystiedot.',
    sv: 'En myndighet eller ett offentligt organ ska utnämna ett dataskyddsombud. Utnämn ombudet och ange kontaktuppgifterna.',
    en: 'A public authority or body must designate a data protection officer. Designate one and give the contact details.',
  },
  'DPO-04.monitoring': {
    fi: 'Ydintoiminta on henkilöiden laajamittaista seurantaa, joten tietosuojavastaava on nimitettävä. Nimitä hänet ja anna yhteystiedot.',
    sv: 'Kärnverksamheten är omfattande övervakning av personer, så ett dataskyddsombud ska utnämnas. Utnämn ombudet och ange kontaktuppgifterna.',
    en: 'The core activity is large-scale monitoring of people, so a data protection officer must be designated. Designate one and give the contact details.',
  },
  'DPO-04.special': {
    fi: 'Ydintoiminnassa käsitellään laajamittaisesti arkaluonteisia tietoja tai rikostietoja, joten tietosuojavastaava on nimitettävä. Nimitä hänet ja anna yhteystiedot.',
    sv: 'I kärnverksamheten behandlas känsliga uppgifter eller brottsuppgifter i stor omfattning, så ett dataskyddsombud ska utnämnas. Utnämn ombudet och ange kontaktuppgifterna.',
    en: 'The core activity processes sensitive or criminal data on a large scale, so a data protection officer must be designated. Designate one and give the contact details.',
  },
  'DPO-05': {
    fi: 'Tietosuojavaltuutettu on viranomainen. Yrityksen oma henkilö on tietosuojavastaava tai yhteyshenkilö. Korjaa nimitys.',
    sv: 'Dataombudsmannen är en myndighet. I företaget heter rollen dataskyddsombud eller kontaktperson. Rätta benämningen.',
    en: 'The Data Protection Ombudsman is the authority. In a company the role is called data protection officer or contact person. Correct the title.',
  },
  'DPO-06': {
    fi: '{name} päättää myös henkilötietojen käytöstä. Tietosuojavastaava ei voi itse päättää käsittelyn tarkoituksista. Nimitä toinen henkilö.',
    sv: '{name} beslutar också om användningen av personuppgifter. Ett dataskyddsombud kan inte självt besluta om ändamålen. Utnämn någon annan.',
    en: '{name} also decides how personal data are used. A data protection officer cannot decide on the purposes. Designate somebody else.',
  },
  'ANS-01': {
    fi: 'Säilytysaikaa tai muuta aikaa ”{hit}” ei voi lukea. Kirjoita se esimerkiksi muodossa 2 vuotta tai 24 kk.',
    sv: 'Lagringstiden eller tiden ”{hit}” kan inte läsas. Skriv den till exempel som 2 år eller 24 mån.',
    en: 'The storage period or other time “{hit}” cannot be read. Write it as 2 years or 24 months, for example.',
  },
  'ANS-01.date': {
    fi: '”{hit}” ei ole kalenterin päivä. Kirjoita päivä esimerkiksi muodossa 31.12.2026.',
    sv: '”{hit}” är ingen dag i kalendern. Skriv dagen till exempel som 31.12.2026.',
    en: '“{hit}” is not a day of the calendar. Write the day as 31.12.2026, for example.',
  },
  'ANS-01.country': {
    fi: 'Maata ”{hit}” ei tunnisteta. Kirjoita maan nimi tai koodi, esimerkiksi Ruotsi, SE tai EU- ja ETA-maat.',
    sv: 'Landet ”{hit}” känns inte igen. Skriv landets namn eller kod, till exempel Sverige, SE eller EU- och EES-länder.',
    en: 'The country “{hit}” is not known. Write the name or the code of the country, such as Sweden, SE or EU and EEA countries.',
  },
  'ANS-01.color': {
    fi: 'Väriä ”{hit}” ei voi lukea. Kirjoita se muodossa #1a5276.',
    sv: 'Färgen ”{hit}” kan inte läsas. Skriv den i formen #1a5276.',
    en: 'The colour “{hit}” cannot be read. Write it as #1a5276.',
  },
  'ANS-01.long': {
    fi: 'Vastauksessa on {count} merkkiä, eikä asiakirjaan mahdu niin pitkää tekstiä. Lyhennä se.',
    sv: 'Svaret har {count} tecken, och så lång text ryms inte i ett dokument. Förkorta den.',
    en: 'The answer has {count} characters, and no document has room for so long a text. Shorten it.',
  },
  'DAT-01': {
    fi: 'Päiväys puuttuu. Lisää laatimispäivä tai päivityspäivä.',
    sv: 'Datum saknas. Ange den dag då beskrivningen upprättades eller uppdaterades.',
    en: 'The date is missing. Add the day on which the notice was made or updated.',
  },
  'DAT-02': {
    fi: 'Päiväykset ovat ristiriidassa: laadittu {from}, päivitetty {to}. Korjaa päivät.',
    sv: 'Datumen strider mot varandra: upprättad {from}, uppdaterad {to}. Rätta datumen.',
    en: 'The dates contradict each other: made on {from}, updated on {to}. Correct the dates.',
  },
  'DAT-02.future': {
    fi: 'Päiväys {date} on tulevaisuudessa. Tarkista se.',
    sv: 'Datumet {date} ligger i framtiden. Kontrollera det.',
    en: 'The date {date} is in the future. Check it.',
  },
  'DAT-03': {
    fi: 'Seloste on päivätty {date}, ennen kuin tietosuoja-asetusta alettiin soveltaa (25.5.2018). Käy sisältö läpi ja päivää seloste uudelleen.',
    sv: 'Beskrivningen är daterad {date}, innan dataskyddsförordningen började tillämpas (25.5.2018). Gå igenom innehållet och ge beskrivningen ett nytt datum.',
    en: 'The notice is dated {date}, before the GDPR began to apply (25 May 2018). Go through the content and give the notice a new date.',
  },
  'DAT-04': {
    fi: 'Selostetta ei ole päivitetty yli kahteen vuoteen ({date}). Käy se läpi.',
    sv: 'Beskrivningen har inte uppdaterats på över två år ({date}). Gå igenom den.',
    en: 'The notice has not been updated for over two years ({date}). Go through it.',
  },
  'DAT-04.due': {
    fi: 'Selosteen tarkistuspäivä {date} on ohitettu. Käy seloste läpi.',
    sv: 'Beskrivningens kontrolldag {date} har passerat. Gå igenom den.',
    en: 'The review day {date} of the notice has passed. Go through it.',
  },
  'DAT-05': {
    fi: 'Vastaukset ovat muuttuneet sen jälkeen, kun seloste tehtiin {languages} ({date}). Merkitse uusi päivityspäivä ja versio, tee seloste uudelleen ja julkaise se.',
    sv: 'Svaren har ändrats efter att beskrivningen skapades {languages} ({date}). Ange ny uppdateringsdag och version, skapa beskrivningen på nytt och publicera den.',
    en: 'The answers have changed since the notice was created {languages} ({date}). Give it a new date of update and version, create it again and publish it.',
  },
  'PUR-01': {
    fi: 'Käsittelyn tarkoitus puuttuu. Kerro, mihin tietoja käytetään.',
    sv: 'Ändamålet med behandlingen saknas. Ange vad uppgifterna används till.',
    en: 'The purpose of the processing is missing. Say what the data are used for.',
  },
  'PUR-02': {
    fi: 'Tarkoitukselta ”{name}” puuttuu oikeusperuste. Valitse peruste.',
    sv: 'Ändamålet ”{name}” saknar rättslig grund. Välj en grund.',
    en: 'The purpose “{name}” has no legal basis. Choose one.',
  },
  'PUR-03': {
    fi: 'Oikeutettua etua ei ole kuvattu. Kerro omin sanoin, mikä etu on; ”{hit}” ei riitä.',
    sv: 'Det berättigade intresset är inte beskrivet. Ange med egna ord vilket det är. Enbart ”{hit}” räcker inte.',
    en: 'The legitimate interest is not described. Say in your own words what it is; “{hit}” is not enough.',
  },
  'PUR-03.missing': {
    fi: 'Kerro omin sanoin, mikä oikeutettu etu yrityksellä on.',
    sv: 'Ange med egna ord vilket berättigat intresse företaget har.',
    en: 'Say in your own words which legitimate interest the company has.',
  },
  'PUR-04': {
    fi: 'Tasapainotestiä ei ole kirjattu tarkoitukselle ”{name}”. Tee testi ja merkitse päivä.',
    sv: 'Ingen intresseavvägning har antecknats för ändamålet ”{name}”. Gör avvägningen och anteckna dagen.',
    en: 'No balancing test is recorded for the purpose “{name}”. Do the test and record the day.',
  },
  'PUR-04.day': {
    fi: 'Tasapainotestin päivä puuttuu tarkoitukselta ”{name}”. Merkitse, milloin testi tehtiin.',
    sv: 'Dagen för intresseavvägningen saknas för ändamålet ”{name}”. Anteckna när avvägningen gjordes.',
    en: 'The day of the balancing test is missing for the purpose “{name}”. Record when the test was done.',
  },
  'PUR-05': {
    fi: 'Nimeä laki, johon lakisääteinen velvoite perustuu.',
    sv: 'Nämn den lag som den rättsliga förpliktelsen grundar sig på.',
    en: 'Name the act that the legal obligation is based on.',
  },
  'PUR-06': {
    fi: 'Teksti mainitsee toisen oikeusperusteen kuin valittu: ”{hit}”. Tee jokaisesta tarkoituksesta oma rivi ja valitse sille yksi peruste.',
    sv: 'Texten nämner en annan rättslig grund än den valda: ”{hit}”. Gör en egen rad för varje ändamål och välj en grund för den.',
    en: 'The text mentions a legal basis other than the one chosen: “{hit}”. Give each purpose a row of its own with one basis.',
  },
  'PUR-07': {
    fi: 'Palvelun käyttö tai tietojen antaminen ei ole suostumus (”{hit}”). Suostumus annetaan aina erikseen.',
    sv: 'Att använda tjänsten eller lämna uppgifter är inte ett samtycke (”{hit}”). Samtycke ges alltid separat.',
    en: 'Using the service or giving data is not consent (“{hit}”). Consent is always given separately.',
  },
  'PUR-07.consent': {
    fi: 'Kerro, miten suostumus pyydetään.',
    sv: 'Ange hur samtycket begärs.',
    en: 'Say how consent is asked.',
  },
  'PUR-08': {
    fi: 'Suostumus on työsuhteessa harvoin vapaaehtoinen. Valitse muu peruste.',
    sv: 'I ett anställningsförhållande är samtycke sällan frivilligt. Välj en annan grund.',
    en: 'Consent is seldom voluntary in employment. Choose another basis.',
  },
  'PUR-09': {
    fi: 'Yrityksen yhteyshenkilö ei ole itse sopimuksen osapuoli. Harkitse perusteeksi oikeutettua etua.',
    sv: 'Ett företags kontaktperson är inte själv part i avtalet. Överväg berättigat intresse som grund.',
    en: 'A contact person of a company is not a party to the contract. Consider legitimate interest as the basis.',
  },
  'PUR-10': {
    fi: 'Viranomainen ei voi vedota tehtävissään oikeutettuun etuun. Valitse muu peruste.',
    sv: 'En myndighet kan inte åberopa ett berättigat intresse när den fullgör sina uppgifter. Välj en annan grund.',
    en: 'A public authority cannot rely on legitimate interest in its tasks. Choose another basis.',
  },
  'PUR-11': {
    fi: 'Tietoja ei saa käyttää ”{hit}”. Kerro tarkoitukset.',
    sv: 'Uppgifter får inte användas till vad som helst (”{hit}”). Ange ändamålen.',
    en: 'Data may not be used for just any purpose (“{hit}”). Say what the purposes are.',
  },
  'PUR-12': {
    fi: 'Sähköinen suoramarkkinointi kuluttajalle vaatii ennalta annetun suostumuksen. Poikkeus koskee vain omia asiakkaita ja samanlaisia tuotteita. Valitse perusteeksi suostumus tai kerro, että poikkeus sopii.',
    sv: 'Elektronisk direktmarknadsföring till konsumenter kräver förhandssamtycke. Undantaget gäller bara egna kunder och liknande produkter. Välj samtycke som grund eller skriv att undantaget passar.',
    en: 'Electronic direct marketing to consumers needs prior consent. The only exception is for own customers and similar products. Choose consent as the basis, or say that the exception fits.',
  },
  'PUR-13': {
    fi: 'Kerro, miten markkinoinnin voi kieltää.',
    sv: 'Ange hur man kan säga nej till marknadsföringen.',
    en: 'Say how marketing can be refused.',
  },
  'PUR-14': {
    fi: 'Henkilötietojen julkaisemista ei voi perustaa siihen, ettei henkilö kiellä sitä. Pyydä suostumus tai nimeä laki.',
    sv: 'Personuppgifter får inte publiceras enbart för att personen inte har sagt nej. Begär samtycke eller nämn lagen.',
    en: 'Personal data may not be published just because the person has not refused. Ask for consent or name the act.',
  },
  'CAT-01': {
    fi: 'Henkilötietojen ryhmät puuttuvat. Luettele, mitä tietoja käsittelet.',
    sv: 'Kategorierna av personuppgifter saknas. Räkna upp de uppgifter som du behandlar.',
    en: 'The categories of personal data are missing. List the data that you process.',
  },
  'CAT-01.subjects': {
    fi: 'Rekisteröityjen ryhmät puuttuvat. Kerro, keiden tietoja käsittelet.',
    sv: 'Kategorierna av registrerade saknas. Ange vems uppgifter du behandlar.',
    en: 'The categories of data subjects are missing. Say whose data you process.',
  },
  'CAT-02': {
    fi: 'Tietoryhmän nimi ”{hit}” on rekisterin nimi. Luettele tiedot, esimerkiksi yhteystiedot.',
    sv: 'Kategorin ”{hit}” har samma namn som registret. Räkna upp uppgifterna, till exempel kontaktuppgifter.',
    en: 'The name “{hit}” of the data category is the name of the register. List the data, for example contact details.',
  },
  'CAT-03': {
    fi: 'Tarkoitukseen tarvitaan arkaluonteisia tietoja (”{name}”), mutta 9 artiklan edellytys puuttuu. Valitse se.',
    sv: 'Ändamålet kräver känsliga uppgifter (”{name}”), men villkoret enligt artikel 9 saknas. Välj det.',
    en: 'The purpose needs sensitive data (“{name}”), but the condition under Article 9 is missing. Choose it.',
  },
  'CAT-03.text': {
    fi: 'Teksti viittaa erityisiin henkilötietoryhmiin (”{hit}”), mutta tietoryhmää ei ole merkitty sellaiseksi. Merkitse ryhmä tai korjaa teksti.',
    sv: 'Texten syftar på särskilda kategorier av personuppgifter (”{hit}”), men kategorin är inte märkt så. Märk kategorin eller rätta texten.',
    en: 'The text refers to special categories of data (“{hit}”), but the category is not marked as one. Mark the category or correct the text.',
  },
  'CAT-03.marketing': {
    fi: 'Potilaan ja hoidon tietoja ei saa käyttää markkinointiin (”{hit}”) ilman nimenomaista suostumusta. Rajaa markkinointi pois tai kerro, miten suostumus pyydetään.',
    sv: 'Uppgifter om patienter och vård får inte användas för marknadsföring (”{hit}”) utan uttryckligt samtycke. Uteslut marknadsföringen eller beskriv hur samtycke begärs.',
    en: 'Data on patients and care may not be used for marketing (“{hit}”) without explicit consent. Leave marketing out, or say how consent is asked for.',
  },
  'CAT-04': {
    fi: 'Tarkoitukseen tarvitaan tietoja rikoksista (”{name}”), mutta käsittelyn edellytys puuttuu. Valitse se.',
    sv: 'Ändamålet kräver uppgifter om brott (”{name}”), men grunden för behandlingen saknas. Välj den.',
    en: 'The purpose needs data on offences (“{name}”), but the ground for processing them is missing. Choose it.',
  },
  'CAT-05': {
    fi: 'Kerro, mihin henkilötunnuksen käsittely perustuu.',
    sv: 'Ange vad behandlingen av personbeteckningen grundar sig på.',
    en: 'Say what the processing of the personal identity code is based on.',
  },
  'CAT-05.text': {
    fi: 'Tiedoissa on ”{hit}”, mutta tietoryhmään ei ole merkitty henkilötunnusta eikä sen perustetta. Merkitse ne tai poista tieto.',
    sv: 'Bland uppgifterna finns ”{hit}”, men kategorin är inte märkt med personbeteckning och grunden för den. Märk den eller ta bort uppgiften.',
    en: 'The data include “{hit}”, but the category is not marked with the personal identity code and its ground. Mark it or remove the code.',
  },
  'CAT-06': {
    fi: 'Henkilöllisyyttä ei saa varmistaa pelkällä henkilötunnuksella. Kerro muu tapa varmistaa se.',
    sv: 'Identiteten får inte kontrolleras enbart med personbeteckningen. Ange ett annat sätt att kontrollera den.',
    en: 'Identity may not be verified by the personal identity code alone. Give another way to verify it.',
  },
  'CAT-07': {
    fi: 'Salasanaa ei pidä tallentaa luettavassa muodossa. Kerro, että siitä säilytetään vain tiiviste, tai poista se luettelosta.',
    sv: 'Lösenord ska inte sparas i läsbar form. Skriv att bara en hash av lösenordet sparas, eller ta bort lösenordet ur listan.',
    en: 'Passwords must not be stored in readable form. Say that only a hash is kept, or take them off the list.',
  },
  'CAT-08': {
    fi: 'IP-osoitteet, evästeet ja laitetunnisteet ovat yleensä henkilötietoja, eivät nimettömiä tietoja (”{hit}”). Poista väite nimettömyydestä.',
    sv: 'IP-adresser, kakor och enhetsidentifierare är i regel personuppgifter, inte anonyma uppgifter (”{hit}”). Ta bort påståendet att de är anonyma.',
    en: 'IP addresses, cookies and device identifiers are usually personal data, not anonymous data (“{hit}”). Remove the claim that they are anonymous.',
  },
  'CAT-09': {
    fi: 'Rekisterissä on lapsia ja peruste on suostumus. Kerro, että alle 13-vuotiaan puolesta suostumuksen antaa huoltaja.',
    sv: 'Registret innehåller barn och grunden är samtycke. Ange att vårdnadshavaren ger samtycket för barn under 13 år.',
    en: 'The register includes children and the basis is consent. Say that a guardian consents for a child under 13.',
  },
  'ACC-01': {
    fi: 'Rekisterinpitäjä vastaa siitä, että henkilötiedot ovat oikein. Poista vastuuvapaus (”{hit}”).',
    sv: 'Den personuppgiftsansvarige svarar för att personuppgifterna är korrekta. Ta bort friskrivningen (”{hit}”).',
    en: 'The controller answers for personal data being correct. Remove the disclaimer (“{hit}”).',
  },
  'ACC-02': {
    fi: 'Vastuuta tietojen oikeellisuudesta ei voi siirtää rekisteröidylle (”{hit}”). Kerro sen sijaan, miten hän voi ilmoittaa muutoksista.',
    sv: 'Ansvaret för att uppgifterna är korrekta kan inte överföras på den registrerade (”{hit}”). Beskriv i stället hur ändringar kan meddelas.',
    en: 'Responsibility for correct data cannot be laid on the data subject (“{hit}”). Say instead how changes can be told to you.',
  },
  'SRC-01': {
    fi: 'Kerro, mistä tiedot on saatu.',
    sv: 'Ange varifrån uppgifterna kommer.',
    en: 'Say where the data come from.',
  },
  'SRC-01.public': {
    fi: 'Kerro, onko lähde ”{name}” julkinen.',
    sv: 'Ange om källan ”{name}” är offentlig.',
    en: 'Say whether the source “{name}” is public.',
  },
  'SRC-02': {
    fi: 'Lähteiden kohdassa on tekstiä luovutuksista, siirroista tai poistamisesta (”{hit}”). Siirrä se oikeaan kohtaan.',
    sv: 'Avsnittet om källor innehåller text om utlämnande, överföring eller radering (”{hit}”). Flytta den till rätt ställe.',
    en: 'The sources contain text about disclosures, transfers or erasure (“{hit}”). Move it to the right place.',
  },
  'PRV-01': {
    fi: 'Kerro, onko tietojen antaminen pakollista.',
    sv: 'Ange om uppgifterna måste lämnas.',
    en: 'Say whether the data must be given.',
  },
  'PRV-01.consequence': {
    fi: 'Kerro, mitä seuraa, jos tietoja ei anna.',
    sv: 'Ange vad som händer om uppgifterna inte lämnas.',
    en: 'Say what follows if the data are not given.',
  },
  'REC-01': {
    fi: 'Nimeä vastaanottajat tai kerro, ettei niitä ole.',
    sv: 'Nämn mottagarna eller ange att det inte finns några.',
    en: 'Name the recipients, or say that there are none.',
  },
  'REC-02': {
    fi: 'Vastauksen mukaan tietoja ei luovuteta, mutta vastaanottajia on: {name}. Muuta vastausta tai poista vastaanottaja.',
    sv: 'Enligt svaret lämnas inga uppgifter ut, men det finns mottagare: {name}. Ändra svaret eller ta bort mottagaren.',
    en: 'The answer is that data are not disclosed, but there are recipients: {name}. Change the answer or remove the recipient.',
  },
  'REC-02.text': {
    fi: 'Teksti sanoo, ettei tietoja luovuteta, mutta mainitsee poikkeuksia. Luettele vastaanottajat tai niiden ryhmät.',
    sv: 'Enligt texten lämnas uppgifter inte ut, men den nämner undantag. Räkna upp mottagarna eller kategorierna av dem.',
    en: 'The text says that data are not disclosed but mentions exceptions. List the recipients or their categories.',
  },
  'REC-03': {
    fi: 'Teksti mainitsee palvelun {name}, mutta se ei ole vastaanottajissa. Lisää se.',
    sv: 'Texten nämner tjänsten {name}, men den finns inte bland mottagarna. Lägg till den.',
    en: 'The text mentions the service {name}, but it is not among the recipients. Add it.',
  },
  'REC-03.company': {
    fi: 'Teksti mainitsee yrityksen {name}, mutta se ei ole vastaanottajissa. Lisää se, jos se saa tietoja. Muuten korjaa nimi.',
    sv: 'Texten nämner företaget {name}, men det finns inte bland mottagarna. Lägg till det om det får uppgifter. Rätta annars namnet.',
    en: 'The text mentions the company {name}, but it is not among the recipients. Add it if it receives data. Otherwise correct the name.',
  },
  'REC-04': {
    fi: 'Käsittelijän {name} kanssa ei ole kirjattu sopimusta. Tee sopimus ja merkitse se.',
    sv: 'Inget avtal med personuppgiftsbiträdet {name} har antecknats. Ingå avtalet och anteckna det.',
    en: 'No agreement with the processor {name} is recorded. Make the agreement and record it.',
  },
  'REC-05': {
    fi: 'Tietojen antaminen konserniyhtiön markkinointiin tarvitsee oman oikeusperusteen. Kirjaa se tai poista luovutus.',
    sv: 'Att lämna uppgifter till ett koncernbolags marknadsföring kräver en egen rättslig grund. Ange den eller ta bort utlämnandet.',
    en: 'Giving data to the marketing of a group company needs a legal basis of its own. Record it or remove the disclosure.',
  },
  'REC-06': {
    fi: 'Palvelun {name} sivulla voi olla kävijätilastoja, joista vastaat yhdessä palvelun kanssa. Selvitä, oletko yhteisrekisterinpitäjä.',
    sv: 'På sidan i tjänsten {name} kan det finnas besöksstatistik som du ansvarar för tillsammans med tjänsten. Utred om ditt företag och tjänsten är gemensamt personuppgiftsansvariga.',
    en: 'The page on {name} may have visitor statistics for which you are responsible together with the service. Find out whether you are joint controllers.',
  },
  'TRF-01': {
    fi: 'Selosteen mukaan tietoja ei siirretä EU:n ja ETA:n ulkopuolelle, mutta käytössä on {name}. Kuvaa siirto tai muuta vastausta.',
    sv: 'Enligt beskrivningen överförs inga uppgifter till länder utanför EU och EES, men {name} används. Beskriv överföringen eller ändra svaret.',
    en: 'The notice says that data are not transferred outside the EU and the EEA, but {name} is in use. Describe the transfer or change the answer.',
  },
  'TRF-01.country': {
    fi: 'Vastaanottajan {name} maata ei tiedetä, joten seloste ei voi kertoa, ettei tietoja siirretä EU- ja ETA-alueen ulkopuolelle. Valitse maa.',
    sv: 'Det är inte känt i vilket land mottagaren {name} finns, så beskrivningen kan inte säga att uppgifter inte överförs till länder utanför EU och EES. Välj landet.',
    en: 'The country of the recipient {name} is not known, so the notice cannot say that no data are transferred outside the EU and the EEA. Choose the country.',
  },
  'TRF-02': {
    fi: '”Ei siirretä, ellei…” ei riitä. Kerro maa ja siirtoperuste.',
    sv: '”Överförs inte, om inte…” räcker inte. Ange landet och grunden för överföringen.',
    en: '“Not transferred, unless…” is not enough. Name the country and the ground for the transfer.',
  },
  'TRF-03': {
    fi: 'Siirrosta puuttuu maa tai siirtoperuste. Lisää ne.',
    sv: 'Landet eller grunden för överföringen saknas. Lägg till dem.',
    en: 'The transfer has no country or no ground. Add them.',
  },
  'TRF-03.list': {
    fi: 'Kerro, siirretäänkö tietoja EU:n ja ETA:n ulkopuolelle, ja kuvaa siirrot.',
    sv: 'Ange om uppgifter överförs till länder utanför EU och EES och beskriv överföringarna.',
    en: 'Say whether data are transferred outside the EU and the EEA, and describe the transfers.',
  },
  'TRF-03.recipient': {
    fi: 'Vastaanottaja {name} on EU:n ja ETA:n ulkopuolella ({country}), mutta siirtoa ei ole kuvattu. Kuvaa siirto.',
    sv: 'Mottagaren {name} finns utanför EU och EES ({country}), men överföringen är inte beskriven. Beskriv överföringen.',
    en: 'The recipient {name} is outside the EU and the EEA ({country}), but the transfer is not described. Describe the transfer.',
  },
  'TRF-03.who': {
    fi: 'Siirrosta puuttuu vastaanottaja. Valitse, kenelle tiedot siirtyvät.',
    sv: 'Mottagaren av överföringen saknas. Välj till vem uppgifterna överförs.',
    en: 'The transfer has no recipient. Choose to whom the data are transferred.',
  },
  'TRF-04': {
    fi: 'Kerro, mistä suojatoimista saa jäljennöksen.',
    sv: 'Ange var man kan få en kopia av skyddsåtgärderna.',
    en: 'Say where a copy of the safeguards can be obtained.',
  },
  'TRF-05': {
    fi: 'Tarkista, että {name} on Data Privacy Framework -luettelossa, ja merkitse päivä. Tee tarkistus vuosittain.',
    sv: 'Kontrollera att {name} finns på Data Privacy Framework-listan och anteckna dagen. Gör kontrollen varje år.',
    en: 'Check that {name} is on the Data Privacy Framework list and record the day. Check every year.',
  },
  'TRF-06': {
    fi: 'Tästä maasta ({country}) ei ole voimassa olevaa päätöstä tietosuojan riittävyydestä. Valitse muu peruste.',
    sv: 'Det finns inget gällande beslut om adekvat skyddsnivå för landet ({country}). Välj en annan grund.',
    en: 'There is no valid adequacy decision for this country ({country}). Choose another ground.',
  },
  'TRF-07': {
    fi: 'Siirron vaikutusarvio puuttuu. Arvioi kohdemaan lainsäädäntö ja merkitse arvio tehdyksi.',
    sv: 'Bedömningen av överföringens konsekvenser saknas. Bedöm lagstiftningen i mottagarlandet och anteckna att det är gjort.',
    en: 'The transfer impact assessment is missing. Assess the law of the country and record that you have done so.',
  },
  'TRF-07.derogation': {
    fi: '49 artiklan poikkeus sopii vain yksittäisiin siirtoihin. Kirjaa, miksi se soveltuu.',
    sv: 'Ett undantag enligt artikel 49 passar bara för enstaka överföringar. Anteckna varför det är tillämpligt.',
    en: 'A derogation under Article 49 is for individual transfers only. Record why it applies.',
  },
  'TRF-07.compelling': {
    fi: 'Pakottava oikeutettu etu sopii siirtoon vain harvoin. Kirjaa arvio ja suojatoimet, ja ilmoita siirrosta tietosuojavaltuutetulle ja niille, joita se koskee.',
    sv: 'Ett tvingande berättigat intresse passar sällan för en överföring. Anteckna bedömningen och skyddsåtgärderna, och underrätta dataombudsmannen och dem som överföringen gäller.',
    en: 'A compelling legitimate interest seldom fits a transfer. Record the assessment and the safeguards, and inform the Data Protection Ombudsman and the people concerned.',
  },
  'RET-01': {
    fi: 'Säilytysaika puuttuu. Kerro, kauanko tietoja säilytetään.',
    sv: 'Lagringstiden saknas. Ange hur länge uppgifterna sparas.',
    en: 'The storage period is missing. Say how long the data are kept.',
  },
  'RET-01.part': {
    fi: 'Säilytysaika puuttuu näiltä tiedoilta: {name}. Kerro, kauanko niitä säilytetään.',
    sv: 'Lagringstid saknas för dessa uppgifter: {name}. Ange hur länge de lagras.',
    en: 'The storage period is missing for these data: {name}. Say how long they are kept.',
  },
  'RET-02': {
    fi: '”{hit}” ei riitä säilytysajaksi. Anna aika tai peruste, josta ajan voi päätellä.',
    sv: '”{hit}” räcker inte som lagringstid. Ange en tid eller det som avgör tiden.',
    en: '“{hit}” is not enough as a storage period. Give a period, or criteria that it can be worked out from.',
  },
  'RET-03': {
    fi: 'Yksi säilytysaika ({duration}) kaikille tiedoille on harvoin perusteltu. Anna eri tiedoille omat ajat.',
    sv: 'En enda lagringstid ({duration}) för alla uppgifter är sällan motiverad. Ange egna tider för olika uppgifter.',
    en: 'One storage period ({duration}) for all data is seldom justified. Give different data periods of their own.',
  },
  'RET-04': {
    fi: 'Kerro, mistä hetkestä säilytysaika ({duration}) lasketaan.',
    sv: 'Ange från vilken tidpunkt lagringstiden ({duration}) räknas.',
    en: 'Say from which moment the storage period ({duration}) is counted.',
  },
  'RET-05': {
    fi: 'Säilytysaika {duration} on lyhyempi kuin laissa: vähintään {limit} ({name}). Pidennä aikaa.',
    sv: 'Lagringstiden {duration} är kortare än lagen kräver: minst {limit} ({name}). Förläng tiden.',
    en: 'The storage period {duration} is shorter than by law: at least {limit} ({name}). Make it longer.',
  },
  'RET-05.max': {
    fi: 'Säilytysaika {duration} on pidempi kuin laissa: enintään {limit} ({name}). Lyhennä aikaa.',
    sv: 'Lagringstiden {duration} är längre än lagen tillåter: högst {limit} ({name}). Förkorta tiden.',
    en: 'The storage period {duration} is longer than by law: at most {limit} ({name}). Make it shorter.',
  },
  'AUTO-01': {
    fi: 'Vastaa, tehdäänkö profilointia tai automaattisia päätöksiä.',
    sv: 'Svara på frågan om profilering och automatiserade beslut.',
    en: 'Answer whether there is profiling or automated decision-making.',
  },
  'AUTO-02': {
    fi: 'Teksti viittaa profilointiin (”{hit}”), mutta profilointia ei ole vastattu tehtävän. Tarkista vastaus.',
    sv: 'Texten syftar på profilering (”{hit}”), men enligt svaret förekommer ingen. Kontrollera svaret.',
    en: 'The text refers to profiling (“{hit}”), but the answer does not say that it is done. Check the answer.',
  },
  'AUTO-03': {
    fi: 'Kerro automaattisen päätöksen logiikka, merkitys henkilölle ja peruste.',
    sv: 'Beskriv det automatiserade beslutets logik, dess betydelse för personen och grunden för det.',
    en: 'Describe the logic of the automated decision, what it means for the person, and its ground.',
  },
  'AUTO-03.profiling': {
    fi: 'Kerro, mitä tietoja profiloinnissa käytetään ja mihin se vaikuttaa.',
    sv: 'Ange vilka uppgifter profileringen använder och vad den påverkar.',
    en: 'Say which data the profiling uses and what it affects.',
  },
  'COO-01': {
    fi: 'Selaimen asetukset eivät ole suostumus evästeisiin. Kysy suostumus ennen niiden käyttöä.',
    sv: 'Webbläsarens inställningar är inte ett samtycke till kakor. Begär samtycke innan de används.',
    en: 'Browser settings are not consent to cookies. Ask for consent before using them.',
  },
  'COO-01.tool': {
    fi: 'Sivulla on muitakin kuin välttämättömiä evästeitä ({name}). Kerro, miten suostumus niihin kysytään.',
    sv: 'Sidan har också andra än nödvändiga kakor ({name}). Ange hur samtycke till dem begärs.',
    en: 'The site also uses cookies that are not necessary ({name}). Say how consent to them is asked.',
  },
  'COO-01.manage': {
    fi: 'Kerro, miten kävijä voi muuttaa valintaansa. Peruuttamisen on oltava yhtä helppoa kuin hyväksymisen.',
    sv: 'Ange hur besökaren kan ändra sitt val. Det ska vara lika lätt att återkalla samtycket som att ge det.',
    en: 'Say how the visitor can change the choice. Withdrawing must be as easy as accepting.',
  },
  'COO-02': {
    fi: 'Evästeestä {name} puuttuu tarjoaja, tarkoitus tai kesto. Täydennä tiedot.',
    sv: 'För kakan {name} saknas leverantör, ändamål eller varaktighet. Komplettera uppgifterna.',
    en: 'The cookie {name} has no provider, purpose or duration. Complete them.',
  },
  'COO-02.used': {
    fi: 'Vastaa, käytetäänkö sivustolla evästeitä.',
    sv: 'Svara på om webbplatsen använder kakor.',
    en: 'Answer whether the website uses cookies.',
  },
  'COO-02.none': {
    fi: 'Kerro, mitä evästeitä sivustolla on ja mihin niitä käytetään.',
    sv: 'Ange vilka kakor webbplatsen har och vad de används till.',
    en: 'Say which cookies the site has and what they are used for.',
  },
  'SEC-01': {
    fi: 'Suojauksen yleinen kuvaus puuttuu. Kirjoita siitä virke.',
    sv: 'Den allmänna beskrivningen av skyddet saknas. Skriv en mening om den.',
    en: 'The general description of security is missing. Write a sentence about it.',
  },
  'SEC-01.record': {
    fi: 'Sisäiseen selosteeseen kuuluu kuvaus teknisistä ja organisatorisista turvatoimista. Lisää puuttuvat.',
    sv: 'Det interna registret ska innehålla en beskrivning av tekniska och organisatoriska säkerhetsåtgärder. Lägg till dem som saknas.',
    en: 'The internal record must describe technical and organisational security measures. Add those that are missing.',
  },
  'SEC-02': {
    fi: 'Julkinen suojauskuvaus on liian yksityiskohtainen (”{hit}”). Siirrä tarkat tiedot sisäiseen selosteeseen.',
    sv: 'Den offentliga beskrivningen av skyddet är för detaljerad (”{hit}”). Flytta detaljerna till det interna registret.',
    en: 'The public description of security is too detailed (“{hit}”). Move the details to the internal record.',
  },
  'SEC-02.many': {
    fi: 'Julkisia turvatoimia on paljon ({count}). Merkitse osa sisäisiksi, ettei kuvaus auta murtautujaa.',
    sv: 'De offentliga säkerhetsåtgärderna är många ({count}). Märk en del som interna, så att beskrivningen inte hjälper en inkräktare.',
    en: 'There are many public security measures ({count}). Mark some as internal, so that the description does not help an intruder.',
  },
  'RGT-01': {
    fi: 'Kerro, miten suostumuksen voi peruuttaa tarkoituksessa ”{name}”.',
    sv: 'Ange hur samtycket kan återkallas för ändamålet ”{name}”.',
    en: 'Say how consent can be withdrawn for the purpose “{name}”.',
  },
  'RGT-02': {
    fi: 'Oikeus on luvattu ilman rajoituksia (”{hit}”). Laki voi velvoittaa säilyttämään osan tiedoista. Kerro, milloin oikeutta voi rajoittaa.',
    sv: 'Rätten har lovats utan begränsningar (”{hit}”). Lagen kan kräva att en del av uppgifterna sparas. Ange när rätten kan begränsas.',
    en: 'The right is promised without limits (“{hit}”). The law may require some data to be kept. Say when the right can be limited.',
  },
  'RGT-03': {
    fi: 'Pyyntöä ei saa ehdollistaa allekirjoitukselle eikä käynnille paikan päällä. Poista vaatimus.',
    sv: 'Det är inte tillåtet att kräva underskrift eller besök på plats för en begäran. Ta bort kravet.',
    en: 'A request may not require a signature or a visit in person. Remove the demand.',
  },
  'RGT-03.copy': {
    fi: 'Kopiota passista, ajokortista tai henkilökortista ei saa vaatia jokaiselta. Poista vaatimus. Lisätietoja saa pyytää, kun henkilöllisyyttä on syytä epäillä.',
    sv: 'En kopia av pass, körkort eller identitetskort får inte krävas av alla. Ta bort kravet. Mer uppgifter får begäras när det finns skäl att tvivla på identiteten.',
    en: 'A copy of a passport, driving licence or identity card must not be required of everyone. Remove the demand. More information may be requested where there is reason to doubt the identity.',
  },
  'RGT-04': {
    fi: 'Kirjallinen muoto ei saa olla ainoa tapa tehdä pyyntö. Kerro muukin tapa, esimerkiksi puhelin.',
    sv: 'Skriftlig form får inte vara det enda sättet att göra en begäran. Ange också ett annat sätt, till exempel telefon.',
    en: 'Writing may not be the only way to make a request. Give another way too, such as the telephone.',
  },
  'RGT-05': {
    fi: 'Pyynnön kielen rajaaminen voi vaikeuttaa oikeuksien käyttöä. Ota pyynnöt vastaan myös ruotsiksi.',
    sv: 'Krav på ett visst språk kan göra det svårt att utöva rättigheterna. Ta emot begäranden också på svenska.',
    en: 'Restricting the language can make the rights hard to use. Accept requests in Swedish as well.',
  },
  'RGT-06': {
    fi: 'Pyyntöä ei yleensä tarvitse perustella. Poista perustelun vaatimus.',
    sv: 'En begäran behöver i regel inte motiveras. Ta bort kravet på motivering.',
    en: 'A request need not usually be justified. Remove the demand.',
  },
  'RGT-07': {
    fi: 'Yleinen varaus hylätä pyyntö (”{hit}”) ei käy. Kerro vain laissa säädetyt rajoitukset.',
    sv: 'Ett allmänt förbehåll om avslag (”{hit}”) är inte tillåtet. Nämn bara begränsningar som finns i lag.',
    en: 'A general reservation to refuse (“{hit}”) is not allowed. Name only the limits set by law.',
  },
  'RGT-07.objection': {
    fi: 'Vastustamisoikeus ei edellytä, että tietoja on käsitelty väärin (”{hit}”). Poista ehto.',
    sv: 'Rätten att göra invändningar förutsätter inte felaktig behandling (”{hit}”). Ta bort villkoret.',
    en: 'The right to object does not depend on unlawful processing (“{hit}”). Remove the condition.',
  },
  'RGT-07.yearly': {
    fi: 'Oikeutta saada omat tiedot ei saa rajata yhteen kertaan vuodessa. Poista rajoitus.',
    sv: 'Rätten att få sina uppgifter får inte begränsas till en gång om året. Ta bort begränsningen.',
    en: 'The right to get one’s own data must not be limited to once a year. Remove the limit.',
  },
  'RGT-08': {
    fi: 'Tekstissä ei kerrota tästä oikeudesta ({right}), vaan toisesta. Siirrä teksti oikeaan kohtaan.',
    sv: 'Texten handlar inte om denna rättighet ({right}) utan om en annan. Flytta texten till rätt ställe.',
    en: 'The text is not about this right ({right}) but about another. Move it to the right place.',
  },
  'ROL-01': {
    fi: 'Asiakkaan puolesta tehtävä käsittely (”{hit}”) kuuluu käsittelijän selosteeseen, ei tietosuojaselosteeseen. Siirrä teksti sinne.',
    sv: 'Behandling för en kunds räkning (”{hit}”) hör hemma i biträdets register, inte i dataskyddsbeskrivningen. Flytta texten dit.',
    en: 'Processing on behalf of a client (“{hit}”) belongs to the processor’s record, not to the privacy notice. Move the text there.',
  },
  'ROL-02': {
    fi: 'Käsittelijän selosteesta puuttuvat rekisterinpitäjät. Lisää asiakkaat, joiden tietoja käsittelet.',
    sv: 'Biträdets register saknar personuppgiftsansvariga. Lägg till de kunder vars uppgifter du behandlar.',
    en: 'The processor’s record has no controllers. Add the clients on whose behalf you act.',
  },
  'ROL-02.client': {
    fi: 'Asiakkaan {name} nimi tai yhteystiedot puuttuvat. Kirjoita ne.',
    sv: 'Namn eller kontaktuppgifter för kunden {name} saknas. Skriv dem.',
    en: 'The name or contact details of the client {name} are missing. Write them.',
  },
  'ROL-02.part': {
    fi: 'Asiakkaalta {name} puuttuvat käsittelyn ryhmät. Kerro, mitä teet sen puolesta.',
    sv: 'Kategorierna av behandling saknas för {name}. Ange vad du gör för kundens räkning.',
    en: 'The categories of processing are missing for {name}. Say what you do on their behalf.',
  },
  'ROL-03': {
    fi: 'Kerro keskeinen sisältö siitä, miten yhteisrekisterinpitäjät ovat jakaneet vastuun.',
    sv: 'Beskriv huvuddragen i hur de gemensamt personuppgiftsansvariga har fördelat ansvaret.',
    en: 'Describe the essence of how the joint controllers have divided their responsibilities.',
  },
  'ROL-03.party': {
    fi: 'Yhteisrekisterinpitäjän {name} nimi tai yhteystiedot puuttuvat. Kirjoita ne.',
    sv: 'Namn eller kontaktuppgifter för den gemensamt personuppgiftsansvariga {name} saknas. Skriv dem.',
    en: 'The name or contact details of the joint controller {name} are missing. Write them.',
  },
  'ROL-03.text': {
    fi: 'Teksti kertoo yhteisestä rekisterinpidosta (”{hit}”). Merkitse yhteisrekisterinpitäjät ja kerro, miten vastuu on jaettu.',
    sv: 'Texten nämner ett gemensamt personuppgiftsansvar (”{hit}”). Ange de gemensamt personuppgiftsansvariga och beskriv hur ansvaret har fördelats.',
    en: 'The text tells of joint controllers (“{hit}”). Mark the joint controllers and say how responsibilities are divided.',
  },
  'EMP-01': {
    fi: 'Työpaikan tallenne on poistettava viimeistään vuoden kuluttua tallentamisen päättymisestä, ellei laissa ole poikkeusta. Lyhennä säilytysaikaa.',
    sv: 'Inspelningar från en arbetsplats ska förstöras senast ett år efter att inspelningen upphörde, om inte lagen tillåter något annat. Förkorta lagringstiden.',
    en: 'Recordings of a workplace must be destroyed within a year of the end of the recording, unless the act provides an exception. Make the storage period shorter.',
  },
  'EMP-01.place': {
    fi: 'Kameraa ei saa olla WC:ssä, pukuhuoneessa eikä vastaavassa tilassa. Poista kamera ja korjaa teksti.',
    sv: 'Kameror får inte finnas på toaletter, i omklädningsrum eller i motsvarande utrymmen. Ta bort kameran och rätta texten.',
    en: 'There may be no camera in toilets, changing rooms or similar places. Remove the camera and correct the text.',
  },
  'EMP-02': {
    fi: 'Työntekijän terveystiedot on säilytettävä erillään muista tiedoista. Tee niistä oma tietoryhmä.',
    sv: 'Uppgifter om arbetstagares hälsa ska förvaras åtskilda från andra uppgifter. Gör dem till en egen kategori.',
    en: 'Health data of employees must be kept apart from other data. Make them a category of their own.',
  },
  'DPIA-01': {
    fi: 'Vähintään kaksi korkean riskin merkkiä sopii käsittelyyn. Tee vaikutustenarviointi tai kirjaa, miksi sitä ei tarvita.',
    sv: 'Minst två tecken på hög risk stämmer för behandlingen. Gör en konsekvensbedömning eller anteckna varför den inte behövs.',
    en: 'At least two signs of a high risk fit the processing. Make an impact assessment, or write down why none is needed.',
  },
  'DPIA-01.signs': {
    fi: 'Muut vastauksesi viittaavat vähintään kahteen korkean riskin merkkiin, kuten arkaluonteisiin tietoihin, työntekijöihin tai lapsiin. Käy luettelo läpi ja vastaa, tarvitaanko vaikutustenarviointi.',
    sv: 'Dina övriga svar tyder på minst två tecken på hög risk, såsom känsliga uppgifter, anställda eller barn. Gå igenom listan och svara om en konsekvensbedömning behövs.',
    en: 'Your other answers show at least two signs of a high risk, such as sensitive data, employees or children. Go through the list and answer whether an impact assessment is needed.',
  },
  'DPIA-01.required': {
    fi: 'Valitut merkit viittaavat tapaukseen, jossa laki vaatii vaikutustenarvioinnin. Tee arviointi tai tarkista valinnat.',
    sv: 'De valda tecknen tyder på ett fall där lagen kräver en konsekvensbedömning. Gör bedömningen eller kontrollera valen.',
    en: 'The chosen signs point to a case in which the law requires an impact assessment. Make one, or check the choices.',
  },
  'DPIA-02': {
    fi: 'Vaikutustenarviointi tarvitaan, mutta sitä ei ole merkitty tehdyksi. Tee se, ennen kuin käsittely alkaa.',
    sv: 'En konsekvensbedömning behövs men har inte antecknats som gjord. Gör den innan behandlingen börjar.',
    en: 'An impact assessment is needed but not recorded as done. Make it before the processing starts.',
  },
  'SPE-01': {
    fi: 'Tietoryhmässä ”{name}” on arkaluonteisia tietoja tai rikostietoja. Valitse, millä suojatoimilla ne suojataan.',
    sv: 'Kategorin ”{name}” innehåller känsliga uppgifter eller brottsuppgifter. Välj de skyddsåtgärder som skyddar dem.',
    en: 'The category “{name}” has sensitive or criminal data. Choose the safeguards that protect them.',
  },
  'SPE-02': {
    fi: 'Kerro, miten osoitat, että suostumus on annettu. Tieto jää yrityksen omaan käyttöön.',
    sv: 'Ange hur du visar att samtycket har getts. Svaret stannar inom företaget.',
    en: 'Say how you show that consent was given. This stays inside the company.',
  },
  'SPE-03': {
    fi: 'Tasapainotesti on merkitty tehdyksi, mutta sen tulosta ei ole kirjattu. Kirjoita tulos tai viite asiakirjaan.',
    sv: 'Intresseavvägningen är antecknad som gjord, men resultatet saknas. Skriv resultatet eller en hänvisning till dokumentet.',
    en: 'The balancing test is recorded as done, but its result is missing. Write the result or a reference to the document.',
  },
  'SPE-04': {
    fi: 'Automaattiseen päätökseen saa käyttää arkaluonteisia tietoja vain nimenomaisella suostumuksella tai tärkeän yleisen edun vuoksi lain nojalla. Tarkista peruste tai jätä tiedot pois päätöksestä.',
    sv: 'Känsliga uppgifter får användas för ett automatiserat beslut bara med uttryckligt samtycke eller med stöd av lag för ett viktigt allmänt intresse. Kontrollera grunden eller lämna uppgifterna utanför beslutet.',
    en: 'Sensitive data may be used for an automated decision only on explicit consent or on the basis of law for a substantial public interest. Check the condition or leave the data out of the decision.',
  },
  'SPE-05': {
    fi: 'Kerro, miten henkilö saa ihmisen käsittelemään automaattisen päätöksen uudelleen.',
    sv: 'Ange hur personen får en människa att pröva det automatiserade beslutet på nytt.',
    en: 'Say how the person gets a human to review the automated decision.',
  },
  'SPE-06': {
    fi: 'Lausekkeet suojaavat siirtoa vasta, kun niistä on sovittu. Tarkista sopimus vastaanottajan kanssa.',
    sv: 'Klausulerna skyddar uppgifterna först när parterna har avtalat om dem. Kontrollera avtalet med mottagaren.',
    en: 'The clauses protect the transfer only once they are agreed. Check the contract with the recipient.',
  },
  'SPE-07': {
    fi: 'Rekisterissä on työntekijöitä. Tarkista, että vastaanottajan merkintä tietosuojakehyksen luettelossa kattaa henkilöstötiedot.',
    sv: 'Registret innehåller anställda. Kontrollera att mottagarens anmälan till ramverkets lista omfattar uppgifter om personalen.',
    en: 'The register includes employees. Check that the recipient’s listing in the Data Privacy Framework covers staff data.',
  },
  'SPE-08': {
    fi: 'Tätä poikkeusta saa käyttää vain satunnaisiin siirtoihin. Säännöllinen siirto tarvitsee toisen siirtoperusteen.',
    sv: 'Det här undantaget får användas bara för tillfälliga överföringar. En regelbunden överföring behöver en annan grund.',
    en: 'This derogation is for occasional transfers only. A regular transfer needs another ground.',
  },
} satisfies WordTree;

/** A message of a rule, or a variant of it: 'TRF-03', 'TRF-03.recipient'. */
export type MessageId = keyof typeof messages;

/** The id of a rule. */
export type RuleId = Exclude<MessageId, `${string}.${string}`>;

/** Said behind a finding whose question the user has marked as one that does not concern the company. */
export const answerStillNeeded: Readonly<Record<Language, string>> = {
  fi: 'Merkintä ”ei koske meitä” ei riitä tähän.',
  sv: 'Det räcker inte att markera ”gäller inte oss” här.',
  en: 'The mark “does not concern us” is not enough here.',
};

/** What findings say, in each language. */
export const ruleMessages: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> =
  inEveryLanguage(messages);
