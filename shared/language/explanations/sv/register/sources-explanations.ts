export const sourcesExplanations = {
  sources: {
    why: 'Personen ska få veta varifrån uppgifterna kommer. Källan avgör också när personen ska informeras.',
    example:
      'Frisersalong: kunden själv. Personalregister: den anställda själv, Skatteförvaltningen (skattekortet) och företagshälsovården.',
    mistakes: [
      'Bara personen själv nämns fast uppgifter också hämtas från en företagsupplysningstjänst.',
      'Texten handlar om vem uppgifterna lämnas till. De hör till mottagarna.',
    ],
    help: [
      'När uppgifterna kommer från personen själv ska personen informeras när de samlas in. På en webbblankett räcker i regel en synlig länk till beskrivningen.',
      'När uppgifterna kommer någon annanstans ifrån ska personen informeras inom rimlig tid och senast inom en månad. Om uppgifterna före det används för att kontakta personen eller lämnas ut vidare ges informationen senast då. Lagen har några undantag från detta.',
      'Uppgifter om en anställd ska i första hand samlas in hos den anställda. Från annat håll får de i regel samlas in bara med samtycke (4 § i lagen om integritetsskydd i arbetslivet).',
    ],
  },
  'sources.type': {
    why: 'Slaget av källa avgör vad personen ska få veta: uppgifter från annat håll kräver mer information.',
    example:
      'För bokningsblanketten väljer en frisersalong ”Personen själv”. För övervakningskameran väljer en butik ”Uppgifter som uppstår när tjänsten eller en apparat används”.',
    mistakes: [
      'För en kontaktperson som arbetsgivaren har uppgett väljs ”Personen själv”. Det rätta är ”En annan person eller ett annat företag”.',
      'Flera olika källor står på samma rad. Lägg till var och en på sin egen rad.',
    ],
  },
  'sources.name': {
    why: 'Källan till uppgifter från annat håll ska anges. Då vet personen var ett fel har uppstått.',
    example: 'Partiaffär: ”Kundföretaget som uppger sin kontaktperson”.',
    mistakes: [
      'Källan är ”andra källor” eller ”partner”. Nämn dem, eller ange åtminstone vad det är för slags källor.',
      'Säljaren av en köpt adresslista nämns inte.',
    ],
  },
  'sources.public': {
    why: 'När uppgifterna kommer från annat håll ska personen också få veta om källan är allmänt tillgänglig.',
    example:
      'En partiaffär svarar ja för handelsregistret. För uppgifter från kundföretaget svarar den nej.',
    mistakes: [
      'En avgiftsbelagd kreditupplysningstjänst anses offentlig eftersom vem som helst kan köpa den. Kreditupplysningar får bara användas för ändamål som lagen tillåter.',
      'Man tror att offentliga uppgifter får användas till vad som helst. Också de kräver ett ändamål och en rättslig grund.',
    ],
  },
  'sources.dataIds': {
    why: 'Det interna registret visar varifrån varje uppgift kommer. Så går det att hitta var ett fel har uppstått.',
    example:
      'En webbutik väljer ”Betalningsuppgifter” för betalningsförmedlaren och alla andra kategorier för kunden själv.',
    mistakes: ['En kategori blir utan källa. Då vet ingen varifrån uppgifterna kommer.'],
  },
  'sectionNotes.sources': {
    why: 'Här kan du skriva sådant om källorna som inte har en egen fråga.',
    example: 'Partiaffär: ”Kontaktpersonernas uppgifter kontrolleras årligen hos kundföretaget.”',
    mistakes: ['Texten handlar om utlämnande, överföring eller radering. De har egna avsnitt.'],
  },
};
