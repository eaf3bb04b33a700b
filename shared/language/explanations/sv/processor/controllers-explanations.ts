export const controllersExplanations = {
  controllers: {
    why: 'Ett personuppgiftsbiträde ska föra register över för vems räkning det behandlar uppgifter. Den här listan är registrets kärna.',
    example: 'Bokföringsbyrån Plantan lägger till varje kund vars löner den sköter.',
    mistakes: [
      'Kundens uppgifter tas in i den egna dataskyddsbeskrivningen. Kunden informerar själv om dem.',
      'En tidigare kund står kvar fast uppgifterna inte längre finns.',
    ],
    help: [
      'Du är personuppgiftsbiträde när någon annan bestämmer vad uppgifterna används till och du följer dennes instruktioner. En bokföringsbyrå som sköter löneräkning är ett vanligt exempel.',
      'Samma företag har i regel också egna register, som den egna personalen och de egna kontaktpersonerna. För dem är du själv personuppgiftsansvarig, och de anges någon annanstans.',
    ],
  },
  'controllers.name': {
    why: 'Varje personuppgiftsansvarig ska nämnas i registret.',
    example: 'Kunden: ”Kafé Kanel Ab”.',
    mistakes: ['Namnet är kontaktpersonens. Personuppgiftsansvarig är företaget eller föreningen.'],
  },
  'controllers.businessId': {
    why: 'FO-numret skiljer kunder med samma namn från varandra.',
    example: 'En bokföringsbyrå kopierar numret från kundavtalet.',
    mistakes: [
      'Numret tillhör ett annat bolag i koncernen. Kontrollera med vem avtalet har ingåtts.',
    ],
  },
  'controllers.contact': {
    why: 'Kundens kontaktuppgifter ska stå i registret. De behövs också vid en personuppgiftsincident.',
    example: '”Anna Sandell, anna@kafekanel.example, 040 000 0000”',
    mistakes: ['Kunden har en ny kontaktperson, men uppgiften har inte uppdaterats.'],
  },
  'controllers.representative': {
    why: 'Om kunden finns utanför EU och EES ska också dess företrädare stå i registret.',
    example: 'En bokföringsbyrå lämnar fältet tomt eftersom kunden är finländsk.',
    mistakes: ['Verkställande direktören är ifylld. Här avses företrädaren i EU.'],
  },
  'controllers.dpo': {
    why: 'Om kunden har ett dataskyddsombud ska det nämnas i registret.',
    example: '”Mia Bergman, dataskyddsombud@bevakning.example”',
    mistakes: ['En vanlig kontaktperson är märkt som dataskyddsombud.'],
  },
  'controllers.services': {
    why: 'Av tjänsten ser man varför uppgifterna finns. Texten passar också som avtalsbilaga.',
    example: '”Bokföring, löneräkning och skattedeklarationer”',
    mistakes: ['Texten är allmän, som ”ekonomiförvaltning”, och visar inte vad tjänsten omfattar.'],
  },
  'controllers.categories': {
    why: 'Enligt lagen ska registret ta upp kategorierna av behandling för varje kund.',
    example:
      '”Löneräkning, utskick av lönespecifikationer, anmälningar till inkomstregistret, förvaring”',
    mistakes: ['Här står uppgifter, som ”löner”. Frågan gäller vad som görs med uppgifterna.'],
  },
  'controllers.subjects': {
    why: 'Biträdesavtalet ska ange vems uppgifter det gäller. Samma lista passar här.',
    example: '”Kundens anställda, deras närstående och kundens egna kunder på fakturorna”',
    mistakes: ['Bara företag nämns. En enskild näringsidkare är också en människa.'],
  },
  'controllers.data': {
    why: 'Biträdesavtalet ska ange vilka slags uppgifter det gäller.',
    example: '”Namn, personbeteckning, bankkonto, lön och frånvaro”',
    mistakes: ['Känsliga uppgifter, som fackföreningens medlemsavgift, utelämnas.'],
  },
  'controllers.duration': {
    why: 'Biträdesavtalet ska ange hur länge uppgifterna behandlas. Tiden skrivs ut också i bilagan till avtalet.',
    example:
      '”Under den tid kundavtalet gäller. Materialet återlämnas eller raderas inom en månad från det att avtalet upphör.”',
    mistakes: [
      'Här står kundens egen lagringstid. Frågan gäller hur länge du behandlar uppgifterna.',
    ],
  },
  'controllers.dpaRef': {
    why: 'Ett skriftligt avtal är obligatoriskt. Hänvisningen gör att det hittas när någon frågar.',
    example: '”Uppdragsavtal 1.2.2026, bilaga 2”',
    mistakes: ['Det finns bara ett muntligt avtal med kunden.'],
  },
};
