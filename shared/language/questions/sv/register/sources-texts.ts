export const sourcesTexts = {
  title: 'Källor',
  intro: 'Ange om uppgifterna kommer från personen själv eller någon annanstans ifrån.',
  questions: {
    sources: {
      label: 'Varifrån får du uppgifterna?',
      hint: 'Lägg till varje källa på en egen rad.',
    },
    'sources.type': {
      label: 'Vad är det för slags källa?',
      hint: 'Om uppgifterna inte kommer från personen själv ska källan nämnas.',
      options: {
        subject: 'Personen själv',
        observed: 'Uppgifter som uppstår när tjänsten eller en apparat används',
        third: 'En annan person eller ett annat företag',
        publicSource: 'Ett offentligt register eller en annan offentlig källa',
        authority: 'En myndighet',
        group: 'Ett annat företag i koncernen',
      },
    },
    'sources.name': {
      label: 'Beskrivning av källan',
      hint: 'Till exempel ”kunden vid bokningen” eller ”handelsregistret”.',
    },
    'sources.public': {
      label: 'Är källan tillgänglig för alla?',
      hint: 'Handelsregistret är till exempel offentligt, men inte ett kreditupplysningsföretags tjänst.',
    },
    'sources.dataIds': {
      label: 'Vilka uppgifter får du från källan?',
      hint: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
    },
    'sectionNotes.sources': {
      label: 'Vill du tillägga något om källorna?',
      hint: 'Texten kommer efter källorna.',
    },
  },
  rows: { sources: { add: 'Lägg till en källa', untitled: 'Ny källa' } },
};
