export const additionalSectionExplanations = {
  additionalSections: {
    why: 'Mikään tärkeä ei saa jäädä pois siksi, ettei sille ole omaa kohtaa. Osiot tulevat asiakirjan loppuun.',
    example:
      'Hevostalli: osio ”Tallin ilmoitustaulu”, jossa kerrotaan, mitä ratsastajista näkyy taululla.',
    mistakes: [
      'Osioon on kirjoitettu jotain, jolle on oma kohtansa. Silloin tieto puuttuu oikealta paikalta.',
      'Sama asia on sanottu kahdesti, vähän eri tavoin.',
    ],
  },
  'additionalSections.heading': {
    why: 'Otsikosta lukija näkee, koskeeko osio häntä.',
    example: 'Urheiluseura: ”Valokuvat kilpailuissa”.',
    mistakes: ['Otsikkona on ”Muuta”. Se ei kerro lukijalle mitään.'],
  },
  'additionalSections.text': {
    why: 'Teksti tulostuu asiakirjaan sellaisena kuin sen kirjoitat.',
    example:
      'Urheiluseura: ”Kuvaamme kilpailuja. Kuvaaja kertoo kuvaamisesta ennen lähtöä, ja kuvan voi pyytää poistamaan.”',
    mistakes: [
      'Tekstissä on henkilötunnuksia tai asiakkaiden nimiä. Ne eivät kuulu selosteeseen.',
      'Tekstissä viitataan vanhaan lakiin tai vanhaan ohjeeseen.',
    ],
  },
  'additionalSections.audience': {
    why: 'Julkisen selosteen lukee kuka tahansa. Valinta ratkaisee, tuleeko teksti siihen.',
    example:
      'Tilitoimisto valitsee ”Vain yritykselle”, kun teksti kertoo kulunvalvonnan hälytyksistä.',
    mistakes: ['Tietoturvan yksityiskohta on merkitty julkiseksi, vaikka se auttaa murtautujaa.'],
  },
};
