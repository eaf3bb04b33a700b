export const directMarketingExplanations = {
  'directMarketing.channels': {
    why: 'Reglerna beror på kanalen: för vissa krävs tillstånd på förhand, för andra räcker rätten att säga nej. Kanalerna kommer med i dataskyddsbeskrivningen.',
    example:
      'En massör väljer e-post och post: nyhetsbrevet går till dem som har beställt det och julkortet till stamkunderna.',
    mistakes: [
      'Att kundens e-postadress står på fakturan är inget tillstånd att skicka vilken reklam som helst.',
      'Ett telefonnummer som getts för tidsbokning får inte användas för reklam i textmeddelanden utan tillstånd.',
    ],
    help: [
      'E-post, textmeddelanden och automatiska samtal till konsumenter: du behöver samtycke på förhand (200 § i lagen 917/2014).',
      'Undantag: om kunden har lämnat sin adress i samband med ett köp får du marknadsföra egna liknande produkter eller tjänster. Kunden ska enkelt och utan kostnad kunna säga nej när adressen lämnas och i varje meddelande.',
      'Post och vanliga samtal till konsumenter: samtycke behövs inte, men mottagaren får säga nej till reklamen när som helst. Av varje meddelande ska framgå vem som skickar det och att det är marknadsföring.',
    ],
  },
  'directMarketing.b2b': {
    why: 'Elektronisk marknadsföring till företag kräver inget samtycke på förhand, men till konsumenter i regel ja. Svaret kommer inte med i dokumenten. Det styr granskningen.',
    example:
      'En bokföringsbyrå svarar ”ja” eftersom den bara skickar brev till företagens ekonomiansvariga. En frisersalong svarar ”nej”.',
    mistakes: [
      'En anställd i ett företag får bara få marknadsföring som hör till arbetsuppgifterna.',
      'Om det finns ens en konsument bland mottagarna är svaret ”nej”.',
    ],
  },
  'directMarketing.optOutHow': {
    why: 'Mottagaren får säga nej till direktmarknadsföring när som helst och utan motivering. Anvisningen står åtskilt från annan text i dataskyddsbeskrivningen.',
    example:
      'Tryck på länken ”Avsluta prenumerationen” i slutet av nyhetsbrevet eller säg till i kassan. Vi tar genast bort din adress från listan.',
    mistakes: [
      'Att säga nej får inte kosta något, och du får inte kräva ett skäl.',
      '”Kontakta kundtjänsten” räcker inte i elektroniska meddelanden: varje meddelande ska ha ett enkelt sätt att säga nej.',
      'Förbudet glöms bort om uppgifterna bara raderas och senare tas in på nytt. För en lista över förbuden.',
    ],
  },
};
