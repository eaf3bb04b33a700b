export const directMarketingExplanations = {
  'directMarketing.channels': {
    why: 'Säännöt riippuvat kanavasta: toisiin tarvitaan lupa etukäteen, toisissa riittää oikeus kieltää. Kanavat tulevat tietosuojaselosteeseen.',
    example:
      'Hieroja valitsee sähköpostin ja postin: uutiskirje lähtee sen tilanneille ja joulukortti vakituisille asiakkaille.',
    mistakes: [
      'Asiakkaan sähköpostiosoite laskussa ei vielä ole lupa lähettää mainoksia mistä tahansa.',
      'Puhelinnumero, joka on annettu ajanvarausta varten, ei kelpaa tekstiviestimainoksiin ilman lupaa.',
    ],
    help: [
      'Sähköposti, tekstiviesti ja automaattinen soitto kuluttajalle: tarvitset suostumuksen etukäteen (laki 917/2014, 200 §).',
      'Poikkeus: jos asiakas on antanut osoitteensa oston yhteydessä, saat mainostaa hänelle omia samanlaisia tuotteitasi tai palvelujasi. Hänen on voitava kieltää se helposti ja maksutta osoitetta antaessaan ja jokaisessa viestissä.',
      'Posti ja tavallinen puhelu kuluttajalle: suostumusta ei tarvita, mutta mainonnan saa kieltää milloin tahansa. Jokaisesta viestistä on käytävä ilmi, kuka sen lähettää ja että se on markkinointia.',
    ],
  },
  'directMarketing.b2b': {
    why: 'Yrityksille saa markkinoida sähköisesti ilman etukäteistä suostumusta, kuluttajille yleensä ei. Vastaus ei tule asiakirjoihin; se ohjaa tarkistusta.',
    example:
      'Tilitoimisto vastaa ”kyllä”, koska se lähettää kirjeitä vain yritysten talousvastaaville. Kampaamo vastaa ”ei”.',
    mistakes: [
      'Yrityksen työntekijälle saa markkinoida vain sellaista, mikä liittyy hänen työtehtäviinsä.',
      'Jos joukossa on yksikin kuluttaja, vastaus on ”ei”.',
    ],
  },
  'directMarketing.optOutHow': {
    why: 'Suoramarkkinoinnin saa kieltää aina, milloin tahansa ja ilman perusteluja. Ohje tulee selosteeseen erilleen muusta tekstistä.',
    example:
      'Paina uutiskirjeen lopussa olevaa linkkiä ”Peruuta tilaus” tai kerro kassalla. Poistamme osoitteesi listalta heti.',
    mistakes: [
      'Kieltoa ei saa tehdä maksulliseksi eikä sen syytä saa kysyä ehtona.',
      'Pelkkä ”ota yhteyttä asiakaspalveluun” ei riitä sähköisissä viesteissä: jokaisessa viestissä on oltava helppo tapa kieltää.',
      'Kielto unohtuu, jos tiedot vain poistetaan ja tuodaan myöhemmin uudestaan. Pidä lista kielloista.',
    ],
  },
};
