export const signatureTexts = {
  signatures: {
    label: 'Kuka allekirjoittaa paperisen kappaleen?',
    hint: 'Laki ei vaadi allekirjoitusta. Allekirjoitusrivit tulostuvat vain, kun valitset ne asiakirjoja tehdessäsi.',
  },
  'signatures.name': {
    label: 'Nimi',
    hint: 'Allekirjoittajan nimi, joka painetaan rivin alle.',
  },
  'signatures.title': {
    label: 'Asema',
    hint: 'Esimerkiksi toimitusjohtaja tai yrittäjä.',
  },
  'signatures.place': {
    label: 'Paikka',
    hint: 'Paikkakunta, jossa allekirjoitetaan.',
  },
  'signatures.date': {
    label: 'Päiväys',
    hint: 'Jätä tyhjäksi, jos päivä kirjoitetaan käsin.',
  },
};

export const signatureRowTexts = { add: 'Lisää allekirjoittaja', untitled: 'Uusi allekirjoittaja' };
