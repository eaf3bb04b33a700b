export const contactPersonTexts = {
  name: {
    label: 'Vem svarar på frågor om personuppgifter?',
    hint: 'Skriv kontaktpersonens namn. Det kan också vara företagaren själv.',
  },
  title: {
    label: 'Kontaktpersonens befattning',
    hint: 'Till exempel företagare, kontorschef eller personalansvarig. Dataskyddsombudet har ett eget avsnitt i företagets uppgifter.',
  },
  email: {
    label: 'Kontaktpersonens e-postadress',
    hint: 'Ange en adress som läses också under semestrar.',
  },
  phone: {
    label: 'Kontaktpersonens telefonnummer',
    hint: 'Ange ett vanligt nummer. Ett avgiftsbelagt servicenummer passar inte här.',
  },
  address: {
    label: 'Kontaktpersonens postadress',
    hint: 'Fyll i bara om adressen är en annan än företagets.',
  },
};
