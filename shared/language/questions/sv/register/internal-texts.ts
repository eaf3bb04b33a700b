export const internalTexts = {
  title: 'Interna uppgifter',
  intro:
    'Med dem visar du att allt är i sin ordning. Inget av detta kommer med i den offentliga beskrivningen.',
  questions: {
    'internal.owner': {
      label: 'Vem ansvarar för registret i företaget?',
      hint: 'Personens namn eller befattning.',
    },
    'internal.systems': {
      label: 'I vilka system finns uppgifterna?',
      hint: 'Lägg också till pappersarkiv och kalkylblad.',
    },
    'internal.systems.name': {
      label: 'Systemets namn',
      hint: 'Programmets, tjänstens eller arkivets namn.',
    },
    'internal.systems.supplier': {
      label: 'Leverantör',
      hint: 'Företaget som systemet är köpt av.',
    },
    'internal.systems.text': {
      label: 'Vad används systemet till?',
      hint: 'En mening räcker.',
    },
    'internal.dpiaCriteria': {
      label: 'Vilka av dessa stämmer för behandlingen?',
      hint: 'En konsekvensbedömning behövs i regel när minst två stämmer. Lämna tomt om ingen stämmer.',
      options: {
        evaluation: 'Personer bedöms, poängsätts eller profileras',
        automatedDecision:
          'Ett program fattar beslut som har rättsliga eller andra betydande följder',
        monitoring: 'Personer övervakas systematiskt, till exempel med kameror',
        sensitive:
          'Uppgifterna är känsliga eller mycket personliga, till exempel om hälsa, brott eller var någon befinner sig',
        largeScale:
          'Behandlingen är omfattande: många personer, många uppgifter eller ett stort område',
        matching: 'Uppgifter från olika källor kombineras på ett sätt som personen inte väntar sig',
        vulnerable:
          'Personerna är i en svagare ställning, till exempel barn, anställda eller patienter',
        newTechnology: 'Ny teknik används, eller bekant teknik på ett nytt sätt',
        prevention:
          'Behandlingen kan hindra personen från att få en tjänst eller använda en rättighet',
      },
    },
    'internal.dpiaNeeded': {
      label: 'Behövs en konsekvensbedömning avseende dataskydd?',
      hint: 'Bedömningen behövs om behandlingen kan medföra en hög risk för personerna. Avgör utifrån det föregående svaret.',
    },
    'internal.dpiaText': {
      label: 'Hur kom du fram till detta?',
      hint: 'Skriv kort varför bedömningen behövs eller inte behövs och vad som konstaterades i den.',
    },
    'internal.dpiaDone': {
      label: 'Är konsekvensbedömningen gjord?',
      hint: 'Bedömningen görs innan behandlingen börjar.',
    },
    'internal.dpiaOn': {
      label: 'När gjordes konsekvensbedömningen?',
      hint: 'Dagen då bedömningen godkändes.',
    },
    'internal.liaRef': {
      label: 'Var finns intresseavvägningen?',
      hint: 'En intern hänvisning, till exempel dokumentets namn eller mappen.',
    },
    'internal.breachProcess': {
      label: 'Vad gör du om det inträffar en personuppgiftsincident?',
      hint: 'Incidenten anmäls till tillsynsmyndigheten inom 72 timmar om den kan medföra en risk.',
    },
    'internal.notes': {
      label: 'Övriga interna anteckningar',
      hint: 'Allt som hjälper dig eller din efterträdare senare.',
    },
  },
  rows: { 'internal.systems': { add: 'Lägg till system', untitled: 'Nytt system' } },
};
