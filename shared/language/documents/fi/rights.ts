/** The rights of Art. 12-22 and 77, told to the person. */
export const rights = {
  access: 'Oikeus saada pääsy tietoihin',
  accessText: 'Voit kysyä, käsittelemmekö tietojasi, ja saada niistä jäljennöksen.',
  rectification: 'Oikeus tietojen oikaisemiseen',
  rectificationText: 'Voit pyytää korjaamaan virheelliset ja täydentämään puutteelliset tiedot.',
  erasure: 'Oikeus tietojen poistamiseen',
  erasureText:
    'Voit pyytää tietojesi poistamista. Emme poista tietoja, jotka laki velvoittaa säilyttämään tai joita tarvitaan oikeusvaateen vuoksi.',
  erasureStatutory:
    'Lakisääteiset tiedot säilytetään niin kauan kuin laki vaatii. Tämä koskee seuraavia tarkoituksia:',
  erasureLimited:
    'Käsittely perustuu lakiin tai yleiseen etuun. Siksi tietoja ei voi poistaa niin kauan kuin niiden käsittely on tämän vuoksi tarpeen. Voit silti pyytää poistamista, jos tietoja on käsitelty lainvastaisesti tai niitä ei enää tarvita.',
  restriction: 'Oikeus käsittelyn rajoittamiseen',
  restrictionText:
    'Voit pyytää rajoittamaan käsittelyä esimerkiksi siksi aikaa, kun tietojen oikeellisuus selvitetään.',
  portability: 'Oikeus siirtää tiedot järjestelmästä toiseen',
  portabilityText:
    'Voit saada itse antamasi tiedot koneluettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle, kun käsittely perustuu suostumukseen tai sopimukseen ja on automaattista.',
  appliesTo: 'Oikeus koskee seuraavia tarkoituksia:',
  objectionText:
    'Voit henkilökohtaiseen tilanteeseesi vedoten vastustaa käsittelyä, joka perustuu oikeutettuun etuun tai yleiseen etuun.',
  objectionLegitimateText:
    'Voit henkilökohtaiseen tilanteeseesi vedoten vastustaa käsittelyä, joka perustuu oikeutettuun etuun.',
  objectionPublicText:
    'Voit henkilökohtaiseen tilanteeseesi vedoten vastustaa käsittelyä, joka perustuu yleiseen etuun.',
  objectionChannels: 'Näin voit vastustaa käsittelyä:',
  marketingObjectionText:
    'Voit milloin tahansa ja perustelematta kieltää suoramarkkinoinnin ja siihen liittyvän profiloinnin.',
  withdrawalText:
    'Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.',
  automatedNo:
    'Emme tee sinua koskevia päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.',
  automatedYes:
    'Teemme sinua koskevia päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.',
  automatedRights:
    'Voit vaatia, että ihminen käsittelee asian, esittää kantasi ja riitauttaa päätöksen.',
  howChannels: 'Voit lähettää pyynnön näin:',
  howController: 'Lähetä pyyntö rekisterinpitäjälle. Yhteystiedot ovat selosteen alussa.',
  howAnswer:
    'Vastaamme viimeistään kuukauden kuluessa pyynnön saapumisesta. Jos pyyntö on monimutkainen tai pyyntöjä on paljon, voimme jatkaa määräaikaa enintään kahdella kuukaudella. Kerromme jatkosta ja sen syistä kuukauden kuluessa.',
  howFree: 'Pyynnöstä ei peritä maksua, ellei se ole ilmeisen perusteeton tai kohtuuton.',
  complaintText:
    'Jos katsot, että tietojasi käsitellään lainvastaisesti, voit tehdä valituksen valvontaviranomaiselle. Suomessa valvontaviranomainen on tietosuojavaltuutettu.',
  complaintElsewhere:
    'Voit tehdä valituksen myös siinä EU- tai ETA-maassa, jossa asut tai työskentelet tai jossa epäilty rikkominen on tapahtunut.',
} as const;
