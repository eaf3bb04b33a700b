export const provisionExplanations = {
  'provision.requirement': {
    why: 'Personen ska få veta om lagen eller ett avtal kräver uppgifterna. Då kan personen avgöra vad han eller hon lämnar.',
    example:
      'En webbutik väljer ”avtalet kan inte ingås utan uppgifterna”: en beställning kan inte levereras utan adress. Nyhetsbrevet är frivilligt. En arbetsgivare väljer ”lagen kräver uppgifterna”, eftersom lönen ska anmälas till inkomstregistret.',
    mistakes: [
      'Frivilligt väljs fast tjänsten inte går att få utan uppgifterna.',
      'Lagen väljs fast kravet är företagets eget. Lagen ska kräva just de här uppgifterna.',
    ],
    help: [
      'Lagen kräver: en bestämmelse förpliktar företaget att samla in uppgifterna, till exempel för löner eller kundkontroll.',
      'Avtalet förutsätter: personen har redan ett avtal med dig, och uppgifterna behövs för att fullgöra det.',
      'Avtalet kan inte ingås: uppgifterna behövs för att göra beställningen, bokningen eller avtalet.',
      'Om svaret är olika för olika uppgifter, välj efter de viktigaste och märk de obligatoriska kategorierna under Personuppgifter. Resten kan du skriva som tillägg.',
    ],
  },
  'provision.consequence': {
    why: 'Det räcker inte att säga att uppgifterna krävs. Personen ska få veta vad som händer om de inte lämnas.',
    example: 'Webbutik: ”Utan namn och adress kan vi inte leverera beställningen.”',
    mistakes: [
      'Texten säger ”vi kan inte hjälpa dig”, men inte vilken tjänst personen går miste om.',
      'Följden är överdriven: tjänsten går att få också utan uppgifterna.',
    ],
  },
  'sectionNotes.provision': {
    why: 'Här kan du skriva om det gäller olika regler för olika uppgifter.',
    example:
      'Frisersalong: ”Namn och telefonnummer behövs för bokningen. Det är frivilligt att uppge e-postadress.”',
    mistakes: [
      'Texten strider mot svaret ovan.',
      'Texten säger att den som lämnar uppgifter samtycker till all behandling. Det är inget samtycke.',
    ],
  },
};
