export const publicationTexts = {
  title: 'Julkaiseminen ja some',
  intro: 'Kerro, julkaisetko henkilötietoja ja mitä somekanavia yrityksellä on.',
  questions: {
    'publication.published': {
      label: 'Julkaisetko henkilötietoja?',
      hint: 'Esimerkiksi kuvia asiakkaista tai työntekijöiden nimiä verkkosivuilla.',
    },
    'publication.where': {
      label: 'Mitä julkaistaan ja missä?',
      hint: 'Kerro, mitä tietoja julkaistaan ja mihin ne tulevat näkyviin.',
    },
    'publication.optOut': {
      label: 'Miten julkaisemisen voi kieltää tai perua?',
      hint: 'Kerro, mihin otetaan yhteyttä ja mitä sitten tapahtuu.',
    },
    platforms: {
      label: 'Missä sosiaalisen median kanavissa yritys on?',
      hint: 'Lisää kanavat, joissa saat tietoja seuraajista tai kävijöistä.',
    },
    'platforms.name': {
      label: 'Kanavan nimi',
      hint: 'Palvelun nimi ja tarvittaessa sivun nimi.',
    },
    'platforms.url': {
      label: 'Kanavan osoite',
      hint: 'Sivun osoite verkossa.',
    },
    'platforms.text': {
      label: 'Mitä tietoja kanavassa käsitellään?',
      hint: 'Kerro esimerkiksi viesteistä ja kävijätilastoista.',
    },
  },
  rows: { platforms: { add: 'Lisää kanava', untitled: 'Uusi kanava' } },
};
