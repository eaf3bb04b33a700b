export const lookWords = {
  logo: 'Logo',
  logoHint:
    'Logo tulostuu asiakirjojen alkuun yrityksen nimen yläpuolelle. Valitse PNG- tai JPEG-kuva, enintään 4\u00a0Mt.',
  chooseLogo: 'Valitse logo',
  changeLogo: 'Vaihda logo',
  removeLogo: 'Poista logo',
  logoOf: (company: string) => `Logo: ${company}`,
  noDialog: (folder: string) =>
    `Tämä järjestelmä ei tarjoa ikkunaa tiedoston valitsemiseen. Kopioi kuva nimellä logo.png tai logo.jpg kansioon ${folder} ja avaa yritys uudelleen.`,
  withoutLogo: 'Asiakirjat tehdään ilman logoa',
  paleColor:
    'Väri on liian vaalea valkoiselle paperille. Asiakirjoissa siitä käytetään tummempaa sävyä, jotta viivat ja numerot erottuvat.',
};
