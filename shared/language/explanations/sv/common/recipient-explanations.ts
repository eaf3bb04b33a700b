/** One recipient, whether of a register or of the whole company. */
export const recipientExplanations = {
  name: {
    why: 'Var och en har rätt att veta till vem uppgifterna lämnas. Namnet kommer med i båda dokumenten.',
    example: 'Frisersalong: ”Bokningshjälpen Ab”, i vars system bokningarna sparas.',
    mistakes: [
      'Namnet är ett program, och ingen vet vilket företag det tillhör.',
      'De egna anställda har lagts till som mottagare. De hör till den personuppgiftsansvarige.',
    ],
  },
  category: {
    why: 'Kategorin visar med ett ord vad det är fråga om, också när namnet är obekant.',
    example: 'Bokningshjälpen Ab: ”leverantör av bokningssystem”.',
    mistakes: ['Kategorin är ”samarbetspartner”. Den säger inte vad partnern gör.'],
  },
  kind: {
    why: 'Rollen avgör om det behövs ett personuppgiftsbiträdesavtal eller en grund för utlämnandet.',
    example:
      'En bokföringsbyrå som sköter löneräkning: personuppgiftsbiträde. Skatteförvaltningen: myndighet. Företagshälsovården: självständigt personuppgiftsansvarig.',
    mistakes: [
      'En molntjänst är märkt som självständigt personuppgiftsansvarig fast den bara förvarar dina uppgifter.',
      'En partner som bara bestämmer om sin egen användning är märkt som gemensamt personuppgiftsansvarig.',
    ],
    help: [
      'Fråga vem som bestämmer vad uppgifterna används till. Om du bestämmer och den andra utför är den andra ett personuppgiftsbiträde. Om den andra bestämmer om egna ändamål är den självständigt personuppgiftsansvarig.',
      'Gemensamt personuppgiftsansvariga bestämmer ändamål och medel tillsammans. De ska komma överens om ansvaret, och de registrerade ska få veta huvuddragen.',
      'Banker, försäkringsbolag, företagshälsovård och advokater är vanligen självständigt personuppgiftsansvariga. Programvaruhus, bokföringsbyråer och utskickstjänster är vanligen personuppgiftsbiträden.',
    ],
  },
  purpose: {
    why: 'Läsaren förstår varför just den här mottagaren får uppgifter.',
    example: 'Bokföringsbyrå: ”löneräkning och anmälningar till inkomstregistret”.',
    mistakes: [
      'Ändamålet saknas, och utlämnandet verkar slumpmässigt.',
      'Ändamålet är vidare än vad uppgifterna verkligen behövs till.',
    ],
  },
  ground: {
    why: 'En annan personuppgiftsansvarig använder uppgifterna för egna ändamål. Därför måste utlämnandet ha en grund i lagen.',
    example:
      'Löneuppgifter till inkomstregistret: rättslig förpliktelse (lagen om inkomstdatasystemet 53/2018).',
    mistakes: [
      'Uppgifter lämnas till ett koncernbolag för marknadsföring utan egen grund. Att höra till samma koncern är ingen grund.',
      'Grunden är ett samtycke som aldrig har begärts.',
    ],
  },
  country: {
    why: 'Om landet ligger utanför EU och EES behövs en grund för överföringen. Det ska läsaren få veta.',
    example:
      'Salongens bokningssystem har sina servrar i Sverige, och ingen ser uppgifterna från något annat land: Sverige.',
    mistakes: [
      'Bara serverns plats räknas. Också support som ser uppgifterna från ett annat land avgör.',
      'Finland är valt för att säljaren finns här, fast tjänsten produceras någon annanstans.',
    ],
  },
  'dpa.signed': {
    why: 'Utan skriftligt avtal får uppgifter inte lämnas till ett personuppgiftsbiträde. Svaret kommer med i det interna registret.',
    example: 'En webbutik svarar ja: avtalet ingår i tjänstens databehandlingsvillkor.',
    mistakes: [
      'Man tror att ett vanligt tjänsteavtal räcker. Det måste innehålla villkor om behandlingen av personuppgifter.',
      'Villkoren har godkänts men inte sparats någonstans.',
    ],
    help: [
      'Av avtalet ska framgå vad behandlingen gäller, dess längd, art och ändamål samt vilka uppgifter och personer den omfattar.',
      'Dessutom avtalas om instruktioner, tystnadsplikt, säkerhet, underbiträden och hjälp med begäranden. Avtalet ska också ta upp granskningar och radering av uppgifterna när tjänsten upphör.',
      'Stora tjänster har ofta en färdig bilaga. Sök efter personuppgiftsbiträdesavtal, databehandlingsvillkor eller DPA.',
    ],
  },
  'dpa.on': {
    why: 'Med hjälp av dagen hittar du rätt avtal om myndigheten eller en kund frågar efter det.',
    example: 'En webbutik godkände villkoren när den öppnade sitt konto 12.3.2025.',
    mistakes: ['Dagen är gissad. Kontrollera den i avtalet eller kontots uppgifter.'],
  },
};
