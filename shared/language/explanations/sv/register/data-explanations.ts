export const dataExplanations = {
  data: {
    why: 'Läsaren ser vad som antecknas om honom eller henne. Samma kategorier behövs i det interna registret, och källor, mottagare och lagringstider kopplas till dem.',
    example:
      'Frisersalong: Kontaktuppgifter, Bokningsuppgifter, Uppgifter om tjänsten och Betalningsuppgifter. Allergier är en egen kategori eftersom de är uppgifter om hälsa.',
    mistakes: [
      'Listan är kopierad någonstans ifrån och innehåller uppgifter som företaget inte samlar in.',
      'Känsliga uppgifter är gömda i samma kategori som andra. Gör en egen kategori för dem.',
      'För säkerhets skull samlas mer in än ändamålet kräver.',
    ],
    help: [
      'Personuppgifter är alla uppgifter som kan kopplas till en människa, direkt eller med hjälp av andra uppgifter. Namn och telefonnummer är personuppgifter, men det är också kundnummer, IP-adress, foto och en anteckning om ett besök.',
      'Gruppera uppgifterna efter det som förenar dem: oftast samma användning, samma lagringstid och samma behov av skydd. Ett litet företag har vanligen tre till sex kategorier.',
    ],
  },
  'data.text': {
    why: 'Kategorins namn skrivs ut i båda dokumenten, och kategorin väljs med namnet på andra ställen.',
    example: 'Webbutik: ”Beställnings- och leveransuppgifter”.',
    mistakes: [
      'Kategorin har registrets namn, till exempel ”Kundregister”. Det visar inte vilka uppgifter som ingår.',
      'Kategorin heter ”Övriga uppgifter”. Läsaren kan inte veta vilka de är.',
    ],
  },
  'data.items': {
    why: 'Kategorins namn är allmänt. Först i listan ser läsaren vad som verkligen antecknas.',
    example:
      'Salongens Kontaktuppgifter: namn, telefonnummer och e-postadress, var och en på sin rad.',
    mistakes: [
      'Listan slutar med ”och andra nödvändiga uppgifter”.',
      'Listan innehåller lösenord. Ett lösenord sparas inte i läsbar form, bara som en hash.',
      'Listan innehåller en verklig kunds uppgifter. Hit hör bara slag av uppgifter.',
    ],
  },
  'data.mandatory': {
    why: 'Personen ska få veta vilka uppgifter som måste lämnas. De obligatoriska kategorierna räknas upp i beskrivningen.',
    example:
      'En webbutik svarar ja för beställnings- och leveransuppgifter, eftersom ett paket inte kan skickas utan adress. För önskemål och respons svarar den nej.',
    mistakes: [
      'Alla kategorier är märkta som obligatoriska fast en del bara är nyttiga.',
      'Prenumeration på nyhetsbrevet är ett villkor för köpet. Då är samtycket inte frivilligt.',
    ],
  },
  'data.technical': {
    why: 'Tekniska uppgifter uppstår utan att någon märker det, och därför glöms de lätt. Svaret är en anteckning för dig själv och skrivs inte ut.',
    example:
      'En webbutik svarar ja för kategorin ”Serverns logguppgifter”. Där finns IP-adress och tidpunkt för sidvisningen.',
    mistakes: [
      'IP-adresser och kakidentifierare kallas anonyma. I regel är de personuppgifter, eftersom de särskiljer den som använder en enhet.',
    ],
  },
  'data.special': {
    why: 'Det är i princip förbjudet att behandla särskilda kategorier av personuppgifter. Utöver den rättsliga grunden krävs ett villkor enligt artikel 9, och det väljs under Ändamål.',
    example:
      'En frisersalong antecknar en kunds parfymallergi och väljer ”Uppgifter om hälsa”. För vanliga kontaktuppgifter väljer den ingenting.',
    mistakes: [
      'En allergi eller sjukfrånvaro uppfattas inte som en uppgift om hälsa.',
      'Lön, bankkonto eller personbeteckning märks som en särskild kategori. De ska skyddas väl, men artikel 9 gäller dem inte.',
      'Ett foto märks som biometrisk uppgift. Det är det först när ett program identifierar personen utifrån ansiktsdragen.',
    ],
    help: [
      'Alternativen är desamma som i lagen, och lagens lista är uttömmande. Andra uppgifter hör inte till de särskilda kategorierna, även om de känns känsliga.',
      'Också en uppgift som avslöjar något sådant kan höra hit. En medlemsavgift som dras av lönen visar till exempel medlemskap i fackförening, och en diet kan visa sjukdom eller övertygelse.',
      'Fråga först om uppgiften alls behövs. Om inte, samla inte in den. Om den behövs, håll den för sig och begränsa vem som ser den. Lagen kräver att anställdas uppgifter om hälsa hålls åtskilda.',
    ],
  },
  'data.criminal': {
    why: 'Uppgifter om brott får behandlas bara när lagen tillåter det. Efter svaret ja väljer du villkoret under Ändamål.',
    example:
      'En butik svarar ja för kategorin ”Anmälningar om snatteri”, eftersom den kräver ersättning av gärningsmännen. För kunduppgifter svarar den nej.',
    mistakes: [
      'Bilder av misstänkta snattare sätts upp på väggen eller delas med andra butiker. Det finns ingen grund för det.',
      'Ett straffregisterutdrag kopieras till den anställdas mapp. För den som arbetar med barn antecknas bara att utdraget har visats upp, och utdraget lämnas tillbaka.',
    ],
    help: [
      'I Finland får uppgifter om brott behandlas om det behövs för att utreda, fastställa, göra gällande, försvara eller avgöra ett rättsligt anspråk. Behandling är tillåten också bland annat i försäkringsverksamhet, för en uppgift som föreskrivs i lag och för forskning. Om detta föreskrivs i 7 § i dataskyddslagen.',
      'Kundens samtycke är inte en av dessa grunder. Om ingen grund passar ska uppgiften inte samlas in.',
    ],
  },
  'data.safeguards': {
    why: 'Känsliga uppgifter ska skyddas bättre än andra. Åtgärderna skrivs ut bara i det interna registret.',
    example:
      'En kosmetolog väljer begränsad tillgång och kryptering: bara kosmetologen ser förhandsblanketterna, och de finns på en krypterad dator.',
    mistakes: [
      'En åtgärd väljs som ännu bara planeras.',
      'Samma användarkonton ger tillgång till både kundlistan och uppgifterna om hälsa.',
    ],
    help: [
      'Åtgärderna räknas upp i 6 § i dataskyddslagen. De är obligatoriska när behandlingen grundar sig på den paragrafen eller när uppgifter om brott behandlas med stöd av 7 §. Välj de åtgärder som passar företagets storlek och risken.',
      'Listan är en bra minneslista också när villkoret är uttryckligt samtycke.',
    ],
  },
  'data.nationalId': {
    why: 'En personbeteckning får behandlas bara på de grunder som anges i lagen. Därför frågar vi om den särskilt.',
    example:
      'En arbetsgivare svarar ja för kategorin ”Löneuppgifter”, eftersom beteckningen behövs för löneanmälningar. En frisersalong svarar nej: tid kan bokas utan beteckning.',
    mistakes: [
      'Beteckningen samlas in för säkerhets skull fast namn och telefonnummer skulle räcka.',
      'Beteckningen syns i onödan på en faktura, i en lista eller i e-post.',
      'En kund identifieras enbart med personbeteckningen eller med namn och beteckning. Lagen förbjuder det.',
    ],
  },
  'data.nationalIdGround': {
    why: 'Grunderna räknas upp i dataskyddslagen. Den valda grunden skrivs ut i dokumenten.',
    example:
      'En arbetsgivare väljer ”En bransch som nämns i lagen”, eftersom lagen nämner anställningsförhållanden. En biluthyrare väljer samma, eftersom lagen nämner uthyrning.',
    mistakes: [
      'Samtycke väljs fast tjänsten inte går att få utan beteckningen. Då är samtycket inte frivilligt.',
      'Man hänvisar till att beteckningen är ett behändigt sätt att skilja kunder åt. Identifieringen ska vara viktig av en orsak som lagen nämner.',
    ],
    help: [
      'Enligt 29 § i dataskyddslagen får personbeteckningen behandlas med personens samtycke eller när behandlingen föreskrivs i lag.',
      'Den får också behandlas om det är viktigt att entydigt identifiera personen. Orsaken kan vara en uppgift som föreskrivs i lag, personens eller den personuppgiftsansvariges rättigheter och skyldigheter eller forskning eller statistik.',
      'Dessutom nämner lagen branscher och situationer: bland annat kreditgivning, indrivning, försäkring, betaltjänster, uthyrning och utlåning, kreditupplysning, hälso- och sjukvård, socialvård och anställningsförhållanden.',
    ],
  },
  'sectionNotes.data': {
    why: 'Här kan du skriva sådant om uppgifterna som inte passar i någon kategori.',
    example: 'Frisersalong: ”Vi sparar inte numren på kundernas betalkort.”',
    mistakes: [
      'Här läggs nya uppgifter till som inte finns i någon kategori. De får då varken lagringstid eller källa.',
      'Texten lovar att något inte samlas in fast blanketten frågar efter det.',
    ],
  },
};
