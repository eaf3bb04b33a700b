export const automatedExplanations = {
  'automated.profiling': {
    why: 'Profilering ska man vara öppen med. Om ingen profilering förekommer säger beskrivningen också det.',
    example:
      'En blomsterbutik svarar ”nej”: alla prenumeranter får samma nyhetsbrev. En webbutik som rekommenderar produkter enligt tidigare köp svarar ”ja”.',
    mistakes: [
      'Riktad reklam och rekommendationer är i regel profilering, också när ett färdigt verktyg gör dem.',
      'Att sortera kunder efter ort för ett utskick är ännu ingen bedömning av personen.',
    ],
    help: [
      'Profilering är att personuppgifter behandlas automatiskt för att bedöma en person: intressen, köpvanor, betalningsförmåga, hälsa, arbetsprestation eller förflyttningar (artikel 4.4).',
      'Profilering är tillåten när den har en rättslig grund och personerna får veta om den. Personen kan alltid säga nej till profilering för direktmarknadsföring. Profilering är något annat än automatiserade beslut, som frågan längre ner gäller.',
    ],
  },
  'automated.profilingText': {
    why: 'Läsaren ska förstå vilka slutsatser som dras och vad de leder till. Texten kommer med i dataskyddsbeskrivningen.',
    example:
      'Webbutiken ser vilka produkter du har köpt och tittat på och visar rekommendationer utifrån dem. Profileringen påverkar inte priserna.',
    mistakes: [
      '”Uppgifterna kan användas för att utveckla tjänsten” säger inget om profilering.',
      'Om profileringen görs för marknadsföring ska du komma ihåg rätten att säga nej.',
    ],
  },
  'automated.art22': {
    why: 'Lagen begränsar beslut som en maskin fattar ensam. Beskrivningen anger ditt svar i båda fallen.',
    example:
      'Nästan alla små företag svarar ”nej”. ”Ja” svarar till exempel en butik där ett program avslår ansökan om avbetalning utan att någon tittar på den.',
    mistakes: [
      'Att rikta ett nyhetsbrev är i regel inte ett sådant beslut, så svaret är ”nej”.',
      'En människa deltar inte på riktigt om människan bara bekräftar maskinens förslag och inte kan ändra det.',
    ],
    help: [
      'Frågan gäller beslut som en maskin fattar ensam (artikel 22). Dessutom ska beslutet ha rättsliga följder eller på liknande sätt påverka personen i betydande grad. Sådana är till exempel att neka kredit eller att sålla bort arbetssökande med ett program.',
      'Beslutet är tillåtet av bara tre skäl. Det är nödvändigt för ett avtal med personen, lagen tillåter det, eller personen har gett sitt uttryckliga samtycke. För särskilda kategorier av personuppgifter, som uppgifter om hälsa, är gränserna ännu snävare.',
    ],
  },
  'automated.logic': {
    why: 'Personen har rätt till en begriplig förklaring av hur programmet kommer till resultatet.',
    example:
      'Programmet jämför beställningens summa och tidigare betalningsdröjsmål. Om den förra fakturan är över 30 dagar försenad erbjuds ingen faktura.',
    mistakes: [
      'Ingen formel eller källkod behövs. Det som behövs är en förklaring som kunden förstår.',
      '”Vi använder artificiell intelligens” förklarar ingenting. Ange vilka uppgifter som avgör.',
    ],
  },
  'automated.significance': {
    why: 'Läsaren ska veta vad beslutet betyder för egen del och vid behov kunna ingripa.',
    example:
      'Om faktura inte erbjuds kan du ändå betala med kort. Beslutet påverkar inte dina andra beställningar.',
    mistakes: ['Nämn inte bara fördelarna. Också negativa följder ska nämnas.'],
  },
  'automated.condition': {
    why: 'Utan någon av dessa tre grunder får ett automatiserat beslut inte fattas.',
    example:
      'Webbutiken väljer uttryckligt samtycke: kunden ber särskilt om ett snabbt beslut och kan också välja att en människa behandlar ansökan.',
    mistakes: [
      'Nödvändigt för ett avtal betyder inte praktiskt. Om en människa kunde avgöra ärendet inom rimlig tid är villkoret i regel inte uppfyllt.',
      'Att godkänna allmänna villkor är inget uttryckligt samtycke.',
    ],
  },
  'automated.humanReviewHow': {
    why: 'Personen har rätt att kräva att en människa behandlar ärendet, att framföra sin åsikt och att bestrida beslutet.',
    example:
      'Ring kundtjänsten eller skriv till kund@barrbutiken.example. En försäljare granskar beslutet inom två vardagar.',
    mistakes: [
      'En adress där bara en automat svarar räcker inte.',
      'Den som granskar måste ha rätt att ändra beslutet.',
    ],
  },
  'sectionNotes.automated': {
    why: 'Här kan du tillägga sådant som hjälper läsaren att förstå den automatiserade behandlingen. Texten kommer med i dataskyddsbeskrivningen.',
    example:
      'Systemet skickar automatiskt en påminnelse om den bokade tiden. Det bedömer inte kunden.',
    mistakes: ['Beskriv inte här ett beslut som enligt de tidigare svaren inte fattas.'],
  },
};
