// What a finding says, in Finnish. One sentence on what is wrong, one on what to do. Words in braces are
// values of the finding; a variant of a rule's message stands behind a full stop.
export const ruleMessagesFi = {
  'LAW-01':
    'Tekstissä viitataan kumottuun henkilötietolakiin (”{hit}”). Viittaa tietosuoja-asetukseen ja tietosuojalakiin (1050/2018).',
  'LAW-02': 'Viittaus ”{hit}” on vanhentunut. Nykyinen on {replacement}. Korjaa viittaus.',
  'LAW-03':
    'Siirtoperuste ”{hit}” ei ole enää voimassa. Valitse voimassa oleva peruste: {replacement}.',
  'LAW-04': 'Rekisteriseloste on vanhan lain asiakirja. Käytä nimeä tietosuojaseloste.',
  'LAW-05':
    'Ilmaus ”{hit}” on vanhentunut tai johtaa harhaan. Käytä nykyistä sanaa, esimerkiksi henkilötiedot, henkilötunnus tai sähköinen käsittely.',
  'AUT-01':
    'Valvontaviranomaisen yhteystieto ”{hit}” on vanhentunut. Poista se. Nykyiset yhteystiedot tulevat selosteeseen itsestään.',
  'AUT-03':
    'Valvontaviranomaisen yhteystiedot on tarkistettu viimeksi {date}. Tarkista ne ennen julkaisemista osoitteesta tietosuoja.fi.',
  'TXT-01': 'Tekstiin on jäänyt täyttämättä kohta ”{hit}”. Täydennä tai poista se.',
  'TXT-02': 'Tekstissä on verkkosivun koodia (kohtia {count}). Poista se.',
  'TXT-03': 'Sanassa ”{hit}” on ylimääräinen tavuviiva. Poista se.',
  'TXT-04': 'Sama teksti on myös kohdassa {name}. Jätä se vain toiseen.',
  'TXT-05':
    'Teksti näyttää kopioidulta: ”{hit}” ei ole yrityksesi, konsernisi eikä vastaanottajiesi nimissä. Tarkista se.',
  'TXT-06':
    'Selosteessa on paljon epävarmoja ilmauksia, kuten ”{hit}”. Kerro, mitä todella tehdään.',
  'TXT-07': 'Teksti on pitkä. Jaa se lyhyempiin virkkeisiin tai osiin.',
  'TXT-08': 'Tekstissä näyttää olevan henkilötunnus. Poista se.',
  'TXT-09': 'Tekstin sekaan on jäänyt sivun ylä- tai alatunniste ”{hit}”. Poista se.',
  'TXT-10':
    'Teksti puuttuu {languages}, vaikka suurin osa selosteesta on myös {languages}. Kirjoita puuttuva teksti.',
  'ORG-01': 'Rekisterinpitäjän nimi puuttuu. Kirjoita yrityksen virallinen nimi.',
  'ORG-01.contact':
    'Rekisterinpitäjän yhteystiedot puuttuvat. Anna osoite, puhelinnumero tai sähköposti.',
  'ORG-02': 'Y-tunnus ”{hit}” ei ole kelvollinen. Tarkista numerot.',
  'ORG-02.format': 'Kirjoita Y-tunnus muodossa {name}.',
  'ORG-03': 'Y-tunnus puuttuu. Lisää se, niin rekisterinpitäjä on helppo tunnistaa.',
  'ORG-04': 'Osoite ”{hit}” on puutteellinen. Lisää postinumero ja postitoimipaikka.',
  'ORG-05': 'Sähköpostiosoite ”{hit}” ei ole toimiva osoite. Anna oikea osoite.',
  'ORG-05.phone': 'Puhelinnumero ”{hit}” ei ole toimiva numero. Anna oikea numero.',
  'ORG-06':
    'Numero ”{hit}” on maksullinen. Se ei sovi tietosuojapyyntöihin. Anna toinen numero tai sähköposti.',
  'ORG-07': 'Sama yhteystieto ”{hit}” on selosteessa kahdesti. Jätä se vain omaan kohtaansa.',
  'DPO-01':
    'Tekstissä mainitaan ”{hit}”, mutta tietosuojavastaavaa ei ole nimitetty. Älä kutsu yhteyshenkilöä tietosuojavastaavaksi.',
  'DPO-02':
    'Tietosuojavastaavan yhteystiedot puuttuvat. Anna toimiva sähköposti tai puhelinnumero.',
  'DPO-03':
    'Tietosuojavastaavasta ei ole merkitty ilmoitusta. Ilmoita hänestä tietosuojavaltuutetun toimistoon ja kirjaa päivä.',
  'DPO-04':
    'Viranomaisen ja julkishallinnon elimen on nimitettävä tietosuojavastaava. Nimitä hänet ja anna yhteystiedot.',
  'DPO-04.monitoring':
    'Ydintoiminta on henkilöiden laajamittaista seurantaa, joten tietosuojavastaava on nimitettävä. Nimitä hänet ja anna yhteystiedot.',
  'DPO-04.special':
    'Ydintoiminnassa käsitellään laajamittaisesti arkaluonteisia tietoja tai rikostietoja, joten tietosuojavastaava on nimitettävä. Nimitä hänet ja anna yhteystiedot.',
  'DPO-05':
    'Tietosuojavaltuutettu on viranomainen. Yrityksen oma henkilö on tietosuojavastaava tai yhteyshenkilö. Korjaa nimitys.',
  'DPO-06':
    '{name} päättää myös henkilötietojen käytöstä. Tietosuojavastaava ei voi itse päättää käsittelyn tarkoituksista. Nimitä toinen henkilö.',
  'ANS-01':
    'Säilytysaikaa tai muuta aikaa ”{hit}” ei voi lukea. Kirjoita se esimerkiksi muodossa 2 vuotta tai 24 kk.',
  'ANS-01.date': '”{hit}” ei ole kalenterin päivä. Kirjoita päivä esimerkiksi muodossa 31.12.2026.',
  'ANS-01.country':
    'Maata ”{hit}” ei tunnisteta. Kirjoita maan nimi tai koodi, esimerkiksi Ruotsi, SE tai EU- ja ETA-maat.',
  'ANS-01.color': 'Väriä ”{hit}” ei voi lukea. Kirjoita se muodossa #1a5276.',
  'DAT-01': 'Päiväys puuttuu. Lisää laatimispäivä tai päivityspäivä.',
  'DAT-02': 'Päiväykset ovat ristiriidassa: laadittu {from}, päivitetty {to}. Korjaa päivät.',
  'DAT-02.future': 'Päiväys {date} on tulevaisuudessa. Tarkista se.',
  'DAT-03':
    'Seloste on päivätty {date}, ennen kuin tietosuoja-asetusta alettiin soveltaa (25.5.2018). Käy sisältö läpi ja päivää seloste uudelleen.',
  'DAT-04': 'Selostetta ei ole päivitetty yli kahteen vuoteen ({date}). Käy se läpi.',
  'DAT-04.due': 'Selosteen tarkistuspäivä {date} on ohitettu. Käy seloste läpi.',
  'DAT-05':
    'Vastaukset ovat muuttuneet sen jälkeen, kun seloste tehtiin {languages} ({date}). Merkitse uusi päivityspäivä ja versio, tee seloste uudelleen ja julkaise se.',
  'PUR-01': 'Käsittelyn tarkoitus puuttuu. Kerro, mihin tietoja käytetään.',
  'PUR-02': 'Tarkoitukselta ”{name}” puuttuu oikeusperuste. Valitse peruste.',
  'PUR-03': 'Oikeutettua etua ei ole kuvattu. Kerro omin sanoin, mikä etu on; ”{hit}” ei riitä.',
  'PUR-03.missing': 'Kerro omin sanoin, mikä oikeutettu etu yrityksellä on.',
  'PUR-04': 'Tasapainotestiä ei ole kirjattu tarkoitukselle ”{name}”. Tee testi ja merkitse päivä.',
  'PUR-04.day':
    'Tasapainotestin päivä puuttuu tarkoitukselta ”{name}”. Merkitse, milloin testi tehtiin.',
  'PUR-05': 'Nimeä laki, johon lakisääteinen velvoite perustuu.',
  'PUR-06':
    'Teksti mainitsee toisen oikeusperusteen kuin valittu: ”{hit}”. Tee jokaisesta tarkoituksesta oma rivi ja valitse sille yksi peruste.',
  'PUR-07':
    'Palvelun käyttö tai tietojen antaminen ei ole suostumus (”{hit}”). Suostumus annetaan aina erikseen.',
  'PUR-07.consent': 'Kerro, miten suostumus pyydetään.',
  'PUR-08': 'Suostumus on työsuhteessa harvoin vapaaehtoinen. Valitse muu peruste.',
  'PUR-09':
    'Yrityksen yhteyshenkilö ei ole itse sopimuksen osapuoli. Harkitse perusteeksi oikeutettua etua.',
  'PUR-10': 'Viranomainen ei voi vedota tehtävissään oikeutettuun etuun. Valitse muu peruste.',
  'PUR-11': 'Tietoja ei saa käyttää ”{hit}”. Kerro tarkoitukset.',
  'PUR-12':
    'Sähköinen suoramarkkinointi kuluttajalle vaatii ennalta annetun suostumuksen. Poikkeus koskee vain omia asiakkaita ja samanlaisia tuotteita. Valitse perusteeksi suostumus tai kerro, että poikkeus sopii.',
  'PUR-13': 'Kerro, miten markkinoinnin voi kieltää.',
  'PUR-14':
    'Henkilötietojen julkaisemista ei voi perustaa siihen, ettei henkilö kiellä sitä. Pyydä suostumus tai nimeä laki.',
  'CAT-01': 'Henkilötietojen ryhmät puuttuvat. Luettele, mitä tietoja käsittelet.',
  'CAT-01.subjects': 'Rekisteröityjen ryhmät puuttuvat. Kerro, keiden tietoja käsittelet.',
  'CAT-02':
    'Tietoryhmän nimi ”{hit}” on rekisterin nimi. Luettele tiedot, esimerkiksi yhteystiedot.',
  'CAT-03':
    'Tarkoitukseen tarvitaan arkaluonteisia tietoja (”{name}”), mutta 9 artiklan edellytys puuttuu. Valitse se.',
  'CAT-03.text':
    'Teksti viittaa erityisiin henkilötietoryhmiin (”{hit}”), mutta tietoryhmää ei ole merkitty sellaiseksi. Merkitse ryhmä tai korjaa teksti.',
  'CAT-03.marketing':
    'Potilaan ja hoidon tietoja ei saa käyttää markkinointiin (”{hit}”) ilman nimenomaista suostumusta. Rajaa markkinointi pois tai kerro, miten suostumus pyydetään.',
  'CAT-04':
    'Tarkoitukseen tarvitaan tietoja rikoksista (”{name}”), mutta käsittelyn edellytys puuttuu. Valitse se.',
  'CAT-05': 'Kerro, mihin henkilötunnuksen käsittely perustuu.',
  'CAT-05.text':
    'Tiedoissa on ”{hit}”, mutta tietoryhmään ei ole merkitty henkilötunnusta eikä sen perustetta. Merkitse ne tai poista tieto.',
  'CAT-06':
    'Henkilöllisyyttä ei saa varmistaa pelkällä henkilötunnuksella. Kerro muu tapa varmistaa se.',
  'CAT-07':
    'Salasanaa ei pidä tallentaa luettavassa muodossa. Kerro, että siitä säilytetään vain tiiviste, tai poista se luettelosta.',
  'CAT-08':
    'IP-osoitteet, evästeet ja laitetunnisteet ovat yleensä henkilötietoja, eivät nimettömiä tietoja (”{hit}”). Poista väite nimettömyydestä.',
  'CAT-09':
    'Rekisterissä on lapsia ja peruste on suostumus. Kerro, että alle 13-vuotiaan puolesta suostumuksen antaa huoltaja.',
  'ACC-01':
    'Rekisterinpitäjä vastaa siitä, että henkilötiedot ovat oikein. Poista vastuuvapaus (”{hit}”).',
  'ACC-02':
    'Vastuuta tietojen oikeellisuudesta ei voi siirtää rekisteröidylle (”{hit}”). Kerro sen sijaan, miten hän voi ilmoittaa muutoksista.',
  'SRC-01': 'Kerro, mistä tiedot on saatu.',
  'SRC-01.public': 'Kerro, onko lähde ”{name}” julkinen.',
  'SRC-02':
    'Lähteiden kohdassa on tekstiä luovutuksista, siirroista tai poistamisesta (”{hit}”). Siirrä se oikeaan kohtaan.',
  'PRV-01': 'Kerro, onko tietojen antaminen pakollista.',
  'PRV-01.consequence': 'Kerro, mitä seuraa, jos tietoja ei anna.',
  'REC-01': 'Nimeä vastaanottajat tai kerro, ettei niitä ole.',
  'REC-02':
    'Vastauksen mukaan tietoja ei luovuteta, mutta vastaanottajia on: {name}. Muuta vastausta tai poista vastaanottaja.',
  'REC-02.text':
    'Teksti sanoo, ettei tietoja luovuteta, mutta mainitsee poikkeuksia. Luettele vastaanottajat tai niiden ryhmät.',
  'REC-03': 'Teksti mainitsee palvelun {name}, mutta se ei ole vastaanottajissa. Lisää se.',
  'REC-03.company':
    'Teksti mainitsee yrityksen {name}, mutta se ei ole vastaanottajissa. Lisää se, jos se saa tietoja. Muuten korjaa nimi.',
  'REC-04': 'Käsittelijän {name} kanssa ei ole kirjattu sopimusta. Tee sopimus ja merkitse se.',
  'REC-05':
    'Tietojen antaminen konserniyhtiön markkinointiin tarvitsee oman oikeusperusteen. Kirjaa se tai poista luovutus.',
  'REC-06':
    'Palvelun {name} sivulla voi olla kävijätilastoja, joista vastaat yhdessä palvelun kanssa. Selvitä, oletko yhteisrekisterinpitäjä.',
  'TRF-01':
    'Selosteen mukaan tietoja ei siirretä EU:n ja ETA:n ulkopuolelle, mutta käytössä on {name}. Kuvaa siirto tai muuta vastausta.',
  'TRF-02': '”Ei siirretä, ellei…” ei riitä. Kerro maa ja siirtoperuste.',
  'TRF-03': 'Siirrosta puuttuu maa tai siirtoperuste. Lisää ne.',
  'TRF-03.list': 'Kerro, siirretäänkö tietoja EU:n ja ETA:n ulkopuolelle, ja kuvaa siirrot.',
  'TRF-03.recipient':
    'Vastaanottaja {name} on EU:n ja ETA:n ulkopuolella ({country}), mutta siirtoa ei ole kuvattu. Kuvaa siirto.',
  'TRF-03.who': 'Siirrosta puuttuu vastaanottaja. Valitse, kenelle tiedot siirtyvät.',
  'TRF-04': 'Kerro, mistä suojatoimista saa jäljennöksen.',
  'TRF-05':
    'Tarkista, että {name} on Data Privacy Framework -luettelossa, ja merkitse päivä. Tee tarkistus vuosittain.',
  'TRF-06':
    'Tästä maasta ({country}) ei ole voimassa olevaa päätöstä tietosuojan riittävyydestä. Valitse muu peruste.',
  'TRF-07':
    'Siirron vaikutusarvio puuttuu. Arvioi kohdemaan lainsäädäntö ja merkitse arvio tehdyksi.',
  'TRF-07.derogation':
    '49 artiklan poikkeus sopii vain yksittäisiin siirtoihin. Kirjaa, miksi se soveltuu.',
  'TRF-07.compelling':
    'Pakottava oikeutettu etu sopii siirtoon vain harvoin. Kirjaa arvio ja suojatoimet, ja ilmoita siirrosta tietosuojavaltuutetulle ja niille, joita se koskee.',
  'RET-01': 'Säilytysaika puuttuu. Kerro, kauanko tietoja säilytetään.',
  'RET-01.part': 'Säilytysaika puuttuu näiltä tiedoilta: {name}. Kerro, kauanko niitä säilytetään.',
  'RET-02': '”{hit}” ei riitä säilytysajaksi. Anna aika tai peruste, josta ajan voi päätellä.',
  'RET-03':
    'Yksi säilytysaika ({duration}) kaikille tiedoille on harvoin perusteltu. Anna eri tiedoille omat ajat.',
  'RET-04': 'Kerro, mistä hetkestä säilytysaika ({duration}) lasketaan.',
  'RET-05':
    'Säilytysaika {duration} on lyhyempi kuin laissa: vähintään {limit} ({name}). Pidennä aikaa.',
  'RET-05.max':
    'Säilytysaika {duration} on pidempi kuin laissa: enintään {limit} ({name}). Lyhennä aikaa.',
  'AUTO-01': 'Vastaa, tehdäänkö profilointia tai automaattisia päätöksiä.',
  'AUTO-02':
    'Teksti viittaa profilointiin (”{hit}”), mutta profilointia ei ole vastattu tehtävän. Tarkista vastaus.',
  'AUTO-03': 'Kerro automaattisen päätöksen logiikka, merkitys henkilölle ja peruste.',
  'AUTO-03.profiling': 'Kerro, mitä tietoja profiloinnissa käytetään ja mihin se vaikuttaa.',
  'COO-01':
    'Selaimen asetukset eivät ole suostumus evästeisiin. Kysy suostumus ennen niiden käyttöä.',
  'COO-01.tool':
    'Sivulla on muitakin kuin välttämättömiä evästeitä ({name}). Kerro, miten suostumus niihin kysytään.',
  'COO-01.manage':
    'Kerro, miten kävijä voi muuttaa valintaansa. Peruuttamisen on oltava yhtä helppoa kuin hyväksymisen.',
  'COO-02': 'Evästeestä {name} puuttuu tarjoaja, tarkoitus tai kesto. Täydennä tiedot.',
  'COO-02.none': 'Kerro, mitä evästeitä sivustolla on ja mihin niitä käytetään.',
  'SEC-01': 'Suojauksen yleinen kuvaus puuttuu. Kirjoita siitä virke.',
  'SEC-01.record':
    'Sisäiseen selosteeseen kuuluu kuvaus teknisistä ja organisatorisista turvatoimista. Lisää puuttuvat.',
  'SEC-02':
    'Julkinen suojauskuvaus on liian yksityiskohtainen (”{hit}”). Siirrä tarkat tiedot sisäiseen selosteeseen.',
  'SEC-02.many':
    'Julkisia turvatoimia on paljon ({count}). Merkitse osa sisäisiksi, ettei kuvaus auta murtautujaa.',
  'RGT-01': 'Kerro, miten suostumuksen voi peruuttaa tarkoituksessa ”{name}”.',
  'RGT-02':
    'Oikeus on luvattu ilman rajoituksia (”{hit}”). Laki voi velvoittaa säilyttämään osan tiedoista. Kerro, milloin oikeutta voi rajoittaa.',
  'RGT-03':
    'Pyyntöä ei saa ehdollistaa allekirjoitukselle eikä käynnille paikan päällä. Poista vaatimus.',
  'RGT-03.copy':
    'Kopiota passista, ajokortista tai henkilökortista ei saa vaatia jokaiselta. Poista vaatimus. Lisätietoja saa pyytää, kun henkilöllisyyttä on syytä epäillä.',
  'RGT-04':
    'Kirjallinen muoto ei saa olla ainoa tapa tehdä pyyntö. Kerro muukin tapa, esimerkiksi puhelin.',
  'RGT-05':
    'Pyynnön kielen rajaaminen voi vaikeuttaa oikeuksien käyttöä. Ota pyynnöt vastaan myös ruotsiksi.',
  'RGT-06': 'Pyyntöä ei yleensä tarvitse perustella. Poista perustelun vaatimus.',
  'RGT-07':
    'Yleinen varaus hylätä pyyntö (”{hit}”) ei käy. Kerro vain laissa säädetyt rajoitukset.',
  'RGT-07.objection':
    'Vastustamisoikeus ei edellytä, että tietoja on käsitelty väärin (”{hit}”). Poista ehto.',
  'RGT-07.yearly':
    'Oikeutta saada omat tiedot ei saa rajata yhteen kertaan vuodessa. Poista rajoitus.',
  'RGT-08':
    'Tekstissä ei kerrota tästä oikeudesta ({right}), vaan toisesta. Siirrä teksti oikeaan kohtaan.',
  'RGT-10': 'Kerro, mihin tietosuojapyyntö lähetetään.',
  'ROL-01':
    'Asiakkaan puolesta tehtävä käsittely (”{hit}”) kuuluu käsittelijän selosteeseen, ei tietosuojaselosteeseen. Siirrä teksti sinne.',
  'ROL-02':
    'Käsittelijän selosteesta puuttuvat rekisterinpitäjät. Lisää asiakkaat, joiden tietoja käsittelet.',
  'ROL-02.part': 'Asiakkaalta {name} puuttuvat käsittelyn ryhmät. Kerro, mitä teet sen puolesta.',
  'ROL-03': 'Kerro keskeinen sisältö siitä, miten yhteisrekisterinpitäjät ovat jakaneet vastuun.',
  'ROL-03.text':
    'Teksti kertoo yhteisestä rekisterinpidosta (”{hit}”). Merkitse yhteisrekisterinpitäjät ja kerro, miten vastuu on jaettu.',
  'EMP-01':
    'Työpaikan tallenne on poistettava viimeistään vuoden kuluttua tallentamisen päättymisestä, ellei laissa ole poikkeusta. Lyhennä säilytysaikaa.',
  'EMP-01.place':
    'Kameraa ei saa olla WC:ssä, pukuhuoneessa eikä vastaavassa tilassa. Poista kamera ja korjaa teksti.',
  'EMP-02':
    'Työntekijän terveystiedot on säilytettävä erillään muista tiedoista. Tee niistä oma tietoryhmä.',
  'DPIA-01':
    'Vähintään kaksi korkean riskin merkkiä sopii käsittelyyn. Tee vaikutustenarviointi tai kirjaa, miksi sitä ei tarvita.',
  'DPIA-01.signs':
    'Muut vastauksesi viittaavat vähintään kahteen korkean riskin merkkiin, kuten arkaluonteisiin tietoihin, työntekijöihin tai lapsiin. Käy luettelo läpi ja vastaa, tarvitaanko vaikutustenarviointi.',
  'DPIA-01.required':
    'Valitut merkit viittaavat tapaukseen, jossa laki vaatii vaikutustenarvioinnin. Tee arviointi tai tarkista valinnat.',
  'DPIA-02':
    'Vaikutustenarviointi tarvitaan, mutta sitä ei ole merkitty tehdyksi. Tee se, ennen kuin käsittely alkaa.',
  'SPE-01':
    'Tietoryhmässä ”{name}” on arkaluonteisia tietoja tai rikostietoja. Valitse, millä suojatoimilla ne suojataan.',
  'SPE-02': 'Kerro, miten osoitat, että suostumus on annettu. Tieto jää yrityksen omaan käyttöön.',
  'SPE-03':
    'Tasapainotesti on merkitty tehdyksi, mutta sen tulosta ei ole kirjattu. Kirjoita tulos tai viite asiakirjaan.',
  'SPE-04':
    'Automaattiseen päätökseen saa käyttää arkaluonteisia tietoja vain nimenomaisella suostumuksella tai tärkeän yleisen edun vuoksi lain nojalla. Tarkista peruste tai jätä tiedot pois päätöksestä.',
  'SPE-05': 'Kerro, miten henkilö saa ihmisen käsittelemään automaattisen päätöksen uudelleen.',
  'SPE-06':
    'Lausekkeet suojaavat siirtoa vasta, kun niistä on sovittu. Tarkista sopimus vastaanottajan kanssa.',
  'SPE-07':
    'Rekisterissä on työntekijöitä. Tarkista, että vastaanottajan merkintä tietosuojakehyksen luettelossa kattaa henkilöstötiedot.',
  'SPE-08':
    'Tätä poikkeusta saa käyttää vain satunnaisiin siirtoihin. Säännöllinen siirto tarvitsee toisen siirtoperusteen.',
} as const;
