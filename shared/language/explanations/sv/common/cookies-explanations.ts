export const cookiesExplanations = {
  used: {
    why: 'Besökaren ska få veta om något sparas på den egna enheten. Svaret avgör om vi frågar mer om kakor.',
    example:
      'En frisersalong med tidsbokning och besöksräknare på webben svarar ja. En enkel sida med bara kontaktuppgifter kan svara nej.',
    mistakes: [
      'Svaret är nej fast sidan har en inbäddad video, karta eller besöksräknare. De använder ofta kakor.',
      'Saken har inte kontrollerats i webbläsaren eller hos den som gjort webbplatsen.',
    ],
    help: [
      'En kaka är en liten fil som webbplatsen sparar på besökarens enhet. Samma regel gäller annat som sparas på enheten eller läses från den, till exempel webbläsarens minne.',
      'Utan samtycke får man spara bara det som är nödvändigt för att förmedla ett meddelande eller för en tjänst som besökaren själv begär. För allt annat ska samtycke begäras först.',
      'Kakor övervakas av Transport- och kommunikationsverket Traficom. Personuppgifter som samlas in med kakor övervakas av dataombudsmannen.',
    ],
  },
  text: {
    why: 'Besökaren ska förstå vad den egna enheten används till.',
    example:
      'Webbutik: ”Kakorna gör att varukorgen fungerar och att vi ser vilka sidor som är intressanta. Vi samlar in statistik bara med ditt samtycke.”',
    mistakes: [
      'Enligt texten godkänner besökaren kakor genom att fortsätta surfa. Det är inget samtycke.',
      'Texten beskriver bara vad kakor är, inte vad de används till på den här webbplatsen.',
    ],
  },
  items: {
    why: 'För varje kaka får besökaren veta syftet, giltighetstiden och vem som får uppgifterna.',
    example:
      'Webbutik: varukorgens kaka (nödvändig), språkval (funktionell) och besöksstatistik (statistik).',
    mistakes: [
      'Listan är kopierad från en annan webbplats.',
      'Kakor från ett borttaget tillägg står kvar, och de nya saknas.',
    ],
  },
  'items.name': {
    why: 'Med namnet hittar besökaren kakan i sin egen webbläsare.',
    example: 'Varukorgens kaka heter ”cart_id”.',
    mistakes: ['Som namn står tjänstens namn. En tjänst kan ha många kakor.'],
  },
  'items.provider': {
    why: 'Besökaren ser om uppgiften stannar hos dig eller om någon annan får den.',
    example: 'Varukorgens kaka: ”egen webbplats”. Besöksstatistiken: ”Besöksuret Ab”.',
    mistakes: ['Ett annat företags kaka är märkt som egen för att den finns på den egna sidan.'],
  },
  'items.purpose': {
    why: 'Den som känner till syftet kan besluta om sitt samtycke.',
    example: '”Kommer ihåg innehållet i varukorgen.”',
    mistakes: ['Syftet är ”bättre användarupplevelse”. Det visar inte vad kakan gör.'],
  },
  'items.category': {
    why: 'Kategorin avgör om samtycke behövs. Bara nödvändiga kakor får användas utan.',
    example: 'Varukorg: nödvändig. Besöksstatistik: statistik. Riktad reklam: marknadsföring.',
    mistakes: [
      'Besöksstatistiken är märkt som nödvändig. Nyttig för företagaren är inte samma sak som nödvändig.',
    ],
  },
  'items.duration': {
    why: 'Besökaren ska få veta hur länge kakan finns kvar.',
    example: 'Varukorgens kaka: under sessionen, eftersom den försvinner när webbläsaren stängs.',
    mistakes: [
      'Tiden är gissad. Den syns i webbläsarens utvecklarverktyg eller i kakverktyget.',
      'Kakan finns kvar i flera år fast syftet inte kräver det.',
    ],
  },
  'items.country': {
    why: 'Om uppgiften hamnar utanför EU och EES ska besökaren få veta det, och överföringen behöver en grund.',
    example: 'Den egna webbplatsens kaka: Finland. En amerikansk statistiktjänsts kaka: USA.',
    mistakes: ['Kakans land är USA, men under överföringar står ingenting.'],
  },
  consentTool: {
    why: 'Samtycket ska begäras innan andra kakor än de nödvändiga sparas.',
    example:
      '”Med en kakbanner. Godkänn, Avböj och Inställningar står bredvid varandra, och inget är valt på förhand.”',
    mistakes: [
      'Att avböja är gömt bakom inställningarna. Det ska gå redan i den första vyn.',
      'Kakor sparas innan besökaren har svarat.',
    ],
  },
  manageHow: {
    why: 'Man får ändra sig. Besökaren behöver ett ställe där valet kan bytas när som helst.',
    example: '”Längst ner på varje sida finns länken Kakinställningar.”',
    mistakes: ['Det enda rådet är att tömma webbläsarens kakor. Det räcker inte.'],
  },
  policyUrl: {
    why: 'Genom länken hittar läsaren en noggrannare beskrivning, och dokumentet hålls kort.',
    example: 'https://www.salongsofia.example/kakor',
    mistakes: ['Länken leder till en sida som inte finns längre.'],
  },
};
