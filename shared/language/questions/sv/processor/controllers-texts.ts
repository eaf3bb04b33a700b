export const controllersTexts = {
  title: 'Kunder',
  intro: 'Ange för vems räkning du behandlar personuppgifter. Kunden är personuppgiftsansvarig.',
  questions: {
    controllers: {
      label: 'För vems räkning behandlar du uppgifter?',
      hint: 'Lägg till varje kund på en egen rad.',
    },
    'controllers.name': {
      label: 'Kundens namn',
      hint: 'Företagets eller organisationens officiella namn.',
    },
    'controllers.businessId': {
      label: 'Kundens FO-nummer',
      hint: 'Sju siffror, bindestreck och kontrollsiffra.',
    },
    'controllers.contact': {
      label: 'Kundens kontaktuppgifter',
      hint: 'Kontaktpersonens namn och e-postadress eller telefonnummer.',
    },
    'controllers.representative': {
      label: 'Kundens företrädare i EU',
      hint: 'Fyll i endast om kunden inte har något verksamhetsställe i EU eller EES.',
    },
    'controllers.dpo': {
      label: 'Kundens dataskyddsombud',
      hint: 'Namn och kontaktuppgift, om kunden har utnämnt ett dataskyddsombud.',
    },
    'controllers.services': {
      label: 'Vad gör du för kunden?',
      hint: 'Till exempel bokföring och löneräkning.',
    },
    'controllers.categories': {
      label: 'Hur behandlas uppgifterna?',
      hint: 'Kategorier av behandling, till exempel lagring, beräkning och rapportering till myndigheter.',
    },
    'controllers.subjects': {
      label: 'Vems uppgifter behandlas?',
      hint: 'Till exempel kundens anställda och leverantörer.',
    },
    'controllers.data': {
      label: 'Vilka uppgifter behandlas?',
      hint: 'Till exempel löneuppgifter, bankkonton och fakturor.',
    },
    'controllers.duration': {
      label: 'Hur länge pågår behandlingen?',
      hint: 'Till exempel så länge kundavtalet gäller.',
    },
    'controllers.dpaRef': {
      label: 'Var finns biträdesavtalet?',
      hint: 'Avtalets namn och datum eller en annan hänvisning.',
    },
  },
  rows: { controllers: { add: 'Lägg till kund', untitled: 'Ny kund' } },
};
