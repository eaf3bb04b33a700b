export const provisionExplanations = {
  'provision.requirement': {
    why: 'Henkilölle on kerrottava, vaatiiko laki tai sopimus tietojen antamista. Näin hän voi päättää, mitä antaa.',
    example:
      'Verkkokauppa valitsee ”sopimusta ei voi tehdä ilman tietoja”: tilausta ei voi toimittaa ilman osoitetta. Uutiskirje on vapaaehtoinen. Työnantaja valitsee ”laki vaatii tiedot”, koska palkasta on ilmoitettava tulorekisteriin.',
    mistakes: [
      'Valitaan vapaaehtoinen, vaikka palvelua ei saa ilman tietoja.',
      'Valitaan laki, vaikka vaatimus on yrityksen oma. Lain on vaadittava juuri näitä tietoja.',
    ],
    help: [
      'Laki vaatii: jokin säädös velvoittaa keräämään tiedot, esimerkiksi palkanmaksussa tai asiakkaan tuntemisessa.',
      'Sopimus edellyttää: henkilö on jo sopinut kanssasi, ja tietoja tarvitaan sopimuksen täyttämiseen.',
      'Sopimusta ei voi tehdä: tietoja tarvitaan, jotta tilaus, varaus tai sopimus voidaan tehdä.',
      'Jos eri tiedoilla on eri vastaus, valitse tärkeimpien tietojen mukaan ja merkitse pakolliset ryhmät kohtaan Henkilötiedot. Loput voit kertoa lisätietona.',
    ],
  },
  'provision.consequence': {
    why: 'Pelkkä tieto pakosta ei riitä. Henkilölle on kerrottava, mitä hänelle käy, jos hän ei anna tietoja.',
    example: 'Verkkokauppa: ”Ilman nimeä ja osoitetta emme voi toimittaa tilausta.”',
    mistakes: [
      'Kirjoitetaan ”emme voi palvella”, mutta ei kerrota, mikä palvelu jää saamatta.',
      'Seuraus on liioiteltu: palvelun saisi kuitenkin ilman tietoja.',
    ],
  },
  'sectionNotes.provision': {
    why: 'Tähän voit kirjoittaa, jos eri tietojen antamista koskevat eri säännöt.',
    example:
      'Kampaamo: ”Nimi ja puhelinnumero tarvitaan varaukseen. Sähköpostiosoitteen antaminen on vapaaehtoista.”',
    mistakes: [
      'Teksti on ristiriidassa edellisen vastauksen kanssa.',
      'Sanotaan, että tietojen antaminen tarkoittaa suostumista kaikkeen käsittelyyn. Se ei ole suostumus.',
    ],
  },
};
