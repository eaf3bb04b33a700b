export const retentionExplanations = {
  retention: {
    why: 'Uppgifter får lagras bara så länge de behövs. I beskrivningen ska tiden stå, eller hur den bestäms.',
    example:
      'Ett kafé lägger till tre rader. Bordsbokningar: 1 månad från besöket. Fakturor: 6 år från slutet av det kalenderår då räkenskapsperioden gick ut. Nyhetsbrevets prenumeranter: tills samtycket återkallas.',
    mistakes: [
      '”Så länge det behövs” är ingen lagringstid.',
      'En enda lång tid för alla uppgifter är sällan motiverad.',
      'Tiden skrivs in men ingen raderar uppgifterna. Kom överens om vem som raderar och när.',
    ],
    help: [
      'Fråga om varje kategori: Föreskriver lagen en tid? Behövs uppgifterna om någon ställer krav i efterhand? Vad behövs de annars till? När inget skäl längre gäller raderas uppgifterna.',
      'Bokföringslagen (1336/1997, 2 kap. 10 §) föreskriver två tider. Verifikat bevaras minst 6 år från slutet av det kalenderår då räkenskapsperioden gick ut. Bokslut och bokföring bevaras minst 10 år från räkenskapsperiodens slut.',
      'Uppgifter om ett kundförhållande lagras ofta 3 år efter att förhållandet upphört, eftersom en skuld i regel preskriberas på tre år (4 § i lagen 728/2003). Arbetssökandes ansökningar lagras ofta ett år från valet. Under den tiden kan den sökande kräva gottgörelse för diskriminering.',
      'Lagen kan också sätta en övre gräns. En kamerainspelning på en arbetsplats ska förstöras senast efter ett år, om lagen inte ger ett skäl att bevara den (17 § i lagen 759/2004).',
    ],
  },
  'retention.dataIds': {
    why: 'Det interna registret anger tiden för radering per kategori. När du väljer kategorier ser du också vilken som ännu saknar tid.',
    example:
      'Kaféet väljer kategorin ”faktureringsuppgifter” för raden på 6 år, inte alla uppgifter om kunden.',
    mistakes: [
      'Om alla kategorier står på samma rad syns det inte att en del av uppgifterna kunde raderas tidigare.',
    ],
  },
  'retention.purposeIds': {
    why: 'Samma uppgift kan bli onödig vid olika tidpunkter beroende på vad den används till. Valet visar läsaren vilken användning det gäller.',
    example:
      'E-postadressen: för marknadsföring tills samtycket återkallas, för beställningar 3 år från kundförhållandets slut.',
    mistakes: [
      'Marknadsföringen får inte fortsätta bara för att adressen ännu behövs för faktureringen.',
    ],
  },
  'retention.duration': {
    why: 'Personen ska kunna räkna ut när uppgifterna raderas. Tiden kommer med i båda dokumenten.',
    example: 'Serviceförfrågningar: 1 år. Fakturor: 6 år. Nyhetsbrev: ”fram till händelsen”.',
    mistakes: [
      'En lång tid för säkerhets skull går inte: tiden behöver ett skäl.',
      'En tid som är kortare än lagens strider mot lagen. Kontrollera tiderna för bokföring och löner.',
    ],
  },
  'retention.startEvent': {
    why: '”3 år” säger inte när tiden börjar. Först med en starthändelse kan tiden räknas.',
    example:
      'En frisör väljer ”det senaste ärendet” för tidsbokningarna, en bokföringsbyrå ”avtalets slut” för uppdraget.',
    mistakes: [
      'Det är svårt att säga när ett kundförhållande upphör om det inte finns något avtal. Då är det senaste ärendet tydligare.',
      'Tiden för verifikat börjar inte vid fakturans datum utan vid slutet av det kalenderår då räkenskapsperioden gick ut.',
    ],
  },
  'retention.startEventText': {
    why: 'Om ingen färdig händelse passar använder beskrivningen din egen formulering direkt efter tiden.',
    example:
      'En musikskola skriver ”från kursens slut”, och i beskrivningen står: 6 månader från kursens slut.',
    mistakes: [
      'En händelse som ingen kan fastställa duger inte. ”När uppgifterna inte längre behövs” är ingen händelse.',
    ],
  },
  'retention.criteria': {
    why: 'Lagen godtar en grund om tiden inte kan anges exakt. Texten kommer efter tiden eller i stället för den.',
    example: 'Om det råder tvist om en faktura sparas uppgifterna tills ärendet är avgjort.',
    mistakes: [
      '”Den tid som behövs” eller ”den tid lagen tillåter” är inget svar. Ange vad som avgör.',
      'Grunden får inte strida mot tiden på samma rad.',
    ],
  },
  'retention.statute': {
    why: 'När lagen föreskriver tiden förstår läsaren varför uppgifterna inte kan raderas tidigare. Lagen nämns i båda dokumenten.',
    example: 'Bokföringslagen (1336/1997), 2 kap. 10 §.',
    mistakes: [
      'Bokföringslagen kräver inte att hela kundregistret sparas, bara bokföringsmaterialet.',
      'Dataskyddsförordningen föreskriver inga lagringstider och skrivs därför inte här.',
    ],
  },
  'retention.deletion': {
    why: 'Att radera hör till att följa lagringstiden. Beskrivningen visar att tiderna inte bara finns på papper.',
    example: 'Systemet raderar bokningarna varje månad. Pappersblanketterna strimlas i januari.',
    mistakes: [
      'Uppgifterna raderas ur programmet men blir kvar i e-posten, i ett kalkylblad eller i arkivskåpet.',
      'Att ta bort namnet gör inte i sig uppgifterna anonyma, om personen ännu kan kännas igen på något annat.',
    ],
  },
  'sectionNotes.retention': {
    why: 'Här passar det som gäller alla lagringstider. Texten kommer med i båda dokumenten.',
    example: 'Raderade uppgifter försvinner ur säkerhetskopiorna senast efter 60 dagar.',
    mistakes: [
      'Upphäv inte de tider som du angav ovan med meningen ”vi kan lagra uppgifterna längre”.',
    ],
  },
};
