export const identityTexts = {
  title: 'Företag',
  intro: 'Dessa uppgifter kommer med i varje dokument. Det räcker att du anger dem en gång.',
  questions: {
    legalName: {
      label: 'Vilket är företagets officiella namn?',
      hint: 'Skriv namnet så som det står i handelsregistret eller föreningsregistret.',
    },
    tradeName: {
      label: 'Under vilket namn känner kunderna företaget?',
      hint: 'Fyll i endast om namnet är ett annat än det officiella.',
    },
    businessId: {
      label: 'FO-nummer',
      hint: 'Sju siffror, bindestreck och kontrollsiffra. Också en enskild näringsidkare har ett FO-nummer.',
    },
    assocRegNo: {
      label: 'Föreningens registernummer',
      hint: 'Fyll i endast om det gäller en förening.',
    },
    tagline: {
      label: 'Vad gör företaget?',
      hint: 'Några ord som står vid företagets namn i den offentliga beskrivningen.',
    },
    visitAddress: {
      label: 'Besöksadress',
      hint: 'Gatuadress, postnummer och postanstalt.',
    },
    postalAddress: {
      label: 'Postadress',
      hint: 'Fyll i endast om postadressen är en annan än besöksadressen.',
    },
    country: {
      label: 'I vilket land finns företaget?',
      hint: 'Landet där företaget är registrerat.',
    },
    phone: {
      label: 'Telefonnummer',
      hint: 'Ett nummer där företaget nås.',
    },
    email: {
      label: 'E-postadress',
      hint: 'Företagets allmänna e-postadress.',
    },
    web: {
      label: 'Webbplats',
      hint: 'Webbplatsens adress.',
    },
  },
};
