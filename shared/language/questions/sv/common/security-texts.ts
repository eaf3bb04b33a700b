export const securityTexts = {
  publicSummary: {
    label: 'Hur är uppgifterna skyddade?',
    hint: 'Beskriv det viktigaste i ett par meningar. Avslöja inga detaljer som kan hjälpa en inkräktare.',
  },
  manual: {
    label: 'Hur är papper skyddade?',
    hint: 'Till exempel: papper förvaras i ett låst skåp. Lämna tomt om det inte finns papper.',
  },
  electronic: {
    label: 'Hur är elektroniska uppgifter skyddade?',
    hint: 'Till exempel: var och en har ett eget användarnamn och bara de rättigheter som behövs.',
  },
  measures: {
    label: 'Vilka säkerhetsåtgärder används?',
    hint: 'Ta upp minst en teknisk och en organisatorisk åtgärd. Listan kommer med i det interna registret.',
  },
  'measures.text': {
    label: 'Säkerhetsåtgärd',
    hint: 'Till exempel flerfaktorsautentisering, säkerhetskopior eller utbildning av personalen.',
  },
  'measures.group': {
    label: 'Vilket slags åtgärd är det?',
    hint: 'En teknisk åtgärd finns i apparater och program, en organisatorisk är ett sätt att arbeta.',
    options: {
      technical: 'Teknisk',
      organisational: 'Organisatorisk',
      physical: 'Skydd av lokaler',
    },
  },
  'measures.public': {
    label: 'Får åtgärden nämnas offentligt?',
    hint: 'Bara en åtgärd som är märkt som offentlig kommer med i dataskyddsbeskrivningen.',
  },
};

export const securityRowTexts = {
  add: 'Lägg till säkerhetsåtgärd',
  untitled: 'Ny säkerhetsåtgärd',
};
