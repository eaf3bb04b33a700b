export const assistanceExplanations = {
  assistPolicy: {
    why: 'Ett personuppgiftsbiträde ska hjälpa kunden när någon utövar sina rättigheter eller uppgifter hamnar i fel händer. Texten kommer med i biträdets register.',
    example:
      'Bokföringsbyrå: ”Vi skickar begäran vidare till kunden inom två arbetsdagar. Vi meddelar en personuppgiftsincident så snart vi har upptäckt den.”',
    mistakes: [
      'Byrån svarar själv på en begäran från kundens anställda utan att fråga kunden.',
      'Incidenten meddelas först när den är utredd. Den ska meddelas utan onödigt dröjsmål.',
    ],
    help: [
      'Kunden svarar själv på begäranden. Du ger de uppgifter och den hjälp som behövs för svaret.',
      'Kunden ska i regel anmäla en incident till myndigheten inom 72 timmar efter att ha fått veta om den. Därför får ditt meddelande inte dröja.',
    ],
  },
};
