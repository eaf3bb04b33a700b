import { legalBasisExplanations } from './legal-basis-explanations.ts';
import { specialDataExplanations } from './special-data-explanations.ts';

export const purposesExplanations = {
  purposes: {
    why: 'Uppgifter får användas bara för ändamål som har angetts på förhand. Ändamålen är kärnan i båda dokumenten. De avgör lagringstiderna och personens rättigheter.',
    example:
      'Frisersalong: att sköta tidsbokningar (avtal), fakturering och bokföring (rättslig förpliktelse), nyhetsbrev (samtycke).',
    mistakes: [
      'Alla ändamål och flera grunder står på samma rad. Gör en egen rad för varje ändamål.',
      'Listan innehåller ändamål som kanske behövs någon gång. Skriv bara det som verkligen görs.',
    ],
    help: [
      'Tänk på vad du gör med uppgifterna under en vecka: du tar emot bokningar, skickar fakturor, svarar på frågor. Varje sådan uppgift är oftast ett eget ändamål.',
      'När du börjar använda uppgifterna på ett nytt sätt, kontrollera först om det är förenligt med det ursprungliga ändamålet. Informera personerna om det nya ändamålet innan du börjar.',
    ],
  },
  'purposes.text': {
    why: 'Ändamålet ska anges så tydligt att personen förstår vad som görs med uppgifterna.',
    example: 'Webbutik: ”Behandling av beställningar, leverans och returer”.',
    mistakes: [
      'Ändamålet är registrets namn eller bara ”att sköta kundförhållandet”, som inte visar vad som görs.',
      'Ändamålet är ”att utveckla verksamheten” utan att texten säger hur kundens uppgifter används.',
    ],
  },
  ...legalBasisExplanations,
  'purposes.directMarketing': {
    why: 'Alla får säga nej till direktmarknadsföring, och rätten till det ska nämnas särskilt. Om du svarar ja kommer rätten med i beskrivningen.',
    example:
      'En frisersalong svarar ja för nyhetsbrevet. För påminnelsen om en bokad tid svarar den nej, eftersom meddelandet hör till tjänsten.',
    mistakes: [
      'Ett kundmeddelande innehåller ett erbjudande men anses inte vara marknadsföring.',
      'Konsumenter får reklam per e-post utan samtycke. Undantaget gäller bara egna kunder och liknande produkter.',
    ],
    help: [
      'Per e-post och textmeddelande får konsumenter i regel få reklam bara om de har gett samtycke på förhand. Detta föreskrivs i 200 § i lagen om tjänster inom elektronisk kommunikation.',
      'Undantaget gäller egna kunder: du har fått adressen vid en försäljning och gör reklam för egna liknande produkter. Kunden ska enkelt och utan kostnad kunna säga nej både när adressen lämnas och i varje meddelande.',
      'Till företag får man rikta marknadsföring om de inte har sagt nej. Marknadsföring per post och telefon är i regel tillåten om personen inte har sagt nej.',
    ],
  },
  'purposes.profiling': {
    why: 'Profilering ska antecknas eftersom den kan ha betydelse för personen. Den beskrivs närmare i avsnittet Automatiserade beslut.',
    example:
      'En webbutik svarar ja om ett program föreslår produkter utifrån tidigare köp. En frisersalong som bara antecknar besök svarar nej.',
    mistakes: [
      'Riktad reklam uppfattas inte som profilering.',
      'All statistik anses vara profilering. Om ingen enskild människa bedöms är det inte profilering.',
    ],
  },
  ...specialDataExplanations,
  'purposes.subjectIds': {
    why: 'Det interna registret ska visa vems uppgifter som används till vad. Valet styr också kontrollerna.',
    example: 'Ett kafé väljer gruppen ”Anställda” för löner men inte gruppen ”Arbetssökande”.',
    mistakes: ['Inget väljs. Då verkar ändamålet gälla alla.'],
  },
  'purposes.dataIds': {
    why: 'För varje ändamål får bara nödvändiga uppgifter användas. Valet visar vad som behövs till vad.',
    example:
      'En frisersalong väljer kategorin ”Kontaktuppgifter” för nyhetsbrevet men inte kategorin ”Uppgifter om tjänsten”.',
    mistakes: [
      'Alla kategorier väljs för alla ändamål.',
      'En kategori hör inte till något ändamål. Då borde uppgifterna inte samlas in.',
    ],
  },
  'purposes.retentionIds': {
    why: 'Lagringstiden beror på ändamålet. I det interna registret står tiden bredvid ändamålet.',
    example:
      'En webbutik väljer sex år för bokföringens verifikat, och för nyhetsbrevet en tid som slutar när samtycket återkallas.',
    mistakes: [
      'Samma långa tid väljs för allt eftersom bokföringen kräver den. Den gäller bara bokföringsmaterial.',
    ],
  },
  'sectionNotes.purposes': {
    why: 'Här kan du skriva sådant om ändamålen som inte passar på någon rad.',
    example:
      'Förening: ”Vi använder inte medlemmarnas uppgifter för andra företags marknadsföring.”',
    mistakes: [
      'Texten innehåller ett nytt ändamål eller en annan rättslig grund. Lägg till en egen rad för det.',
      'Företaget förbehåller sig rätten att använda uppgifterna för vilket annat ändamål som helst.',
    ],
  },
  'sectionNotes.interests': {
    why: 'De berättigade intressena ska anges i beskrivningen. Här kan du till exempel ange var man får veta mer om avvägningen.',
    example:
      'Klädaffär: ”På begäran förklarar vi hur vi har vägt vårt intresse mot kundens rättigheter.”',
    mistakes: [
      'Texten förringar rätten att göra invändningar, till exempel ”begäranden godkänns i regel inte”.',
    ],
  },
};
