export const retentionTexts = {
  title: 'Lagringstider',
  intro: 'Ange hur länge uppgifterna lagras och när de raderas.',
  questions: {
    retention: {
      label: 'Hur länge lagras uppgifterna?',
      hint: 'Olika uppgifter har ofta olika lagringstid. Lägg till varje tid på en egen rad.',
    },
    'retention.dataIds': {
      label: 'Vilka uppgifter gäller tiden?',
      hint: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
    },
    'retention.purposeIds': {
      label: 'Vilka ändamål gäller tiden?',
      hint: 'Välj ett ändamål om tiden inte beror på uppgifterna utan på vad de används till.',
    },
    'retention.duration': {
      label: 'Hur lång är tiden?',
      hint: 'Ange tiden i år, månader, veckor eller dagar, eller välj ”fram till händelsen”.',
    },
    'retention.startEvent': {
      label: 'Från vilken händelse räknas tiden?',
      hint: 'Välj den händelse då tiden börjar eller lagringen upphör.',
      options: {
        fyEnd: 'Räkenskapsperiodens slut',
        fyEndCalYearEnd: 'Slutet av det kalenderår då räkenskapsperioden gick ut',
        calYearEnd: 'Kalenderårets slut',
        nextTaxYearStart: 'Början av året efter skatteåret',
        dueDate: 'Förfallodagen',
        employmentEnd: 'Anställningens slut',
        selectionKnown: 'Dagen då den sökande fick veta om valet',
        recordingEnd: 'Inspelningens slut',
        customerEnd: 'Kundförhållandets slut',
        contractEnd: 'Avtalets slut',
        delivery: 'Leveransen',
        defectNoticed: 'Dagen då felet upptäcktes',
        transaction: 'Transaktionen',
        consentWithdrawn: 'Dagen då samtycket återkallades',
        lastActivity: 'Det senaste ärendet',
        reportReceived: 'Dagen då anmälan togs emot',
        death: 'Personens död',
        birth: 'Personens födelse',
        docCreated: 'Dagen då handlingen upprättades',
        membershipEnd: 'Medlemskapets slut',
        keyReturned: 'Dagen då nyckeln återlämnades',
        visit: 'Besöket',
        eventLogged: 'Dagen då händelsen registrerades',
        caseClosed: 'Dagen då ärendet slutbehandlades',
        other: 'En annan händelse',
      },
    },
    'retention.startEventText': {
      label: 'Vilken annan händelse?',
      hint: 'Skriv så att meningen fortsätter efter tiden, till exempel ”från kursens slut”.',
    },
    'retention.criteria': {
      label: 'Precisering eller grunden för hur tiden bestäms',
      hint: 'Fyll i om tiden inte kan anges exakt eller behöver förklaras.',
    },
    'retention.statute': {
      label: 'Föreskriver lagen lagringstiden?',
      hint: 'Skriv lagens namn, nummer och paragraf. Lämna annars tomt.',
    },
    'retention.deletion': {
      label: 'Hur raderas uppgifterna?',
      hint: 'Till exempel: raderas ur systemet, och papper strimlas.',
    },
    'sectionNotes.retention': {
      label: 'Vill du tillägga något om lagringstiderna?',
      hint: 'Du kan till exempel ange hur snabbt säkerhetskopiorna skrivs över.',
    },
  },
  rows: { retention: { add: 'Lägg till lagringstid', untitled: 'Ny lagringstid' } },
};
