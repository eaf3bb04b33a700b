export const organisationTexts = {
  title: 'Koko ja rakenne',
  intro: 'Näistä riippuu, mitä laki yritykseltä vaatii.',
  questions: {
    employeeBand: {
      label: 'Kuinka monta työntekijää yrityksessä on?',
      hint: 'Pienikin yritys tarvitsee yleensä sisäisen selosteen, jos tietoja käsitellään säännöllisesti.',
      options: {
        '<250': 'Alle 250',
        '250-749': '250–749',
        '>=750': '750 tai enemmän',
      },
    },
    isPublicBody: {
      label: 'Onko kyseessä viranomainen tai julkinen laitos?',
      hint: 'Yritykset ja yhdistykset vastaavat tavallisesti ei.',
    },
    group: {
      label: 'Mitä muita yhtiöitä konserniin kuuluu?',
      hint: 'Täytä, jos konserniyhtiöt käsittelevät samoja tietoja.',
    },
    'group.name': {
      label: 'Yhtiön nimi',
      hint: 'Konserniyhtiön virallinen nimi.',
    },
    'group.contact': {
      label: 'Yhtiön yhteystiedot',
      hint: 'Osoite, sähköposti tai puhelinnumero.',
    },
    'euRepresentative.name': {
      label: 'Kuka edustaa yritystä EU:ssa?',
      hint: 'Edustaja tarvitaan, jos yrityksellä ei ole toimipaikkaa EU:ssa tai ETA:ssa.',
    },
    'euRepresentative.contact': {
      label: 'Edustajan yhteystiedot',
      hint: 'Osoite, sähköposti tai puhelinnumero.',
    },
  },
  rows: { group: { add: 'Lisää yhtiö', untitled: 'Uusi yhtiö' } },
};
