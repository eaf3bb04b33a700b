export const purposesTexts = {
  title: 'Tarkoitukset',
  intro: 'Kerro, mihin tietoja tarvitaan. Jokaisella tarkoituksella on oma oikeusperusteensa.',
  questions: {
    purposes: {
      label: 'Miksi keräät näitä tietoja?',
      hint: 'Kirjoita jokainen syy omalle rivilleen ja valitse sille yksi peruste.',
    },
    'purposes.text': {
      label: 'Tarkoitus',
      hint: 'Esimerkiksi pöytävarausten hoitaminen tai palkkojen maksaminen.',
    },
    'purposes.basis': {
      label: 'Mihin käsittely perustuu?',
      hint: 'Valitse se oikeusperuste, joka sopii parhaiten. Niitä voi olla vain yksi tarkoitusta kohti.',
      options: {
        a: 'Suostumus – henkilö on antanut luvan',
        b: 'Sopimus – tietoja tarvitaan sopimukseen henkilön kanssa',
        c: 'Lakisääteinen velvoite – laki määrää käsittelemään tietoja',
        d: 'Elintärkeät edut – kyse on hengestä tai terveydestä',
        e: 'Yleinen etu tai julkinen valta – laissa säädetty tehtävä',
        f: 'Oikeutettu etu – yrityksellä on hyväksyttävä syy',
      },
    },
    'purposes.statute': {
      label: 'Mihin lakiin tarkoitus perustuu?',
      hint: 'Kirjoita lain nimi ja numero, tarvittaessa myös pykälä.',
    },
    'purposes.contractText': {
      label: 'Mistä sopimuksesta on kyse?',
      hint: 'Esimerkiksi työsopimus, tilaus tai varaus. Henkilön itsensä on oltava sopimuksen osapuoli.',
    },
    'purposes.interestText': {
      label: 'Mikä oikeutettu etu yrityksellä on?',
      hint: 'Nimeä etu, esimerkiksi omaisuuden suojaaminen. Pelkkä ”asiakassuhde” ei riitä.',
    },
    'purposes.consentHow': {
      label: 'Miten suostumus pyydetään?',
      hint: 'Suostumus on vapaaehtoinen ja selvä teko. Valmiiksi rastittu ruutu ei käy.',
    },
    'purposes.consentProof': {
      label: 'Miten osoitat, että suostumus on annettu?',
      hint: 'Esimerkiksi järjestelmään tallentuva päivä, kellonaika ja suostumuksen teksti. Tämä jää yrityksen omaan käyttöön.',
    },
    'purposes.withdrawHow': {
      label: 'Miten suostumuksen voi peruuttaa?',
      hint: 'Esimerkiksi ”Peru suostumus viestin lopussa olevasta linkistä.” Peruuttamisen on oltava yhtä helppoa kuin antamisen.',
    },
    'purposes.balancingTest.necessity': {
      label: 'Miksi käsittely on tarpeen?',
      hint: 'Tasapainotestin alku. Kerro, miksi etua ei voi saavuttaa ilman näitä tietoja tai vähemmillä tiedoilla.',
    },
    'purposes.balancingTest.impact': {
      label: 'Mitä käsittelystä seuraa henkilölle?',
      hint: 'Kerro, osaako henkilö odottaa käsittelyä ja mitä haittaa siitä voi olla. Lapset ja työntekijät ovat heikommassa asemassa.',
    },
    'purposes.balancingTest.safeguards': {
      label: 'Miten vähennät haittaa?',
      hint: 'Esimerkiksi lyhyt säilytysaika, rajatut käyttöoikeudet, selkeä tiedotus ja helppo kielto-oikeus.',
    },
    'purposes.balancingTest.done': {
      label: 'Onko tasapainotesti tehty?',
      hint: 'Testissä punnitset, painaako yrityksen etu enemmän kuin henkilön oikeudet.',
    },
    'purposes.balancingTest.on': {
      label: 'Milloin tasapainotesti tehtiin?',
      hint: 'Tee testi uudelleen, kun toiminta muuttuu.',
    },
    'purposes.balancingTest.summary': {
      label: 'Mihin tulokseen tasapainotestissä päädyttiin?',
      hint: 'Kirjaa, painaako yrityksen etu enemmän kuin henkilön edut ja oikeudet, ja miksi.',
    },
    'purposes.directMarketing': {
      label: 'Onko tämä suoramarkkinointia?',
      hint: 'Suoramarkkinointia on esimerkiksi henkilölle lähetetty mainos tai uutiskirje.',
    },
    'purposes.profiling': {
      label: 'Liittyykö tähän profilointia?',
      hint: 'Profiloinnissa ohjelma arvioi henkilön ominaisuuksia, esimerkiksi kiinnostusta.',
    },
    'purposes.art9Condition': {
      label: 'Millä edellytyksellä käsittelet arkaluonteisia tietoja?',
      hint: 'Täytä vain, jos tarkoitukseen tarvitaan erityisiä henkilötietoryhmiä, kuten terveystietoja.',
      options: {
        a: 'Nimenomainen suostumus',
        b: 'Työoikeuden tai sosiaaliturvan velvoitteet ja oikeudet',
        c: 'Elintärkeiden etujen suojaaminen',
        d: 'Yhdistyksen tai säätiön oma toiminta (vain poliittinen, filosofinen, uskonnollinen tai ammattiliittotoiminta)',
        e: 'Henkilö on itse julkistanut tiedot',
        f: 'Oikeusvaade',
        g: 'Tärkeä yleinen etu lain nojalla',
        h: 'Terveydenhuolto, sosiaalihuolto tai työterveyshuolto',
        i: 'Kansanterveyden etu',
        j: 'Arkistointi, tutkimus tai tilastointi',
      },
    },
    'purposes.art10Condition': {
      label: 'Millä edellytyksellä käsittelet rikostietoja?',
      hint: 'Täytä vain, jos tarkoitukseen tarvitaan tietoja rikostuomioista tai rikoksista.',
      options: {
        claim: 'Oikeusvaade',
        insurance: 'Vakuutustoiminta',
        statute: 'Laissa säädetty käsittely tai tehtävä',
        research: 'Tutkimus tai tilastointi',
      },
    },
    'purposes.subjectIds': {
      label: 'Keitä tarkoitus koskee?',
      hint: 'Valitse ryhmät, jotka olet lisännyt kohtaan Rekisteröidyt.',
    },
    'purposes.dataIds': {
      label: 'Mitä tietoja siihen tarvitaan?',
      hint: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
    },
    'purposes.retentionIds': {
      label: 'Mitkä säilytysajat tarkoitusta koskevat?',
      hint: 'Valitse säilytysajat, jotka olet lisännyt kohtaan Säilytysajat.',
    },
    'sectionNotes.purposes': {
      label: 'Haluatko lisätä jotain tarkoituksista?',
      hint: 'Teksti tulee tarkoitusten perään.',
    },
    'sectionNotes.interests': {
      label: 'Haluatko lisätä jotain oikeutetuista eduista?',
      hint: 'Teksti tulee oikeutettujen etujen perään.',
    },
  },
  rows: { purposes: { add: 'Lisää tarkoitus', untitled: 'Uusi tarkoitus' } },
};
