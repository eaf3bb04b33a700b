export const internalExplanations = {
  'internal.owner': {
    why: 'Någon ska hålla beskrivningen aktuell och veta hur uppgifterna behandlas. Namnet kommer bara med i det interna registret.',
    example: 'På kaféet ansvarar restaurangchefen för kundregistret och företagaren för lönerna.',
    mistakes: [
      'Ansvaret kan inte flyttas över på tjänstens leverantör. Utse någon i det egna företaget.',
      'Kom ihåg att byta namnet när personen lämnar företaget.',
    ],
  },
  'internal.systems': {
    why: 'När du vet var uppgifterna finns hittar du dem också när någon vill se eller få bort sina uppgifter. Listan kommer med i det interna registret.',
    example:
      'Tidsbokningen, kassasystemet, e-posten, telefonens kontakter och en mapp på kontoret.',
    mistakes: [
      'Kalkylblad, telefoner och e-post glöms bort fast de ofta innehåller flest uppgifter.',
      'Om systemets leverantör kommer åt uppgifterna ska leverantören också finnas bland mottagarna.',
    ],
  },
  'internal.systems.name': {
    why: 'Av namnet vet vem som helst i företaget var uppgifterna finns.',
    example: 'Tidsbokningen Klocka, kassan eller ”den gula mappen”.',
    mistakes: ['Lösenord och användarnamn hör inte hit.'],
  },
  'internal.systems.supplier': {
    why: 'Leverantören är ofta ett personuppgiftsbiträde, som man behöver ett avtal om behandlingen med.',
    example: 'Klocka Program Ab. För den egna mappen lämnas fältet tomt.',
    mistakes: ['Skriv avtalspartens namn, inte återförsäljarens, om de är olika företag.'],
  },
  'internal.systems.text': {
    why: 'Ett system kan tjäna många ändamål. Beskrivningen visar vilken uppgift det har i det här registret.',
    example: 'Kunderna bokar tid och får en påminnelse som textmeddelande.',
    mistakes: ['En teknisk beskrivning hjälper inte. Ange vad systemet används till.'],
  },
  'internal.dpiaCriteria': {
    why: 'De här punkterna visar på en risk. Svaret kommer med i det interna registret och hjälper i nästa fråga.',
    example:
      'En blomsterbutik lämnar alla tomma. En barnidrottsförening som antecknar allergier väljer två: känsliga uppgifter och personer i en svagare ställning.',
    mistakes: [
      'Anställda är i en svagare ställning än sin arbetsgivare. Den punkten stämmer alltså för personalregistret.',
      'Redan en punkt kan räcka om risken är hög.',
    ],
    help: [
      'Punkterna kommer från EU-dataskyddsmyndigheternas gemensamma riktlinjer. När minst två stämmer behövs bedömningen i regel. Om du ändå låter bli, skriv upp skälet.',
      'Behandlingen är omfattande när personerna, uppgifterna eller områdena är många eller när den pågår länge. En enskild läkares patientuppgifter räknas inte som omfattande.',
    ],
  },
  'internal.dpiaNeeded': {
    why: 'För riskfylld behandling ska en bedömning göras innan den börjar. Företaget måste kunna visa att saken är övervägd.',
    example:
      'En blomsterbutik svarar ”nej”: kunderna är få, uppgifterna vanliga och ingen övervakas. Ett hemvårdsföretag som följer kunderna med sensorer svarar ”ja”.',
    mistakes: [
      'Skyldigheten försvinner inte bara för att företaget är litet. Det avgörande är vad som görs med uppgifterna.',
      'Bedömningen görs inte i efterhand när systemet redan är i bruk.',
    ],
    help: [
      'Bedömningen behövs om behandlingen sannolikt leder till en hög risk för personerna (artikel 35). Förordningen nämner tre fall. Personer bedöms automatiskt med betydande följder för dem. Särskilda kategorier av uppgifter (som hälsa) eller uppgifter om brott behandlas i stor omfattning. En allmän plats övervakas i stor omfattning.',
      'I andra fall hjälper den föregående frågan: ju fler punkter som stämmer, desto säkrare behövs bedömningen. Dataombudsmannen har publicerat en förteckning över behandlingar där den är obligatorisk.',
      'Om risken är hög trots skyddsåtgärderna ska tillsynsmyndigheten höras innan behandlingen inleds (artikel 36).',
    ],
  },
  'internal.dpiaText': {
    why: 'Motiveringen visar att svaret inte var en gissning. Den kommer bara med i det interna registret.',
    example:
      'Ingen bedömning behövs: kontaktuppgifter och bokningar för ungefär 300 kunder, inga uppgifter om hälsa, ingen övervakning och inga automatiserade beslut.',
    mistakes: ['”Behövs inte” utan skäl visar ingenting.'],
  },
  'internal.dpiaDone': {
    why: 'Om bedömningen behövs får behandlingen inte börja innan den är gjord.',
    example:
      'Hemvårdsföretaget svarar ”ja” när bedömningen är nedskriven och ledningen har godkänt den.',
    mistakes: ['En halvfärdig bedömning är inte gjord. Svara då ”nej”.'],
  },
  'internal.dpiaOn': {
    why: 'Dagen visar att bedömningen gjordes innan behandlingen började.',
    example: '15.9.2026, när sensorerna togs i bruk 1.10.2026.',
    mistakes: ['Bedömningen ska ses över när risken ändras. Uppdatera då också dagen.'],
  },
  'internal.liaRef': {
    why: 'Man kan åberopa ett berättigat intresse bara om företagets behov inte åsidosätter personens intressen och rättigheter. Hänvisningen visar var avvägningen finns om myndigheten frågar.',
    example: 'Dataskyddsmappen, intresseavvägningen ”Kameraövervakning”, 3.3.2026.',
    mistakes: [
      'Avvägningen publiceras inte, men den ska vara nedskriven innan behandlingen börjar.',
    ],
  },
  'internal.breachProcess': {
    why: 'När en incident inträffar är tiden knapp. En färdig anvisning sparar tid. Den kommer med i det interna registret.',
    example:
      'Den anställda ringer genast företagaren. Företagaren byter lösenorden, antecknar händelsen, bedömer risken och underrättar vid behov dataombudsmannens byrå och kunderna.',
    mistakes: [
      'Ett e-postmeddelande till fel kund är också en personuppgiftsincident.',
      'Varje incident antecknas, också när den inte behöver anmälas.',
      'De 72 timmarna löper också under veckoslut.',
    ],
    help: [
      'En personuppgiftsincident betyder att personuppgifter försvinner, förstörs eller ändras av misstag eller olovligt, eller att någon utomstående kommer åt dem. En borttappad telefon, en stulen bärbar dator och ett utpressningsprogram är exempel.',
      'Anmälan görs till dataombudsmannens byrå inom 72 timmar från det att incidenten blev känd (artikel 33). Den behövs inte om en risk för människor är osannolik. Om risken är hög underrättas utan onödigt dröjsmål också de personer som det gäller (artikel 34).',
      'Om ett annat företag behandlar uppgifterna för din räkning ska det utan dröjsmål underrätta dig om incidenten. Kontrollera att avtalet nämner en kontaktperson för detta.',
    ],
  },
  'internal.notes': {
    why: 'Här finns plats för sådant som ska kommas ihåg och inte hör någon annanstans. Anteckningarna kommer med i det interna registret.',
    example:
      'Det nya kassasystemet tas i bruk i januari. Uppdatera då mottagarna och lagringstiderna.',
    mistakes: [
      'Skriv inte om enskilda kunder eller anställda. Myndigheten kan be att få se det interna registret.',
    ],
  },
};
