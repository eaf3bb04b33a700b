export const subjectsExplanations = {
  subjects: {
    why: 'Läsaren ser om beskrivningen gäller honom eller henne. I det interna registret är grupperna obligatoriska.',
    example:
      'Frisersalong: kunder och minderåriga kunders vårdnadshavare. Webbutik: beställare, gåvomottagare och personer med kundkonto.',
    mistakes: [
      'De som inte själva är kunder glöms bort: vårdnadshavare, gåvomottagare, referenser och anhöriga.',
      'En grupp är ett företag. En registrerad är alltid en människa, till exempel företagskundens kontaktperson.',
    ],
  },
  'subjects.text': {
    why: 'Gruppens namn skrivs ut i dokumenten, och grupper väljs med namnet vid ändamålen.',
    example: 'Bokföringsbyrå: ”Kundföretagens kontaktpersoner”.',
    mistakes: [
      'Gruppen är ”alla” eller ”övriga personer”.',
      'Människor räknas upp med namn. Hit hör grupper, inte namn.',
    ],
  },
  'subjects.children': {
    why: 'Barn ska skyddas särskilt. Gruppen märks i det interna registret, och programmet påminner vid behov om vårdnadshavarens samtycke.',
    example: 'En idrottsförening svarar ja för gruppen ”Juniorer”. En bokföringsbyrå svarar nej.',
    mistakes: [
      'Svaret är nej fast salongen eller föreningen har barn bland kunderna eller medlemmarna.',
      'Barn informeras på vuxnas språk. En text som riktar sig till barn ska vara tydlig för dem.',
    ],
    help: [
      'Lagen har en åldersgräns för nättjänster som erbjuds direkt till barn med samtycke som grund. I Finland kan ett barn själv ge samtycket från och med 13 års ålder. För yngre barn ger eller godkänner vårdnadshavaren det.',
      'Åldersgränsen gäller bara den situationen. Den betyder inte att barnet kan ingå avtal, och den gäller inte behandling som grundar sig på lag eller avtal.',
    ],
  },
  'subjects.childAges': {
    why: 'Åldern avgör vems samtycke som gäller i en nättjänst. Svaret skrivs ut i det interna registret.',
    example:
      'En spelklubb där 10–15-åringar anmäler sig på nätet väljer ”Bådadera”. En bilskola väljer ”13–17 år”.',
    mistakes: [
      'Åldern är okänd eftersom ingen frågar efter den. Om samtycket beror på åldern ska den kontrolleras på ett sätt som passar risken.',
      'Födelsetiden samlas in fast det räcker att fråga om åldersgränsen är uppnådd.',
    ],
  },
  'subjects.guardianConsent': {
    why: 'För barn under 13 år ska du med rimliga medel kontrollera att vårdnadshavaren har gett eller godkänt samtycket.',
    example:
      'Spelklubb: ”Vid anmälan skickas en bekräftelselänk till vårdnadshavarens e-post. Kontot öppnas först när vårdnadshavaren har bekräftat det.”',
    mistakes: [
      'Det anses räcka att barnet kryssar för ”Jag har vårdnadshavarens lov”.',
      'Fler uppgifter om vårdnadshavaren samlas in än kontrollen kräver.',
    ],
  },
  'subjects.employees': {
    why: 'För anställdas och arbetssökandes uppgifter gäller strängare regler. Svaret styr kontrollerna och skrivs inte ut.',
    example:
      'Ett kafé svarar ja för gruppen ”Sökande till sommarjobb” och nej för gruppen ”Kunder”.',
    mistakes: [
      'Den anställdas samtycke väljs som grund. I ett anställningsförhållande är det sällan frivilligt.',
      'Det samlas in uppgifter som inte är direkt nödvändiga för anställningen. Inte ens samtycke gör dem tillåtna.',
    ],
  },
  'sectionNotes.subjects': {
    why: 'Här kan du skriva sådant om grupperna som inte har en egen fråga.',
    example: 'Idrottsförening: ”En minderårig medlems uppgifter lämnas av vårdnadshavaren.”',
    mistakes: ['Texten nämner en ny grupp som saknas i listan.'],
  },
};
