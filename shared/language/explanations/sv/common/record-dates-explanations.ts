export const recordDatesExplanations = {
  createdOn: {
    why: 'Dagen visar hur länge registret har förts. Den står i början av dokumentet.',
    example: 'Ett kafé blev färdigt med registret 3.2.2026 och skriver den dagen.',
    mistakes: ['Dagen byts vid varje uppdatering. Uppdateringen har ett eget fält.'],
  },
  updatedOn: {
    why: 'Läsaren ser om registret är aktuellt. Företaget ska kunna visa det för myndigheten.',
    example: 'En webbutik bytte bokningssystem 1.9.2026 och uppdaterade registret samma dag.',
    mistakes: ['Innehållet har ändrats men datumet är gammalt.'],
  },
  version: {
    why: 'Av versionen ser man om ett utskrivet exemplar är det aktuella.',
    example: 'Den första versionen är 1.0, och efter en liten ändring blir den 1.1.',
    mistakes: ['Två olika exemplar har samma nummer.'],
  },
  reviewDueOn: {
    why: 'Verksamheten ändras med tiden. Programmet påminner om översynen när dagen har passerat.',
    example: 'En bokföringsbyrå går igenom registret varje januari: 15.1.2027.',
    mistakes: [
      'Översynen är bestämd till flera år framåt, och innan dess hinner ett nytt system tas i bruk.',
      'Dagen har passerat och ingen har bestämt en ny.',
    ],
  },
  publishedAt: {
    why: 'Tillsynsmyndigheten kan be att få se registret. Då ska det gå snabbt att hitta.',
    example: 'Kafé: ”I kontorets dataskyddspärm och som fil på företagets nätverksdisk.”',
    mistakes: [
      'Det interna registret har lagts ut på webben. Det innehåller sådant som inte är avsett för alla.',
      'Registret finns bara på en enda persons dator.',
    ],
  },
  changePolicy: {
    why: 'Registret förblir sant bara om någon ansvarar för det. Texten kommer sist i dokumentet.',
    example:
      '”Företagaren uppdaterar registret när vi tar i bruk ett nytt system, och i varje fall i januari.”',
    mistakes: ['Det står inte vems uppgift det är att uppdatera.'],
  },
  changeLog: {
    why: 'Av listan ser man vad som har ändrats och när. Den hjälper när någon frågar i efterhand.',
    example: '1.9.2026: ”Nytt bokningssystem.” 3.2.2026: ”Första versionen.”',
    mistakes: ['Minsta komma antecknas. Det räcker med det som ändrar hur uppgifterna används.'],
  },
  'changeLog.on': {
    why: 'Av dagen ser man vad som gällde vid vilken tid.',
    example: 'Bokningssystemet byttes 1.9.2026, alltså är ändringsdagen 1.9.2026.',
    mistakes: ['Dagen är den då ändringen antecknades fast den gjordes tidigare.'],
  },
  'changeLog.text': {
    why: 'En mening visar vad som ändrades, utan att gamla versioner behöver jämföras.',
    example: '”Nyhetsbrevet skickas nu av Brevbäcken Ab.”',
    mistakes: ['Texten är ”små korrigeringar”. Den visar inte vad som ändrades.'],
  },
};
