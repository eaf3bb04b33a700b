export const rightsTexts = {
  channels: {
    label: 'Hur kan en person framföra en begäran om sina uppgifter?',
    hint: 'Välj alla sätt som går bra. En blankett får erbjudas men inte krävas.',
    options: {
      email: 'Med e-post',
      phone: 'Per telefon',
      post: 'Per post',
      visit: 'Genom ett besök',
      form: 'Med en webblankett',
    },
  },
  formAt: {
    label: 'Var finns webblanketten?',
    hint: 'En webbadress eller ett ställe i tjänsten, till exempel ”Mina uppgifter”.',
  },
  how: {
    label: 'Vart skickas begäran, och vad är bra att skriva i den?',
    hint: 'Ange adressen. Svarstiden, högst en månad, kommer med i dokumentet av sig själv.',
  },
  identification: {
    label: 'Hur kontrollerar du vem som framför begäran?',
    hint: 'Fråga efter mer uppgifter bara om det finns rimliga skäl att tvivla på identiteten. Det räcker inte att personen uppger namn och personbeteckning.',
  },
  language: {
    label: 'På vilka språk kan begäran framföras?',
    hint: 'Räkna upp de språk som du ger service på. En begäran på ett annat språk ska ändå behandlas.',
  },
  access: {
    label: 'Precisering: rätt till tillgång',
    hint: 'Standardtexten kommer med av sig själv. Skriv här bara det som du vill tillägga.',
  },
  rectification: {
    label: 'Precisering: rätt till rättelse',
    hint: 'Ange till exempel om personen själv kan rätta sina uppgifter på webben.',
  },
  erasure: {
    label: 'Precisering: rätt till radering',
    hint: 'Ange till exempel vilka uppgifter lagen kräver att du sparar.',
  },
  restriction: {
    label: 'Precisering: rätt till begränsning av behandling',
    hint: 'Skriv här bara det som du vill tillägga till standardtexten.',
  },
  portability: {
    label: 'Precisering: rätt till dataportabilitet',
    hint: 'Ange till exempel i vilket format personen får uppgifterna.',
  },
  objection: {
    label: 'Precisering: rätt att göra invändningar',
    hint: 'Skriv här bara det som du vill tillägga till standardtexten.',
  },
  withdrawal: {
    label: 'Precisering: återkallande av samtycke',
    hint: 'Sättet att återkalla anges vid varje ändamål. Skriv här det som gäller alla.',
  },
  complaint: {
    label: 'Precisering: rätt att lämna in klagomål till tillsynsmyndigheten',
    hint: 'Kontaktuppgifterna till dataombudsmannens byrå kommer med av sig själva.',
  },
  extra: {
    label: 'Vill du tillägga något om rättigheterna?',
    hint: 'Texten kommer sist i avsnittet om rättigheterna. Lova inte en rättighet som lagen inte ger här.',
  },
};
