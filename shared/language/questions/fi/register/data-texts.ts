export const dataTexts = {
  title: 'Henkilötiedot',
  intro: 'Luettele tiedot ryhmittäin, esimerkiksi yhteystiedot ja laskutustiedot.',
  questions: {
    data: {
      label: 'Mitä tietoja käsittelet?',
      hint: 'Kokoa toisiinsa liittyvät tiedot samaan ryhmään.',
    },
    'data.text': {
      label: 'Tietoryhmä',
      hint: 'Esimerkiksi Yhteystiedot tai Varaustiedot.',
    },
    'data.items': {
      label: 'Mitä ryhmään kuuluu?',
      hint: 'Kirjoita yksi tieto riville.',
    },
    'data.mandatory': {
      label: 'Onko nämä tiedot pakko antaa?',
      hint: 'Vastaa kyllä, jos ilman tietoja ei voi tehdä sopimusta tai noudattaa lakia.',
    },
    'data.technical': {
      label: 'Syntyvätkö tiedot teknisesti?',
      hint: 'Tällaisia ovat esimerkiksi IP-osoite, lokitiedot ja evästetunnisteet.',
    },
    'data.special': {
      label: 'Onko mukana arkaluonteisia tietoja?',
      hint: 'Nämä ovat erityisiä henkilötietoryhmiä. Jätä tyhjäksi, jos mikään ei sovi. Kerro kohdassa Tarkoitukset, millä edellytyksellä niitä käsitellään.',
      options: {
        ethnicOrigin: 'Etninen alkuperä',
        politicalOpinions: 'Poliittiset mielipiteet',
        beliefs: 'Uskonnollinen tai filosofinen vakaumus',
        tradeUnion: 'Ammattiliiton jäsenyys',
        genetic: 'Geneettiset tiedot',
        biometric: 'Biometriset tunnistetiedot, kuten sormenjälki',
        health: 'Terveystiedot',
        sexLife: 'Seksuaalielämä tai seksuaalinen suuntautuminen',
      },
    },
    'data.criminal': {
      label: 'Onko mukana tietoja rikoksista?',
      hint: 'Tarkoittaa rikostuomioita, rikoksia ja niihin liittyviä turvaamistoimia. Kerro kohdassa Tarkoitukset, millä edellytyksellä niitä käsitellään.',
    },
    'data.safeguards': {
      label: 'Miten suojaat näitä arkaluonteisia tietoja?',
      hint: 'Valitse kaikki, jotka ovat käytössä. Tietosuojalaki vaatii suojatoimia, kun käsittely perustuu sen 6 tai 7 §:ään.',
      options: {
        logs: 'Lokit: jälkikäteen näkee, kuka on tallentanut, muuttanut tai siirtänyt tietoja',
        training: 'Henkilöstön osaamista parannetaan koulutuksella ja ohjeilla',
        dpo: 'Tietosuojavastaava on nimitetty',
        accessControl: 'Pääsy tietoihin on rajattu niihin, jotka tarvitsevat niitä työssään',
        pseudonymisation: 'Pseudonymisointi: nimet on korvattu tunnisteilla',
        encryption: 'Salaus',
        resilience: 'Järjestelmien vikasietoisuus ja tietojen nopea palautus',
        testing: 'Suojauksen säännöllinen testaus ja arviointi',
        procedures: 'Menettelysäännöt tietojen siirtoa ja muuta käyttöä varten',
        dpia: 'Vaikutustenarviointi on tehty',
        other: 'Muita suojatoimia',
      },
    },
    'data.nationalId': {
      label: 'Käsitteletkö henkilötunnuksia?',
      hint: 'Henkilötunnuksen käsittelyyn tarvitaan aina laissa säädetty peruste.',
    },
    'data.nationalIdGround': {
      label: 'Mihin henkilötunnuksen käsittely perustuu?',
      hint: 'Perusteet ovat tietosuojalain 29 §:ssä.',
      options: {
        consent: 'Henkilön suostumus',
        statute: 'Käsittelystä säädetään laissa',
        duty: 'Laissa säädetty tehtävä',
        rights: 'Henkilön tai yrityksen oikeudet ja velvollisuudet',
        research: 'Tutkimus tai tilastointi',
        sector: 'Laissa nimetty ala, kuten luotonanto, vuokraus, terveydenhuolto tai palvelussuhde',
      },
    },
    'sectionNotes.data': {
      label: 'Haluatko lisätä jotain henkilötiedoista?',
      hint: 'Teksti tulee tietoryhmien perään.',
    },
  },
  rows: { data: { add: 'Lisää tietoryhmä', untitled: 'Uusi tietoryhmä' } },
};
