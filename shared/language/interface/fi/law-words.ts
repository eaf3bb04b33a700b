/** How old the facts of the law are, and what the law says of storage periods. */
export const lawWords = {
  title: 'Tiedot laista',
  intro:
    'Seloste toimii ilman verkkoyhteyttä. Lakien ja luetteloiden tiedot tarkistettiin lähteistä näinä päivinä.',
  facts: {
    authority: 'Valvontaviranomaisen yhteystiedot',
    requirements: 'Selosteilta vaadittavat tiedot',
    rights: 'Rekisteröidyn oikeudet',
    retention: 'Säilytysajat',
    statutes: 'Lakien nimet ja kumotut lait',
    transfers: 'Siirtoperusteet',
    adequacy: 'Maat, joissa tietosuoja on riittävä',
  },
  old: (date: string) =>
    `Tiedot laista on tarkistettu viimeksi ${date}. Ne voivat olla vanhentuneita. Päivitä Seloste tai tarkista tiedot osoitteesta tietosuoja.fi ennen julkaisemista.`,
  suggestions: 'Ehdotuksia säilytysajaksi',
  noSuggestions: 'Valitse ensin, mitä tietoja aika koskee. Silloin voimme ehdottaa aikaa.',
  take: (data: string) => `Käytä tätä: ${data}`,
  takeShort: 'Käytä tätä',
  kinds: {
    minimum: 'Laki: vähintään',
    maximum: 'Laki: enintään',
    claim: 'Vaatimusten varalta',
    practice: 'Tavallinen käytäntö',
  },
  checked: (date: string) => `tarkistettu ${date}`,
};
