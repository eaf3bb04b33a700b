export const signatureTexts = {
  signatures: {
    label: 'Vem undertecknar pappersexemplaret?',
    hint: 'Lagen kräver ingen underskrift. Underskriftsraderna skrivs ut bara när du väljer dem när dokumenten skapas.',
  },
  'signatures.name': {
    label: 'Namn',
    hint: 'Undertecknarens namn, som trycks under raden.',
  },
  'signatures.title': {
    label: 'Ställning',
    hint: 'Till exempel verkställande direktör eller företagare.',
  },
  'signatures.place': {
    label: 'Ort',
    hint: 'Orten där dokumentet undertecknas.',
  },
  'signatures.date': {
    label: 'Datum',
    hint: 'Lämna tomt om datumet skrivs för hand.',
  },
};

export const signatureRowTexts = { add: 'Lägg till undertecknare', untitled: 'Ny undertecknare' };
