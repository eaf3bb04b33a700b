/** One recipient, whether of a register or of the whole company. */
export const recipientTexts = {
  name: {
    label: 'Mottagarens namn',
    hint: 'Namnet på företaget, myndigheten eller tjänsten.',
  },
  category: {
    label: 'Vilket slags mottagare är det?',
    hint: 'Kategorin i allmänna ordalag, till exempel bokföringsbyrå eller leverantör av bokningssystem.',
  },
  kind: {
    label: 'Vilken roll har mottagaren?',
    hint: 'Ett personuppgiftsbiträde handlar för din räkning enligt dina instruktioner. En självständigt personuppgiftsansvarig använder uppgifterna för egna ändamål.',
    options: {
      processor: 'Personuppgiftsbiträde som handlar för din räkning',
      controller: 'Självständigt personuppgiftsansvarig',
      joint: 'Gemensamt personuppgiftsansvarig',
      authority: 'Myndighet',
      group: 'Koncernbolag',
      public: 'Allmänheten (uppgifterna publiceras)',
    },
  },
  purpose: {
    label: 'Vad behöver mottagaren uppgifterna till?',
    hint: 'Till exempel för löneräkning eller för att skicka nyhetsbrev.',
  },
  ground: {
    label: 'Vad grundar sig utlämnandet på?',
    hint: 'Till exempel lag, personens samtycke eller ett berättigat intresse.',
  },
  country: {
    label: 'I vilket land behandlar mottagaren uppgifterna?',
    hint: 'Välj det land där uppgifterna förvaras eller där någon kan se dem.',
  },
  'dpa.signed': {
    label: 'Finns det ett avtal om behandlingen?',
    hint: 'Med ett personuppgiftsbiträde ska man alltid ha ett skriftligt avtal. Det ingår ofta i tjänstens villkor.',
  },
  'dpa.on': {
    label: 'När ingicks avtalet?',
    hint: 'Dagen då avtalet undertecknades eller villkoren godkändes.',
  },
};

export const recipientRowTexts = { add: 'Lägg till mottagare', untitled: 'Ny mottagare' };
