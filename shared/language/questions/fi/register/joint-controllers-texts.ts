export const jointControllersTexts = {
  title: 'Yhteisrekisterinpitäjät',
  intro: 'Kerro, keiden kanssa päätät tietojen käytöstä ja miten vastuut on jaettu.',
  questions: {
    jointControllers: {
      label: 'Keiden kanssa päätät tietojen käytöstä?',
      hint: 'Lisää jokainen yhteisrekisterinpitäjä omalle rivilleen.',
    },
    'jointControllers.name': {
      label: 'Yhteisrekisterinpitäjän nimi',
      hint: 'Yrityksen tai yhteisön virallinen nimi.',
    },
    'jointControllers.contact': {
      label: 'Yhteystiedot',
      hint: 'Osoite, sähköposti tai puhelinnumero.',
    },
    'jointControllers.arrangementSummary': {
      label: 'Miten vastuut on jaettu?',
      hint: 'Keskinäisen järjestelyn pääkohdat on kerrottava rekisteröidyille.',
    },
    'jointControllers.contactPoint': {
      label: 'Keneen henkilö voi ottaa yhteyttä?',
      hint: 'Henkilö voi silti käyttää oikeuksiaan kumman tahansa luona.',
    },
  },
  rows: {
    jointControllers: {
      add: 'Lisää yhteisrekisterinpitäjä',
      untitled: 'Uusi yhteisrekisterinpitäjä',
    },
  },
};
