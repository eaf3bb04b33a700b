export const additionalSectionExplanations = {
  additionalSections: {
    why: 'Inget viktigt får utelämnas bara för att det saknar ett eget fält. Avsnitten kommer sist i dokumentet.',
    example: 'Ett stall: avsnittet ”Stallets anslagstavla” om vad som syns om ryttarna på tavlan.',
    mistakes: [
      'Avsnittet tar upp något som har ett eget fält. Då saknas uppgiften på sin rätta plats.',
      'Samma sak sägs två gånger på lite olika sätt.',
    ],
  },
  'additionalSections.heading': {
    why: 'Av rubriken ser läsaren om avsnittet gäller honom eller henne.',
    example: 'Idrottsförening: ”Fotografering vid tävlingar”.',
    mistakes: ['Rubriken är ”Övrigt”. Den säger ingenting.'],
  },
  'additionalSections.text': {
    why: 'Texten skrivs ut i dokumentet precis som du skriver den.',
    example:
      'Idrottsförening: ”Vi fotograferar vid tävlingar. Fotografen meddelar det före starten, och man kan be att en bild tas bort.”',
    mistakes: [
      'Texten innehåller personbeteckningar eller kunders namn. De hör inte hemma här.',
      'Texten hänvisar till en gammal lag eller en gammal anvisning.',
    ],
  },
  'additionalSections.audience': {
    why: 'Vem som helst läser det offentliga dokumentet. Valet avgör om texten kommer med där.',
    example: 'En bokföringsbyrå väljer ”Bara företaget” för en text om passerkontrollens larm.',
    mistakes: ['En säkerhetsdetalj är märkt som offentlig fast den hjälper en inkräktare.'],
  },
};
