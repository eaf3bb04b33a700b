// Why a picture is no logo and a folder takes no documents: a sentence and a way out.
import type { Fault } from '../error-text.ts';

export const logoFaults = {
  'no-picture': (path) => ({
    message: `Tiedosto ${path} ei ole PNG- eikä JPEG-kuva.`,
    action: 'Tallenna logo kuvankäsittelyohjelmassa PNG-kuvaksi ja valitse se.',
  }),
  damaged: (path) => ({
    message: `Kuva ${path} on katkennut tai vioittunut.`,
    action: 'Avaa kuva toisessa ohjelmassa, tallenna se uudelleen PNG-kuvaksi ja valitse se.',
  }),
  'print-colors': (path) => ({
    message: `Kuva ${path} on tallennettu painotaloa varten, eikä se näy oikein asiakirjoissa.`,
    action: 'Tallenna kuva RGB-väreissä, mieluiten PNG-kuvaksi, ja valitse se.',
  }),
  'too-heavy': (path) => ({
    message: `Kuva ${path} on liian iso. Logo saa olla enintään 4\u00a0megatavua.`,
    action: 'Pienennä kuva esimerkiksi 1\u00a0000 kuvapisteen levyiseksi ja valitse se uudelleen.',
  }),
  'too-large': (path) => ({
    message: `Kuva ${path} on liian suuri. Logo saa olla enintään 4\u00a0000 kuvapistettä leveä ja korkea.`,
    action: 'Pienennä kuva esimerkiksi 1\u00a0000 kuvapisteen levyiseksi ja valitse se uudelleen.',
  }),
} satisfies Readonly<Record<string, Fault>>;

export const folderFaults = {
  unknown: (path) => ({
    message: `Kansioon ${path} ei voi tallentaa.`,
    action:
      'Tarkista, että kansio on olemassa ja että sinulla on oikeus siihen, tai valitse toinen kansio.',
  }),
  missing: (path) => ({
    message: `Kansiota ${path} ei ole, tai se on poistettu.`,
    action:
      'Luo kansio uudelleen tai valitse toinen kansio. Jos kansio on verkkolevyllä tai muistitikulla, liitä se ja yritä uudelleen.',
  }),
  'file-in-place': (path) => ({
    message: `Polku ${path} ei ole kansio: polussa on tiedosto kansion paikalla.`,
    action: 'Valitse asiakirjoille kansio, älä tiedostoa.',
  }),
  denied: (path) => ({
    message: `Sinulla ei ole oikeutta tallentaa kansioon ${path}.`,
    action:
      'Valitse kansio, johon saat tallentaa, esimerkiksi jokin omista kansioistasi, tai pyydä oikeus kansion ylläpitäjältä.',
  }),
  'too-long': (path) => ({
    message: `Kansion polku on liian pitkä: ${path}.`,
    action: 'Valitse kansio, jonka nimi ja polku ovat lyhyempiä.',
  }),
  relative: (path) => ({
    message: `Polku ${path} ei ole täydellinen, joten kansiota ei löydy.`,
    action:
      'Kirjoita polku alusta alkaen, esimerkiksi C:\\Asiakirjat tai /home/nimi/asiakirjat, tai valitse kansio.',
  }),
} satisfies Readonly<Record<string, Fault>>;
