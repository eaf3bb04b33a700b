export const identityExplanations = {
  legalName: {
    why: 'Läsaren ska veta vem som ansvarar för uppgifterna. Namnet kommer först i varje dokument.',
    example: 'Aktiebolag: ”Kafé Kanel Ab”. Enskild näringsidkare: ”Salong Sofia Lind”.',
    mistakes: [
      'Namnet är butiksskylten eller webbadressen. Företaget ansvarar, inte skylten.',
      'Bolagsformen saknas. ”Kanel Ab” och ”Kanel Kb” är olika företag.',
    ],
  },
  tradeName: {
    why: 'Kunden känner igen företaget på skyltens namn. Det skrivs intill det officiella namnet.',
    example: 'Lind Trading Ab driver en frisersalong med namnet ”Hårrummet Sofia”.',
    mistakes: ['Det officiella namnet är skrivet en gång till. Lämna då fältet tomt.'],
  },
  businessId: {
    why: 'FO-numret identifierar företaget också om namnet är vanligt. Det kommer med i varje dokument.',
    example: 'Ett kafé kopierar FO-numret med bindestreck från sitt handelsregisterutdrag.',
    mistakes: [
      'Här står momsnumret, som börjar med bokstäverna FI.',
      'En enskild näringsidkare skriver sin personbeteckning. Den skrivs aldrig i dokumentet.',
    ],
  },
  assocRegNo: {
    why: 'En förening har ett eget registernummer som den känns igen på.',
    example: 'En byaförening kopierar numret från sitt föreningsregisterutdrag.',
    mistakes: ['Här står FO-numret. En förening kan ha båda.'],
  },
  tagline: {
    why: 'Läsaren ser genast vilket slags företag det gäller. Texten står vid namnet.',
    example: 'Kafé Kanel Ab: ”kafé och tårtbeställningar i Borgå”.',
    mistakes: ['Texten är en reklamfras som inte säger vad företaget gör.'],
  },
  visitAddress: {
    why: 'Den personuppgiftsansvariges kontaktuppgifter ska anges. På adressen hittar man den som kan svara.',
    example: 'Frisersalong: ”Strandgatan 5, 06100 Borgå”.',
    mistakes: [
      'Postnumret eller orten saknas.',
      'Företaget har flyttat, men dokumentet har den gamla adressen.',
    ],
  },
  postalAddress: {
    why: 'En begäran per brev kommer fram när adressen är rätt.',
    example: 'En webbutik utan postutdelning till lagret: ”PB 12, 06101 Borgå”.',
    mistakes: ['Adressen har ett postboxnummer men inte bokstäverna PB.'],
  },
  country: {
    why: 'Ett företag utan verksamhetsställe i EU eller EES kan behöva en företrädare här.',
    example: 'Ett kafé i Borgå väljer Finland.',
    mistakes: ['Kundernas land är valt. Frågan gäller företagets eget land.'],
  },
  phone: {
    why: 'Den personuppgiftsansvariges kontaktuppgifter ska anges. Ett sätt som fungerar räcker, men flera hjälper.',
    example: 'Ett kafé anger ett nummer som besvaras på vardagar.',
    mistakes: ['Numret är avgiftsbelagt. Det passar inte för begäranden om uppgifter.'],
  },
  email: {
    why: 'De flesta begäranden kommer med e-post. Adressen kommer med i varje dokument.',
    example: 'Kafé: info@kafekanel.example. Posten läses varje vardag.',
    mistakes: [
      'Adressen är en anställds egen och upphör när personen slutar.',
      'Adressen är en modell, som förnamn.efternamn@, och fungerar inte.',
    ],
  },
  web: {
    why: 'Många letar efter beskrivningen på webben. Där finns också den nyaste versionen.',
    example: 'Kafé: https://www.kafekanel.example',
    mistakes: ['Adressen leder till en sida som företaget inte längre har.'],
  },
};
