export const settingsWords = {
  title: 'Asetukset',
  back: 'Takaisin',
  language: 'Millä kielellä haluat käyttää Selostetta?',
  languageHint:
    'Valikot, kysymykset ja ohjeet ovat tällä kielellä. Asiakirjojen kielen valitset, kun teet ne.',
  answerLanguages: 'Millä kielillä kirjoitat vastaukset?',
  answerLanguagesHint:
    'Jokainen teksti kysytään erikseen valitsemillasi kielillä. Jos poistat kielen tästä, sillä kirjoitetut tekstit jäävät tiedostoon talteen.',
  theme: 'Ulkoasu',
  themes: { system: 'Sama kuin koneessa', light: 'Vaalea', dark: 'Tumma' },
  folder: 'Tietojen kansio',
  folderBody: 'Jokaisella yrityksellä on tässä kansiossa oma alikansio.',
  chooseFolder: 'Vaihda kansio',
  typeFolder: 'Kansion polku',
  typeFolderHint:
    'Kansion valintaikkuna ei ole käytettävissä. Kirjoita polku kokonaan. Kansion pitää olla jo olemassa.',
  useFolder: 'Käytä tätä kansiota',
  version: (version: string) => `Seloste ${version}`,
  offline: 'Seloste ei käytä verkkoa. Tietosi pysyvät tällä koneella.',
  keys: 'Pikanäppäimet',
  keyList: [
    ['Ctrl+S', 'Tallenna heti'],
    ['Ctrl+Z', 'Kumoa'],
    ['Ctrl+Vaihto+Z', 'Tee uudelleen'],
    ['Alt+Page Down', 'Seuraava kohta'],
    ['Alt+Page Up', 'Edellinen kohta'],
    ['F9', 'Näytä tai piilota asiakirja'],
    ['F1', 'Avaa sanasto'],
  ] as readonly (readonly [key: string, action: string])[],
};
