export const transferTexts = {
  recipientId: {
    label: 'Till vem överförs uppgifterna?',
    hint: 'Välj bland dem som du har lagt till under Mottagare eller under företagets Gemensamma mottagare.',
  },
  country: {
    label: 'Till vilket land överförs uppgifterna?',
    hint: 'Välj ett land utanför EU och EES. Det är en överföring också när någon ser uppgifterna på distans.',
  },
  mechanism: {
    label: 'Vad grundar sig överföringen på?',
    hint: 'Grunden för överföringen står vanligen i tjänstens databehandlingsvillkor.',
    options: {
      adequacy: 'Kommissionens beslut om adekvat skyddsnivå',
      dpf: 'Ramverket för dataskydd mellan EU och USA (Data Privacy Framework)',
      scc: 'Kommissionens standardavtalsklausuler',
      'scc-sa': 'Tillsynsmyndighetens standardavtalsklausuler',
      bcr: 'Bindande företagsbestämmelser',
      code: 'Godkänd uppförandekod',
      cert: 'Godkänd certifiering',
      adhoc: 'Egna klausuler som myndigheten har gett tillstånd till',
      '49a': 'Undantag: personens uttryckliga samtycke',
      '49b': 'Undantag: avtal med personen',
      '49c': 'Undantag: avtal i personens intresse',
      '49d': 'Undantag: viktigt allmänt intresse',
      '49e': 'Undantag: rättsligt anspråk',
      '49f': 'Undantag: grundläggande intresse',
      '49g': 'Undantag: offentligt register',
      '49-2': 'Undantag: tvingande berättigat intresse, överföring som inte upprepas',
    },
  },
  clauseModule: {
    label: 'Vilken modul i standardavtalsklausulerna används?',
    hint: 'Modulen beror på vilken roll avsändaren och mottagaren har.',
    options: {
      controllerToController: 'Modul 1: från personuppgiftsansvarig till personuppgiftsansvarig',
      controllerToProcessor: 'Modul 2: från personuppgiftsansvarig till personuppgiftsbiträde',
      processorToProcessor: 'Modul 3: från personuppgiftsbiträde till personuppgiftsbiträde',
      processorToController: 'Modul 4: från personuppgiftsbiträde till personuppgiftsansvarig',
    },
  },
  signed: {
    label: 'Finns det ett avtal om klausulerna?',
    hint: 'Klausulerna kan undertecknas eller ingå i tjänstens avtalsvillkor.',
  },
  copyHow: {
    label: 'Var får man en kopia av skyddsåtgärderna?',
    hint: 'Ange en webbadress eller en kontaktuppgift för den som vill ha en kopia.',
  },
  docRef: {
    label: 'Var finns dokumentet om överföringen?',
    hint: 'En intern hänvisning, till exempel avtalets namn och datum, myndighetens godkännande eller en mapp.',
  },
  listCheckedOn: {
    label: 'När kontrollerade du att företaget finns på ramverkets lista?',
    hint: 'Listan är offentlig, och den är bra att kontrollera varje år.',
  },
  staffDataCovered: {
    label: 'Omfattar listan också uppgifter om anställda?',
    hint: 'Listan har en egen anteckning om personaluppgifter (HR data). Svara om du överför uppgifter om anställda.',
  },
  tiaDone: {
    label: 'Har överföringens konsekvenser bedömts?',
    hint: 'Bedöm om lagstiftningen i mottagarlandet skyddar uppgifterna tillräckligt.',
  },
  occasional: {
    label: 'Är överföringen tillfällig?',
    hint: 'Det här undantaget får användas bara för enstaka överföringar, inte för regelbundna.',
  },
  art49Doc: {
    label: 'Hur har undantaget motiverats?',
    hint: 'Skriv ner bedömningen och skyddsåtgärderna, och vilket samtycke, avtal, vilken lag eller vilket register det gäller.',
  },
};

export const transferRowTexts = { add: 'Lägg till överföring', untitled: 'Ny överföring' };
