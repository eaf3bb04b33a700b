export const cookiesTexts = {
  used: {
    label: 'Använder din webbplats kakor?',
    hint: 'Med kakor jämställs annan liknande teknik som sparar uppgifter på besökarens enhet.',
  },
  text: {
    label: 'Hur och varför används kakor?',
    hint: 'Ange kort vad kakorna behövs till.',
  },
  items: {
    label: 'Vilka kakor finns på webbplatsen?',
    hint: 'Listan finns ofta i kakbannerns verktyg. Besökaren ska få veta syftet och giltighetstiden för varje kaka.',
  },
  'items.name': {
    label: 'Kakans namn',
    hint: 'Skriv namnet så som det syns i webbläsaren eller verktyget.',
  },
  'items.provider': {
    label: 'Vem sätter kakan?',
    hint: 'Den egna webbplatsen eller den som tillhandahåller tjänsten.',
  },
  'items.purpose': {
    label: 'Vad används kakan till?',
    hint: 'Till exempel för att komma ihåg besökarens val eller räkna antalet besökare.',
  },
  'items.category': {
    label: 'Kakans kategori',
    hint: 'Bara nödvändiga kakor får användas utan samtycke.',
    options: {
      necessary: 'Nödvändig',
      functional: 'Funktionell',
      analytics: 'Statistik',
      marketing: 'Marknadsföring',
    },
  },
  'items.duration': {
    label: 'Hur länge finns kakan kvar?',
    hint: 'Välj ”under sessionen” om kakan försvinner när webbläsaren stängs.',
  },
  'items.country': {
    label: 'I vilket land behandlas uppgifterna?',
    hint: 'Välj det land där kakans leverantör finns.',
  },
  consentTool: {
    label: 'Hur ber du besökaren om samtycke?',
    hint: 'Till exempel med en kakbanner där man kan både godkänna och avböja. Webbläsarens inställningar är inget samtycke.',
  },
  manageHow: {
    label: 'Hur kan besökaren ändra sitt val?',
    hint: 'Ange var inställningarna finns. Det ska vara lika lätt att återkalla som att godkänna.',
  },
  policyUrl: {
    label: 'Kakpolicyns adress på webben',
    hint: 'Fyll i om det finns mer information om kakor på en egen sida.',
  },
};

export const cookiesRowTexts = { add: 'Lägg till kaka', untitled: 'Ny kaka' };
