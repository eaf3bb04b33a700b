export const purposesTexts = {
  title: 'Ändamål',
  intro: 'Ange vad uppgifterna behövs till. Varje ändamål har sin egen rättsliga grund.',
  questions: {
    purposes: {
      label: 'Varför samlar du in de här uppgifterna?',
      hint: 'Skriv varje orsak på en egen rad och välj en grund för den.',
    },
    'purposes.text': {
      label: 'Ändamål',
      hint: 'Till exempel att sköta bordsbokningar eller betala löner.',
    },
    'purposes.basis': {
      label: 'Vad grundar sig behandlingen på?',
      hint: 'Välj den rättsliga grund som passar bäst. Ett ändamål kan ha bara en grund.',
      options: {
        a: 'Samtycke – personen har gett sitt tillstånd',
        b: 'Avtal – uppgifterna behövs för ett avtal med personen',
        c: 'Rättslig förpliktelse – lagen kräver att uppgifterna behandlas',
        d: 'Grundläggande intressen – det gäller liv eller hälsa',
        e: 'Allmänt intresse eller myndighetsutövning – en uppgift som föreskrivs i lag',
        f: 'Berättigat intresse – företaget har en godtagbar orsak',
      },
    },
    'purposes.statute': {
      label: 'Vilken lag grundar sig ändamålet på?',
      hint: 'Skriv lagens namn och nummer och vid behov paragrafen.',
    },
    'purposes.contractText': {
      label: 'Vilket avtal gäller det?',
      hint: 'Till exempel ett arbetsavtal, en beställning eller en bokning. Personen ska själv vara part i avtalet.',
    },
    'purposes.interestText': {
      label: 'Vilket berättigat intresse har företaget?',
      hint: 'Nämn intresset, till exempel att skydda egendom. Enbart ”kundförhållande” räcker inte.',
    },
    'purposes.consentHow': {
      label: 'Hur begärs samtycket?',
      hint: 'Ett samtycke är frivilligt och ges genom en tydlig handling. En förkryssad ruta räcker inte.',
    },
    'purposes.consentProof': {
      label: 'Hur visar du att samtycke har getts?',
      hint: 'Till exempel datum, klockslag och samtyckets text som sparas i systemet. Svaret är bara för företagets eget bruk.',
    },
    'purposes.withdrawHow': {
      label: 'Hur kan samtycket återkallas?',
      hint: 'Till exempel ”Återkalla samtycket via länken sist i meddelandet.” Det ska vara lika lätt att återkalla samtycket som att ge det.',
    },
    'purposes.balancingTest.necessity': {
      label: 'Varför är behandlingen nödvändig?',
      hint: 'Intresseavvägningen börjar här. Beskriv varför intresset inte kan tillgodoses utan uppgifterna eller med färre uppgifter.',
    },
    'purposes.balancingTest.impact': {
      label: 'Vilka följder får behandlingen för personen?',
      hint: 'Beskriv om personen kan vänta sig behandlingen och vilken skada den kan orsaka. Barn och anställda är i en svagare ställning.',
    },
    'purposes.balancingTest.safeguards': {
      label: 'Hur minskar du skadan?',
      hint: 'Till exempel kort lagringstid, begränsade åtkomsträttigheter, tydlig information och ett enkelt sätt att säga nej.',
    },
    'purposes.balancingTest.done': {
      label: 'Har en intresseavvägning gjorts?',
      hint: 'I avvägningen bedömer du om företagets intresse väger tyngre än personens rättigheter.',
    },
    'purposes.balancingTest.on': {
      label: 'När gjordes intresseavvägningen?',
      hint: 'Gör om avvägningen när verksamheten ändras.',
    },
    'purposes.balancingTest.summary': {
      label: 'Vad blev resultatet av intresseavvägningen?',
      hint: 'Anteckna om företagets intresse väger tyngre än personens intressen och rättigheter, och varför.',
    },
    'purposes.directMarketing': {
      label: 'Är det här direktmarknadsföring?',
      hint: 'Direktmarknadsföring är till exempel reklam eller ett nyhetsbrev som skickas till en person.',
    },
    'purposes.profiling': {
      label: 'Ingår det profilering?',
      hint: 'Vid profilering bedömer ett program en persons egenskaper, till exempel intressen.',
    },
    'purposes.art9Condition': {
      label: 'På vilket villkor behandlar du känsliga uppgifter?',
      hint: 'Fyll i bara om ändamålet kräver särskilda kategorier av personuppgifter, till exempel uppgifter om hälsa.',
      options: {
        a: 'Uttryckligt samtycke',
        b: 'Skyldigheter och rättigheter inom arbetsrätten eller den sociala tryggheten',
        c: 'Skydd av grundläggande intressen',
        d: 'En förenings eller stiftelses egen verksamhet (bara politisk, filosofisk, religiös eller facklig)',
        e: 'Personen har själv offentliggjort uppgifterna',
        f: 'Rättsligt anspråk',
        g: 'Viktigt allmänt intresse med stöd av lag',
        h: 'Hälso- och sjukvård, socialvård eller företagshälsovård',
        i: 'Allmänt intresse på folkhälsoområdet',
        j: 'Arkivering, forskning eller statistik',
      },
    },
    'purposes.art10Condition': {
      label: 'På vilket villkor behandlar du uppgifter om brott?',
      hint: 'Fyll i bara om ändamålet kräver uppgifter om fällande domar i brottmål eller om brott.',
      options: {
        claim: 'Rättsligt anspråk',
        insurance: 'Försäkringsverksamhet',
        statute: 'Behandling eller uppgift som föreskrivs i lag',
        research: 'Forskning eller statistik',
      },
    },
    'purposes.subjectIds': {
      label: 'Vilka personer gäller ändamålet?',
      hint: 'Välj bland grupperna som du har lagt till under Registrerade.',
    },
    'purposes.dataIds': {
      label: 'Vilka uppgifter behövs?',
      hint: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
    },
    'purposes.retentionIds': {
      label: 'Vilka lagringstider gäller för ändamålet?',
      hint: 'Välj bland tiderna som du har lagt till under Lagringstider.',
    },
    'sectionNotes.purposes': {
      label: 'Vill du tillägga något om ändamålen?',
      hint: 'Texten kommer efter ändamålen.',
    },
    'sectionNotes.interests': {
      label: 'Vill du tillägga något om de berättigade intressena?',
      hint: 'Texten kommer efter de berättigade intressena.',
    },
  },
  rows: { purposes: { add: 'Lägg till ett ändamål', untitled: 'Nytt ändamål' } },
};
