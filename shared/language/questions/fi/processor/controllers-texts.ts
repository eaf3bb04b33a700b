export const controllersTexts = {
  title: 'Asiakkaat',
  intro: 'Kerro, kenen puolesta käsittelet henkilötietoja. Asiakas on tietojen rekisterinpitäjä.',
  questions: {
    controllers: {
      label: 'Kenen puolesta käsittelet tietoja?',
      hint: 'Lisää jokainen asiakas omalle rivilleen.',
    },
    'controllers.name': {
      label: 'Asiakkaan nimi',
      hint: 'Yrityksen tai yhteisön virallinen nimi.',
    },
    'controllers.businessId': {
      label: 'Asiakkaan Y-tunnus',
      hint: 'Seitsemän numeroa, väliviiva ja tarkistusnumero.',
    },
    'controllers.contact': {
      label: 'Asiakkaan yhteystiedot',
      hint: 'Yhteyshenkilön nimi ja sähköposti tai puhelinnumero.',
    },
    'controllers.representative': {
      label: 'Asiakkaan edustaja EU:ssa',
      hint: 'Täytä vain, jos asiakkaalla ei ole toimipaikkaa EU:ssa tai ETA:ssa.',
    },
    'controllers.dpo': {
      label: 'Asiakkaan tietosuojavastaava',
      hint: 'Nimi ja yhteystieto, jos asiakas on nimittänyt tietosuojavastaavan.',
    },
    'controllers.services': {
      label: 'Mitä teet asiakkaalle?',
      hint: 'Esimerkiksi kirjanpito ja palkanlaskenta.',
    },
    'controllers.categories': {
      label: 'Miten tietoja käsitellään?',
      hint: 'Käsittelyn ryhmät, esimerkiksi tallennus, laskenta ja raportointi viranomaisille.',
    },
    'controllers.subjects': {
      label: 'Kenen tietoja käsitellään?',
      hint: 'Esimerkiksi asiakkaan työntekijät ja toimittajat.',
    },
    'controllers.data': {
      label: 'Mitä tietoja käsitellään?',
      hint: 'Esimerkiksi palkkatiedot, pankkitilit ja laskut.',
    },
    'controllers.duration': {
      label: 'Kuinka kauan käsittely kestää?',
      hint: 'Esimerkiksi niin kauan kuin asiakassopimus on voimassa.',
    },
    'controllers.dpaRef': {
      label: 'Missä käsittelysopimus on?',
      hint: 'Sopimuksen nimi ja päivä tai muu viite.',
    },
  },
  rows: { controllers: { add: 'Lisää asiakas', untitled: 'Uusi asiakas' } },
};
