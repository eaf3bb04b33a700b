export const securityExplanations = {
  publicSummary: {
    why: 'Människor vill veta att någon tar hand om deras uppgifter. Texten kommer med både i dataskyddsbeskrivningen och i det interna registret.',
    example:
      '”Bara de anställda som behöver uppgifterna i sitt arbete behandlar dem. Var och en loggar in med ett eget användarnamn, och förbindelsen är krypterad.”',
    mistakes: [
      'Texten tar upp programversioner eller var utrustningen finns. Det hjälper bara en inkräktare.',
      'Fullständig säkerhet utlovas. Beskriv hellre vad som verkligen görs.',
    ],
    help: [
      'Den personuppgiftsansvarige ska skydda uppgifterna med åtgärder som svarar mot risken. Ju känsligare uppgifter, desto fler åtgärder behövs.',
      'Skyddet behöver inte beskrivas offentligt. En kort och allmän beskrivning är ändå god praxis. Den noggrannare listan hör hemma i det interna registret.',
    ],
  },
  manual: {
    why: 'Också papper är personuppgifter när de ingår i ett register. Texten visar att de inte ligger framme.',
    example: 'Frisersalong: ”Kundkorten finns i ett låst skåp, och gamla kort strimlas.”',
    mistakes: [
      'Papperen glöms bort för att allt viktigt finns i datorn. Ett arbetsavtal i en pärm är också papper.',
      'I texten står dokumentförstörare, men papperen går till pappersinsamlingen.',
    ],
  },
  electronic: {
    why: 'De flesta uppgifter finns i system. Texten beskriver vem som kommer åt dem och hur åtkomsten är skyddad.',
    example:
      '”Varje anställd har ett eget användarnamn och tvåfaktorsinloggning. Kontot stängs när anställningen upphör.”',
    mistakes: [
      'Alla använder samma konto. Då går det inte att utreda vem som har sett uppgifterna.',
      'Kontot för en anställd som har slutat är fortfarande öppet.',
    ],
  },
  measures: {
    why: 'Det interna registret ska innehålla en allmän beskrivning av säkerhetsåtgärderna. Den byggs upp av den här listan.',
    example:
      'Bokföringsbyrå: tvåfaktorsinloggning (teknisk), sekretessavtal med de anställda (organisatorisk), låst arkiv (skydd av lokaler).',
    mistakes: [
      'Listan innehåller bara program. Också hur människor arbetar hör dit.',
      'Listan tar upp åtgärder som bara är planerade.',
    ],
    help: [
      'Tekniska åtgärder är till exempel kryptering, säkerhetskopior, uppdateringar, brandvägg, loggar och tvåfaktorsinloggning.',
      'Organisatoriska åtgärder är till exempel anvisningar, utbildning, sekretessavtal, översyn av behörigheter och ett avtalat sätt att agera vid en personuppgiftsincident.',
      'Skydd av lokaler är till exempel lås, larm och låsbara skåp. Försäkra dig också om att säkerhetskopian går att återställa: pröva det.',
    ],
  },
  'measures.text': {
    why: 'En åtgärd per rad är lätt att kontrollera och uppdatera.',
    example: 'Webbutik: ”Kunduppgifterna säkerhetskopieras varje natt.”',
    mistakes: [
      'På raden står ett lösenord, en dörrkod eller en enhets adress. Skriv aldrig sådant här.',
    ],
  },
  'measures.group': {
    why: 'Åtgärderna ordnas efter slag i det interna registret. Samtidigt ser du om något slag saknas.',
    example:
      'Säkerhetskopian är teknisk, utbildningen är organisatorisk och den låsta dörren är skydd av lokaler.',
    mistakes: [
      'En anvisning märks som teknisk för att den gäller ett program. Den är ett sätt att arbeta.',
    ],
  },
  'measures.public': {
    why: 'Bara företaget och myndigheten ser det interna registret. Alla ser den offentliga beskrivningen.',
    example: 'Ett kafé svarar ja för ”Personalen är utbildad”. För larmets typ svarar det nej.',
    mistakes: ['Alla åtgärder är märkta som offentliga. Några allmänna räcker.'],
  },
};
