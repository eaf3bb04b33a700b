export const signatureExplanations = {
  signatures: {
    why: 'En del vill ha ett undertecknat exemplar i pärmen. Raderna skrivs ut bara om du väljer dem när du skapar dokumenten.',
    example: 'Aktiebolag: vd Anna Sandell, Borgå. Förening: ordföranden och sekreteraren.',
    mistakes: [
      'Man tror att dokumentet inte gäller utan underskrift. Lagen kräver ingen.',
      'Ett exemplar med underskrift har lagts ut på webben. Det offentliga exemplaret behöver ingen.',
    ],
  },
  'signatures.name': {
    why: 'Namnförtydligandet trycks under underskriften så att den kan läsas också efter flera år.',
    example: 'Anna Sandell',
    mistakes: ['Där står företagets namn. Den som undertecknar är alltid en människa.'],
  },
  'signatures.title': {
    why: 'Ställningen visar med vilken rätt personen undertecknar för företaget.',
    example:
      'I ett aktiebolag ”verkställande direktör”, hos en enskild näringsidkare ”företagare”.',
    mistakes: ['Som ställning står dataskyddsombud, fast inget sådant har utnämnts.'],
  },
  'signatures.place': {
    why: 'Orten kommer före underskriften på vanligt sätt.',
    example: 'Lovisa',
    mistakes: ['Hela adressen är ifylld. Orten räcker.'],
  },
  'signatures.date': {
    why: 'Datumet visar när undertecknaren godkände just det här innehållet.',
    example: 'Ett kafé lämnar fältet tomt och skriver datumet för hand.',
    mistakes: ['Datumet är från en gammal version fast innehållet har ändrats.'],
  },
};
